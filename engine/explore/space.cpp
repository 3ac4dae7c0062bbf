// SPDX-License-Identifier: MIT
#include "explore/space.h"

#include "explore/seen.h"
#include "explore/state_set.h"
#include "explore/walker.h"
#include "explore/ways.h"

#include <algorithm>
#include <array>
#include <barrier>
#include <exception>
#include <functional>
#include <limits>
#include <optional>
#include <system_error>
#include <thread>

namespace explore {
namespace {

constexpr std::size_t kBatch = std::size_t{1} << 14; ///< states of a part that are expanded at a go
constexpr std::size_t kWorthAThread = 512;
constexpr std::size_t kAhead = 8; ///< pieces of work, until what is fetched from memory is there
constexpr std::size_t kFarApart = 128;        ///< bytes; processors fetch cache lines in pairs
constexpr std::uint64_t kStepsPerState = 100; ///< on average; more is no way to get on

struct Came {
    StateId from;
    Step step;
};
static_assert(sizeof(Came) == 8);

/// Successors on their way to the part that keeps them: what led there, then the packed state.
struct Parcel {
    std::uint64_t hash;
    StateId from;
    Step step;
    bool own;
    std::uint8_t mark; ///< of the state
};

struct Mail {
    std::vector<Parcel> parcels;
    std::vector<std::uint64_t> states;
    void clear() {
        parcels.clear();
        states.clear();
    }
};

} // namespace

struct Space::Impl {
    /// What is written to at every step. Each thread makes its own: what two threads make stands
    /// far apart in memory, and no cache line has to go to and fro between two processors.
    struct Hand {
        explicit Hand(const Terrain& on) : walker(on), packed(on.layout.words()) {}
        Walker walker;
        std::vector<std::uint64_t> packed;
    };
    struct alignas(kFarApart) Part {
        explicit Part(const Terrain& on) : states(on.layout.words()) { takeUp(on); }
        /// From now on the calling thread works on it.
        void takeUp(const Terrain& on) { hands.push_back(std::make_unique<Hand>(on)); }
        Hand& hand() { return *hands.back(); }

        StateSet states;
        std::vector<std::unique_ptr<Hand>> hands; ///< all that there were, each with what it found
        Blocks<Came> came;
        Ways ways;
        std::array<Mail, kParts> out;
        std::size_t expanded = 0; ///< states
        std::size_t level = 0;    ///< states that lie no further away than those at hand
        std::uint64_t steps = 0;
        Seen seen;
    };

    Impl(const Slice& slice, const Influence& influence, Stop stop_)
        : terrain(slice, influence), stop(stop_) {
        for (std::size_t i = 0; i < kParts; ++i)
            parts.push_back(std::make_unique<Part>(terrain));
    }

    bool leavesOut() const;
    std::size_t size() const { return parts[0]->states.size() + parts[1]->states.size(); }

    /// Puts what a step led to, from one of the part's own states, into the mail of the part that
    /// keeps it.
    void post(Part& part, const Walker::Landing& landing, StateId from) {
        ++part.steps;
        const std::size_t words = terrain.layout.words();
        part.seen.add(landing, from);
        if (landing.own && from != kNoState) part.ways.marks[from / kParts] |= homeBy(landing);
        if (landing.state == nullptr) return;
        std::uint64_t* packed = part.hand().packed.data();
        terrain.layout.pack(*landing.state, packed);
        // Many a step leaves all as it was.
        if (from != kNoState && StateSet::areEqual(packed, part.states[from / kParts], words))
            return;
        const std::uint64_t hash = StateSet::hash(packed, words);
        Mail& mail = part.out[hash >> 63];
        if (!mail.parcels.empty()) { // and many lead to where the one before led
            const Parcel& last = mail.parcels.back();
            if (last.from == from && last.hash == hash && (last.own || !landing.own) &&
                StateSet::areEqual(packed, mail.states.data() + mail.states.size() - words, words))
                return;
        }
        mail.parcels.push_back({hash, from, landing.step, landing.own, markOf(*landing.state)});
        mail.states.insert(mail.states.end(), packed, packed + words);
    }

    /// Where ops were run for the first time.
    void note(Part& part, StateId from) {
        auto& fresh = part.hand().walker.fresh;
        for (const auto& [op, step] : fresh)
            part.seen.ops.try_emplace(op, Sighting{from, step});
        fresh.clear();
    }

