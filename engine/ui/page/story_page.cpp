// SPDX-License-Identifier: MIT
#include "ui/page/story_page.h"

#include "ui/chat/message_layout.h"
#include "ui/chat/parts.h"
#include "ui/page/header.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float kMainLeast = 500;

float marginOf(const Context& context) {
    return context.panes().breadth == Breadth::Phone ? 14.0F : 24.0F;
}

} // namespace

bool StoryPage::sideBySide(const Context& context, float side) {
    return context.panes().breadth <= Breadth::Medium &&
           context.screen().w - context.panes().rail - side >= kMainLeast;
}

bool StoryPage::frame(Context& context, const PageLook& look, const Column::Content& main,
                      const Column::Content& side, const Column::Content& foot,
                      Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool beside = sideBySide(context, look.side);
    const float margin = marginOf(context);
    Rect rest = context.screen();
    painter.fill(rest, theme.canvas);
    parts::navigation(context, rest, look.here, commands);

    Rect sand = beside ? rest.takeEnd(look.side) : Rect{};
    const bool back = header(context, rest,
                             {.title = look.title,
                              .second = look.second,
                              .back = look.back,
                              .exit = !beside,
                              .face = look.face,
                              .avatar = look.avatar,
                              .chip = look.chip,
                              .fill = theme.surface,
                              .line = theme.line,
                              .margin = margin},
                             commands);
    m_body = rest;
    context.setRegion(Region::Main);
    const auto inMain = [&](Column& column) {
        column.gap(margin);
        main(column);
        if (!beside) {
            column.gap(24);
            column.card({.fill = theme.kit,
                         .border = theme.kitLine,
                         .thickness = theme.border,
                         .radius = radius::kLarge},
                        16, [&](Column& inner) {
                            inner.text(look.sideTitle, {.size = type::kPane, .bold = true},
                                       theme.text);
                            inner.gap(12);
                            side(inner);
                            inner.gap(16);
                            foot(inner);
                        });
        }
        column.gap(24);
    };
    const auto scrolled = [&](const Rect& view, ScrollState& state, float inset,
                              const Column::Content& content) {
        const float width = view.w - 2 * inset;
        const float height = Column::heightOf(context, width, content);
        const Rect area = beginScroll(context, view, state, height);
        Column column(context, {area.x + inset, area.y, width, 0});
        content(column);
        endScroll(context, state);
    };
    scrolled(rest, m_main, margin, inMain);
    if (!beside) return back;

    painter.fill(sand, theme.kit);
    painter.fill({sand.x, sand.y, theme.border, sand.h}, theme.kitLine);
    Rect head = sand.takeTop(72).inset(margin, 0);
    const Rect exit = head.takeEnd(parts::exitButtonsWidth(context, true));
    head.takeEnd(10);
    painter.text(head, look.sideTitle, {.size = type::kPane, .bold = true, .maxLines = 2},
                 theme.text);
    context.setRegion(Region::Kit);
    const float footHeight = Column::heightOf(context, sand.w - 2 * margin, foot);
    constexpr float kAbove = 12, kBelow = 20;
    Rect footRect = footHeight > 0
                        ? sand.takeBottom(std::min(footHeight + kAbove + kBelow, sand.h * 0.5F))
                        : Rect{};
    scrolled(sand, m_side, margin, [&](Column& column) {
        side(column);
        column.gap(16);
    });
    if (footHeight > 0) {
        // A line where the sand above goes on below it.
        if (m_side.most() > m_side.offset + 1)
            painter.fill({footRect.x, footRect.y, footRect.w, theme.border}, theme.kitLine);
        footRect.takeTop(kAbove);
        painter.pushClip(footRect);
        // Without a height: cards are to be as tall as their content, not as the pane.
        Column column(context, {footRect.x + margin, footRect.y, footRect.w - 2 * margin, 0});
        foot(column);
        painter.popClip();
    }
    parts::exitButtons(context, exit, true, commands);
    return back;
}

CardLook pageCard(const Context& context) {
    const Theme& theme = context.theme();
    return {.fill = theme.surface,
            .border = theme.line,
            .thickness = theme.highContrast() ? 2.0F : 0.0F,
            .radius = radius::kCardWide,
            .shadow = true};
}

CardLook kitCard(const Context& context) {
    const Theme& theme = context.theme();
    return {
        .fill = theme.kitCard, .border = theme.kitLine, .thickness = theme.border, .radius = 18};
}

void iconTile(Context& context, const Rect& tile, std::string_view icon) {
    const Theme& theme = context.theme();
    context.painter.fill(tile, theme.brandTint, 11);
    context.painter.icon(icon, tile.middle(20, 20), theme.brand);
}

