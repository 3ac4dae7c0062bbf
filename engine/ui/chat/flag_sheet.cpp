// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui::parts {
namespace {

TextStyle nameStyle() {
    return {.size = type::kBody, .bold = true, .lineHeight = 1.2F};
}
TextStyle briefStyle() {
    return {.size = type::kSecond, .lineHeight = 1.25F};
}

struct OptionLook {
    std::string_view icon, name, brief;
    bool chosen = false, dashed = false;
};

bool signOption(Context& context, Id id, const Rect& rect, const OptionLook& option) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Interaction use = card(context, id, rect,
                                 {.fill = option.chosen ? theme.signTint : theme.surface,
                                  .border = option.chosen   ? theme.signLine
                                            : option.dashed ? theme.edge
                                                            : theme.soft,
                                  .thickness = option.chosen ? 2.0F : theme.border,
                                  .radius = 18,
                                  .dashed = option.dashed && !option.chosen});
    Rect inner = rect.inset(10, 0);
    const Rect badge = inner.takeStart(38).middle(38, 38);
    if (!option.dashed) {
        painter.fill(badge, option.chosen ? theme.sign : theme.signTint, 12);
        if (theme.highContrast() && !option.chosen) painter.border(badge, theme.signLine, 2, 12);
    }
    painter.icon(option.icon, badge.middle(22, 22),
                 option.dashed   ? theme.text2
                 : option.chosen ? theme.onSign
                                 : theme.signText);
    inner.takeStart(12);
    const float nameHeight = painter.measure(option.name, nameStyle(), inner.w).height;
    const float briefHeight = painter.measure(option.brief, briefStyle(), inner.w).height;
    Rect words = inner.middle(inner.w, nameHeight + briefHeight);
    painter.text(words.takeTop(nameHeight), option.name, nameStyle(),
                 option.chosen ? theme.signText : theme.text);
    painter.text(words, option.brief, briefStyle(), option.chosen ? theme.signText : theme.text2);
    if (option.chosen) {
        const Vec corner{rect.endX() - 9, rect.y + 7};
        painter.circle(corner, 13, theme.surface);
        painter.circle(corner, 11, theme.signText);
        painter.icon("tick", {corner.x - 7, corner.y - 7, 14, 14},
                     theme.highContrast() ? theme.onSign : theme.surface);
    }
    return use.clicked;
}

// How the answers are laid out; a row is as tall as its longest words need.
struct Plan {
    std::vector<guide::ItemId> signs;
    int columns = 2;
    float row = 58, options = 0, height = 0;
    float question = 0, head = 0; ///< of the question, and with the hint below it
    bool stacked = false;         ///< the buttons stand below each other
    float foot = 44;
};
constexpr float kSignGap = 8, kBeside = 10 + 38 + 12 + 10, kCross = 44;
constexpr TextStyle kHint{.size = type::kLabel};

std::string_view questionOf(const Context& context) {
    return context.tr("flag", "What do you notice in this message?");
}
TextStyle questionStyle(const Context& context) {
    const bool phone = context.panes().breadth == Breadth::Phone;
    return {.size = phone ? type::kBubble : type::kPane, .bold = true, .lineHeight = 1.2F};
}
std::string_view hintOf(const Context& context, int columns) {
    return columns == 1
               ? context.tr("flag", "Pick the sign that fits best.")
               : context.tr("flag", "Pick the sign that fits best. You can change it later.");
}
std::string_view shotWord(const Context& context) {
    return context.tr("flag", "Save a screenshot too");
}
std::string_view shotHint(const Context& context) {
    return context.tr("flag", "It goes into your evidence");
}

// The foot: whether a screenshot is saved too, and the two buttons.
void planFoot(Context& context, Plan& plan, float inside) {
    if (plan.columns == 2) return;
    const float buttons =
        buttonWidth(context, context.tr("flag", "Flag it"), {.icon = "flag"}) + 12 +
        buttonWidth(context, context.tr("flag", "Cancel"), {.kind = ButtonKind::Secondary});
    plan.stacked = buttons > inside;
    const float toggle = toggleRowHeight(
        context, shotWord(context), plan.stacked ? std::string_view{} : shotHint(context), inside);
    plan.foot = std::ceil(toggle) + (plan.stacked ? 2 * 52.0F : 52.0F);
}

