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

// Where the window is narrow for its words the sign alone is enough, with its name for the
// keyboard.
bool isExitAlone(const Context& context) {
    return context.screen().w < 330;
}

float exitWidth(Context& context) {
    return isExitAlone(context) ? 44 : buttonWidth(context, exitWord(context), exitLook()) - 6;
}

} // namespace

float exitButtonsWidth(Context& context, bool pause) {
    return exitWidth(context) + (pause ? 52.0F : 0.0F);
}

void exitButtons(Context& context, const Rect& rect, bool pause, Commands& commands) {
    const Region before = context.region();
    Rect rest = rect;
    const float width = exitWidth(context);
    const Rect exit = rest.takeEnd(width).middle(width, 44);
    if (pause) {
        context.setRegion(Region::Pause);
        rest.takeEnd(8);
        if (iconButton(context, context.id("pause"), rest.takeEnd(44).centre(), "pause",
                       context.tr("exit", "Pause")))
            commands.push_back(Pause{true});
    }
    context.setRegion(Region::AboveSheets);
    context.keepClear(rect);
    const Id id = context.id("quick-exit");
    const bool pressed =
        isExitAlone(context)
            ? iconButton(context, id, exit.centre(), "exit", context.tr("exit", "Quick exit"),
                         {.turn = Turn::Flip, .size = 22, .outlined = true})
            : button(context, id, exit, exitWord(context), exitLook());
    context.setRegion(before);
    if (pressed) commands.push_back(QuickExit{});
}

} // namespace ui::parts
