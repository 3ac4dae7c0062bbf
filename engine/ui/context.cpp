// SPDX-License-Identifier: MIT
#include "ui/context.h"

#include "base/strings.h"
#include "ui/widgets/scroll.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

void Context::beginFrame(ImDrawList* list, int width, int height, float pixelRatio,
                         const Input& input, double seconds) {
    m_pixelRatio = pixelRatio;
    painter.beginFrame(list, width, height, pixelRatio * settings.textScale, strings.rightToLeft(),
                       themeOf(settings.theme));
    start(input, seconds);
}

void Context::beginFrame(Context& outer, const Rect& area, std::vector<KeyPress> keys) {
    m_outer = &outer;
    m_pixelRatio = outer.m_pixelRatio;
    Input input = outer.m_input;
    const bool within = outer.over(area);
    m_held = (within && input.pressed) || (m_held && (input.down || input.released));
    if (!within && !m_held) input.x = input.y = -1;
    input.pressed = input.pressed && within;
    input.released = input.released && m_held;
    input.down = input.down && m_held;
    if (!within) input.wheel = 0;
    input.keys = std::move(keys);
    painter.pushSurface(area, m_pixelRatio * settings.textScale, strings.rightToLeft(),
                        themeOf(settings.theme));
    start(input, outer.m_now);
}

void Context::start(const Input& input, double seconds) {
    m_panes = panesFor(screen().w, screen().h);
    m_input = input;
    m_now = seconds;
    m_wait = -1;
    m_pointer = input.y < 0 ? Vec{-1e6F, -1e6F} : painter.onSurface(input.x, input.y);
    const bool mirror = painter.mirrored();
    m_covers.swap(m_nextCovers);
    m_nextCovers.clear();
    m_layer = m_focusLayer = 0;
    m_modal.clear();
    m_exit = {};
    m_region = Region::Main;
    scroll = nullptr;
    if (input.pressed) {
        m_pressedAt = m_pointer;
        m_dragging = false;
        m_active = kNoId;
    }
    motion.beginFrame(seconds, still                    ? MotionKind::None
                               : settings.reducedMotion ? MotionKind::Reduced
                                                        : MotionKind::Full);
    focus.beginFrame(m_input.keys, input.pressed, mirror);
    m_tipWas = m_tipId;
    m_tipId = kNoId;
}

void Context::endFrame() {
    drawTooltip();
    if (!m_input.down) m_active = kNoId;
    // A layer that opened or closed changes what the pointer and the keyboard reach.
    if (m_covers.size() != m_nextCovers.size()) requestFrame();
    if (m_outer == nullptr) return painter.endFrame();
    painter.popSurface();
    if (const int wait = waitMs(); wait >= 0) m_outer->requestFrameIn(static_cast<float>(wait));
    m_outer = nullptr;
}

int Context::waitMs() const {
    if (still) return -1;
    if (motion.moving()) return 0;
    return m_wait < 0 ? -1 : static_cast<int>(std::ceil(m_wait * 1000));
}

void Context::requestFrameIn(float milliseconds) {
    const double seconds = std::max(milliseconds, 0.0F) / 1000.0;
    if (m_wait < 0 || seconds < m_wait) m_wait = seconds;
}

Id Context::id(std::string_view name, std::uint32_t index) const {
    const Id hash = base::fnv1a32(name) ^ (index * 0x9e3779b9U);
    return hash == kNoId ? 1 : hash;
}

bool Context::takeKey(std::int32_t code, bool control) {
    if (m_focusLayer < focus.layer()) return false;
    const auto found = std::ranges::find_if(m_input.keys, [&](const KeyPress& press) {
        return press.code == code && press.control == control && !press.alt;
    });
    if (found == m_input.keys.end()) return false;
    m_input.keys.erase(found);
    return true;
}

bool Context::over(const Rect& rect) const {
    if (!rect.contains(m_pointer) || !painter.clip().contains(m_pointer)) return false;
    if (m_region == Region::AboveSheets) return true; // whatever lies over it
    return std::ranges::none_of(m_covers, [&](const Cover& cover) {
        return cover.layer > m_layer && cover.rect.contains(m_pointer);
    });
}

