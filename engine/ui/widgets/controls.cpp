// SPDX-License-Identifier: MIT
#include "ui/widgets/controls.h"

#include "ui/widgets/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace ui {
namespace {

struct ButtonColors {
    Color fill, ink, border;
};

ButtonColors colorsOf(const Theme& theme, const ButtonLook& look) {
    if (!look.enabled) {
        // Where all is white on black, what cannot be pressed is grey.
        const Color grey = theme.highContrast() ? theme.text3.faded(0.6F) : theme.text3;
        return {theme.canvas, grey, theme.highContrast() ? grey : theme.soft};
    }
    switch (look.kind) {
    case ButtonKind::Primary: return {theme.brand, theme.onBrand, theme.brand};
    case ButtonKind::Danger: return {theme.surface, theme.danger, theme.danger};
    case ButtonKind::Quiet:
    case ButtonKind::Secondary: break;
    }
    return {theme.surface, look.darkText ? theme.text : theme.brand, theme.soft};
}

} // namespace

float buttonWidth(Context& context, std::string_view label, const ButtonLook& look) {
    const TextSize size = context.painter.measure(label, {.size = look.size, .bold = true});
    return std::max(size.width + (look.icon.empty() ? 36 : 64), 88.0F);
}

namespace {
constexpr float kButtonIcon = 20 + 9, kButtonSide = 16;

// What the label may take of a button that wide.
float labelRoom(const ButtonLook& look, float width) {
    return width - kButtonSide - (look.icon.empty() ? 0 : kButtonIcon);
}
} // namespace

float buttonHeight(Context& context, std::string_view label, const ButtonLook& look, float width) {
    constexpr float kLeast = 48;
    const TextStyle style{.size = look.size, .bold = true};
    return std::max(
        std::ceil(context.painter.measure(label, style, labelRoom(look, width)).height) + 14,
        kLeast);
}

bool button(Context& context, Id id, const Rect& rect, std::string_view label,
            const ButtonLook& look) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Interaction state = context.interact(id, rect.target(), look.enabled);
    const ButtonColors colors = colorsOf(theme, look);
    const float lit = context.hover(id, state);
    const bool filled = look.kind == ButtonKind::Primary;
    if (filled || !look.enabled) {
        painter.fill(rect, mix(colors.fill, theme.text, filled ? 0.12F * lit : 0), radius::kButton);
        if (theme.highContrast())
            painter.border(rect, look.enabled ? theme.soft : colors.border, 2, radius::kButton);
    } else if (look.kind == ButtonKind::Quiet) {
        if (lit > 0) painter.fill(rect, theme.brandTint.faded(lit / 1.6F), radius::kButton);
    } else {
        painter.fill(rect, mix(colors.fill, theme.brandTint, lit / 1.6F), radius::kButton);
        painter.border(rect, colors.border, theme.border, radius::kButton);
    }
    const TextStyle style{.size = look.size, .bold = true};
    const TextSize size = painter.measure(label, style, labelRoom(look, rect.w));
    const float icon = look.icon.empty() ? 0 : 20, gap = look.icon.empty() ? 0 : 9;
    Rect inner = rect.middle(size.width + icon + gap, rect.h);
    if (icon > 0) {
        const Rect box = look.iconAtEnd ? inner.takeEnd(icon) : inner.takeStart(icon);
        painter.icon(look.icon, box.middle(icon, icon), colors.ink, look.turn);
        if (look.iconAtEnd)
            inner.takeEnd(gap);
        else
            inner.takeStart(gap);
    }
    painter.text(inner, label, style, colors.ink, Horizontal::Centre);
    context.ring(state, rect, radius::kButton);
    return state.clicked;
}

