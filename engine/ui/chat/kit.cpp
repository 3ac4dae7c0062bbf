// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/page/story_page.h"
#include "ui/widgets/column.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/feelings.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ui::parts {
namespace {

int flagsOf(const Model& model, guide::ItemId sign) {
    return static_cast<int>(std::ranges::count(model.state->flags, sign, &story::Flag::sign));
}

void feelingCard(Column& column, const Model& model, const ChatState& state, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const int chosen = model.state->standings[who].feeling;
    int pressed = 0;
    column.card(kitCard(context), 14, [&](Column& inner) {
        // On a phone the chat is out of sight.
        const bool isAlone = context.panes().breadth == Breadth::Phone;
        const std::string question =
            isAlone ? base::fill(context.tr("kit", "How does the chat with {name} feel?"),
                                 {{"name", text::isolated(nameOf(context, model, who))}})
                    : std::string(context.tr("kit", "How does this chat feel?"));
        inner.text(question, {.size = type::kLabel, .bold = true}, theme.text);
        inner.gap(7);
        // Where five faces do not stand beside each other they stand below, with their words.
        if (feelingsHeight(inner.width()) > 44) {
            const Rect list = inner.take(kFeelingsList);
            if (!inner.dry) pressed = feelingsList(context, context.id("feel"), list, chosen);
            return;
        }
        const Rect faces = inner.take(44), words = inner.take(20);
        if (inner.dry) return;
        pressed = feelings(context, context.id("feel"), faces, chosen);
        const TextStyle small{.size = type::kTime};
        context.painter.text(words, feelingWord(context, 1), small, theme.text2);
        context.painter.text(words, feelingWord(context, 5), small, theme.text2, Horizontal::End);
    });
    if (pressed == 0 || pressed == chosen) return;
    story::Action action;
    action.kind = story::ActionKind::GutCheck;
    action.contact = who;
    action.value = static_cast<std::uint8_t>(pressed);
    commands.push_back(Perform{action});
}

void signRow(Column& column, const Model& model, guide::ItemId sign, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const guide::Item& item = model.guide->item(sign);
    const int count = flagsOf(model, sign);
    const TextStyle style{.size = type::kBody, .bold = count > 0};
    const float room = column.width() - 16 - 34 - 12 - (count > 0 ? 22.0F : 0.0F);
    const float words = painter.measure(context.strings.name(item), style, room).height;
    const Rect rect = column.take(std::max(std::ceil(words) + 6, 44.0F));
    if (column.dry) return;
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
    painter.text(inner, context.strings.name(item), style, theme.text);
    context.ring(use, rect, 12);
    if (use.clicked) commands.push_back(Navigate{Screen::Guide, story::kNobody, sign, {}});
}

// Cells of a grid: what is saved, and the way to report.
bool toolCard(Column& column, std::string_view name, std::string_view icon, std::string_view label,
              std::string_view second) {
    Context& context = column.context;
    return column.pressCard(context.id(name), kitCard(context), 12, [&](Column& inner) {
        const Theme& theme = context.theme();
        const Rect line = inner.take(28);
        if (!inner.dry) context.painter.icon(icon, Rect{line}.takeStart(28), theme.brand);
        inner.gap(2);
        inner.text(label, {.size = type::kLabel, .bold = true}, theme.text);
        inner.text(second, {.size = type::kSecond}, theme.text2);
    });
}

void go(Commands& commands, Screen screen, story::ContactIndex contact = story::kNobody) {
    commands.push_back(Navigate{screen, contact, story::kNoReason, {}});
}

std::string savedWords(const Context& context, const Model& model) {
    return base::fill(context.tr("kit", "{n} saved"),
                      {{"n", std::to_string(model.state->screenshots.size())}});
}

} // namespace

