// SPDX-License-Identifier: MIT
#include "ui/debrief/debrief_view.h"

#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/debrief/moment_row.h"
#include "ui/debrief/summary.h"
#include "ui/widgets/column.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

using debrief::Filter;

constexpr float kRowGap = 10;

bool isOnePane(const Context& context) {
    return context.panes().breadth == Breadth::Narrow || context.panes().breadth == Breadth::Phone;
}
bool hasFooter(const Context& context) {
    return context.panes().breadth == Breadth::Wide && context.screen().h >= 620;
}
float sideOf(const Context& context) {
    return context.panes().breadth == Breadth::Phone ? 12.0F : 28.0F;
}

struct FilterLook {
    Filter filter;
    std::string words;
    std::string_view icon;
    Color ink;
};

std::array<FilterLook, 5> filterLooks(const Context& context, const score::Debrief& debrief) {
    const Theme& theme = context.theme();
    const auto counted = [&](std::string_view words, Filter filter) {
        return base::fill(words, {{"n", std::to_string(debrief::countOf(debrief, filter))}});
    };
    return {
        {{Filter::Moments, std::string(context.tr("debrief", "All moments")), {}, theme.text2},
         {Filter::Caught, counted(context.tr("debrief", "Caught {n}"), Filter::Caught), "tick",
          theme.okText},
         {Filter::SlippedBy, counted(context.tr("debrief", "Slipped by {n}"), Filter::SlippedBy),
          "eye", theme.missText},
         {Filter::RealFriends,
          counted(context.tr("debrief", "Real friends {n}"), Filter::RealFriends), "heart",
          theme.mixText},
         {Filter::Everything, std::string(context.tr("debrief", "Whole talk")), {}, theme.text2}}};
}

bool filterChip(Context& context, Id id, const Rect& rect, const FilterLook& look, bool on) {
    const Theme& theme = context.theme();
    const Interaction state = context.interact(id, rect);
    const float lit = context.hover(id, state);
    const float round = rect.h / 2;
    context.painter.fill(rect, on ? theme.brandTint : mix(theme.surface, theme.brandTint, lit / 2),
                         round);
    context.painter.border(rect, on ? theme.brand : theme.soft, on ? 2 : theme.border, round);
    Rect inner = rect.inset(15, 0);
    if (!look.icon.empty()) {
        context.painter.icon(look.icon, inner.takeStart(16).middle(16, 16), look.ink);
        inner.takeStart(6);
    }
    context.painter.text(inner, look.words, {.size = type::kSecond, .bold = true},
                         on ? theme.onTint : look.ink, Horizontal::Centre);
    context.ring(state, rect, round);
    return state.clicked;
}

} // namespace

void DebriefView::frame(Context& context, const Model& play, Commands& commands) {
    Rect rest = context.screen();
    context.painter.fill(rest, context.theme().canvas);
    if (play.session == nullptr || play.debrief == nullptr) return;
    const DebriefModel model{play, *play.session, *play.debrief};
    header(context, model, rest, commands);
    if (hasFooter(context)) {
        const Rect foot = rest.takeBottom(debrief::helpFooterHeight(context, model, rest.w));
        panes(context, model, rest, commands);
        context.setRegion(Region::Kit);
        debrief::helpFooter(context, model, foot, commands);
    } else {
        panes(context, model, rest, commands);
    }
    whatIf(context, model, commands);
}