bool iconButton(Context& context, Id id, Vec centre, std::string_view icon, std::string_view name,
                const IconButtonLook& look) {
    const Theme& theme = context.theme();
    const float d = look.diameter;
    const Rect disc{centre.x - d / 2, centre.y - d / 2, d, d};
    const Interaction state = context.interact(id, disc.target(), look.enabled);
    const float lit = context.hover(id, state);
    Color ink = look.enabled ? theme.text2 : theme.text3;
    if (look.outlined) {
        const Rect square = disc.target();
        context.painter.fill(square, mix(theme.surface, theme.brandTint, lit / 1.6F),
                             radius::kButton);
        context.painter.border(square, theme.soft, theme.border, radius::kButton);
        ink = theme.text;
    } else if (look.primary && look.enabled) {
        context.painter.fill(disc, mix(theme.brand, theme.text, 0.12F * lit), d / 2);
        ink = theme.onBrand;
    } else if (look.filled || look.primary) {
        context.painter.fill(disc, theme.canvas, d / 2);
        if (theme.highContrast()) context.painter.border(disc, theme.soft, 2, d / 2);
    } else if (lit > 0) {
        context.painter.fill(disc, theme.text.faded(0.07F * lit), d / 2);
    }
    context.painter.icon(icon, disc.middle(look.size, look.size), ink, look.turn);
    context.ring(state, look.outlined ? disc.target() : disc,
                 look.outlined ? radius::kButton : d / 2);
    context.tooltip(id, disc, name, state);
    return state.clicked;
}

namespace {
constexpr TextStyle kChip{.size = type::kLabel, .bold = true};

float besideChip(std::string_view icon) {
    return icon.empty() ? 28 : 50;
}
} // namespace

float chipWidth(Context& context, std::string_view label, std::string_view icon) {
    return context.painter.measure(label, kChip).width + besideChip(icon);
}

Vec chipSize(Context& context, std::string_view label, float most, std::string_view icon) {
    const float width = chipWidth(context, label, icon);
    if (width <= most) return {width, 44};
    const float height = context.painter.measure(label, kChip, most - besideChip(icon)).height;
    return {most, std::max(std::ceil(height) + 12, 44.0F)};
}

bool chip(Context& context, Id id, const Rect& rect, std::string_view label, bool on,
          std::string_view icon) {
    const Theme& theme = context.theme();
    const Interaction state = context.interact(id, rect.target());
    const float lit = context.hover(id, state);
    const float round = std::min(rect.h / 2, 22.0F);
    context.painter.fill(rect, on ? theme.brandTint : mix(theme.surface, theme.brandTint, lit / 2),
                         round);
    context.painter.border(rect, on ? theme.brand : theme.edge, on ? 2 : theme.border, round);
    Rect inner = rect.inset(14, 0);
    const Color ink = on ? theme.onTint : theme.text2;
    if (!icon.empty()) {
        context.painter.icon(icon, inner.takeStart(16).middle(16, 16), ink);
        inner.takeStart(6);
    }
    context.painter.text(inner, label, {.size = type::kLabel, .bold = on}, ink, Horizontal::Centre);
    context.ring(state, rect, round);
    return state.clicked;
}

namespace {

// Bold words are wider, and any of them may come to be chosen.
std::size_t segmentsBeside(Context& context, std::span<const std::string_view> labels, float width,
                           float size) {
    constexpr float kPadding = 14;
    const auto fit = [&](std::size_t columns) {
        const float part = width / static_cast<float>(columns) - kPadding;
        return std::ranges::all_of(labels, [&](std::string_view label) {
            return fits(context, label, {.size = size, .bold = true}, part, 2);
        });
    };
    const std::size_t all = std::max<std::size_t>(labels.size(), 1);
    if (fit(all)) return all;
    return all == 4 && fit(2) ? 2 : 1;
}

} // namespace

float segmentsHeight(Context& context, std::span<const std::string_view> labels, float width,
                     float row, float size) {
    const std::size_t columns = segmentsBeside(context, labels, width, size);
    return row * static_cast<float>((labels.size() + columns - 1) / columns);
}

