// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

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

void tabs(Context& context, const Rect& rect, Screen here, int unread, Commands& commands) {
    const Theme& theme = context.theme();
    context.setRegion(Region::Rail);
    context.painter.fill(rect, theme.surface);
    context.painter.fill({rect.x, rect.y, rect.w, theme.border}, theme.line);
    const std::array<Place, 5> places{
        Place{Screen::Chat, "chat", context.tr("tab", "Chats")},
        Place{Screen::Kit, "shield", context.tr("tab", "Safety kit")},
        Place{Screen::Evidence, "screenshot", context.tr("tab", "Evidence")},
        Place{Screen::Tell, "tell", context.tr("tab", "Tell")},
        Place{Screen::Me, "me", context.tr("tab", "Me")}};
    const float width = (rect.w - 8) / static_cast<float>(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        const bool on = place.screen == here;
        const Rect tab{rect.x + 4 + width * static_cast<float>(i), rect.y + 4, width, rect.h - 8};
        const Id id = context.id("tab", static_cast<Id>(i));
        const Interaction state = context.interact(id, tab);
        const Rect pill{tab.x + (tab.w - 56) / 2, tab.y + 4, 56, 30};
        const float lit = context.hover(id, state);
        if (on)
            context.painter.fill(pill, theme.brandTint, 15);
        else if (lit > 0)
            context.painter.fill(pill, theme.canvas.faded(lit / 1.6F), 15);
        const Color ink = on ? theme.onTint : theme.text2;
        context.painter.icon(place.icon, pill.middle(22, 22), ink);
        context.painter.text({tab.x, pill.endY() + 1, tab.w, 22}, place.label,
                             {.size = type::kTime, .bold = on, .maxLines = 1}, ink,
                             Horizontal::Centre);
        if (place.screen == Screen::Chat && unread > 0)
            countBadge(context, {pill.endX() - 7, pill.y + 5}, unread, theme.brand, theme.onBrand);
        context.ring(state, tab, 14);
        if (state.clicked)
            commands.push_back(Navigate{place.screen, story::kNobody, story::kNoReason, {}});
    }
}

void navigation(Context& context, Rect& rest, Screen here, Commands& commands) {
    if (context.panes().breadth == Breadth::Phone)
        tabs(context, rest.takeBottom(context.panes().tabs), here, 0, commands);
    else
        rail(context, rest.takeStart(context.panes().rail), here, commands);
}

} // namespace ui::parts
