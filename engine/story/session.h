// SPDX-License-Identifier: MIT
#pragma once

#include "story/event.h"
#include "story/scenario.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace story {

/// Whether a chat runs, and if not, what it waits for.
enum class FlowState : std::uint8_t { Idle, Running, Replying, Tomorrow, Resting };

/// One chat's place in the program. Depth of `call` is at most kCallDepth; a deeper call replaces
/// the innermost frame (check warns of recursion).
inline constexpr int kCallDepth = 8;
inline constexpr std::uint32_t kAtRest = 0xffffffffU; ///< a place in the program that only rests
struct Flow {
    std::uint32_t at = kAtRest; ///< the next op; while it waits, the Reply or Tomorrow itself
    FlowState state = FlowState::Idle;
    FlowState paused = FlowState::Idle; ///< what it goes on with when resumed; Idle: with nothing
    std::uint8_t depth = 0;
    PromptIndex prompt = 0; ///< while Replying
    std::array<std::uint32_t, kCallDepth> callers{};

    void start(std::uint32_t entry) {
        *this = Flow{};
        at = entry;
        state = FlowState::Running;
    }
    void rest() {
        *this = Flow{};
        state = FlowState::Resting;
    }
    /// Rests until resume(), and then goes on from here.
    void pause() {
        if (state == FlowState::Idle || state == FlowState::Resting) return;
        paused = state;
        state = FlowState::Resting;
    }
    void resume() {
        if (paused != FlowState::Idle) state = std::exchange(paused, FlowState::Idle);
    }
    void call(std::uint32_t entry, std::uint32_t comeBackTo) {
        if (depth < kCallDepth) ++depth;
        callers[depth - 1U] = comeBackTo;
        at = entry;
        state = FlowState::Running;
    }
    bool operator==(const Flow&) const = default;
};

/// A message that the player has flagged.
struct Flag {
    EventIndex message = 0;
    guide::ItemId sign = 0; ///< the sign named, or the habit `trust_instincts` for "not sure yet"
    bool operator==(const Flag&) const = default;
};

/// What the player has done about a contact.
struct Standing {
    bool listed = false; ///< joins by a first message; a request, by the player's first answer
    bool blocked = false;
    bool wasBlocked = false; ///< now or before
    bool reported = false;
    bool removed = false;
    bool told = false;
    std::uint8_t feeling = 0; ///< the last gut check, 1 (at ease) to 5 (uneasy); 0 for none
    bool operator==(const Standing&) const = default;
};

/// Everything that decides how play goes on. Plain values: copy to keep, compare to test.
struct State {
    std::vector<std::int32_t> variables;
    std::vector<Flow> flows;                ///< by chat
    std::vector<std::uint64_t> onceTaken;   ///< bit set
    std::vector<std::uint64_t> scenesSeen;  ///< bit set
    std::vector<std::uint16_t> randomDraws; ///< by site
    std::vector<Standing> standings;        ///< by contact
    std::vector<Flag> flags;                ///< in the order they were set
    std::vector<EventIndex> screenshots;    ///< the Screenshot events still kept
    Privacy privacy;
    bool policeTold = false;
    bool outsiderTold = false; ///< somebody outside the story was told
    ChatIndex active = 0;      ///< the chat that ran last
    int day = 1;
    bool ended = false;
    EndingIndex ending = 0;
    bool operator==(const State&) const = default;
};

/// A choice on offer now.
struct Choice {
    OptionIndex option = 0;
    ChatIndex chat = 0;
};

/// What was run, for whoever looks at where a story can go.
struct Trace {
    std::vector<std::uint32_t> ops;  ///< by place in the program
    std::vector<std::uint32_t> held; ///< effects whose result a variable's bound held back
    /// What chance comes to, draw after draw, where it is not the seed that decides: a branch each,
    /// and the first one behind the last of these.
    std::optional<std::vector<std::uint32_t>> chance;
    std::vector<std::uint32_t> drawn; ///< the places of those draws
    /// For another run; what chance comes to stays.
    void clear() {
        ops.clear();
        held.clear();
        drawn.clear();
    }
};

/// One play of one scenario, pulled event by event. The only door to play, for the window, the
/// terminal, tests, bots and the explorer alike.
///
/// The scenario must outlive the session. The same scenario, seed and inputs give the same events
/// on every platform.
class Session {
public:
    explicit Session(const Scenario& scenario, std::uint64_t seed = 1);

    /// A fresh play; keeps the memory of the one before.
    void reset(std::uint64_t seed);

    /// The next thing that happens, appended to events(); nothing while the story waits for the
    /// player, and nothing after the ending.
    ///
    /// Order: the chat that ran last goes on until it waits, then the others in declaration order;
    /// when every chat has come to its `tomorrow` (or rests), the day changes. When all rest, the
    /// story finishes with the first ending that applies. A story that runs for kOpsPerInput steps
    /// without once waiting for the player, or for kOpsPerPlay in all, is taken to be lost in a
    /// loop: what runs is put to rest.
    const Event* advance();
    /// advance() until it gives nothing.
    void advanceAll();

    bool ended() const { return m_state.ended; }
    /// Whether advance() would give nothing now: the story waits or has ended.
    bool waiting();

    /// The replies on offer, chat after chat, each chat's in the author's order. Empty until
    /// waiting(). Valid until the next call that is not const.
    std::span<const Choice> choices();

    /// Sends a reply, after advanceAll(). Refused (false, nothing changes) if it is not on offer,
    /// or while the story still has something to tell.
    bool choose(OptionIndex option);