void DebriefView::header(Context& context, const DebriefModel& model, Rect& rest,
                         Commands& commands) {
    const Theme& theme = context.theme();
    const bool phone = context.panes().breadth == Breadth::Phone;
    const std::string title =
        phone ? std::string(context.tr("debrief", "Looking back"))
              : base::fill(context.tr("debrief", "Looking back: {story}"),
                           {{"story", std::string(context.strings.story(
                                          *model.play.scenario, model.play.scenario->title))}});
    const TextStyle style{.size = phone ? type::kPane : type::kScreen, .bold = true};
    const float exits = parts::exitButtonsWidth(context, true);
    // On a phone the title goes below the buttons where it does not fit between them.
    const float whole = rest.w - 2 * sideOf(context);
    const bool below = phone && !fits(context, title, style, whole - exits - 40 - 8 - 12, 2);
    const float own = below ? context.painter.measure(title, style, whole).height + 6 : 0.0F;
    Rect line = rest.takeTop(context.panes().header - 4 + own).inset(sideOf(context), 0);
    const Rect under = line.takeBottom(own);
    const Rect exit = line.takeEnd(exits);
    context.setRegion(Region::Header);
    const Rect logo = line.takeStart(40).middle(38, 38);
    const Id home = context.id("debrief-home");
    const Interaction state = context.interact(home, logo.target());
    context.painter.picture("icons/logo-brand", logo);
    context.ring(state, logo, 10);
    context.tooltip(home, logo, context.tr("debrief", "All stories"), state);
    if (state.clicked)
        commands.push_back(Navigate{Screen::Home, story::kNobody, story::kNoReason, {}});
    line.takeStart(phone ? 8.0F : 12.0F);
    line.takeEnd(12);
    if (!isOnePane(context)) {
        const ButtonLook again{.kind = ButtonKind::Secondary, .icon = "replay", .turn = Turn::Flip};
        const ButtonLook save{.kind = ButtonKind::Quiet, .icon = "file"};
        const std::string_view againWord = context.tr("debrief", "Play again");
        const std::string_view saveWord = context.tr("debrief", "Save report");
        const float againWidth = buttonWidth(context, againWord, again) + 6;
        const float saveWidth = buttonWidth(context, saveWord, save) - 12;
        const Rect againBox = line.takeEnd(againWidth).middle(againWidth, 44);
        line.takeEnd(8);
        const Rect saveBox = line.takeEnd(saveWidth).middle(saveWidth, 44);
        line.takeEnd(8);
        if (button(context, context.id("save-report"), saveBox, saveWord, save))
            commands.push_back(SaveReport{});
        if (button(context, context.id("play-again"), againBox, againWord, again))
            commands.push_back(Play{model.play.scenario->id, true});
    }
    context.painter.text(below ? under : line, title, style, theme.text);
    parts::exitButtons(context, exit, true, commands);
}

void DebriefView::panes(Context& context, const DebriefModel& model, Rect rest,
                        Commands& commands) {
    rest = rest.inset(sideOf(context), 0);
    const bool onePane = isOnePane(context);
    if (onePane) {
        context.setRegion(Region::List);
        const std::array<std::string_view, 2> pages{context.tr("debrief", "The talk"),
                                                    context.tr("debrief", "How it went")};
        m_page = segments(context, context.id("debrief-page"), rest.takeTop(48), pages, m_page);
        rest.takeTop(10);
    }
    const float talkWidth =
        onePane ? rest.w : std::round((rest.w - 20) * (hasFooter(context) ? 0.591F : 0.56F));
    if (!onePane || m_page == 0)
        talk(context, model, {rest.x, rest.y, talkWidth, rest.h}, hasFooter(context), commands);
    if (onePane && m_page == 0) return;

    const Rect pane =
        onePane ? rest : Rect{rest.x + talkWidth + 20, rest.y, rest.w - talkWidth - 20, rest.h};
    context.setRegion(Region::Kit);
    const auto content = [&](Column& column) {
        debrief::kindnessCard(column, model);
        column.gap(12);
        debrief::dialsCard(column, model);
        column.gap(12);
        debrief::signsCard(column, model, commands);
        column.gap(12);
        if (onePane) {
            column.grid(2, 2, 8, [&](Column& cell, int i) {
                const Rect box = cell.take(48);
                if (cell.dry) return;
                if (i == 0 && button(context, context.id("save-report"), box,
                                     context.tr("debrief", "Save report"),
                                     {.kind = ButtonKind::Secondary, .icon = "file"}))
                    commands.push_back(SaveReport{});
                if (i == 1 &&
                    button(context, context.id("play-again"), box,
                           context.tr("debrief", "Play again"),
                           {.kind = ButtonKind::Secondary, .icon = "replay", .turn = Turn::Flip}))
                    commands.push_back(Play{model.play.scenario->id, true});
            });
            column.gap(12);
        }
        if (!hasFooter(context)) {
            debrief::helpCard(column, model, commands);
            column.gap(12);
        }
    };
    const float height = Column::heightOf(context, pane.w, content);
    // The cards' shadows and rings lie outside them.
    const Rect view{pane.x - 8, pane.y, pane.w + 16, pane.h};
    const Rect at = beginScroll(context, view, m_summaryScroll, height);
    Column column(context, {pane.x, at.y, pane.w, 0});
    content(column);
    endScroll(context, m_summaryScroll);
}