    /// What a step does for the state that it comes from.
    std::uint8_t homeBy(const Walker::Landing& landing) const {
        const bool ends = landing.state == nullptr || landing.rest;
        if (!ends) return 0;
        const bool known = landing.ending != story::kStoppedEnding;
        const bool safe = known && terrain.slice.scenario.endings[landing.ending].safe;
        return static_cast<std::uint8_t>(kEnds | (safe ? kSafe : 0) | (landing.rest ? kRest : 0));
    }

    std::uint8_t markOf(const story::State& state) const {
        const story::Flow& flow = state.flows[terrain.slice.chat];
        if (flow.state != story::FlowState::Replying) return kAtHome;
        return terrain.slice.isMorning(flow.prompt) ? kMorning : 0;
    }

    void expand(std::size_t index, std::size_t until) {
        Part& part = *parts[index];
        for (; part.expanded < until && !stop.isAsked(); ++part.expanded) {
            const StateId from = idOf(index, part.expanded);
            part.states.prefetchNumber(part.expanded + kAhead);
            part.hand().walker.expand(
                part.states[part.expanded],
                [&](const Walker::Landing& landing) { post(part, landing, from); });
            note(part, from);
        }
    }

    void collect(std::size_t index) {
        Part& part = *parts[index];
        const std::size_t words = terrain.layout.words();
        for (const auto& sender : parts) {
            Mail& mail = sender->out[index];
            for (std::size_t i = 0; i < mail.parcels.size(); ++i) {
                if (i + 2 * kAhead < mail.parcels.size())
                    part.states.prefetch(mail.parcels[i + 2 * kAhead].hash);
                if (i + kAhead < mail.parcels.size())
                    part.states.prefetchState(mail.parcels[i + kAhead].hash);
                const Parcel& parcel = mail.parcels[i];
                const auto [number, isNew] = part.states.add(&mail.states[i * words], parcel.hash);
                if (isNew) {
                    part.came.add({parcel.from, parcel.step});
                    part.ways.marks.add(parcel.mark);
                }
                if (parcel.own && parcel.from != kNoState)
                    part.ways.edges.add({parcel.from, idOf(index, number)});
            }
            mail.clear();
        }
    }

    bool explore(std::size_t most, const Watch& watch);
    using Until = std::array<std::size_t, kParts>; ///< how many states of each to expand
    bool together(const bool& going, const Until& until, const std::function<void()>& nextBatch);
    void settle();

    Terrain terrain;
    Stop stop;
    std::vector<std::unique_ptr<Part>> parts;