void iconLine(Column& column, std::string_view icon, std::string_view words, const TextStyle& style,
              Color ink) {
    constexpr float kIcon = 16, kGap = 7;
    Painter& painter = column.context.painter;
    const float height = painter.measure(words, style, column.width() - kIcon - kGap).height;
    Rect line = column.take(std::max(height, 22.0F));
    if (column.dry) return;
    painter.icon(icon, line.takeStart(kIcon).middle(kIcon, kIcon), ink);
    line.takeStart(kGap);
    painter.text(line, words, style, ink);
}

namespace {
constexpr TextStyle kPill{.size = type::kSecond, .bold = true};
} // namespace

float pillWidth(Context& context, std::string_view icon, std::string_view word) {
    return context.painter.measure(word, kPill).width + (icon.empty() ? 21.0F : 43.0F);
}

float pill(Context& context, const Rect& row, std::string_view icon, std::string_view word,
           Color fill, Color ink, Horizontal at) {
    const float width = std::min(pillWidth(context, icon, word), row.w);
    Rect box = row.middle(row.w, 28);
    box = at == Horizontal::End ? box.takeEnd(width) : box.takeStart(width);
    context.painter.fill(box, fill, 14);
    if (context.theme().highContrast()) context.painter.border(box, ink, 2, 14);
    Rect inner = box.inset(10, 0);
    if (!icon.empty()) {
        context.painter.icon(icon, inner.takeStart(16).middle(16, 16), ink);
        inner.takeStart(6);
    }
    context.painter.text(inner, word, kPill, ink);
    return width;
}

int buttonRow(Column& column, std::span<const RowButton> buttons) {
    constexpr float kHeight = 48, kGap = 10;
    Context& context = column.context;
    float wanted = kGap * static_cast<float>(buttons.size() - 1);
    for (const RowButton& one : buttons)
        wanted += buttonWidth(context, one.label, one.look);
    int pressed = -1;
    const bool together = wanted <= column.width();
    const auto draw = [&](std::size_t i, const Rect& rect) {
        const RowButton& one = buttons[i];
        if (!column.dry && button(context, context.id(one.name), rect, one.label, one.look))
            pressed = static_cast<int>(i);
    };
    if (together) {
        Rect row = column.take(kHeight);
        // In a wide card they keep their size and stand at its end.
        const bool wide = column.width() > 480;
        if (wide) row = row.takeEnd(wanted);
        const float spare =
            wide ? 0 : (column.width() - wanted) / static_cast<float>(buttons.size());
        for (std::size_t i = 0; i < buttons.size(); ++i) {
            draw(i, row.takeStart(buttonWidth(context, buttons[i].label, buttons[i].look) + spare));
            row.takeStart(kGap);
        }
        return pressed;
    }
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (i > 0) column.gap(kGap);
        const RowButton& one = buttons[i];
        draw(i, column.take(buttonHeight(context, one.label, one.look, column.width())));
    }
    return pressed;
}

int buttonGrid(Column& column, std::span<const RowButton> buttons) {
    constexpr float kGap = 10;
    Context& context = column.context;
    const float half = (column.width() - kGap) / 2;
    const bool two = buttons.size() > 1 && std::ranges::all_of(buttons, [&](const RowButton& one) {
                         return buttonWidth(context, one.label, one.look) <= half;
                     });
    int pressed = -1;
    column.grid(static_cast<int>(buttons.size()), two ? 2 : 1, kGap, [&](Column& cell, int i) {
        const RowButton& one = buttons[static_cast<std::size_t>(i)];
        const float least = buttonHeight(context, one.label, one.look, cell.width());
        const Rect box = cell.take(std::max(least, cell.stretch()));
        if (!cell.dry && button(context, context.id(one.name), box, one.label, one.look))
            pressed = i;
    });
    return pressed;
}

bool wordsAndButton(Column& column, const RowButton& one, const Column::Content& words) {
    constexpr float kLeast = 240, kGap = 14, kHeight = 48;
    Context& context = column.context;
    const float side = buttonWidth(context, one.label, one.look);
    const float width = column.width() - side - kGap;
    if (width < kLeast) {
        words(column);
        column.gap(10);
        return buttonRow(column, std::span(&one, 1)) == 0;
    }
    const float height = Column::heightOf(context, width, words);
    Rect row = column.take(std::max(height, kHeight));
    if (column.dry) return false;
    const Rect end = row.takeEnd(side).middle(side, kHeight);
    Column text(context, Rect{row.x, row.centre().y - height / 2, width, 0});
    words(text);
    return button(context, context.id(one.name), end, one.label, one.look);
}

} // namespace ui
