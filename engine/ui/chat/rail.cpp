// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <array>

namespace ui::parts {
namespace {

struct Place {
    Screen screen;
    std::string_view icon, label;
};

bool railItem(Context& context, Id id, const Rect& rect, const Place& place, bool here) {
    const Theme& theme = context.theme();
    const Interaction state = context.interact(id, rect);
    const bool contrast = theme.highContrast();
    const float lit = context.hover(id, state);
    Color ink = here ? rgb(0xFFFFFF) : theme.railText;
    if (here && contrast) {
        context.painter.fill(rect, theme.sign, 16);
        ink = theme.onSign;
    } else if (here || lit > 0) {
        context.painter.fill(rect, rgb(0xFFFFFF).faded(here ? 0.16F : 0.08F * lit), 16);
    }
    Rect inner = rect.inset(0, 7);
    context.painter.icon(place.icon, inner.takeTop(26).middle(24, 24), ink);
    context.painter.text(inner.inset(1, 0), place.label,
                         {.size = type::kTime, .bold = here, .maxLines = 1}, ink,
                         Horizontal::Centre);
    context.ring(state, rect, 16, true);
    return state.clicked;
}

} // namespace

void rail(Context& context, const Rect& rect, Screen here, Commands& commands) {
    const Theme& theme = context.theme();
    context.setRegion(Region::Rail);
    const Color stops[] = {theme.railTop, theme.railEnd};
    context.painter.gradient(rect, stops, true);
    if (theme.highContrast())
        context.painter.fill({rect.endX() - 2, rect.y, 2, rect.h}, theme.line);
    const Rect mark{rect.x + (rect.w - 40) / 2, rect.y + 20, 40, 40};
    context.painter.picture("icons/logo", mark);
    const std::array<Place, 3> top{
        Place{Screen::Chat, "chat", context.tr("rail", "Chats")},
        Place{Screen::Contacts, "contacts", context.tr("rail", "Contacts")},
        Place{Screen::Me, "me", context.tr("rail", "Me")}};
    const std::array<Place, 2> bottom{
        Place{Screen::Guide, "guide", context.tr("rail", "Guide")},
        Place{Screen::Settings, "settings", context.tr("rail", "Settings")}};
    const bool low = rect.h < 560;
    const float height = low ? 54 : 58, step = low ? 56 : 62;
    Rect item{rect.x + 6, rect.y + (low ? 66.0F : 82.0F), rect.w - 12, height};
    for (const Place& place : top) {
        if (railItem(context, context.id("rail", static_cast<Id>(place.screen)), item, place,
                     place.screen == here) &&
            place.screen != here)
            commands.push_back(Navigate{place.screen, story::kNobody, story::kNoReason, {}});
        item.y += step;
    }
    item.y = rect.endY() - 2 * step - 6;
    for (const Place& place : bottom) {
        if (railItem(context, context.id("rail", static_cast<Id>(place.screen)), item, place,
                     place.screen == here))
            commands.push_back(Navigate{place.screen, story::kNobody, story::kNoReason, {}});
        item.y += step;
    }
}

namespace {

std::array<Place, 5> tabPlaces(const Context& context) {
    return {Place{Screen::Chat, "chat", context.tr("tab", "Chats")},
            Place{Screen::Kit, "shield", context.tr("tab", "Safety kit")},
            Place{Screen::Evidence, "screenshot", context.tr("tab", "Evidence")},
            Place{Screen::Tell, "tell", context.tr("tab", "Tell")},
            Place{Screen::Me, "me", context.tr("tab", "Me")}};
}

constexpr float kTabSide = 4, kPillHeight = 30, kTabLabel = 16;

TextStyle tabStyle(bool on) {
    return {.size = type::kTime, .bold = on, .lineHeight = 1.25F};
}

float tabWidth(Context& context) {
    return (context.screen().w - 2 * kTabSide) / 5;
}

// How many lines the longest name takes below its icon; 0 where one would have to be broken: then
// only the tab in front says its name, across the others.
int tabLines(Context& context) {
    int lines = 1;
    for (const Place& place : tabPlaces(context)) {
        if (!fits(context, place.label, tabStyle(true), tabWidth(context) - 4, 2)) return 0;
        if (!fits(context, place.label, tabStyle(true), tabWidth(context) - 4)) lines = 2;
    }
    return lines;
}

void tabLabel(Context& context, const Rect& bar, const Rect& tab, const Place& place, bool on,
              bool alone, Color ink) {
    const float top = tab.y + 4 + kPillHeight + 2;
    Rect box{tab.x + 2, top, tab.w - 4, tab.endY() - top};
    if (alone) {
        box.w = context.painter.measure(place.label, tabStyle(on)).width + 1;
        box.x = std::clamp(tab.centre().x - box.w / 2, bar.x + 6,
                           std::max(bar.endX() - box.w - 6, bar.x + 6));
    }
    context.painter.text(box, place.label, tabStyle(on), ink, Horizontal::Centre, Vertical::Top);
}

} // namespace

float tabsHeight(Context& context) {
    return context.panes().tabs +
           kTabLabel * static_cast<float>(std::max(tabLines(context), 1) - 1);
}

void tabs(Context& context, const Rect& rect, Screen here, int unread, Commands& commands) {
    const Theme& theme = context.theme();
    context.setRegion(Region::Rail);
    context.painter.fill(rect, theme.surface);
    context.painter.fill({rect.x, rect.y, rect.w, theme.border}, theme.line);
    const std::array<Place, 5> places = tabPlaces(context);
    const bool alone = tabLines(context) == 0;
    const float width = tabWidth(context);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        const bool on = place.screen == here;
        const Rect tab{rect.x + kTabSide + width * static_cast<float>(i), rect.y + 4, width,
                       rect.h - 8};
        const Id id = context.id("tab", static_cast<Id>(i));
        const Interaction state = context.interact(id, tab);
        const float across = std::min(56.0F, tab.w);
        const Rect pill{tab.x + (tab.w - across) / 2, tab.y + 4, across, kPillHeight};
        const float lit = context.hover(id, state);
        if (on)
            context.painter.fill(pill, theme.brandTint, 15);
        else if (lit > 0)
            context.painter.fill(pill, theme.canvas.faded(lit / 1.6F), 15);
        const Color ink = on ? theme.onTint : theme.text2;
        context.painter.icon(place.icon, pill.middle(22, 22), ink);
        if (on || !alone) tabLabel(context, rect, tab, place, on, alone, ink);
        if (place.screen == Screen::Chat && unread > 0)
            countBadge(context, {pill.endX() - 7, pill.y + 5}, unread, theme.brand, theme.onBrand);
        context.ring(state, tab, 14);
        if (alone && !on) context.tooltip(id, tab, place.label, state);
        if (state.clicked)
            commands.push_back(Navigate{place.screen, story::kNobody, story::kNoReason, {}});
    }
}

void navigation(Context& context, Rect& rest, Screen here, Commands& commands) {
    if (context.panes().breadth == Breadth::Phone)
        tabs(context, rest.takeBottom(tabsHeight(context)), here, 0, commands);
    else
        rail(context, rest.takeStart(context.panes().rail), here, commands);
}

} // namespace ui::parts
