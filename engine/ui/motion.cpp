// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <algorithm>

namespace ui {
namespace {
// After so many frames without being asked for, a widget is gone and starts anew.
constexpr std::uint32_t kForgetAfter = 120;
} // namespace

void Motion::beginFrame(double seconds, MotionKind kind) {
    m_now = seconds;
    m_kind = kind;
    m_moving = false;
    if (++m_frame % kForgetAfter == 0)
        std::erase_if(m_values, [&](const auto& entry) {
            return entry.second.used + kForgetAfter < m_frame;
        });
}

float Motion::at(const Value& value) const {
    if (value.milliseconds <= 0 || m_kind == MotionKind::None) return value.target;
    const double done = (m_now - value.start) * 1000 / value.milliseconds;
    const float left = 1 - static_cast<float>(std::clamp(done, 0.0, 1.0));
    return value.target + (value.from - value.target) * left * left * left;
}

float Motion::toward(Id id, float target, float milliseconds) {
    return toward(id, target, milliseconds, target);
}

float Motion::toward(Id id, float target, float milliseconds, float from) {
    if (m_kind == MotionKind::Reduced) milliseconds = std::min(milliseconds, duration::kReduced);
    const auto [entry, fresh] = m_values.try_emplace(id);
    Value& value = entry->second;
    if (fresh)
        value = {from, target, m_now, milliseconds, m_frame};
    else if (value.target != target)
        value = {at(value), target, m_now, milliseconds, m_frame};
    value.used = m_frame;
    const float now = at(value);
    if (now != value.target) m_moving = true;
    return now;
}

} // namespace ui
