// SPDX-License-Identifier: MIT
#include "ui/chat/gate.h"

#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ui::parts {
namespace {

struct Gate {
    bool over = false;
    std::string words, label;
    TextStyle style{.size = type::kPane, .bold = true};
    ButtonLook look;
    bool stacked = false;
    float line = 0, press = 0; ///< heights
    float height = 0;
};

Gate gateOf(Context& context, const Model& model, float width) {
    constexpr float kIcon = 36;
    Gate gate;
    gate.over = model.gate->kind == story::EventKind::Ending;
    gate.words = gate.over ? std::string(context.tr("gate", "Here the story ends."))
                           : base::fill(context.tr("gate", "That was {day}."),
                                        {{"day", std::string(weekday(context, model, model.day))}});
    gate.label =
        gate.over
            ? std::string(context.tr("gate", "Look back at it"))
            : base::fill(context.tr("gate", "On to {day}"),
                         {{"day", std::string(weekday(context, model,
                                                      static_cast<int>(model.gate->index)))}});
    gate.look = {.icon = gate.over ? "replay" : "sun"};
    const float button = buttonWidth(context, gate.label, gate.look) + 20;
    gate.stacked = !fits(context, gate.words, gate.style, width - button - 12 - kIcon, 2);
    const float words = width - kIcon - (gate.stacked ? 0 : button + 12);
    gate.line =
        std::max(std::ceil(context.painter.measure(gate.words, gate.style, words).height), 48.0F);
    gate.press = buttonHeight(context, gate.label, gate.look, gate.stacked ? width : button);
    gate.height = (gate.stacked ? gate.line + 8 + gate.press : std::max(gate.line, gate.press));
    return gate;
}

} // namespace

float gateHeight(Context& context, const Model& model, float width) {
    return gateOf(context, model, width).height;
}

void drawGate(Context& context, const Model& model, const Rect& rect, Commands& commands) {
    const Gate gate = gateOf(context, model, rect.w);
    Rect line = rect.middle(rect.w, gate.height);
    Rect press;
    if (gate.stacked) {
        press = line.takeBottom(gate.press);
        line.takeBottom(8);
    } else {
        press = line.takeEnd(buttonWidth(context, gate.label, gate.look) + 20)
                    .middle(buttonWidth(context, gate.label, gate.look) + 20, gate.press);
        line.takeEnd(12);
    }
    context.painter.icon(gate.over ? "book" : "moon", line.takeStart(24).middle(22, 22),
                         context.theme().brand, Turn::Keep);
    line.takeStart(12);
    context.painter.text(line, gate.words, gate.style, context.theme().text);
    const bool pressed = button(context, context.id("go-on"), press, gate.label, gate.look);
    if (pressed || context.takeKey(key::kEnter)) commands.push_back(GoOn{});
}

} // namespace ui::parts
