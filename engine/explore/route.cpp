// SPDX-License-Identifier: MIT
#include "explore/route.h"

#include "base/random.h"

#include <algorithm>
#include <utility>

namespace explore {

using story::Action;
using story::ActionKind;
using story::ExprCode;
using story::Hook;
using story::Input;
using story::Session;

namespace {

constexpr std::size_t kLongest = 400; ///< inputs of one try
constexpr std::uint64_t kSeeds = 8;   ///< of the story's own chance, tried in turn

Input choice(story::OptionIndex option) {
    return {.isChoice = true, .option = option, .action = {}};
}

Input doing(const Action& action) {
    return {.isChoice = false, .option = 0, .action = action};
}

void addOnce(std::vector<Action>& actions, const Action& action) {
    if (std::ranges::find(actions, action) == actions.end()) actions.push_back(action);
}

/// What makes a question's answer change.
void addFor(const story::ExprOp& question, std::vector<Action>& actions) {
    const auto contact = static_cast<story::ContactIndex>(question.value);
    const auto add = [&](ActionKind kind) { addOnce(actions, {.kind = kind, .contact = contact}); };
    switch (question.code) {
    case ExprCode::Setting:
        for (const auto audience :
             {story::Audience::Everyone, story::Audience::Contacts, story::Audience::Nobody})
            addOnce(actions, {.kind = ActionKind::SetPrivacy,
                              .setting = static_cast<story::Setting>(question.value),
                              .audience = audience});
        break;
    case ExprCode::Blocked:
        add(ActionKind::Block);
        add(ActionKind::Unblock);
        break;
    case ExprCode::Removed:
        add(ActionKind::Remove);
        add(ActionKind::Restore);
        break;
    case ExprCode::Reported: add(ActionKind::Report); break;
    case ExprCode::Saved: add(ActionKind::Screenshot); break;
    case ExprCode::Told:
        if (question.value != story::kPlayer) {
            add(ActionKind::Tell);
            break;
        }
        addOnce(actions, {.kind = ActionKind::Tell, .contact = story::kNobody});
        break;
    case ExprCode::Flagged: // its message is the newest when it is done
        addOnce(actions,
                {.kind = ActionKind::Flag, .item = static_cast<guide::ItemId>(question.value)});
        break;
    case ExprCode::FlaggedFrom:
        addOnce(actions, {.kind = ActionKind::Flag, .contact = contact, .item = 0});
        break;
    default: break;
    }
}

Action behind(Hook hook, story::ContactIndex contact) {
    switch (hook) {
    case Hook::Block: return {.kind = ActionKind::Block, .contact = contact};
    case Hook::Report: return {.kind = ActionKind::Report, .contact = contact};
    case Hook::Remove: return {.kind = ActionKind::Remove, .contact = contact};
    case Hook::Screenshot: return {.kind = ActionKind::Screenshot, .contact = contact};
    case Hook::Privacy:
        return {.kind = ActionKind::SetPrivacy, .audience = story::Audience::Contacts};
    case Hook::Tell: return {.kind = ActionKind::Tell, .contact = contact};
    case Hook::Flag: return {.kind = ActionKind::Flag, .contact = contact, .item = 0};
    }
    return {};
}

/// Plays that try to show something.
class Finder {
public:
    Finder(const story::Scenario& scenario, const Hint& hint, const Shows& shows, Stop stop = {})
        : m_scenario(scenario), m_hint(hint), m_shows(shows), m_stop(stop), m_session(scenario),
          m_noticed(noticedActions(scenario)), m_swarm(m_noticed) {
        m_session.trace(&m_run);
    }

    std::optional<Route> find(int tries) {
        for (int i = 0; i < tries && !m_stop.isAsked(); ++i) {
            const std::uint64_t seed = attemptNumber(static_cast<std::uint64_t>(i));
            if (seed != 0) return shorten({seed, inputs()});
        }
        return std::nullopt;
    }

    /// One try; the seed with which it shows, 0 where it does not.
    std::uint64_t attemptNumber(std::uint64_t number) {
        const std::uint64_t seed = 1 + number / 4 % kSeeds;
        base::Random random(number);
        return attempt(seed, random) ? seed : 0;
    }

    const Session& session() const { return m_session; }

private:
    std::vector<Input> inputs() const {
        return {m_session.inputs().begin(), m_session.inputs().end()};
    }

    void begin(std::uint64_t seed) {
        m_run.clear();
        m_session.reset(seed);
        m_session.advanceAll();
        m_session.waiting();
    }

    bool apply(const Input& input) {
        m_run.clear();
        if (!m_session.apply(input)) return false;
        m_session.advanceAll();
        m_session.waiting();
        return true;
    }

    bool attempt(std::uint64_t seed, base::Random& random) {
        begin(seed);
        // A try that could do everything would nearly always have done everything in the end. So
        // each leaves out what chance says (swarm testing, Groce et al. 2012).
        m_swarm = m_noticed;
        const std::uint32_t kept = random.below(5);
        std::erase_if(m_swarm, [&](const Action&) { return random.below(4) >= kept; });
        std::size_t step = 0;
        if (m_shows(m_session, m_run)) return true;
        while (!m_session.ended() && m_session.inputs().size() < kLongest && !m_stop.isAsked()) {
            if (!move(step, random)) return false;
            if (m_shows(m_session, m_run)) return true;
        }
        return false;
    }

