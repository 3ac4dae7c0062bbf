// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <cmath>

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
};
constexpr float kGap = 8, kBeside = 10 + 38 + 12 + 10;

Plan planFor(Context& context, const Model& model, float width) {
    Plan plan;
    plan.signs = model.guide->ofKind(guide::Kind::Sign);
    plan.columns = width < 460 ? 1 : 2;
    if (plan.columns == 1) plan.row = 52;
    const auto columns = static_cast<float>(plan.columns);
    const float words = (width - 40 - kGap * (columns - 1)) / columns - kBeside;
    for (const guide::ItemId sign : plan.signs) {
        const guide::Item& item = model.guide->item(sign);
        const float height =
            context.painter.measure(context.strings.name(item), nameStyle(), words).height +
            context.painter.measure(context.strings.brief(item), briefStyle(), words).height;
        plan.row = std::max(plan.row, std::ceil(height + 16));
    }
    const int rows = (static_cast<int>(plan.signs.size()) + plan.columns) / plan.columns;
    plan.options = static_cast<float>(rows) * (plan.row + kGap) - kGap;
    plan.height = 22 + 58 + plan.options + (plan.columns == 1 ? 130.0F : 74.0F);
    return plan;
}

void send(Context& context, const Model& model, ChatState& state, Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Flag;
    action.message = state.flagging;
    action.item = state.sign;
    commands.push_back(Perform{action});
    if (state.alsoScreenshot) {
        takeScreenshot(context, model, state, state.flagging, commands);
        // The flag is logged before the screenshot.
        state.undo->message += 1;
        state.toast.show(std::string(context.tr("toast", "Flagged, and screenshot saved")), false,
                         context.now());
        state.undo.reset();
    } else {
        story::Action undo;
        undo.kind = story::ActionKind::Unflag;
        undo.message = state.flagging;
        state.undo = undo;
        state.toast.show(std::string(context.tr("toast", "Flagged")), true, context.now());
    }
    state.flagging = story::kNoEvent;
}

} // namespace

void flagSheet(Context& context, const Model& model, const Rect& pane, ChatState& state,
               const MessageLayout& layout, Commands& commands) {
    const bool open = state.flagging != story::kNoEvent;
    const Plan plan = planFor(context, model, pane.w);
    const float side = context.panes().breadth == Breadth::Phone ? 14.0F : 20.0F;
    // The message itself stays in sight; the answers scroll where the pane is low.
    float kept = context.panes().header + 36;
    for (const Entry& entry : layout.entries())
        if (entry.message != nullptr && entry.message->event == state.flagging) kept += entry.box.h;
    const float height = std::min(plan.height, std::max(pane.h - kept, 320.0F));
    state.sheetTop = pane.endY() - std::min(height, pane.h - 24);
    const Rect above{pane.x + side, pane.y, pane.w - 2 * side, state.sheetTop - 24 - pane.y};
    Sheet sheet(context, "flag-sheet", pane, height, open,
                [&] { liftedMessage(context, model, above, state, layout); });
    if (!sheet.shown()) return;
    if (sheet.closed()) state.flagging = story::kNoEvent;

    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool one = plan.columns == 1;
    Rect rest = sheet.body();
    Rect title = rest.takeTop(50);
    title.takeEnd(44);
    painter.text(title.takeTop(26), context.tr("flag", "What do you notice in this message?"),
                 {.size = one ? type::kBubble : type::kPane, .bold = true, .maxLines = 1},
                 theme.text);
    painter.text(title,
                 one ? context.tr("flag", "Pick the sign that fits best.")
                     : context.tr("flag", "Pick the sign that fits best. You can change it later."),
                 {.size = type::kLabel, .maxLines = 1}, theme.text2);
    rest.takeTop(8);

    // The buttons stay below the answers.
    Rect foot = rest.takeBottom(one ? 100.0F : 44.0F);
    rest.takeBottom(12);
    const bool scrolls = plan.options > rest.h + 1;
    Rect content = rest;
    if (scrolls) {
        content = beginScroll(context, rest, state.answers, plan.options);
        content.w -= 12;
    }
    const float width = (content.w - kGap * static_cast<float>(plan.columns - 1)) /
                        static_cast<float>(plan.columns);
    const guide::ItemId unsure = model.guide->require(guide::id::kTrustInstincts);
    for (std::size_t i = 0; i <= plan.signs.size(); ++i) {
        const auto column = static_cast<float>(static_cast<int>(i) % plan.columns);
        const auto row = static_cast<float>(static_cast<int>(i) / plan.columns);
        const Rect box{content.x + column * (width + kGap), content.y + row * (plan.row + kGap),
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
    if (scrolls) endScroll(context, state.answers);

    const bool ready = state.sign != story::kNoReason;
    const std::string_view flagWord = context.tr("flag", "Flag it");
    const ButtonLook main{.icon = "flag", .enabled = ready};
    const ButtonLook second{.kind = ButtonKind::Secondary};
    Rect buttons = one ? foot.takeBottom(44) : foot;
    if (one) foot.takeBottom(8);
    const float flagWidth = buttonWidth(context, flagWord, main);
    const float cancelWidth = buttonWidth(context, context.tr("flag", "Cancel"), second);
    const Rect flagBox = buttons.takeEnd(flagWidth).middle(flagWidth, 44);
    buttons.takeEnd(12);
    const Rect cancelBox = buttons.takeEnd(cancelWidth).middle(cancelWidth, 44);
    if (!one) foot = buttons;
    state.alsoScreenshot =
        toggleRow(context, context.id("flag-shot"), foot.middle(foot.w, 44),
                  context.tr("flag", "Save a screenshot too"),
                  context.tr("flag", "It goes into your evidence"), state.alsoScreenshot);
    if (button(context, context.id("flag-cancel"), cancelBox, context.tr("flag", "Cancel"), second))
        state.flagging = story::kNoEvent;
    if (button(context, context.id("flag-it"), flagBox, flagWord, main))
        send(context, model, state, commands);
}

} // namespace ui::parts
