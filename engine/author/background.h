// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <new>
#include <optional>
#include <thread>
#include <utility>

namespace author {

/// Whether nobody waits for a piece of work any more. Set and read in different threads.
using Cancelled = std::atomic<bool>;

/// Leaves the processor to others for a moment: for whoever waits by asking again and again.
inline void nap() {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

/// One piece of work at a time in a thread of its own. What `work` reads must not change until it
/// is over; what it gives comes back through take(), in the thread that asks.
template<class Result>
class Background {
public:
    using Work = std::function<Result(const Cancelled&)>;

    Background() = default;
    ~Background() { stop(); }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// Begins. What was under way is stopped, and what it gave forgotten.
    void start(Work work) {
        stop();
        m_cancelled = false;
        m_isBusy = true;
        m_thread = std::thread([this, work = std::move(work)] {
            try {
                m_result.emplace(work(m_cancelled));
            } catch (const std::bad_alloc&) {
                // Too much was asked for: it gives nothing.
            }
            m_isThere.store(true, std::memory_order_release);
        });
    }

    /// The same for work that forks. The child is born with every lock that another thread holds
    /// at that moment shut for good; the libraries see to theirs, but GCC's address sanitizer does
    /// not before version 14. Under it the work is done at once, in the calling thread.
    void startForking(Work work) {
#ifdef CHATWISE_SANITIZED
        stop();
        m_cancelled = false;
        m_isBusy = true;
        m_result.emplace(work(m_cancelled));
        m_isThere = true;
#else
        start(std::move(work));
#endif
    }

    /// Waits until the work has noticed that it is to stop.
    void stop() {
        m_cancelled = true;
        if (m_thread.joinable()) m_thread.join();
        m_result.reset();
        m_isThere = false;
        m_isBusy = false;
    }

    /// Begun, and not taken yet.
    bool isBusy() const {
        return m_isBusy;
    }

    /// What it gave, once; nothing while it goes on, or where memory ran out.
    std::optional<Result> take() {
        if (!m_isThere.load(std::memory_order_acquire)) return std::nullopt;
        if (m_thread.joinable()) m_thread.join();
        m_isThere = false;
        m_isBusy = false;
        return std::exchange(m_result, std::nullopt);
    }

private:
    std::thread m_thread;
    Cancelled m_cancelled = false;
    std::atomic<bool> m_isThere = false;
    bool m_isBusy = false;
    std::optional<Result> m_result; ///< the thread's until m_isThere
};

} // namespace author