    /// Does something a player can do at any time, after advanceAll(). Refused (false, nothing
    /// changes) where it makes no sense, see Action, or while the story has something to tell.
    ///
    /// Hooks: Block and Remove send the contact's chat to its hook's scene; without one it pauses
    /// until Unblock or Restore. Report and
    /// Screenshot call it in the contact's chat; SetPrivacy in every chat that has one; Tell in the
    /// chat of the adult told, and in every chat of somebody who is no trusted adult.
    bool perform(const Action& action);
    /// Whether perform() would take the action once the story waits.
    bool allows(const Action& action) const;

    /// choose() or perform(), as an input was recorded.
    bool apply(const Input& input);

    const Scenario& scenario() const { return *m_scenario; }
    const State& state() const { return m_state; }
    std::uint64_t seed() const { return m_seed; }
    /// The whole log: what happened, and what the player did.
    std::span<const Event> events() const { return m_events; }
    /// What the player did, in order; with scenario and seed it determines events().
    std::span<const Input> inputs() const { return m_inputs; }

    /// Condition `expression` (kNoExpr holds always) in the present state.
    bool holds(ExprIndex expression) const;

    /// Whether the last input ran into a loop that never waits, and was stopped.
    bool isLost() const { return m_opsLeft == 0; }
    /// Goes on from a state with an empty log: for whoever looks at where a story can go, and not
    /// at what was said. The state must be one of this scenario, without flags and screenshots,
    /// which point into the log. Until the next input it runs `ops` steps at most. Gives the state
    /// as it now is here, to be changed before play goes on.
    State& enter(const State& state, std::uint32_t ops = kOpsPerInput);
    /// The same of a state in which the story waits, for who knows that it does.
    State& enterWaiting(const State& state, std::uint32_t ops = kOpsPerInput);
    /// What is run from now on is added to `trace`; null to stop.
    void trace(Trace* trace) { m_trace = trace; }

    struct Snapshot {
        State state;
        std::uint64_t seed = 0;
        std::uint32_t opsLeft = 0;
        std::uint32_t opsKept = 0;
        std::vector<Event> events;
        std::vector<Input> inputs;
        bool operator==(const Snapshot&) const = default;
    };
    Snapshot snapshot() const;
    /// Goes back to a snapshot of the same scenario.
    void restore(const Snapshot& snapshot);

    /// Plays again up to just before input `count` and drops what came after: the story stands
    /// where the player stood before that input. `count` is at most inputs().size().
    void rewind(std::size_t count);

    /// 32-bit FNV-1a over every line ("Name: text", in the scenario's own language), every chosen
    /// text, every action and every day change, in order.
    std::uint32_t transcriptHash() const;

    /// How many ops may run between two inputs.
    static constexpr std::uint32_t kOpsPerInput = 100'000;
    /// How many may run from the start to the end: far beyond any story, and a bound on the log.
    static constexpr std::uint32_t kOpsPerPlay = 500'000;

    /// How many inputs a play takes; then only Stop is left. Far beyond any player.
    static constexpr std::size_t kMostInputs = 4'000;

private:
    // Play is split in two: ready() runs everything that leaves no trace up to the next op that
    // does, and emit() runs that one. So waiting() can look ahead without a step into the story.
    bool ready();
    void emit();
    Flow* runningFlow();
    std::uint32_t draw(std::uint32_t at, const Op& op);
    bool runSilently(Flow& flow, const Op& op);
    bool isPassedOver(ChatIndex chat, const Op& op);
    void applyEffects(const Op& op);
    bool passOver();
    void gatherChoices();
    void giveOps();
    void changeDay();

    bool isOffered(const Option& option) const;
    bool anyOffered(PromptIndex prompt) const;
    bool isSilenced(ChatIndex chat, ContactIndex speaker) const;
    EndingIndex pickEnding() const;
    void finish(EndingIndex ending);

    /// Adds an event in place; a finished one copied in costs twice as much.
    Event& append(EventKind kind, ChatIndex chat = 0, std::uint32_t index = 0) {
        Event& event = m_events.emplace_back();
        event.kind = kind;
        event.chat = chat;
        event.index = index;
        return event;
    }
    void appendMessage(EventKind kind, ChatIndex chat, ContactIndex speaker, std::uint32_t index);
    /// The speaker's last message of the chat that still stands, kNoEvent for none.
    EventIndex& newest(ChatIndex chat, ContactIndex speaker);
    void rebuildNewest();
    void joinList(ContactIndex contact, ContactIndex speaker);

    bool isContactsMessage(EventIndex event) const;
    bool hasMessages(ChatIndex chat) const;
    void carryOut(const Action& action, EventIndex event);
    void redirect(ContactIndex contact, Hook hook);
    void goOnWith(ContactIndex contact);
    void callHook(ChatIndex chat, Hook hook);
    void callHookOfAll(Hook hook);

    const Scenario* m_scenario;
    std::uint64_t m_seed = 1;
    State m_state;
    std::uint32_t m_opsLeft = kOpsPerInput;               ///< until the next input
    std::uint32_t m_opsKept = kOpsPerPlay - kOpsPerInput; ///< for what comes after it
    bool m_settled = false; ///< ready() has said no, and nothing was put in since
    std::vector<Event> m_events;
    std::vector<Input> m_inputs;
    std::vector<Choice> m_choices;
    std::vector<EventIndex> m_newest; ///< by chat and speaker; follows from m_events
    Trace* m_trace = nullptr;
};

} // namespace story