int segments(Context& context, Id id, const Rect& rect, std::span<const std::string_view> labels,
             int chosen) {
    const Theme& theme = context.theme();
    context.painter.fill(rect, theme.canvas, 12);
    context.painter.border(rect, theme.edge, theme.border, 12);
    return segments(context, id, rect, labels, chosen, {theme.brand, theme.onBrand});
}

int segments(Context& context, Id id, const Rect& rect, std::span<const std::string_view> labels,
             int chosen, const SegmentsLook& look) {
    const Theme& theme = context.theme();
    const std::size_t columns = segmentsBeside(context, labels, rect.w, look.size);
    const std::size_t rows = (labels.size() + columns - 1) / columns;
    const float width = rect.w / static_cast<float>(columns);
    const float height = rect.h / static_cast<float>(std::max<std::size_t>(rows, 1));
    int result = chosen;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect part{rect.x + width * static_cast<float>(i % columns),
                        rect.y + height * static_cast<float>(i / columns), width, height};
        const Id own = id + static_cast<Id>(i) + 1;
        const Interaction state = context.interact(own, part);
        const bool on = static_cast<int>(i) == chosen;
        const Rect face = part.inset(3);
        if (on)
            context.painter.fill(face, look.on, 9);
        else if (const float lit = context.hover(own, state); lit > 0)
            context.painter.fill(face, theme.brandTint.faded(lit / 1.6F), 9);
        context.painter.text(face.inset(4, 0), labels[i],
                             {.size = look.size, .bold = on, .lineHeight = 1.2F},
                             on ? look.onInk : theme.text2, Horizontal::Centre);
        context.ring(state, face, 9);
        if (state.clicked) result = static_cast<int>(i);
    }
    return result;
}

namespace {

void drawToggle(Context& context, Id id, const Rect& box, bool on, bool enabled) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const float at = context.motion.toward(id ^ 0x74000000U, on ? 1.0F : 0.0F, duration::kHover);
    if (on && enabled) {
        painter.fill(box, theme.brand, box.h / 2);
    } else {
        painter.fill(box, enabled ? theme.surface : theme.canvas, box.h / 2);
        painter.border(box, theme.edge, 2, box.h / 2);
    }
    const float knob = on ? 12 : 8;
    const Vec centre{box.x + 16 + at * (box.w - 32), box.y + box.h / 2};
    painter.circle(centre, knob, on && enabled ? theme.onBrand : theme.edge);
}

} // namespace

bool toggle(Context& context, Id id, const Rect& rect, bool on, bool enabled) {
    const Rect box{rect.x, rect.y + (rect.h - 32) / 2, 52, 32};
    const Interaction state = context.interact(id, box.target(), enabled);
    drawToggle(context, id, box, on, enabled);
    context.ring(state, box, 16);
    return state.clicked ? !on : on;
}

namespace {

constexpr float kToggle = 52, kToggleGap = 12;

struct ToggleWords {
    TextStyle label{.size = type::kLabel, .bold = true}, second{.size = type::kSecond};
    bool above = false;
    float first = 0, height = 0; ///< of the label, and of both
};

ToggleWords toggleWords(Context& context, std::string_view label, std::string_view second,
                        float width) {
    ToggleWords words;
    const float beside = width - kToggle - kToggleGap;
    words.above = std::max(widestWord(context, label, words.label),
                           widestWord(context, second, words.second)) > beside;
    const float room = words.above ? width : beside;
    words.first = words.height = context.painter.measure(label, words.label, room).height;
    if (!second.empty()) words.height += context.painter.measure(second, words.second, room).height;
    return words;
}

} // namespace

float toggleRowHeight(Context& context, std::string_view label, std::string_view second,
                      float width) {
    const ToggleWords words = toggleWords(context, label, second, width);
    return words.above ? words.height + 4 + 44 : std::max(words.height, 44.0F);
}