Plan planFor(Context& context, const Model& model, float width) {
    Plan plan;
    plan.signs = model.guide->ofKind(guide::Kind::Sign);
    plan.columns = width < 460 ? 1 : 2;
    if (plan.columns == 1) plan.row = 52;
    const auto columns = static_cast<float>(plan.columns);
    const float inside = width - 40;
    const auto heightOf = [&](std::string_view text, const TextStyle& style, float most) {
        return std::ceil(context.painter.measure(text, style, most).height);
    };
    // The bar of a list that scrolls stands beside its answers.
    const float words = (inside - 12 - kSignGap * (columns - 1)) / columns - kBeside;
    const auto answer = [&](std::string_view name, std::string_view brief) {
        plan.row = std::max(plan.row, heightOf(name, nameStyle(), words) +
                                          heightOf(brief, briefStyle(), words) + 16);
    };
    for (const guide::ItemId sign : plan.signs)
        answer(context.strings.name(model.guide->item(sign)),
               context.strings.brief(model.guide->item(sign)));
    answer(context.tr("flag", "Not sure yet"), context.tr("flag", "Just note how it feels"));
    const int rows = (static_cast<int>(plan.signs.size()) + plan.columns) / plan.columns;
    plan.options = static_cast<float>(rows) * (plan.row + kSignGap) - kSignGap;
    plan.question = heightOf(questionOf(context), questionStyle(context), inside - kCross) + 3;
    plan.head = std::max(
        plan.question + heightOf(hintOf(context, plan.columns), kHint, inside - kCross), 50.0F);
    planFoot(context, plan, inside);
    plan.height = 22 + plan.head + 8 + plan.options + 12 + plan.foot + 16;
    return plan;
}

void send(const Model& model, ChatState& state, Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Flag;
    action.message = state.flagging;
    action.item = state.sign;
    commands.push_back(Perform{action});
    state.toast.expect(model);
    if (state.alsoScreenshot) takeScreenshot(model, state, state.flagging, commands);
    state.flagging = state.active = story::kNoEvent; // it covers nothing any more
}

void ask(Context& context, const Plan& plan, Rect head) {
    context.painter.text(head.takeTop(plan.question), questionOf(context), questionStyle(context),
                         context.theme().text, Horizontal::Start, Vertical::Top);
    context.painter.text(head, hintOf(context, plan.columns), kHint, context.theme().text2,
                         Horizontal::Start, Vertical::Top);
}

void answers(Context& context, const Model& model, const Plan& plan, const Rect& rect,
             ChatState& state) {
    const float width = (rect.w - kSignGap * static_cast<float>(plan.columns - 1)) /
                        static_cast<float>(plan.columns);
    const guide::ItemId unsure = model.guide->require(guide::id::kTrustInstincts);
    for (std::size_t i = 0; i <= plan.signs.size(); ++i) {
        const auto column = static_cast<float>(static_cast<int>(i) % plan.columns);
        const auto row = static_cast<float>(static_cast<int>(i) / plan.columns);
        const Rect box{rect.x + column * (width + kSignGap), rect.y + row * (plan.row + kSignGap),
                       width, plan.row};
        const bool last = i == plan.signs.size();
        const guide::ItemId item = last ? unsure : plan.signs[i];
        const guide::Item& text = model.guide->item(item);
        const OptionLook look =
            last
                ? OptionLook{"smile", context.tr("flag", "Not sure yet"),
                             context.tr("flag", "Just note how it feels"), state.sign == item, true}
                : OptionLook{text.id, context.strings.name(text), context.strings.brief(text),
                             state.sign == item, false};
        if (signOption(context, context.id("sign-option", item), box, look)) state.sign = item;
    }
}

