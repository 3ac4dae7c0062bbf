// SPDX-License-Identifier: MIT
#include "ui/debrief/debrief_view.h"
#include "ui/widgets/column.h"
#include "ui/widgets/overlay.h"

#include <optional>

namespace ui {
namespace {

/// A reply to choose; true when it was pressed.
bool alternativeCard(Column& column, const story::Scenario& scenario,
                     const debrief::Alternative& alternative) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::Option& option = scenario.options[alternative.option];
    const CardLook look{.fill = alternative.taken ? theme.brandTint : theme.surface,
                        .border = option.silent ? theme.edge : theme.soft,
                        .thickness = theme.border,
                        .radius = radius::kButton,
                        .dashed = option.silent};
    return column.pressCard(context.id("alternative", alternative.option), look, 14,
                            [&](Column& inner) {
                                const std::string_view words =
                                    option.silent ? context.tr("chat", "Leave it on read")
                                                  : context.strings.story(scenario, option.text);
                                inner.text(words, {.size = type::kBody, .reading = true},
                                           alternative.taken ? theme.onTint : theme.text);
                                if (alternative.taken)
                                    inner.text(context.tr("debrief", "You said this"),
                                               {.size = type::kSecond, .bold = true}, theme.onTint);
                            });
}

} // namespace

void DebriefView::openWhatIf(const DebriefModel& model, const score::ReplyMoment& reply,
                             story::ChatIndex chat) {
    m_sheet = true;
    m_reply = reply;
    m_replyChat = chat;
    m_alternatives = debrief::alternativesAt(model.play.before(reply.input), reply);
    m_sheetScroll.jump(0);
}

void DebriefView::whatIf(Context& context, const DebriefModel& model, Commands& commands) {
    const Theme& theme = context.theme();
    const story::Scenario& scenario = *model.play.scenario;
    std::optional<story::OptionIndex> chosen;
    bool goBack = false;
    const auto content = [&](Column& column) {
        column.text(context.tr("debrief", "Go back to this moment. The story goes on from the "
                                          "reply you choose, and ends as it then ends."),
                    {.size = type::kLabel, .reading = true, .lineHeight = 1.38F}, theme.text2);
        column.gap(12);
        for (const debrief::Alternative& alternative : m_alternatives) {
            if (alternativeCard(column, scenario, alternative)) chosen = alternative.option;
            column.gap(8);
        }
        const Rect box = column.take(44);
        if (!column.dry)
            goBack = button(context, context.id("what-if-look"), box,
                            context.tr("debrief", "Go back there without a reply"),
                            {.kind = ButtonKind::Quiet, .icon = "replay", .turn = Turn::Flip});
        column.gap(4);
    };
    const float height = Column::heightOf(context, m_pane.w - 40, content);
    if (Sheet sheet(context, "what-if", m_pane, height + 110, m_sheet); sheet.shown()) {
        Rect body = sheet.body();
        Rect head = body.takeTop(52);
        head.takeEnd(52);
        context.painter.text(head, context.tr("debrief", "What if I had…"),
                             {.size = type::kPane, .bold = true}, theme.text);
        body.takeTop(4);
        const Rect view{body.x - 6, body.y, body.w + 12, body.h};
        const Rect at = beginScroll(context, view, m_sheetScroll, height);
        Column column(context, {body.x, at.y, body.w, 0});
        content(column);
        endScroll(context, m_sheetScroll);
        if (sheet.closed()) m_sheet = false;
    }
    if (!m_sheet || (!chosen && !goBack)) return;
    m_sheet = false;
    commands.push_back(Rewind{m_reply.input});
    if (chosen) commands.push_back(Choose{*chosen});
    commands.push_back(
        Navigate{Screen::Chat, scenario.chats[m_replyChat].contact, story::kNoReason, {}});
}

} // namespace ui
