// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>

namespace script {

/// The time of day that a scene names, in minutes after midnight. It is that of the scene's first
/// message, and which one comes first may depend on the way taken: each way has it for itself.
class SceneTime {
public:
    static constexpr std::int16_t kNone = -1;

    explicit SceneTime(std::int16_t minute = kNone) : m_minute(minute) {}

    /// For the next message: the time, once on each way.
    std::int16_t take() {
        m_taken = true;
        return std::exchange(m_minute, kNone);
    }
    /// A day ends: the time was this day's, if any message of it could have had it.
    void dayEnds() {
        if (m_taken) m_minute = kNone;
    }

    /// Steps of which only some are played: call next() before each list of them.
    class Ways {
    public:
        /// `bypass`: perhaps none of the lists is played.
        Ways(SceneTime& time, bool bypass) : m_time(time), m_start(time.m_minute), m_left(bypass) {}
        ~Ways() {
            close();
            m_time.m_minute = m_left ? m_start : kNone;
        }
        Ways(const Ways&) = delete;
        Ways& operator=(const Ways&) = delete;

        void next() {
            close();
            m_time.m_minute = m_start;
            m_open = true;
        }

    private:
        void close() {
            if (std::exchange(m_open, false) && m_time.m_minute != kNone) m_left = true;
        }

        SceneTime& m_time;
        std::int16_t m_start;
        bool m_left; ///< on some way the time is still to be taken
        bool m_open = false;
    };

private:
    std::int16_t m_minute;
    bool m_taken = false;
};

} // namespace script