void decide(Context& context, const Model& model, const Plan& plan, Rect foot, ChatState& state,
            Commands& commands) {
    const std::string_view flagWord = context.tr("flag", "Flag it");
    const std::string_view cancelWord = context.tr("flag", "Cancel");
    const ButtonLook main{.icon = "flag", .enabled = state.sign != story::kNoReason};
    const ButtonLook second{.kind = ButtonKind::Secondary};
    Rect flagBox, cancelBox;
    if (plan.stacked) {
        cancelBox = foot.takeBottom(44);
        foot.takeBottom(8);
        flagBox = foot.takeBottom(44);
        foot.takeBottom(8);
    } else {
        const bool below = plan.columns == 1;
        Rect buttons = below ? foot.takeBottom(44) : foot;
        if (below) foot.takeBottom(8);
        flagBox = buttons.takeEnd(buttonWidth(context, flagWord, main));
        flagBox = flagBox.middle(flagBox.w, 44);
        buttons.takeEnd(12);
        cancelBox = buttons.takeEnd(buttonWidth(context, cancelWord, second));
        cancelBox = cancelBox.middle(cancelBox.w, 44);
        if (!below) foot = buttons;
    }
    state.alsoScreenshot =
        toggleRow(context, context.id("flag-shot"), foot, shotWord(context),
                  plan.stacked ? std::string_view{} : shotHint(context), state.alsoScreenshot);
    if (button(context, context.id("flag-cancel"), cancelBox, cancelWord, second))
        state.flagging = story::kNoEvent;
    if (button(context, context.id("flag-it"), flagBox, flagWord, main))
        send(model, state, commands);
}

} // namespace

void flagSheet(Context& context, const Model& model, const Rect& pane, ChatState& state,
               const MessageLayout& layout, Commands& commands) {
    const bool open = state.flagging != story::kNoEvent;
    const Plan plan = planFor(context, model, pane.w);
    const float side = context.panes().breadth == Breadth::Phone ? 14.0F : 20.0F;
    // The message itself stays in sight; the answers scroll where the pane is low.
    float kept = state.talkTop - pane.y + 36;
    for (const Entry& entry : layout.entries())
        if (entry.message != nullptr && entry.message->event == state.flagging) kept += entry.box.h;
    const float height = std::min(plan.height, std::max(pane.h - kept, 320.0F));
    const float top = pane.endY() - std::min(height, pane.h - 24);
    // The talk, which has been drawn, stands above where the sheet was.
    if (std::exchange(state.sheetTop, top) != top) context.requestFrame();
    const Rect above{pane.x + side, pane.y, pane.w - 2 * side, state.sheetTop - 24 - pane.y};
    Sheet sheet(context, "flag-sheet", pane, height, open,
                [&] { liftedMessage(context, model, above, state, layout); });
    if (!sheet.shown()) return;
    if (sheet.closed()) state.flagging = story::kNoEvent;

    Rect rest = sheet.body();
    // Where the window is too low for answers between them, the question and the buttons scroll
    // along; the cross keeps its corner.
    const bool all = rest.h - plan.head - plan.foot - 20 < plan.row;
    Rect foot;
    if (all) {
        rest.takeTop(kCross);
    } else {
        Rect head = rest.takeTop(plan.head + 8);
        head.takeEnd(kCross);
        ask(context, plan, head);
        foot = rest.takeBottom(plan.foot);
        rest.takeBottom(12);
    }
    const float inside = plan.options + (all ? plan.head + 8 + 12 + plan.foot : 0.0F);
    const bool scrolls = inside > rest.h + 1;
    Rect content = rest;
    if (scrolls) {
        content = beginScroll(context, rest, state.answers, inside);
        content.w -= 12;
    }
    if (all) ask(context, plan, content.takeTop(plan.head + 8));
    answers(context, model, plan, content.takeTop(plan.options), state);
    content.takeTop(12);
    if (all) decide(context, model, plan, content.takeTop(plan.foot), state, commands);
    if (scrolls) endScroll(context, state.answers);
    // The buttons stay below the answers.
    if (!all) decide(context, model, plan, foot, state, commands);
}

} // namespace ui::parts
