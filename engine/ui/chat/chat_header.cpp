// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>

namespace ui::parts {

void chatHeader(Context& context, const Model& model, const Rect& rect, ChatState& state,
                Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    context.setRegion(Region::Header);
    painter.fill(rect, theme.surface);
    painter.fill({rect.x, rect.endY() - theme.border, rect.w, theme.border}, theme.line);
    const Breadth breadth = context.panes().breadth;
    const bool phone = breadth == Breadth::Phone;
    Rect rest = rect.inset(phone ? 4 : 16, 0);
    if (phone || breadth == Breadth::Narrow) {
        if (iconButton(context, context.id("back"), rest.takeStart(40).centre(), "back",
                       context.tr("header", "Back to the chats"), {.turn = Turn::Flip}))
            state.listOpen = true;
    }
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const story::Contact& contact = model.scenario->contacts[who];
    const float size = phone ? 40.0F : 44.0F;
    const Rect face = rest.takeStart(size).middle(size, size);
    painter.avatar(contact.avatar, nameOf(context, model, who), face,
                   model.state->standings[who].blocked);
    if (model.typing == who && !model.state->standings[who].blocked) {
        painter.circle({face.endX() - 6, face.endY() - 6}, 8, theme.surface);
        painter.circle({face.endX() - 6, face.endY() - 6}, 5.5F, theme.ok);
    }
    rest.takeStart(phone ? 10 : 12);
    if (phone) {
        rest.takeEnd(8);
        exitButtons(context, rest.takeEnd(exitButtonsWidth(context, true)), true, commands);
        context.setRegion(Region::Header);
    } else {
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
            takeScreenshot(context, model, state, story::kNoEvent, commands);
        rest.takeEnd(8);
    }
    // The name leads to the profile, too.
    const Rect profile{face.x - 4, rect.y + 6, rest.endX() - face.x + 4, rect.h - 12};
    const Interaction use = context.interact(context.id("profile"), profile);
    if (use.clicked) commands.push_back(Navigate{Screen::Contacts, who, story::kNoReason, {}});
    context.ring(use, profile, 12);
    const std::string_view met = context.strings.story(*model.scenario, contact.met);
    const TextStyle second{.size = type::kSecond, .lineHeight = 1.2F, .maxLines = 2};
    const float metHeight = met.empty() ? 0 : painter.measure(met, second, rest.w).height;
    Rect words = rest.middle(rest.w, 26 + metHeight);
    painter.text(words.takeTop(26), nameOf(context, model, who),
                 {.size = type::kPane, .bold = true, .maxLines = 1}, theme.text);
    if (!met.empty())
        painter.text(words, met, second, theme.text2, Horizontal::Start, Vertical::Top);
}

} // namespace ui::parts