bool toggleRow(Context& context, Id id, const Rect& rect, std::string_view label,
               std::string_view second, bool on) {
    const Theme& theme = context.theme();
    const Interaction state = context.interact(id, rect);
    const ToggleWords plan = toggleWords(context, label, second, rect.w);
    Rect rest = rect;
    Rect box = plan.above ? rest.takeBottom(44) : rest.takeStart(kToggle);
    box = {box.x, box.y + (box.h - 32) / 2, kToggle, 32};
    if (!plan.above) rest.takeStart(kToggleGap);
    drawToggle(context, id, box, on, true);
    Rect words = rest.middle(rest.w, plan.height);
    context.painter.text(words.takeTop(plan.first), label, plan.label, theme.text);
    if (!second.empty()) context.painter.text(words, second, plan.second, theme.text2);
    context.ring(state, box, 16);
    return state.clicked ? !on : on;
}

void panel(Context& context, const Rect& rect, const CardLook& look) {
    if (look.shadow) context.painter.shadow(rect, Elevation::Low, look.radius);
    context.painter.fill(rect, look.fill, look.radius);
    if (look.dashed)
        context.painter.dashedBorder(rect, look.border, look.thickness, look.radius);
    else if (look.thickness > 0)
        context.painter.border(rect, look.border, look.thickness, look.radius);
}

Interaction card(Context& context, Id id, const Rect& rect, const CardLook& look) {
    const Interaction state = context.interact(id, rect.target(), look.enabled);
    CardLook shown = look;
    const float lit = context.hover(id, state);
    shown.fill = mix(look.fill, context.theme().brandTint, std::min(lit * 0.4F, 1.0F));
    if (lit > 0 && !look.dashed) shown.border = mix(look.border, context.theme().brand, lit / 1.6F);
    panel(context, rect, shown);
    context.ring(state, rect, look.radius);
    return state;
}

void dial(Context& context, Id id, const Rect& square, int value, Color color) {
    const Theme& theme = context.theme();
    const float width = std::max(square.w * 0.085F, 6.0F);
    // White all around would look full.
    const Color rest = theme.highContrast() ? theme.line.faded(0.3F) : theme.line;
    context.painter.ring(square.centre(), square.w / 2, width, rest);
    const float share =
        context.reducedMotion()
            ? static_cast<float>(value) / 100
            : context.motion.toward(id, static_cast<float>(value) / 100, duration::kDial, 0);
    if (share > 0) context.painter.arc(square, width, 0, std::min(share, 1.0F), color);
    context.painter.text(square, std::to_string(value),
                         {.size = std::max(square.w * 0.3F, type::kPane), .bold = true}, theme.text,
                         Horizontal::Centre);
}

void stepMark(Context& context, Vec centre, StepState state, int number) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Rect disc{centre.x - 16, centre.y - 16, 32, 32};
    if (state == StepState::Done) {
        painter.fill(disc, theme.ok, 16);
        painter.icon("tick", disc.middle(18, 18), theme.surface);
        return;
    }
    if (state == StepState::Now)
        painter.fill(disc, theme.brand, 16);
    else
        painter.dashedBorder(disc, theme.edge, 1.5F, 16);
    painter.text(disc, std::to_string(number), {.size = type::kLabel, .bold = true},
                 state == StepState::Now ? theme.onBrand : theme.text2, Horizontal::Centre);
}

void countBadge(Context& context, Vec centre, int count, Color fill, Color ink) {
    const std::string words = std::to_string(count);
    const TextStyle style{.size = type::kTime, .bold = true};
    const float width = std::max(context.painter.measure(words, style).width + 12, 22.0F);
    const Rect pill{centre.x - width / 2, centre.y - 11, width, 22};
    context.painter.fill(pill, fill, 11);
    context.painter.text(pill, words, style, ink, Horizontal::Centre);
}

} // namespace ui