    std::vector<std::uint8_t> reached, chosen, held;
    Seen seen;
    std::array<std::optional<Homes>, 3> homes; ///< by Home, found when first asked for
};

/// Both parts at once, for as long as it is `going`. What fails in one ends both. False, with
/// nothing done, where the system has no thread to give.
bool Space::Impl::together(const bool& going, const Until& until,
                           const std::function<void()>& nextBatch) {
    std::array<std::exception_ptr, kParts> failed; // each its own part's, read between two batches
    bool isSound = true;                           // so far
    const auto judge = [&]() noexcept { isSound = !failed[0] && !failed[1]; };
    std::barrier expandedAll(kParts, judge);
    std::barrier collectedAll(kParts, [&]() noexcept {
        judge();
        nextBatch();
    });
    const auto attempt = [&](std::size_t i, const auto& work) {
        try {
            work(*parts[i]);
        } catch (...) {
            failed[i] = std::current_exception();
        }
    };
    const auto work = [&](std::size_t i) {
        attempt(i, [&](Part& part) { part.takeUp(terrain); });
        while (going && isSound) {
            if (!failed[i]) attempt(i, [&](Part&) { expand(i, until[i]); });
            expandedAll.arrive_and_wait();
            if (isSound) attempt(i, [&](Part&) { collect(i); });
            collectedAll.arrive_and_wait();
        }
    };
    std::optional<std::jthread> other;
    try {
        other.emplace(work, 1);
    } catch (const std::system_error&) {
        return false;
    }
    work(0);
    other.reset(); // joins
    for (const std::exception_ptr& why : failed)
        if (why) std::rethrow_exception(why);
    return true;
}

bool Space::Impl::explore(std::size_t most, const Watch& watch) {
    homes = {};
    if (size() == 0) {
        parts[0]->hand().walker.begin(
            [&](const Walker::Landing& landing) { post(*parts[0], landing, kNoState); });
        note(*parts[0], kNoState);
        for (std::size_t i = 0; i < kParts; ++i)
            collect(i);
    }
    const auto waiting = [&](std::size_t i) {
        return parts[i]->states.size() - parts[i]->expanded;
    };
    Until until{};
    bool going = true;
    const auto nextBatch = [&]() noexcept {
        const bool isTooMuch =
            size() >= most || parts[0]->steps + parts[1]->steps >= most * kStepsPerState;
        const bool isEnough = stop.isAsked() || (watch && !watch(size()));
        going = !isTooMuch && !isEnough && waiting(0) + waiting(1) > 0;
        const bool levelDone = std::ranges::all_of(
            parts, [](const auto& part) { return part->expanded == part->level; });
        for (std::size_t i = 0; i < kParts; ++i) {
            Part& part = *parts[i];
            if (levelDone) part.level = part.states.size();
            until[i] = part.expanded + std::min(part.level - part.expanded, kBatch);
        }
    };
    nextBatch();
    const auto alone = [&](std::size_t least) {
        while (going && waiting(0) + waiting(1) < least) {
            for (std::size_t i = 0; i < kParts; ++i)
                expand(i, until[i]);
            for (std::size_t i = 0; i < kParts; ++i)
                collect(i);
            nextBatch();
        }
    };
    // A small space is explored before a thread has begun.
    alone(kWorthAThread);
    if (going && !together(going, until, nextBatch)) alone(std::numeric_limits<std::size_t>::max());
    settle();
    return waiting(0) + waiting(1) == 0 && !leavesOut();
}

bool Space::Impl::leavesOut() const {
    return std::ranges::any_of(parts, [](const auto& part) {
        return std::ranges::any_of(part->hands,
                                   [](const auto& hand) { return hand->walker.leavesOut(); });
    });
}

/// Brings together what the parts have found.
void Space::Impl::settle() {
    const auto unite = [&](auto member) {
        auto all = parts[0]->hand().walker.*member;
        for (const auto& part : parts)
            for (const auto& hand : part->hands)
                for (std::size_t i = 0; i < all.size(); ++i)
                    all[i] |= (hand->walker.*member)[i];
        return all;
    };
    reached = unite(&Walker::reached);
    chosen = unite(&Walker::chosen);
    held = unite(&Walker::held);
    for (const auto& part : parts)
        seen.unite(part->seen);
}

Space::Space(const Slice& slice, const Influence& influence, Stop stop)
    : m_impl(std::make_unique<Impl>(slice, influence, stop)) {}
Space::~Space() = default;

bool Space::leavesOut() const {
    return m_impl->leavesOut();
}

bool Space::explore(std::size_t most, const Watch& watch) {
    return m_impl->explore(most, watch);
}

std::size_t Space::size() const {
    return m_impl->size();
}

std::size_t Space::bytes() const {
    std::size_t all = 0;
    for (const auto& part : m_impl->parts)
        all += part->states.bytes() + part->came.bytes() + part->ways.edges.bytes() +
               part->ways.marks.bytes();
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

const std::vector<std::uint8_t>& Space::held() const {
    return m_impl->held;
}

const Space::Sightings& Space::ops() const {
    return m_impl->seen.ops;
}

const Space::Sightings& Space::emptied() const {
    return m_impl->seen.emptied;
}

const Space::Sightings& Space::named() const {
    return m_impl->seen.named;
}

const Space::Sightings& Space::picked() const {
    return m_impl->seen.picked;
}

const Space::Sightings& Space::broken() const {
    return m_impl->seen.broken;
}

const Space::Sightings& Space::lost() const {
    return m_impl->seen.lost;
}

const Homes& Space::homes(Home home) const {
    auto& known = m_impl->homes[static_cast<std::size_t>(home)];
    if (!known)
        known = findHomes({&m_impl->parts[0]->ways, &m_impl->parts[1]->ways}, home, m_impl->stop);
    return *known;
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
    const Impl::Part& part = *m_impl->parts[state % kParts];
    m_impl->terrain.layout.unpack(part.states[state / kParts], into);
}

} // namespace explore
