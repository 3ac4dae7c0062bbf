// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>

namespace ui::parts {
namespace {

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
    const TextStyle nameStyle{.size = type::kBody, .bold = true, .maxLines = 1},
        briefStyle{.size = type::kSecond, .maxLines = 1};
    const float nameHeight = painter.measure(option.name, nameStyle).height;
    const float briefHeight = painter.measure(option.brief, briefStyle).height;
    Rect words = inner.middle(inner.w, nameHeight + briefHeight);
    painter.text(words.takeTop(nameHeight), option.name, nameStyle,
                 option.chosen ? theme.signText : theme.text);
    painter.text(words, option.brief, briefStyle, option.chosen ? theme.signText : theme.text2);
    if (option.chosen) {
        const Vec corner{rect.endX() - 9, rect.y + 7};
        painter.circle(corner, 13, theme.surface);
        painter.circle(corner, 11, theme.signText);
        painter.icon("check", {corner.x - 7, corner.y - 7, 14, 14},
                     theme.highContrast() ? theme.onSign : theme.surface);
    }
    return use.clicked;
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
    const auto signs = model.guide->ofKind(guide::Kind::Sign);
    const bool one = pane.w < 460;
    const int columns = one ? 1 : 2;
    const float rowHeight = one ? 52 : 58, gap = 8;
    const int rows = (static_cast<int>(signs.size()) + columns) / columns;
    const float options = static_cast<float>(rows) * (rowHeight + gap) - gap;
    const float height = 22 + 58 + options + (one ? 116.0F : 76.0F);
    const float shown = std::min(height, pane.h - 24);
    const float side = context.panes().breadth == Breadth::Phone ? 14.0F : 20.0F;
    Rect above{pane.x + side, pane.y, pane.w - 2 * side, std::max(pane.h - shown - 24, 0.0F)};
    Sheet sheet(context, "flag-sheet", pane, height, open, [&] {
        if (above.h > 80) liftedMessage(context, model, above, state, layout);
    });
    if (!sheet.shown()) return;
    if (sheet.closed()) state.flagging = story::kNoEvent;

    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    Rect rest = sheet.body();
    Rect title = rest.takeTop(50);
    title.takeEnd(44);
    painter.text(title.takeTop(26), context.tr("flag", "What do you notice in this message?"),
                 {.size = type::kPane, .bold = true, .maxLines = 1}, theme.text);
    painter.text(title,
                 context.tr("flag", "Pick the sign that fits best. You can change it later."),
                 {.size = type::kLabel, .maxLines = 1}, theme.text2);
    rest.takeTop(8);

    // The buttons stay; the answers scroll where the pane is low.
    Rect foot = rest.takeBottom(one ? 100.0F : 44.0F);
    rest.takeBottom(14);
    const bool scrolls = options > rest.h + 1;
    Rect content = rest;
    if (scrolls) content = beginScroll(context, rest, state.replies, options);
    const float width =
        (content.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const guide::ItemId unsure = model.guide->require(guide::id::kTrustInstincts);
    for (std::size_t i = 0; i <= signs.size(); ++i) {
        const auto column = static_cast<float>(static_cast<int>(i) % columns);
        const auto row = static_cast<float>(static_cast<int>(i) / columns);
        const Rect box{content.x + column * (width + gap), content.y + row * (rowHeight + gap),
                       width, rowHeight};
        const bool last = i == signs.size();
        const guide::ItemId item = last ? unsure : signs[i];
        const guide::Item& text = model.guide->item(item);
        const OptionLook look =
            last
                ? OptionLook{"smile", context.tr("flag", "Not sure yet"),
                             context.tr("flag", "Just note how it feels"), state.sign == item, true}
                : OptionLook{text.id, context.strings.name(text), context.strings.brief(text),
                             state.sign == item, false};
        if (signOption(context, context.id("sign-option", item), box, look)) state.sign = item;
    }
    if (scrolls) endScroll(context, state.replies);

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
