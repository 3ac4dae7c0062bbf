// SPDX-License-Identifier: MIT
#include "ui/widgets/overlay.h"

#include "ui/widgets/controls.h"

#include <algorithm>

namespace ui {

Sheet::Sheet(Context& context, std::string_view name, const Rect& area, float height, bool open,
             const std::function<void()>& lifted, Color fill, float maxWidth)
    : m_context(context), m_id(context.id(name)) {
    const float up = context.motion.toward(m_id, open ? 1.0F : 0.0F,
                                           open ? duration::kSheetIn : duration::kSheetOut, 0);
    m_shown = open || up > 0.01F;
    if (!m_shown) return;

    Painter& painter = context.painter;
    const Theme& theme = context.theme();
    context.pushLayer(area, true);
    painter.pushClip(area);
    painter.fill(area, (theme.highContrast() ? rgb(0x000000) : rgb(0x0A1E22))
                           .faded((theme.highContrast() ? 0.72F : 0.42F) * up));
    if (lifted) lifted();

    height = std::min(height, area.h - 24);
    const float travel = context.reducedMotion() ? 0 : (1 - up) * height;
    const float width = maxWidth > 0 ? std::min(maxWidth, area.w) : area.w;
    m_frame = {area.x + (area.w - width) / 2, area.endY() - height + travel, width, height};
    painter.pushFade(context.reducedMotion() ? up : 1);
    if (fill.a == 0) fill = theme.surface;
    painter.shadow(m_frame.moved(0, -14), Elevation::High);
    painter.fill(m_frame, fill, {radius::kSheet, radius::kSheet, 0, 0});
    if (theme.highContrast())
        painter.border({m_frame.x, m_frame.y, m_frame.w, m_frame.h + 4}, theme.soft, 2,
                       {radius::kSheet, radius::kSheet, 0, 0});
    const Rect grip{m_frame.centre().x - 20, m_frame.y + 10, 40, 4};
    painter.fill(grip, theme.soft, 2);
    m_body = m_frame.inset(20, 0);
    m_body.takeTop(22);
    m_body.takeBottom(16);

    if (open) {
        const bool outside = area.contains(context.pointer()) && context.pressedOutside(m_frame);
        const bool cross = context.closing == m_id;
        m_closed = cross || context.takeKey(key::kEscape) || (outside && up > 0.9F);
        if (cross) context.closing = kNoId;
    }
    context.setRegion(Region::Main);
}

Sheet::~Sheet() {
    if (!m_shown) return;
    const Rect head{m_frame.endX() - 52, m_frame.y + 24, 44, 44};
    IconButtonLook look;
    look.size = 20;
    // Registered last, so that the keyboard comes to the content first.
    if (iconButton(m_context, m_id ^ 0x63U, head.centre(), "close", m_context.tr("sheet", "Close"),
                   look)) {
        m_context.closing = m_id;
        m_context.requestFrame();
    }
    m_context.painter.popFade();
    m_context.painter.popClip();
    m_context.popLayer();
}

void Toast::show(std::string words, bool undo, double now) {
    m_words = std::move(words);
    m_undo = undo;
    m_since = now;
}

bool Toast::frame(Context& context, const Rect& area) {
    constexpr double kStays = 6;
    if (m_words.empty()) return false;
    const double left = kStays - (context.now() - m_since);
    if (left <= 0 && !context.still) {
        m_words.clear();
        return false;
    }
    context.requestFrameIn(static_cast<float>(left * 1000) + 1);
    Painter& painter = context.painter;
    const Theme& theme = context.theme();
    const TextStyle style{.size = type::kLabel, .bold = true};
    const std::string_view undoWord = context.tr("toast", "Undo");
    const float undoWidth = m_undo ? painter.measure(undoWord, style).width + 32 : 12;
    const float width =
        std::min(painter.measure(m_words, style).width + undoWidth + 76, area.w - 24);
    const Rect box{area.x + (area.w - width) / 2, area.endY() - 64, width, 48};
    const bool contrast = theme.highContrast();
    painter.shadow(box, Elevation::High);
    painter.fill(box, contrast ? theme.surface : theme.text, 14);
    if (contrast) painter.border(box, theme.soft, 2, 14);
    const Color ink = contrast ? theme.text : theme.surface;
    Rect inner = box.inset(16, 0);
    painter.icon("tick", inner.takeStart(20).middle(20, 20), ink);
    inner.takeStart(10);
    bool undone = false;
    context.pushLayer(box, false);
    const Rect cross = inner.takeEnd(24);
    const Interaction close = context.interact(context.id("toast-close"), cross.target());
    painter.icon("close", cross.middle(16, 16), ink);
    context.ring(close, cross.middle(24, 24), 12);
    bool held = close.ring;
    if (m_undo) {
        const Rect word = inner.takeEnd(undoWidth - 12);
        const Interaction state = context.interact(context.id("toast-undo"), word.target());
        painter.text(word, undoWord, style, mix(ink, theme.sign, 0.75F), Horizontal::Centre);
        context.ring(state, word.middle(word.w, 32), 10);
        held = held || state.ring;
        undone = state.clicked;
    }
    context.popLayer();
    painter.text(inner, m_words, style, ink);
    // It does not go away under the keyboard.
    if (held) m_since = context.now();
    if (close.clicked || undone) m_words.clear();
    return undone;
}

} // namespace ui