namespace {

// The ways on from here: they stand at the kit's foot where it is tall enough.
void kitTools(Column& column, const Model& model, const ChatState& state, Commands& commands) {
    Context& context = column.context;
    const std::string_view reportWord = context.tr("kit", "Report, then block");
    const auto evidence = [&](Column& cell) {
        if (toolCard(cell, "kit-evidence", "evidence", context.tr("kit", "Evidence"),
                     savedWords(context, model)))
            go(commands, Screen::Evidence);
    };
    const auto report = [&](Column& cell) {
        if (toolCard(cell, "kit-report", "shield", reportWord,
                     context.tr("kit", "When you are ready")))
            go(commands, Screen::Report, model.scenario->chats[state.open].contact);
    };
    // Beside each other where no word is broken for it; the longer name has the wider card.
    constexpr float kPadding = 24, kGap = 10;
    const TextStyle bold{.size = type::kLabel, .bold = true};
    const float first = std::round((column.width() - kGap) * 0.44F);
    const float second = column.width() - kGap - first;
    if (fits(context, reportWord, bold, second - kPadding, 2) &&
        fits(context, context.tr("kit", "Evidence"), bold, first - kPadding)) {
        const float height = std::max(Column::heightOf(context, first, evidence),
                                      Column::heightOf(context, second, report));
        const Rect row = column.take(height);
        Column one(context, {row.x, row.y, first, height}, column.dry);
        Column other(context, {row.x + first + kGap, row.y, second, height}, column.dry);
        evidence(one);
        report(other);
    } else {
        evidence(column);
        column.gap(kGap);
        report(column);
    }
    column.gap(kGap);
    const std::string_view tellWord = context.tr("kit", "Tell someone you trust");
    const ButtonLook look{.icon = "tell"};
    const Rect tell =
        column.take(std::max(buttonHeight(context, tellWord, look, column.width()), 52.0F));
    if (!column.dry && button(context, context.id("kit-tell"), tell, tellWord, look))
        go(commands, Screen::Tell);
}

void kitSigns(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle bold{.size = type::kLabel, .bold = true}, small{.size = type::kSecond};
    const std::string_view words = context.tr("kit", "Seven warning signs");
    const auto flagged = static_cast<int>(model.state->flags.size());
    const std::string count = flagged == 0 ? std::string{}
                                           : base::fill(context.tr("kit", "{n} flagged"),
                                                        {{"n", std::to_string(flagged)}});
    const float beside = count.empty() ? 0 : context.painter.measure(count, small).width + 10;
    const bool together = fits(context, words, bold, column.width() - 12 - beside);
    column.gap(together ? 0 : 8);
    const float height =
        context.painter.measure(words, bold, column.width() - 12 - (together ? beside : 0)).height;
    Rect title = column.take(std::max(height, together ? 34.0F : 21.0F)).inset(6, 0);
    if (!column.dry) {
        if (together)
            context.painter.text(title.takeEnd(beside), count, small, theme.text2, Horizontal::End);
        context.painter.text(title, words, bold, theme.text);
    }
    if (!together) column.text(count, small, theme.text2);
    for (const guide::ItemId sign : model.guide->ofKind(guide::Kind::Sign)) {
        signRow(column, model, sign, commands);
        column.gap(3);
    }
}

} // namespace

void kit(Context& context, const Model& model, const Rect& rect, ChatState& state, bool withExit,
         Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool phone = context.panes().breadth == Breadth::Phone;
    painter.fill(rect, theme.kit);
    painter.fill({rect.x, rect.y, theme.border, rect.h}, theme.kitLine);
    Rect rest = rect.inset(16, 0);
    const std::string_view title = context.tr("kit", "Safety kit");
    const TextStyle style{.size = type::kPane, .bold = true};
    const float exits = withExit ? exitButtonsWidth(context, true) + 8 : 0.0F;
    const bool below = !fits(context, title, style, rest.w - exits);
    const float line = below ? painter.measure(title, style, rest.w).height + 4 : 0.0F;
    Rect head = rest.takeTop((phone ? context.panes().header : 72.0F) + line);
    const Rect second = head.takeBottom(line);
    context.setRegion(Region::Kit);
    if (withExit) {
        exitButtons(context, head.takeEnd(exits - 8), true, commands);
    } else if (!phone && iconButton(context, context.id("kit-close"), head.takeEnd(44).centre(),
                                    "close", context.tr("sheet", "Close"), {.size = 20})) {
        state.kitOpen = false;
    }
    painter.text(below ? second : head, title, style, theme.text);
    rest.takeBottom(16);

    const auto tools = [&](Column& column) { kitTools(column, model, state, commands); };
    const float toolsHeight = Column::heightOf(context, rest.w, tools);
    constexpr float kLeast = 220;
    const bool pinned = rest.h - toolsHeight - 10 >= kLeast;
    const Rect foot = pinned ? rest.takeBottom(toolsHeight) : Rect{};
    if (pinned) rest.takeBottom(10);
    const auto content = [&](Column& column) {
        feelingCard(column, model, state, commands);
        column.gap(8);
        kitSigns(column, model, commands);
        if (pinned) return;
        column.gap(10);
        tools(column);
    };
    const float height = Column::heightOf(context, rest.w, content);
    const Rect area = beginScroll(context, rest.inset(-14, 0), state.kit, height);
    Column column(context, {area.x + 14, area.y, rest.w, 0});
    content(column);
    endScroll(context, state.kit);
    if (!pinned) return;
    Column last(context, {foot.x, foot.y, foot.w, 0});
    tools(last);
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
    context.setRegion(Region::AboveSheets);
    const Rect exit = rest.takeTop(height);
    context.keepClear({rect.x, rect.y, rect.w, context.panes().header});
    if (tile("quick-exit", exit, "exit", context.tr("exit", "Exit"), true, Turn::Flip, 0))
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