bool Context::tapped(const Rect& rect) const {
    return m_input.released && m_active == kNoId && !m_dragging && rect.contains(m_pressedAt) &&
           over(rect);
}

bool Context::pressedOutside(const Rect& rect) const {
    return m_input.pressed && m_active == kNoId && !rect.contains(m_pointer);
}

Interaction Context::interact(Id id, const Rect& rect, bool enabled) {
    if (!enabled) return {};
    focus.add(id, rect, m_region, m_focusLayer);
    if (scroll != nullptr && focus.has(id)) {
        scroll->focused = true;
        if (focus.moved()) scroll->reveal(rect);
    }
    Interaction state;
    const bool pointed = over(rect);
    if (m_input.pressed && pointed) {
        m_active = id;
        focus.set(id);
    }
    // A finger does not hover, and a drag is no click.
    state.hovered = pointed && (!m_input.touch || m_input.down);
    state.held = m_active == id && pointed && m_input.down && !m_dragging;
    state.clicked =
        (m_input.released && m_active == id && pointed && !m_dragging) || focus.activated(id);
    state.ring = focus.visible() && focus.has(id);
    // What it leads to may have been drawn already.
    if (state.clicked) requestFrame();
    return state;
}

void Context::ring(const Interaction& state, const Rect& rect, float radius, bool onDark) {
    if (!state.ring) return;
    if (onDark) {
        painter.border(rect.inset(-3), rgb(0xFFFFFF), 3, radius + 3);
        return;
    }
    painter.border(rect.inset(-2), theme().focusGap, 2, radius + 2);
    painter.border(rect.inset(-5), theme().focus, 3, radius + 5);
}

float Context::hover(Id id, const Interaction& state) {
    return motion.toward(id ^ 0x68000000U,
                         state.held      ? 1.6F
                         : state.hovered ? 1.0F
                                         : 0.0F,
                         state.held ? duration::kPress : duration::kHover);
}

void Context::pushLayer(const Rect& cover, bool modal) {
    m_nextCovers.push_back({cover, ++m_layer});
    m_modal.push_back(modal);
    m_focusLayer += modal;
}

void Context::popLayer() {
    --m_layer;
    m_focusLayer -= m_modal.back();
    m_modal.pop_back();
}

Rect Context::clearOfExit(Rect area) const {
    if (!area.cut(m_exit).empty()) area.takeTop(std::max(m_exit.endY(), m_panes.header) - area.y);
    return area;
}

void Context::tooltip(Id id, const Rect& rect, std::string_view words, const Interaction& state) {
    if ((!state.hovered && !state.ring) || m_input.touch) return;
    m_tipId = id;
    m_tip = words;
    m_tipAt = rect;
}

void Context::drawTooltip() {
    if (m_tipId == kNoId) return;
    if (m_tipId != m_tipWas) m_tipSince = m_now;
    constexpr double kDelay = 0.5;
    if (!still && m_now - m_tipSince < kDelay) {
        requestFrameIn(static_cast<float>((kDelay - (m_now - m_tipSince)) * 1000) + 1);
        return;
    }
    const TextStyle style{.size = type::kSecond};
    const TextSize size = painter.measure(m_tip, style, 260);
    Rect box{m_tipAt.centre().x - size.width / 2 - 10, m_tipAt.endY() + 6, size.width + 20,
             size.height + 12};
    box.x = std::clamp(box.x, 8.0F, std::max(screen().w - box.w - 8, 8.0F));
    if (box.endY() > screen().h - 8) box.y = m_tipAt.y - box.h - 6;
    painter.fill(box, theme().highContrast() ? theme().surface : theme().text, 8);
    if (theme().highContrast()) painter.border(box, theme().soft, 2, 8);
    painter.text(box, m_tip, style, theme().highContrast() ? theme().text : theme().surface,
                 Horizontal::Centre);
}

} // namespace ui
