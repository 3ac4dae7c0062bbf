// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

namespace ui::parts {

namespace {

constexpr TextStyle kName{.size = type::kPane, .bold = true};
constexpr TextStyle kMet{.size = type::kSecond, .lineHeight = 1.2F};

// What stands at the header's end: the way out on a phone, else what can be done with this chat.
void endButtons(Context& context, const Model& model, Rect& rest, story::ContactIndex who,
                ChatState& state, Commands& commands) {
    const Breadth breadth = context.panes().breadth;
    if (breadth == Breadth::Phone) {
        rest.takeEnd(6);
        exitButtons(context, rest.takeEnd(exitButtonsWidth(context, true)), true, commands);
        return;
    }
    if (breadth != Breadth::Medium) {
        if (iconButton(context, context.id("more"), rest.takeEnd(44).centre(), "more",
                       context.tr("header", "More about this chat")))
            commands.push_back(Navigate{Screen::Contacts, who, story::kNoReason, {}});
        rest.takeEnd(8);
    }
    const ButtonLook look{.kind = ButtonKind::Secondary, .icon = "screenshot"};
    const std::string_view word = context.tr("header", "Screenshot");
    const float width = buttonWidth(context, word, look);
    if (button(context, context.id("screenshot"), rest.takeEnd(width).middle(width, 44), word,
               look))
        takeScreenshot(model, state, story::kNoEvent, commands);
    rest.takeEnd(8);
}

} // namespace

void chatHeader(Context& context, const Model& model, Rect& rest, ChatState& state,
                Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Breadth breadth = context.panes().breadth;
    const bool phone = breadth == Breadth::Phone, alone = phone || breadth == Breadth::Narrow;
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const story::Contact& contact = model.scenario->contacts[who];
    const std::string_view name = nameOf(context, model, who);
    const float side = phone ? 4.0F : 16.0F, size = phone ? 40.0F : 44.0F;

    // Where the name does not fit beside the buttons it has a line of its own below them. How the
    // player met somebody is said where there is room for it; the profile says it, too.
    const float beside = rest.w - 2 * side - size - 10 - (alone ? 40.0F : 0.0F) -
                         (phone ? exitButtonsWidth(context, true) + 6 : 0.0F);
    const bool below = phone && !fits(context, name, kName, beside);
    const float nameLine = below ? painter.measure(name, kName, rest.w - 28).height + 6 : 0.0F;
    const Rect strip = rest.takeTop(context.panes().header + nameLine);
    context.setRegion(Region::Header);
    painter.fill(strip, theme.surface);
    painter.fill({strip.x, strip.endY() - theme.border, strip.w, theme.border}, theme.line);
    Rect row = Rect{strip}.takeTop(context.panes().header).inset(side, 0);
    if (alone && iconButton(context, context.id("back"), row.takeStart(40).centre(), "back",
                            context.tr("header", "Back to the chats"), {.turn = Turn::Flip}))
        state.listOpen = true;
    const Rect face = row.takeStart(size).middle(size, size);
    const bool blocked = model.state->standings[who].blocked;
    painter.avatar(contact.avatar, name, face, blocked);
    if (model.typing == who && !blocked) {
        painter.circle({face.endX() - 6, face.endY() - 6}, 8, theme.surface);
        painter.circle({face.endX() - 6, face.endY() - 6}, 5.5F, theme.ok);
    }
    row.takeStart(phone ? 10 : 12);
    endButtons(context, model, row, who, state, commands);

    // The name leads to the profile, too.
    const Rect press = below ? face.target()
                             : Rect{face.x - 4, strip.y + 6, row.endX() - face.x + 4, strip.h - 12};
    const Interaction use = context.interact(context.id("profile"), press);
    if (use.clicked) commands.push_back(Navigate{Screen::Contacts, who, story::kNoReason, {}});
    context.ring(use, press, 12);
    if (below) {
        painter.text({strip.x + 14, strip.endY() - nameLine - 4, strip.w - 28, nameLine}, name,
                     kName, theme.text);
        return;
    }
    const std::string_view met = context.strings.story(*model.scenario, contact.met);
    float metHeight = met.empty() ? 0 : painter.measure(met, kMet, row.w).height;
    const bool told =
        metHeight > 0 && fits(context, met, kMet, row.w, 2) && 26 + metHeight <= row.h - 6;
    if (!told) metHeight = 0;
    Rect words = row.middle(row.w, 26 + metHeight);
    painter.text(words.takeTop(26), name, kName, theme.text);
    if (told) painter.text(words, met, kMet, theme.text2, Horizontal::Start, Vertical::Top);
}

} // namespace ui::parts
