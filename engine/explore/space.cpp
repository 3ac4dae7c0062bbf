// SPDX-License-Identifier: MIT
#include "explore/space.h"

#include "explore/state_set.h"
#include "explore/walker.h"

#include <algorithm>
#include <array>
#include <barrier>
#include <thread>

namespace explore {
namespace {

/// As many as there are threads, on every machine, so that everywhere the same is found in the same
/// order. A state belongs to the part that its hash names, and only that part's thread touches it.
constexpr std::size_t kParts = 2;
constexpr std::size_t kBatch = std::size_t{1} << 14; ///< states of a part that are expanded at a go
constexpr std::size_t kWorthAThread = 512;
constexpr std::uint64_t kStepsPerState = 100; ///< on average; more is no way to get on

struct Came {
    StateId from;
    Step step;
};
static_assert(sizeof(Came) == 8);

struct Edge {
    StateId from, to;
};

/// Successors on their way to the part that keeps them: what led there, then the packed state.
struct Parcel {
    std::uint64_t hash;
    StateId from;
    Step step;
    bool own;
};

struct Mail {
    std::vector<Parcel> parcels;
    std::vector<std::uint64_t> states;
    void clear() {
        parcels.clear();
        states.clear();
    }
};

constexpr std::uint8_t kHome = 1; ///< from here the chat's own replies lead to an ending or to rest

StateId idOf(std::size_t part, std::size_t number) {
    return static_cast<StateId>(number * kParts + part);
}

} // namespace

struct Space::Impl {
    struct Part {
        Part(const Terrain& terrain) : states(terrain.layout.words()), walker(terrain) {}
        StateSet states;
        Walker walker;
        Blocks<Came> came;
        Blocks<Edge> edges; ///< that lead to this part by the player's own doing
        Blocks<std::uint8_t> marks;
        std::array<Mail, kParts> out;
        std::size_t expanded = 0; ///< states
        std::size_t level = 0;    ///< states that lie no further away than those at hand
        std::uint64_t steps = 0;
        std::vector<StateId> lost;
        std::vector<std::uint64_t> packed;
    };

    Impl(const Slice& slice, const Influence& influence) : terrain(slice, influence) {
        for (std::size_t i = 0; i < kParts; ++i) {
            parts.push_back(std::make_unique<Part>(terrain));
            parts.back()->packed.resize(terrain.layout.words());
        }
    }

    std::size_t size() const { return parts[0]->states.size() + parts[1]->states.size(); }

    void post(Part& part, const Walker::Landing& landing, StateId from) {
        ++part.steps;
        const std::size_t words = terrain.layout.words();
        if (landing.lost) part.lost.push_back(from);
        if (landing.state == nullptr || landing.rest) {
            if (landing.own && from != kNoState)
                parts[from % kParts]->marks[from / kParts] |= kHome;
        }
        if (landing.state == nullptr) return;
        terrain.layout.pack(*landing.state, part.packed.data());
        const std::uint64_t hash = StateSet::hash(part.packed.data(), words);
        Mail& mail = part.out[hash >> 63];
        mail.parcels.push_back({hash, from, landing.step, landing.own});
        mail.states.insert(mail.states.end(), part.packed.begin(), part.packed.end());
    }

    void expand(std::size_t index, std::size_t until) {
        Part& part = *parts[index];
        for (; part.expanded < until; ++part.expanded) {
            const StateId from = idOf(index, part.expanded);
            part.walker.expand(part.states[part.expanded],
                               [&](const Walker::Landing& landing) { post(part, landing, from); });
        }
    }

    void collect(std::size_t index) {
        constexpr std::size_t kAhead = 8;
        Part& part = *parts[index];
        const std::size_t words = terrain.layout.words();
        for (const auto& sender : parts) {
            Mail& mail = sender->out[index];
            for (std::size_t i = 0; i < mail.parcels.size(); ++i) {
                if (i + kAhead < mail.parcels.size())
                    part.states.prefetch(mail.parcels[i + kAhead].hash);
                const Parcel& parcel = mail.parcels[i];
                const auto [number, isNew] = part.states.add(&mail.states[i * words], parcel.hash);
                if (isNew) {
                    part.came.add({parcel.from, parcel.step});
                    part.marks.add(0);
                }
                if (parcel.own && parcel.from != kNoState)
                    part.edges.add({parcel.from, idOf(index, number)});
            }
            mail.clear();
        }
    }

    bool explore(std::size_t most);
    void settle();

