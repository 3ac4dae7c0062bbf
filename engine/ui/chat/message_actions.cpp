// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"

#include <algorithm>

namespace ui::parts {

void drawActions(Context& context, const Model& model, const Rect& box, const Rect& pane,
                 bool below, ChatState& state, const story::Message& message, Commands& commands) {
    const Theme& theme = context.theme();
    const std::string_view flagWord =
        message.flag ? context.tr("message", "Change") : context.tr("message", "Flag");
    const std::string_view shotWord = context.tr("message", "Screenshot");
    const TextStyle style{.size = type::kLabel, .bold = true};
    constexpr float kIconAlone = 56;
    const float takeWidth = message.flag ? 52.0F : 0.0F;
    const float most = below ? pane.w - 24 : pane.endX() - 20 - box.endX();
    float flagWidth = context.painter.measure(flagWord, style).width + 60;
    float shotWidth = context.painter.measure(shotWord, style).width + 56;
    // Where there is no room for the words, their icons say it with their names.
    if (flagWidth + shotWidth + takeWidth > most) shotWidth = kIconAlone;
    const bool flagAlone = flagWidth + shotWidth + takeWidth > most;
    if (flagAlone) flagWidth = kIconAlone;
    Rect card{box.endX() + 8, box.endY() - 50, flagWidth + shotWidth + takeWidth, 48};
    if (below) card = {box.x + 2, box.endY() + 6 + (message.flag ? 34 : 0), card.w, 48};
    card.x = std::min(card.x, pane.endX() - card.w - 12);
    context.pushLayer(card, false);
    context.painter.shadow(card, Elevation::High);
    context.painter.fill(card, theme.surface, 14);
    if (theme.highContrast() || theme.kind == ThemeKind::Dark)
        context.painter.border(card, theme.line, theme.border, 14);
    const auto part = [&](Id id, const Rect& rect, std::string_view icon, std::string_view word,
                          std::string_view name) {
        const Interaction use = context.interact(id, rect);
        if (const float lit = context.hover(id, use); lit > 0)
            context.painter.fill(rect.inset(3), theme.signTint.faded(lit / 1.6F), 11);
        Rect inner = rect.inset(word.empty() ? 18 : 14, 0);
        context.painter.icon(icon, inner.takeStart(20).middle(20, 20), theme.signText);
        inner.takeStart(8);
        if (!word.empty())
            context.painter.text(inner, word, style, theme.text);
        else
            context.tooltip(id, rect, name, use);
        context.ring(use, rect.inset(3), 11);
        return use.clicked;
    };
    Rect rest = card;
    if (part(context.id("flag", message.event), rest.takeStart(flagWidth), "flag",
             flagAlone ? std::string_view{} : flagWord, flagWord)) {
        state.flagging = message.event;
        state.sign = message.flag.value_or(story::kNoReason);
    }
    if (message.flag && part(context.id("unflag", message.event), rest.takeStart(takeWidth), "undo",
                             {}, context.tr("message", "Take the flag off")))
        unflag(model, state, message.event, commands);
    if (part(context.id("shot", message.event), rest, "screenshot",
             shotWidth > kIconAlone ? shotWord : std::string_view{}, shotWord))
        takeScreenshot(model, state, message.event, commands);
    context.popLayer();
}

void drawSignChip(Context& context, const Model& model, const Rect& box, const Rect& pane,
                  bool below, const story::Message& message) {
    const Theme& theme = context.theme();
    const guide::Item& item = model.guide->item(*message.flag);
    const bool unsure = item.kind == guide::Kind::Habit;
    const std::string_view name =
        unsure ? context.tr("flag", "Not sure yet") : context.strings.name(item);
    const TextStyle style{.size = type::kSecond, .bold = true};
    const float width = context.painter.measure(name, style).width + 42;
    Rect chipBox{box.endX() + 7, box.centre().y - 15, width, 30};
    if (below || chipBox.endX() > pane.endX() - 4) chipBox = {box.x, box.endY() + 4, width, 30};
    context.painter.fill(chipBox, theme.signTint, 15);
    context.painter.border(chipBox, theme.highContrast() ? theme.signLine : theme.sign.faded(0.45F),
                           theme.border, 15);
    Rect inner = chipBox.inset(8, 0);
    context.painter.icon(unsure ? "smile" : std::string_view(item.id),
                         inner.takeStart(18).middle(16, 16), theme.signText);
    inner.takeStart(5);
    context.painter.text(inner, name, style, theme.signText);
}

void takeScreenshot(const Model& model, ChatState& state, story::EventIndex message,
                    Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Screenshot;
    action.contact = model.scenario->chats[state.open].contact;
    action.message = message;
    commands.push_back(Perform{action});
    state.toast.expect(model);
}

void unflag(const Model& model, ChatState& state, story::EventIndex message, Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Unflag;
    action.message = message;
    commands.push_back(Perform{action});
    state.toast.expect(model);
}

} // namespace ui::parts