void DebriefView::filters(Column& column, const DebriefModel& model) {
    Context& context = column.context;
    const auto looks = filterLooks(context, model.debrief);
    context.setRegion(Region::List);
    float x = 0;
    Rect line = column.take(44);
    for (const FilterLook& look : looks) {
        const float width = std::min(
            context.painter.measure(look.words, {.size = type::kSecond, .bold = true}).width +
                (look.icon.empty() ? 30 : 52),
            column.width());
        if (x > 0 && x + width > column.width()) {
            column.gap(8);
            line = column.take(44);
            x = 0;
        }
        if (!column.dry &&
            filterChip(context, context.id("filter", static_cast<std::uint32_t>(look.filter)),
                       {line.x + x, line.y, width, 44}, look, m_filter == look.filter)) {
            m_filter = look.filter;
            m_talkScroll.jump(0);
        }
        x += width + 8;
    }
}

void DebriefView::talk(Context& context, const DebriefModel& model, Rect pane, bool ownScroll,
                       Commands& commands) {
    const Theme& theme = context.theme();
    m_pane = pane;
    const Corners corners(24, 24, 0, 0);
    context.painter.shadow(pane, Elevation::Low);
    context.painter.fill(pane, theme.surface, corners);
    if (theme.highContrast()) context.painter.border(pane, theme.soft, 2, corners);
    const float pad = context.panes().breadth == Breadth::Phone ? 12 : 16;
    if (ownScroll) {
        Rect inner = pane.inset(pad, 0);
        inner.takeTop(8);
        Column bar(context, inner);
        filters(bar, model);
        const float used = bar.height() + 16;
        pane.takeTop(used);
        context.painter.fill({pane.x, pane.y, pane.w, 1}, theme.line);
        pane.takeTop(1);
    }
    layOut(context, model, pane.w - 2 * pad);
    const auto content = [&](Column& column) {
        column.gap(12);
        if (m_filter == Filter::Moments || m_filter == Filter::Everything) {
            debrief::endingCard(column, model);
            column.gap(12);
        }
        if (!ownScroll) {
            if (isOnePane(context)) {
                debrief::kindnessCard(column, model);
                column.gap(12);
            }
            filters(column, model);
            column.gap(12);
        }
        timeLine(column, model);
        column.gap(16);
        if (isOnePane(context)) {
            context.setRegion(Region::Kit);
            debrief::helpCard(column, model, commands);
            column.gap(16);
        }
    };
    const float height = Column::heightOf(context, pane.w - 2 * pad, content);
    const Rect at = beginScroll(context, pane, m_talkScroll, height);
    Column column(context, {pane.x + pad, at.y, pane.w - 2 * pad, 0});
    content(column);
    endScroll(context, m_talkScroll);
}

void DebriefView::layOut(Context& context, const DebriefModel& model, float width) {
    Key key{m_filter, width, context.painter.scale(), context.strings.language()};
    if (key == m_key) return;
    m_key = std::move(key);
    m_moments = debrief::momentsOf(model.play.chats, model.debrief, m_filter);
    m_rows.clear();
    m_height = 0;
    for (const debrief::Moment& moment : m_moments) {
        if (moment.isHeading() && !m_rows.empty()) m_height += 6;
        const float height = debrief::rowHeight(context, model, moment, width);
        // A handle is taller than a short reply.
        const float least = moment.reply != nullptr ? 48.0F : 0.0F;
        m_rows.push_back({m_height, std::max(height, least)});
        m_height += m_rows.back().h + (moment.isHeading() ? 4 : kRowGap);
    }
}

void DebriefView::timeLine(Column& column, const DebriefModel& model) {
    Context& context = column.context;
    if (m_moments.empty()) {
        column.text(context.tr("debrief", "Nothing of this kind in this story."),
                    {.size = type::kBody, .reading = true}, context.theme().text2);
        return;
    }
    const Rect area = column.take(m_height);
    if (column.dry) return;
    context.setRegion(Region::Messages);
    context.painter.fill({area.x + 21, area.y + 18, 2, area.h - 18}, context.theme().line);
    for (std::size_t i = 0; i < m_moments.size(); ++i)
        row(context, model, i, {area.x, area.y + m_rows[i].y, area.w, m_rows[i].h});
}

void DebriefView::row(Context& context, const DebriefModel& model, std::size_t index,
                      const Rect& rect) {
    const debrief::Moment& moment = m_moments[index];
    // Rows out of sight can still be reached with the keyboard.
    if (!context.painter.visible(rect.inset(0, -16))) {
        if (moment.reply != nullptr)
            context.interact(context.id("handle", moment.reply->event),
                             {rect.x, rect.y, 44, rect.h});
        return;
    }
    if (moment.isHeading())
        context.painter.fill({rect.x + 14, rect.y, 16, rect.h}, context.theme().surface);
    if (debrief::drawRow(context, model, moment, rect))
        openWhatIf(model, *moment.reply, moment.chat);
}

} // namespace ui
