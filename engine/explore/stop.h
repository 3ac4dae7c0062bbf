// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>

namespace explore {

/// Whether nobody waits for the answer any more. Asked in the midst of all that may take long; what
/// then comes back is cut short and says nothing of the story.
class Stop {
public:
    Stop() = default; ///< never
    /// When `asked` is set, in whichever thread. It must outlive the work.
    Stop(const std::atomic<bool>& asked) : m_asked(&asked) {}

    bool isAsked() const { return m_asked != nullptr && m_asked->load(std::memory_order_relaxed); }

private:
    const std::atomic<bool>* m_asked = nullptr;
};

} // namespace explore
