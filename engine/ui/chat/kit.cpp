// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <string>

namespace ui::parts {
namespace {

int flagsOf(const Model& model, guide::ItemId sign) {
    return static_cast<int>(std::ranges::count(model.state->flags, sign, &story::Flag::sign));
}

void feelingCard(Context& context, const Model& model, const Rect& rect, const ChatState& state,
                 Commands& commands) {
    const Theme& theme = context.theme();
    panel(
        context, rect,
        {.fill = theme.kitCard, .border = theme.kitLine, .thickness = theme.border, .radius = 18});
    Rect inner = rect.inset(14, 12);
    context.painter.text(inner.takeTop(21), context.tr("kit", "How does this chat feel?"),
                         {.size = type::kLabel, .bold = true}, theme.text);
    inner.takeTop(7);
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const int chosen = model.state->standings[who].feeling;
    const int pressed = feelings(context, context.id("feel"), inner.takeTop(44), chosen);
    if (pressed > 0 && pressed != chosen) {
        story::Action action;
        action.kind = story::ActionKind::GutCheck;
        action.contact = who;
        action.value = static_cast<std::uint8_t>(pressed);
        commands.push_back(Perform{action});
    }
    inner.takeTop(2);
    context.painter.text(inner, context.tr("feeling", "At ease"), {.size = type::kTime},
                         theme.text2);
    context.painter.text(inner, context.tr("feeling", "Uneasy"), {.size = type::kTime}, theme.text2,
                         Horizontal::End);
}

void signRow(Context& context, const Model& model, const Rect& rect, guide::ItemId sign,
             Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const guide::Item& item = model.guide->item(sign);
    const int count = flagsOf(model, sign);
    const Id id = context.id("sign", sign);
    const Interaction use = context.interact(id, rect);
    if (const float lit = context.hover(id, use); lit > 0)
        painter.fill(rect, theme.signTint.faded(lit / 1.6F), 12);
    Rect inner = rect.inset(8, 0);
    const Rect badge = inner.takeStart(34).middle(34, 34);
    painter.fill(badge, count > 0 ? theme.sign : theme.signTint, 11);
    if (theme.highContrast() && count == 0) painter.border(badge, theme.signLine, 2, 11);
    painter.icon(item.id, badge.middle(20, 20), count > 0 ? theme.onSign : theme.signText);
    inner.takeStart(12);
    if (count > 0)
        countBadge(context, {inner.takeEnd(22).centre()}, count, theme.sign, theme.onSign);
    painter.text(inner, context.strings.name(item), {.size = type::kBody, .bold = count > 0},
                 theme.text);
    context.ring(use, rect, 12);
    if (use.clicked) commands.push_back(Navigate{Screen::Guide, story::kNobody, sign, {}});
}

bool toolCard(Context& context, std::string_view name, const Rect& rect, std::string_view icon,
              std::string_view label, std::string_view second) {
    const Theme& theme = context.theme();
    const Interaction use = card(
        context, context.id(name), rect,
        {.fill = theme.kitCard, .border = theme.kitLine, .thickness = theme.border, .radius = 18});
    Rect inner = rect.inset(13, 10);
    context.painter.icon(icon, inner.takeTop(28).takeStart(28), theme.brand);
    inner.takeTop(2);
    context.painter.text(inner.takeTop(21), label,
                         {.size = type::kLabel, .bold = true, .maxLines = 1}, theme.text);
    context.painter.text(inner, second, {.size = type::kSecond, .maxLines = 1}, theme.text2);
    return use.clicked;
}

void go(Commands& commands, Screen screen, story::ContactIndex contact = story::kNobody) {
    commands.push_back(Navigate{screen, contact, story::kNoReason, {}});
}

std::string savedWords(const Context& context, const Model& model) {
    return fillIn(context.tr("kit", "{n} saved"),
                  {{"n", std::to_string(model.state->screenshots.size())}});
}

} // namespace

void kit(Context& context, const Model& model, const Rect& rect, ChatState& state, bool withExit,
         Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    painter.fill(rect, theme.kit);
    painter.fill({rect.x, rect.y, theme.border, rect.h}, theme.kitLine);
    Rect rest = rect.inset(16, 0);
    Rect head = rest.takeTop(72);
    context.setRegion(Region::Kit);
    if (withExit) {
        exitButtons(context, head.takeEnd(exitButtonsWidth(context, true)), true, commands);
        context.setRegion(Region::Kit);
    } else if (context.panes().breadth != Breadth::Phone &&
               iconButton(context, context.id("kit-close"), head.takeEnd(44).centre(), "close",
                          context.tr("sheet", "Close"), {.size = 20})) {
        state.kitOpen = false;
    }
    painter.text(head, context.tr("kit", "Safety kit"), {.size = type::kPane, .bold = true},
                 theme.text);
    rest.takeBottom(16);
    const Rect tell = rest.takeBottom(52);
    if (button(context, context.id("kit-tell"), tell, context.tr("kit", "Tell someone you trust"),
               {.icon = "tell"}))
        go(commands, Screen::Tell);
    rest.takeBottom(10);
    Rect tools = rest.takeBottom(90);
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const Rect evidence = tools.takeStart((tools.w - 10) * 0.44F);
    tools.takeStart(10);
    if (toolCard(context, "kit-evidence", evidence, "evidence", context.tr("kit", "Evidence"),
                 savedWords(context, model)))
        go(commands, Screen::Evidence);
    if (toolCard(context, "kit-report", tools, "shield", context.tr("kit", "Report, then block"),
                 context.tr("kit", "When you are ready")))
        go(commands, Screen::Report, who);
    rest.takeBottom(10);

    const auto signs = model.guide->ofKind(guide::Kind::Sign);
    const float rowHeight = 44, step = 47;
    const float signsHeight = 34 + step * static_cast<float>(signs.size());
    Rect content = beginScroll(context, rest.inset(-14, 0), state.kit, 118 + 8 + signsHeight);
    content = content.inset(14, 0);
    feelingCard(context, model, content.takeTop(118), state, commands);
    content.takeTop(8);
    Rect title = content.takeTop(34).inset(6, 0);
    const auto flagged = static_cast<int>(model.state->flags.size());
    const std::string count =
        fillIn(context.tr("kit", "{n} flagged"), {{"n", std::to_string(flagged)}});
    if (flagged > 0)
        painter.text(title, count, {.size = type::kSecond}, theme.text2, Horizontal::End);
    painter.text(title, context.tr("kit", "Seven warning signs"),
                 {.size = type::kLabel, .bold = true}, theme.text);
    for (const guide::ItemId sign : signs) {
        signRow(context, model, content.takeTop(rowHeight), sign, commands);
        content.takeTop(step - rowHeight);
    }
    endScroll(context, state.kit);
}

void kitStrip(Context& context, const Model& model, const Rect& rect, ChatState& state,
              Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    painter.fill(rect, theme.kit);
    painter.fill({rect.x, rect.y, theme.border, rect.h},
                 theme.highContrast() ? theme.line : theme.kitLine);
    const auto tile = [&](std::string_view name, const Rect& box, std::string_view icon,
                          std::string_view label, bool main, Turn turn, int count) {
        CardLook look{.fill = theme.kitCard,
                      .border = theme.kitLine,
                      .thickness = theme.border,
                      .radius = 12};
        const bool yellow = main && theme.highContrast();
        if (yellow) look.fill = look.border = theme.sign;
        const Interaction use = card(context, context.id(name), box, look);
        const Color ink = yellow ? theme.onSign : theme.text;
        Rect inner = box.inset(2, 8);
        painter.icon(icon, inner.takeTop(20).middle(20, 20), ink, turn);
        painter.text(inner, label, {.size = type::kTime, .bold = main, .maxLines = 1}, ink,
                     Horizontal::Centre);
        if (count > 0)
            countBadge(context, {box.endX() - 6, box.y + 6}, count, theme.sign, theme.onSign);
        return use.clicked;
    };
    Rect rest = rect.inset(6, 8);
    const float height = 56, step = 61;
    context.setRegion(Region::QuickExit);
    if (tile("quick-exit", rest.takeTop(height), "exit", context.tr("exit", "Exit"), true,
             Turn::Flip, 0))
        commands.push_back(QuickExit{});
    rest.takeTop(step - height);
    context.setRegion(Region::Pause);
    if (tile("pause", rest.takeTop(height), "pause", context.tr("exit", "Pause"), false, Turn::Keep,
             0))
        commands.push_back(Pause{true});
    context.setRegion(Region::Kit);
    Rect tools = rest.takeBottom(4 * step - 5);
    if (tile("strip-signs", tools.takeTop(height), "flag", context.tr("strip", "Signs"), false,
             Turn::Keep, static_cast<int>(model.state->flags.size())))
        state.kitOpen = !state.kitOpen;
    tools.takeTop(step - height);
    if (tile("strip-evidence", tools.takeTop(height), "screenshot", context.tr("strip", "Evidence"),
             false, Turn::Keep, static_cast<int>(model.state->screenshots.size())))
        go(commands, Screen::Evidence);
    tools.takeTop(step - height);
    if (tile("strip-report", tools.takeTop(height), "shield", context.tr("strip", "Report"), false,
             Turn::Keep, 0))
        go(commands, Screen::Report, model.scenario->chats[state.open].contact);
    tools.takeTop(step - height);
    if (tile("strip-tell", tools.takeTop(height), "tell", context.tr("strip", "Tell"), false,
             Turn::Keep, 0))
        go(commands, Screen::Tell);
}

} // namespace ui::parts
