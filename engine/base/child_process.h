// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// What a child process may use before the system ends it.
struct ChildLimits {
    std::chrono::milliseconds cpu{2000}; ///< of processor time; twenty times that under sanitizers
    std::size_t memory = 256U << 20;     ///< bytes beside what the parent has; no cap under them
    std::size_t output = 16U << 20;      ///< bytes of what it gives
    const std::atomic<bool>* stop = nullptr; ///< once set, it is ended within moments
};

struct ChildEnd {
    std::string output;   ///< what `work` gave
    bool isWhole = false; ///< it came to its end by itself and gave everything
    bool wasTime = false; ///< else: it was ended because it took too long
    std::chrono::microseconds cpu{0};
};

/// How much slower the sanitizers make whatever runs in a child.
extern const int kSlowerInChild;

/// Whether a signal ends what takes too long, as against what has gone wrong.
bool isForTime(int signal);

/// Runs `work` in a process of its own, a copy of this one, for what may hang or break down: what
/// it gives comes back, whatever else it does is gone with it. It cannot write files. A child that
/// stands still for five seconds is ended and begun once more. Nothing where there are no
/// processes, or no more of them.
///
/// Other threads may run, and have children of their own. In the child there is this thread alone:
/// `work` must wait for no lock but those of memory and of C streams, which the system sees to.
std::optional<ChildEnd> runInChild(const std::function<std::string()>& work,
                                   const ChildLimits& limits);

/// The same for work that gives what it has piece by piece: that came to be known even where it did
/// not come to its end.
using Give = std::function<void(std::string_view)>;
std::optional<ChildEnd> runInChild(const std::function<void(const Give&)>& work,
                                   const ChildLimits& limits);

} // namespace base
