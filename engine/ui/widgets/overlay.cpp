// SPDX-License-Identifier: MIT
#include "ui/widgets/overlay.h"

#include "ui/widgets/controls.h"

#include <algorithm>
#include <cmath>

namespace ui {

Sheet::Sheet(Context& context, std::string_view name, const Rect& over, float height, bool open,
             const std::function<void()>& lifted, Color fill, float maxWidth)
    : m_context(context), m_id(context.id(name)) {
    const float up = context.motion.toward(m_id, open ? 1.0F : 0.0F,
                                           open ? duration::kSheetIn : duration::kSheetOut, 0);
    m_shown = open || up > 0.01F;
    if (!m_shown) return;

    Painter& painter = context.painter;
    const Theme& theme = context.theme();
    const Rect area = context.clearOfExit(over);
    context.pushLayer(over, true);
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
        const bool outside = over.contains(context.pointer()) && context.pressedOutside(m_frame);
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

namespace {
constexpr TextStyle kToast{.size = type::kLabel, .bold = true};
constexpr float kToastSide = 16, kToastTick = 30, kToastCross = 34, kToastMargin = 12;
} // namespace

Toast::Layout Toast::layOut(Context& context, float width) const {
    const float most = width - 2 * kToastMargin;
    const float beside = 2 * kToastSide + kToastTick + kToastCross;
    const float undo =
        m_undo ? context.painter.measure(context.tr("toast", "Undo"), kToast).width + 20 : 0.0F;
    const float words = context.painter.measure(m_words, kToast).width + 1;
    if (words + beside + undo <= most) return {words + beside + undo, 48, false};
    const float height =
        std::ceil(context.painter.measure(m_words, kToast, most - beside).height) + 20;
    return {most, std::max(height, 48.0F) + (m_undo ? 40.0F : 0.0F), true};
}

float Toast::room(Context& context, float width) const {
    return m_words.empty() ? 0 : layOut(context, width).height + 2 * kToastMargin;
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
    const Layout plan = layOut(context, area.w);
    const Rect box{area.x + (area.w - plan.width) / 2, area.endY() - plan.height - kToastMargin,
                   plan.width, plan.height};
    const bool contrast = theme.highContrast();
    painter.shadow(box, Elevation::High);
    painter.fill(box, contrast ? theme.surface : theme.text, 14);
    if (contrast) painter.border(box, theme.soft, 2, 14);
    const Color ink = contrast ? theme.text : theme.surface;
    Rect inner = box.inset(kToastSide, 0);
    Rect below = m_undo && plan.stacked ? inner.takeBottom(44) : Rect{};
    painter.icon("tick", inner.takeStart(20).middle(20, 20), ink);
    inner.takeStart(kToastTick - 20);
    bool undone = false;
    context.pushLayer(box, false);
    const Rect cross = inner.takeEnd(24);
    inner.takeEnd(kToastCross - 24);
    const Interaction close = context.interact(context.id("toast-close"), cross.target());
    painter.icon("close", cross.middle(16, 16), ink);
    context.ring(close, cross.middle(24, 24), 12);
    bool held = close.ring;
    if (m_undo) {
        const std::string_view undoWord = context.tr("toast", "Undo");
        const float width = painter.measure(undoWord, kToast).width + 20;
        const Rect word = plan.stacked ? below.takeEnd(width) : inner.takeEnd(width);
        const Interaction state = context.interact(context.id("toast-undo"), word.target());
        painter.text(word, undoWord, kToast, mix(ink, theme.sign, 0.75F), Horizontal::Centre);
        context.ring(state, word.middle(word.w, 32), 10);
        held = held || state.ring;
        undone = state.clicked;
    }
    context.popLayer();
    painter.text(inner, m_words, kToast, ink);
    // It does not go away under the keyboard.
    if (held) m_since = context.now();
    if (close.clicked || undone) m_words.clear();
    return undone;
}

} // namespace ui