    Terrain terrain;
    std::vector<std::unique_ptr<Part>> parts;
    std::vector<std::uint8_t> reached, chosen;
};

bool Space::Impl::explore(std::size_t most) {
    if (size() == 0) {
        parts[0]->walker.begin(
            [&](const Walker::Landing& landing) { post(*parts[0], landing, kNoState); });
        for (std::size_t i = 0; i < kParts; ++i)
            collect(i);
    }
    const auto waiting = [&](std::size_t i) {
        return parts[i]->states.size() - parts[i]->expanded;
    };
    std::array<std::size_t, kParts> until{};
    bool going = true;
    const auto nextBatch = [&]() noexcept {
        const bool isTooMuch =
            size() >= most || parts[0]->steps + parts[1]->steps >= most * kStepsPerState;
        going = !isTooMuch && waiting(0) + waiting(1) > 0;
        const bool levelDone = std::ranges::all_of(
            parts, [](const auto& part) { return part->expanded == part->level; });
        for (std::size_t i = 0; i < kParts; ++i) {
            Part& part = *parts[i];
            if (levelDone) part.level = part.states.size();
            until[i] = part.expanded + std::min(part.level - part.expanded, kBatch);
        }
    };
    nextBatch();
    // A small space is explored before a thread has begun.
    while (going && waiting(0) + waiting(1) < kWorthAThread) {
        for (std::size_t i = 0; i < kParts; ++i)
            expand(i, until[i]);
        for (std::size_t i = 0; i < kParts; ++i)
            collect(i);
        nextBatch();
    }
    if (going) {
        std::barrier expandedAll(kParts);
        std::barrier collectedAll(kParts, nextBatch);
        const auto work = [&](std::size_t i) {
            while (going) {
                expand(i, until[i]);
                expandedAll.arrive_and_wait();
                collect(i);
                collectedAll.arrive_and_wait();
            }
        };
        std::jthread other(work, 1);
        work(0);
    }
    settle();
    return waiting(0) + waiting(1) == 0;
}

/// Brings together what the parts have found.
void Space::Impl::settle() {
    reached = parts[0]->walker.reached;
    chosen = parts[0]->walker.chosen;
    const auto unite = [](std::vector<std::uint8_t>& all, const std::vector<std::uint8_t>& some) {
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] |= some[i];
    };
    unite(reached, parts[1]->walker.reached);
    unite(chosen, parts[1]->walker.chosen);
}

Space::Space(const Slice& slice, const Influence& influence)
    : m_impl(std::make_unique<Impl>(slice, influence)) {}
Space::~Space() = default;

bool Space::explore(std::size_t most) {
    return m_impl->explore(most);
}

std::size_t Space::size() const {
    return m_impl->size();
}

std::size_t Space::bytes() const {
    std::size_t all = 0;
    for (const auto& part : m_impl->parts)
        all +=
            part->states.bytes() + part->came.bytes() + part->edges.bytes() + part->marks.bytes();
    return all;
}

std::uint64_t Space::steps() const {
    return m_impl->parts[0]->steps + m_impl->parts[1]->steps;
}

const std::vector<std::uint8_t>& Space::reached() const {
    return m_impl->reached;
}

const std::vector<std::uint8_t>& Space::chosen() const {
    return m_impl->chosen;
}

std::vector<StateId> Space::lost() const {
    std::vector<StateId> all;
    for (const auto& part : m_impl->parts)
        all.insert(all.end(), part->lost.begin(), part->lost.end());
    std::ranges::sort(all);
    return all;
}

std::vector<StateId> Space::trapped() const {
    auto& parts = m_impl->parts;
    // Rest and the time before the chat begins are no traps.
    story::State state = story::Session(m_impl->terrain.slice.scenario).state();
    for (const auto& part : parts) {
        for (std::size_t i = 0; i < part->states.size(); ++i) {
            m_impl->terrain.layout.unpack(part->states[i], state);
            if (state.flows[m_impl->terrain.slice.chat].state != story::FlowState::Replying)
                part->marks[i] |= kHome;
        }
    }
    // Backwards over the edges until nothing new is home: they were met breadth first, so a few
    // rounds do.
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& part : parts) {
            for (std::size_t i = part->edges.size(); i-- > 0;) {
                const Edge edge = part->edges[i];
                std::uint8_t& from = parts[edge.from % kParts]->marks[edge.from / kParts];
                if ((from & kHome) != 0 || (part->marks[edge.to / kParts] & kHome) == 0) continue;
                from |= kHome;
                changed = true;
            }
        }
    }
    std::vector<StateId> found;
    for (std::size_t part = 0; part < kParts; ++part) {
        for (std::size_t i = 0; i < parts[part]->states.size(); ++i)
            if ((parts[part]->marks[i] & kHome) == 0) found.push_back(idOf(part, i));
    }
    std::ranges::sort(found);
    return found;
}

std::vector<Step> Space::wayTo(StateId state) const {
    std::vector<Step> steps;
    while (state != kNoState) {
        const Came& came = m_impl->parts[state % kParts]->came[state / kParts];
        steps.push_back(came.step);
        state = came.from;
    }
    std::ranges::reverse(steps);
    return steps;
}

void Space::load(StateId state, story::State& into) const {
    m_impl->terrain.layout.unpack(m_impl->parts[state % kParts]->states[state / kParts], into);
}

} // namespace explore
