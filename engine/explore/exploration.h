// SPDX-License-Identifier: MIT
#pragma once

#include "explore/influence.h"
#include "explore/slice.h"
#include "explore/space.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace explore {

/// Every way that a story can go, chat by chat.
///
/// Chats are not multiplied with each other. Each is walked through by itself (Slice, Space),
/// while all others are what they can at most do to it (Influence): begin with nothing, and walk
/// anew wherever others have been found to do more, until nobody finds anything new. That takes
/// every play of the whole story into account and perhaps some that cannot be: so what is never
/// reached here is proved never to be reached at all, and a chat that can always come to its end by
/// the player's own replies here can do so in every play. Of a story with one chat it is exact.
class Exploration {
public:
    /// The scenario must outlive the exploration.
    explicit Exploration(const story::Scenario& scenario, Stop stop = {});

    /// Hears now and then how many states are known of all chats; to go on, it gives true.
    using Watch = Space::Watch;
    /// Walks until all is known, or until the chat at hand has `most` states, or until `watch` has
    /// had enough or the stop is asked for. False when it had to stop: then what was reached was
    /// reached, and nothing else is proved.
    bool run(std::size_t most, const Watch& watch = {});

    struct Part {
        Slice slice;
        Notice notice;
        Influence influence;
        std::unique_ptr<Space> space;
        bool isWhole = true; ///< all its states are known
        bool isDue = true;   ///< others have been found to do more since it was walked
    };
    const std::vector<Part>& parts() const { return m_parts; }
    /// By op: run in some state of some part. By option: chosen in some. By effect: held back by a
    /// bound in some.
    const std::vector<std::uint8_t>& reached() const { return m_reached; }
    const std::vector<std::uint8_t>& chosen() const { return m_chosen; }
    const std::vector<std::uint8_t>& held() const { return m_held; }
    /// By op: the chat in whose scenes it stands.
    const std::vector<story::ChatIndex>& chatOfOp() const { return m_chatOf; }

    /// Whether some chat goes round by chance, see Space::leavesOut().
    bool leavesOut() const;
    std::size_t states() const;
    std::uint64_t steps() const;
    std::size_t bytes() const;

private:
    bool settle(std::size_t most, const Watch& watch);
    void tellOthers(const Part& part);

    const story::Scenario& m_scenario;
    Stop m_stop;
    std::vector<story::ChatIndex> m_chatOf; ///< by op
    std::vector<Part> m_parts;
    std::vector<std::uint8_t> m_reached, m_chosen, m_held;
};

} // namespace explore