    /// One more input, the hint's next where it fits. False where there is nothing left to do.
    bool move(std::size_t& step, base::Random& random) {
        constexpr std::uint32_t kOdds = 12; // one in so many, something else is done first
        const auto& way = m_hint.way;
        while (step < way.size() && needsNothing(way[step]))
            ++step;
        if (step < way.size() && random.below(kOdds) != 0 && apply(inputFor(way[step]))) {
            ++step;
            return true;
        }
        if (!m_swarm.empty() && random.below(kOdds / 2) == 0) {
            const auto pick = random.below(static_cast<std::uint32_t>(m_swarm.size()));
            if (apply(doing(aimed(m_swarm[pick])))) return true;
        }
        std::vector<story::Choice> open(m_session.choices().begin(), m_session.choices().end());
        // The hint's own chat waits for its turn.
        const bool ahead = step < way.size();
        const auto isOthers = [&](const story::Choice& c) { return c.chat != m_hint.chat; };
        if (ahead && std::ranges::any_of(open, isOthers) && random.below(kOdds) != 0)
            std::erase_if(open, [&](const story::Choice& c) { return c.chat == m_hint.chat; });
        if (open.empty()) return false;
        return apply(choice(open[random.below(static_cast<std::uint32_t>(open.size()))].option));
    }

    /// What the story does by itself on the way.
    bool needsNothing(const Step& step) const {
        const bool morning =
            step.kind == StepKind::Choose && step.index >= m_scenario.options.size();
        return morning || step.kind == StepKind::Begin || step.kind == StepKind::Pass ||
               step.kind == StepKind::Start;
    }

    Input inputFor(const Step& step) const {
        if (step.kind == StepKind::Choose) return choice(step.index);
        const auto contact = m_scenario.chats[m_hint.chat].contact;
        Action action = behind(static_cast<Hook>(step.index), contact);
        if (step.kind == StepKind::Undo)
            action.kind =
                action.kind == ActionKind::Block ? ActionKind::Unblock : ActionKind::Restore;
        return doing(aimed(action));
    }

    /// A flag needs a message: the newest, of the contact if one is named.
    Action aimed(Action action) const {
        if (action.kind != ActionKind::Flag) return action;
        const auto events = m_session.events();
        for (std::size_t i = events.size(); i-- > 0;) {
            const story::Event& event = events[i];
            const bool fits = action.contact == story::kNobody || event.contact == action.contact;
            if (event.kind != story::EventKind::Line || !fits) continue;
            action.message = static_cast<story::EventIndex>(i);
            if (m_session.allows(action)) break;
        }
        action.contact = story::kNobody;
        return action;
    }

    /// The inputs up to where it shows, without those that do not fit; nothing where it does not.
    std::optional<std::vector<Input>> replay(std::uint64_t seed, const std::vector<Input>& all) {
        begin(seed);
        if (m_shows(m_session, m_run)) return inputs();
        for (const Input& input : all) {
            if (m_session.ended() || m_stop.isAsked()) break;
            if (apply(input) && m_shows(m_session, m_run)) return inputs();
        }
        return std::nullopt;
    }

    /// Leaves out ever smaller pieces (Zeller & Hildebrandt 2002), as long as it still shows.
    Route shorten(Route route) {
        for (std::size_t piece = std::max<std::size_t>(route.inputs.size() / 2, 1);; piece /= 2) {
            for (std::size_t at = 0; at < route.inputs.size() && !m_stop.isAsked();) {
                std::vector<Input> fewer = route.inputs;
                const auto from = fewer.begin() + static_cast<std::ptrdiff_t>(at);
                fewer.erase(from,
                            from + static_cast<std::ptrdiff_t>(std::min(piece, fewer.size() - at)));
                auto shown = replay(route.seed, fewer);
                if (shown && shown->size() < route.inputs.size())
                    route.inputs = std::move(*shown);
                else
                    at += piece;
            }
            if (piece <= 1 || m_stop.isAsked()) return route;
        }
    }

    const story::Scenario& m_scenario;
    const Hint& m_hint;
    const Shows& m_shows;
    Stop m_stop;
    Session m_session;
    story::Trace m_run;
    std::vector<Action> m_noticed, m_swarm; ///< what can be done; and what this try does of it
};

} // namespace

std::vector<Action> noticedActions(const story::Scenario& scenario) {
    std::vector<Action> actions;
    for (const story::ExprOp& op : scenario.expressions) {
        if (op.code >= ExprCode::Setting && op.code <= ExprCode::Day) addFor(op, actions);
    }
    for (story::ContactIndex i = 0; i < scenario.contacts.size(); ++i) { // telling always counts
        if (scenario.contacts[i].trustedAdult)
            addOnce(actions, {.kind = ActionKind::Tell, .contact = i});
    }
    for (const story::Chat& chat : scenario.chats) {
        for (int i = 0; i < story::kHookCount; ++i) {
            if (chat.hooks[i] != story::kNoScene)
                addOnce(actions, behind(static_cast<Hook>(i), chat.contact));
        }
    }
    return actions;
}

Session play(const story::Scenario& scenario, const Route& route) {
    Session session(scenario, route.seed);
    session.advanceAll();
    for (const Input& input : route.inputs) {
        session.waiting();
        session.apply(input);
        session.advanceAll();
    }
    return session;
}

Session playByChance(const story::Scenario& scenario, std::uint64_t number) {
    const Hint none;
    const Shows nothing = [](const Session&, const story::Trace&) { return false; };
    Finder finder(scenario, none, nothing);
    finder.attemptNumber(number);
    Session session = finder.session();
    session.trace(nullptr);
    return session;
}

std::optional<Route> findRoute(const story::Scenario& scenario, const Hint& hint,
                               const Shows& shows, int tries, Stop stop) {
    if (stop.isAsked()) return std::nullopt;
    return Finder(scenario, hint, shows, stop).find(tries);
}

} // namespace explore
