// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus.h"

#include <cstdint>
#include <unordered_map>

namespace ui {

namespace duration { // milliseconds
inline constexpr float kPress = 80, kHover = 120, kBubble = 180, kSheetIn = 220, kSheetOut = 160,
                       kPane = 240, kDial = 600, kReduced = 80;
} // namespace duration

enum class MotionKind : std::uint8_t {
    Full,
    Reduced, ///< no travel: everything is a fade of 80 ms
    None,    ///< for pictures: everything has arrived
};

/// Values on their way to where they shall be, ease-out cubic, by the widget they belong to.
class Motion {
public:
    void beginFrame(double seconds, MotionKind kind);

    /// `target`, approached in `milliseconds`. Arrives at once where it is asked for the first
    /// time, unless `from` says otherwise.
    float toward(Id id, float target, float milliseconds);
    float toward(Id id, float target, float milliseconds, float from);
    /// Whether something is still on its way: another frame is wanted.
    bool moving() const { return m_moving; }
    MotionKind kind() const { return m_kind; }
    void forget(Id id) { m_values.erase(id); }

private:
    struct Value {
        float from = 0, target = 0;
        double start = 0;
        float milliseconds = 0;
        std::uint32_t used = 0;
    };
    float at(const Value& value) const;

    std::unordered_map<Id, Value> m_values;
    double m_now = 0;
    MotionKind m_kind = MotionKind::Full;
    std::uint32_t m_frame = 0;
    bool m_moving = false;
};

} // namespace ui
