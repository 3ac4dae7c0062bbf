// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

namespace ui::parts {
namespace {

ButtonLook exitLook() {
    return {.kind = ButtonKind::Secondary,
            .icon = "exit",
            .turn = Turn::Flip,
            .size = type::kLabel,
            .darkText = true};
}

std::string_view exitWord(const Context& context) {
    return context.panes().breadth == Breadth::Wide ? context.tr("exit", "Quick exit")
                                                    : context.tr("exit", "Exit");
}

} // namespace

float exitButtonsWidth(Context& context, bool pause) {
    return buttonWidth(context, exitWord(context), exitLook()) - 6 + (pause ? 52.0F : 0.0F);
}

void exitButtons(Context& context, const Rect& rect, bool pause, Commands& commands) {
    Rect rest = rect;
    const float width = buttonWidth(context, exitWord(context), exitLook()) - 6;
    const Rect exit = rest.takeEnd(width).middle(width, 44);
    if (pause) {
        context.setRegion(Region::Pause);
        rest.takeEnd(8);
        if (iconButton(context, context.id("pause"), rest.takeEnd(44).centre(), "pause",
                       context.tr("exit", "Pause")))
            commands.push_back(Pause{true});
    }
    context.setRegion(Region::QuickExit);
    if (button(context, context.id("quick-exit"), exit, exitWord(context), exitLook()))
        commands.push_back(QuickExit{});
}

} // namespace ui::parts
