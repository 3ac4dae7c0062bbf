// SPDX-License-Identifier: MIT
#include "ui/tell/tell_sheet.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/page/people.h"
#include "ui/page/story_page.h"
#include "ui/widgets/overlay.h"

#include <algorithm>

namespace ui {

void TellSheet::open() {
    m_open = true;
    m_page = Page::Whom;
    m_who = story::kNobody;
    m_scroll = {};
}

void TellSheet::whom(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.text(context.tr("tell", "You choose whom, and you choose when. It always counts."),
                {.size = type::kBody, .reading = true}, theme.text2);
    column.gap(14);
    const auto row = [&](story::ContactIndex who, std::string_view name, std::string_view second,
                         bool done) {
        const Id id = context.id("tell-whom", who);
        const bool pressed = column.pressCard(id, kitCard(context), 12, [&](Column& inner) {
            constexpr float kFace = 44, kSides = kFace + 12 + 8 + 20;
            const auto words = [&](Column& text) {
                text.text(name, {.size = type::kBody, .bold = true}, theme.text);
                text.text(second, {.size = type::kSecond}, theme.text2);
            };
            // In a narrow window the words stand below the face.
            const bool below = inner.width() - kSides < 90;
            const float room = inner.width() - (below ? 0.0F : kSides);
            const float height = Column::heightOf(context, room, words);
            Rect rest = inner.take(below ? kFace : std::max(height, kFace));
            if (below) {
                inner.gap(6);
                words(inner);
            }
            if (inner.dry) return;
            const Rect face = rest.takeStart(kFace).middle(kFace, kFace);
            if (who == story::kNobody) {
                context.painter.fill(face, theme.brandTint, 22);
                context.painter.icon("people", face.middle(22, 22), theme.brand);
            } else {
                context.painter.avatar(model.scenario->contacts[who].avatar, name, face);
            }
            rest.takeStart(12);
            context.painter.icon(done ? "tick" : "chevron", rest.takeEnd(20).middle(20, 20),
                                 done ? theme.ok : theme.text2, done ? Turn::Keep : Turn::Flip);
            if (below) return;
            rest.takeEnd(8);
            Column text(context, rest.middle(rest.w, height));
            words(text);
        });
        column.gap(10);
        if (!pressed) return;
        m_who = who;
        m_page = done ? Page::Told : Page::What;
        m_scroll = {};
        context.requestFrame();
    };
    for (const story::ContactIndex adult : trustedAdults(model)) {
        const bool done = model.state->standings[adult].told;
        const story::Contact& contact = model.scenario->contacts[adult];
        row(adult, nameOf(context, model, adult),
            done ? context.tr("tell", "Knows about it")
                 : context.strings.story(*model.scenario, contact.about != story::kNoText
                                                              ? contact.about
                                                              : contact.met),
            done);
    }
    row(story::kNobody, context.tr("tell", "Somebody else"),
        model.state->outsiderTold
            ? context.tr("tell", "Knows about it")
            : context.tr("tell", "A relative, a teacher, a helpline: whoever listens"),
        model.state->outsiderTold);
}

void TellSheet::what(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle reading{.size = type::kBody, .reading = true};
    column.text(context.tr("tell", "This is what you can show:"), reading, theme.text2);
    column.gap(10);
    column.card(kitCard(context), 14, [&](Column& inner) {
        const auto line = [&](std::string_view icon, std::string_view words) {
            const float height =
                std::max(context.painter.measure(words, reading, inner.width() - 32).height, 24.0F);
            Rect rest = inner.take(height + 8);
            if (inner.dry) return;
            context.painter.icon(icon, rest.takeStart(20).middle(20, 20), theme.brand);
            rest.takeStart(12);
            context.painter.text(rest, words, reading, theme.text);
        };
        const auto shots = static_cast<int>(model.state->screenshots.size());
        line("evidence",
             shots == 0
                 ? std::string(context.tr("tell", "No screenshots yet. Your own words are enough."))
                 : base::fill(context.tr("tell", "Screenshots in your album: {n}"),
                              {{"n", std::to_string(shots)}}));
        const auto flags = static_cast<int>(model.state->flags.size());
        if (flags > 0)
            line("flag", base::fill(context.tr("tell", "Messages you flagged: {n}"),
                                    {{"n", std::to_string(flags)}}));
        line("chat", context.tr("tell", "What happened, in your own words"));
    });
    column.gap(10);
    column.text(context.tr("tell", "A first sentence can be: “Something online feels strange. "
                                   "Can you look at it with me?”"),
                reading, theme.text);
    column.gap(16);
    const std::string label =
        m_who == story::kNobody
            ? std::string(context.tr("tell", "I tell somebody else"))
            : base::fill(context.tr("tell", "Tell {name}"),
                         {{"name", std::string(nameOf(context, model, m_who))}});
    const RowButton buttons[] = {
        {"tell-back", context.tr("tell", "Another person"), {.kind = ButtonKind::Secondary}},
        {"tell-now", label, {.icon = "tell"}}};
    const int pressed = buttonRow(column, buttons);
    if (pressed == 0) m_page = Page::Whom;
    if (pressed == 1) {
        commands.push_back(performing(story::ActionKind::Tell, m_who));
        if (!model.state->ended) m_page = Page::Told; // else the program says that it is over
    }
    if (pressed >= 0) context.requestFrame();
}

void TellSheet::told(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const Rect badge = column.take(64);
    if (!column.dry) {
        const Rect disc{badge.x + (badge.w - 56) / 2, badge.y, 56, 56};
        context.painter.fill(disc, theme.okTint, 28);
        context.painter.icon("heart", disc.middle(28, 28), theme.okText);
    }
    column.gap(6);
    column.text(context.tr("tell", "That took courage, and it counts"),
                {.size = type::kPane, .bold = true}, theme.text, Horizontal::Centre);
    column.gap(6);
    column.text(context.tr("tell", "Now you are two. If one person does not understand at once, "
                                   "another will. None of this is your fault."),
                {.size = type::kBody, .reading = true}, theme.text2, Horizontal::Centre);
    column.gap(16);
    const bool chat = m_who != story::kNobody && model.scenario->chatOf(m_who).has_value();
    const std::string label =
        chat ? base::fill(context.tr("tell", "Open the chat with {name}"),
                          {{"name", std::string(nameOf(context, model, m_who))}})
             : std::string{};
    const RowButton close{"tell-done",
                          context.tr("tell", "Back to the story"),
                          {.kind = chat ? ButtonKind::Secondary : ButtonKind::Primary}};
    const RowButton open{"tell-chat", label, {.icon = "chat"}};
    const RowButton both[] = {close, open};
    const int pressed = buttonRow(column, std::span(both).first(chat ? 2 : 1));
    if (pressed < 0) return;
    m_open = false;
    if (pressed == 1) commands.push_back(goingTo(Screen::Chat, m_who));
    context.requestFrame();
}

void TellSheet::frame(Context& context, const Model& model, Commands& commands) {
    if (model.scenario == nullptr || model.state == nullptr) return;
    const Rect area = context.screen();
    const float width = std::min(area.w, 560.0F) - 40;
    const auto content = [&](Column& column) {
        switch (m_page) {
        case Page::Whom: whom(column, model); break;
        case Page::What: what(column, model, commands); break;
        case Page::Told: told(column, model, commands); break;
        }
    };
    const float inside = Column::heightOf(context, width, content);
    constexpr float kCross = 52;
    const TextStyle style{.size = type::kPane, .bold = true};
    const std::string_view title = context.tr("tell", "Tell someone you trust");
    const float head =
        std::max(context.painter.measure(title, style, width - kCross).height + 8, 56.0F);
    Sheet sheet(context, "tell", area, inside + 38 + head + 8, m_open, {}, context.theme().kit,
                560);
    if (!sheet.shown()) return;
    if (sheet.closed()) {
        m_open = false;
        context.requestFrame();
    }
    Rect body = sheet.body();
    Rect line = body.takeTop(head);
    line.takeEnd(kCross);
    context.painter.text(line, title, style, context.theme().text);
    const Rect view{body.x - 4, body.y, body.w + 14, body.h};
    const Rect at = beginScroll(context, view, m_scroll, inside);
    Column column(context, {at.x + 4, at.y, width, 0});
    content(column);
    endScroll(context, m_scroll);
}

} // namespace ui
