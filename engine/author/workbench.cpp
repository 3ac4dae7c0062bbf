// SPDX-License-Identifier: MIT
#include "author/workbench.h"

#include "author/notes/panes.h"
#include "author/toolbar.h"
#include "base/strings.h"
#include "ui/widgets/column.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <string>
#include <utility>

namespace author {
namespace {

using ui::Rect;

constexpr float kPhone = 400, kNotes = 380, kTabs = 52, kRound = 24, kBezel = 8;

std::string nameOf(const ui::Context& context, const Model& model, Pane pane) {
    switch (pane) {
    case Pane::Map: return std::string(context.tr("author", "Map"));
    case Pane::Play: return std::string(context.tr("author", "Play"));
    case Pane::Line: return std::string(context.tr("author", "This line"));
    case Pane::State: return std::string(context.tr("author", "State"));
    case Pane::Problems: break;
    }
    const std::size_t count = panes::problemCount(model);
    return count == 0
               ? std::string(context.tr("author", "Problems"))
               : base::fill(context.tr("author", "Problems ({n})"), {{"n", std::to_string(count)}});
}

/// The tabs of some panes; gives the one that is chosen.
Pane tabs(ui::Context& context, const Rect& row, const Model& model, std::span<const Pane> all,
          Pane chosen) {
    std::vector<std::string> names;
    for (const Pane pane : all)
        names.push_back(nameOf(context, model, pane));
    const std::vector<std::string_view> labels(names.begin(), names.end());
    const auto at = std::ranges::find(all, chosen) - all.begin();
    const int now =
        ui::segments(context, context.id("author-panes"), row, labels, static_cast<int>(at));
    return all[static_cast<std::size_t>(now)];
}

/// The same where there is no room for their names beside each other: at the bottom, with pictures.
Pane pictureTabs(ui::Context& context, Rect bar, const Model& model, std::span<const Pane> all,
                 Pane chosen) {
    constexpr std::array<std::string_view, kPanes> kIcons{"board", "play", "chat", "settings",
                                                          "warning"};
    const ui::Theme& theme = context.theme();
    context.painter.fill(bar, theme.surface);
    context.painter.fill({bar.x, bar.y, bar.w, 1}, theme.line);
    const float width = bar.w / static_cast<float>(all.size());
    const bool named = std::ranges::all_of(all, [&](Pane pane) {
        return ui::fits(context, nameOf(context, model, pane),
                        {.size = ui::type::kTime, .bold = true}, width - 4);
    });
    for (const Pane pane : all) {
        const std::string name = nameOf(context, model, pane);
        Rect tab = bar.takeStart(width);
        const auto index = static_cast<std::uint32_t>(pane);
        const ui::Interaction use = context.interact(context.id("author-tab", index), tab);
        const bool on = pane == chosen;
        const ui::Color ink = on ? theme.brand : theme.text2;
        if (on) context.painter.fill({tab.x + 8, tab.y, tab.w - 16, 3}, theme.brand, 2);
        context.ring(use, tab.inset(4), 10);
        context.painter.icon(kIcons.at(index), (named ? tab.takeTop(34) : tab).middle(22, 22), ink);
        if (named)
            context.painter.text(tab, name, {.size = ui::type::kTime, .bold = on, .maxLines = 1},
                                 ink, ui::Horizontal::Centre, ui::Vertical::Top);
        else
            context.tooltip(context.id("author-tab", index), tab, name, use);
        if (use.clicked) chosen = pane;
    }
    return chosen;
}

/// A telephone's frame; gives what its glass shows.
Rect phone(ui::Context& context, const Rect& area) {
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const Rect body = area.inset(16, 14);
    painter.shadow(body, ui::Elevation::Low, kRound);
    painter.fill(body, theme.highContrast() ? theme.surface : theme.railTop, kRound);
    if (theme.highContrast()) painter.border(body, theme.edge, 2, kRound);
    return body.inset(kBezel, kRound / 2);
}

} // namespace

void Workbench::show(Pane pane) {
    m_front = pane;
    if (pane != Pane::Map && pane != Pane::Play) m_note = pane;
}

void Workbench::frame(ui::Context& context, const Model& model, const ui::Settings& look,
                      const Others& others, Commands& commands) {
    Rect rest = context.screen();
    context.painter.fill(rest, context.theme().canvas);
    rest.takeTop(toolbar(context, rest, model, look, commands));
    rest.takeTop(banner(context, rest, model));
    if (rest.w >= 900 && rest.h >= 420)
        panes(context, rest, model, others, commands);
    else
        narrow(context, rest, model, others, commands);
}

void Workbench::panes(ui::Context& context, Rect area, const Model& model, const Others& others,
                      Commands& commands) {
    const ui::Theme& theme = context.theme();
    const Rect play = area.takeEnd(std::min(kPhone + 32, area.w * 0.42F));
    context.painter.fill({play.x, play.y, 1, play.h}, theme.line);
    const bool beside = area.w >= kNotes + 640;
    const Rect side =
        beside ? area.takeEnd(kNotes) : area.takeBottom(std::clamp(area.h * 0.42F, 210.0F, 330.0F));
    context.setRegion(ui::Region::Main);
    others.map(area);
    context.painter.fill(side, theme.surface);
    context.painter.fill(beside ? Rect{side.x, side.y, 1, side.h} : Rect{side.x, side.y, side.w, 1},
                         theme.line);
    context.setRegion(ui::Region::Kit);
    notes(context, side, model, commands);
    context.setRegion(ui::Region::Messages);
    others.play(phone(context, play));
}

void Workbench::narrow(ui::Context& context, Rect area, const Model& model, const Others& others,
                       Commands& commands) {
    constexpr std::array<Pane, kPanes> kAll{Pane::Play, Pane::Map, Pane::Line, Pane::State,
                                            Pane::Problems};
    const Pane before = m_front;
    context.setRegion(ui::Region::Rail);
    if (area.w < 600) {
        show(pictureTabs(context, area.takeBottom(62), model, kAll, m_front));
    } else {
        const float width = area.w - 24;
        show(tabs(context, area.takeTop(60).middle(width, 44), model, kAll, m_front));
    }
    if (m_front != before) context.requestFrame(); // the tabs still show the other one
    context.setRegion(ui::Region::Main);
    if (m_front == Pane::Map)
        others.map(area);
    else if (m_front == Pane::Play)
        others.play(area);
    else
        note(context, area, model, commands);
}

void Workbench::notes(ui::Context& context, Rect area, const Model& model, Commands& commands) {
    constexpr std::array<Pane, 3> kNotesOf{Pane::Line, Pane::State, Pane::Problems};
    Rect row = area.takeTop(kTabs + 8).inset(16, 8);
    row.w = std::min(row.w, 460.0F);
    const Pane before = std::exchange(m_note, tabs(context, row, model, kNotesOf, m_note));
    if (m_note != before) context.requestFrame();
    note(context, area, model, commands);
}

void Workbench::note(ui::Context& context, const Rect& area, const Model& model,
                     Commands& commands) {
    const auto content = [&](ui::Column& column) {
        column.gap(8);
        switch (m_note) {
        case Pane::State: panes::state(column, model, commands); break;
        case Pane::Problems: panes::problems(column, model, commands); break;
        default: panes::line(column, model); break;
        }
        column.gap(16);
    };
    ui::ScrollState& scroll = m_scroll.at(static_cast<std::size_t>(m_note));
    const float width = area.w - 40;
    const float height = ui::Column::heightOf(context, width, content);
    const Rect at = ui::beginScroll(context, area, scroll, height);
    ui::Column column(context, {at.x + 20, at.y, width, 0});
    content(column);
    ui::endScroll(context, scroll);
}

} // namespace author
