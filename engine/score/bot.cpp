// SPDX-License-Identifier: MIT
#include "score/bot.h"

#include "base/random.h"
#include "score/deeds.h"
#include "score/items.h"
#include "score/people.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace score {

namespace {

using story::Action;
using story::ActionKind;
using story::ContactIndex;

bool wouldEnd(const story::Session& session, const story::Input& input) {
    story::Session copy = session;
    if (!copy.apply(input)) return false;
    copy.advanceAll();
    return copy.ended();
}

bool wouldEnd(const story::Session& session, const Action& action) {
    return wouldEnd(session, story::Input{.isChoice = false, .option = 0, .action = action});
}

/// How far a reply follows the guide: below 0 where it goes against it.
int balance(const story::Option& option) {
    return static_cast<int>(option.heeds.size()) - static_cast<int>(option.ignores.size());
}

/// What all bots share: the loop, the answers to gut checks, and not going round in circles.
class Player : public Bot {
public:
    explicit Player(const guide::Guide& guide)
        : m_guide(guide), m_signs(guide.ofKind(guide::Kind::Sign)) {}

    void play(story::Session& session, const GoesOn& goesOn) final {
        m_timesChosen.assign(session.scenario().options.size(), 0);
        m_eventsSeen = 0;
        begin();
        for (int inputs = 0; inputs < kMostInputs; ++inputs) {
            session.advanceAll();
            if (session.ended()) return;
            if (goesOn && !goesOn()) break;
            if (answerGutCheck(session) || doAtOnce(session)) continue;
            const auto option = pick(session);
            if (!option) break;
            if (wouldEnd(session, {.isChoice = true, .option = *option, .action = {}}) &&
                doBeforeTheEnd(session))
                continue;
            session.choose(*option);
            ++m_timesChosen[*option];
        }
        session.advanceAll();
        session.perform({.kind = ActionKind::Stop});
    }

protected:
    virtual void begin() {}
    /// Does one thing that need not wait for the end; false when there is none left.
    virtual bool doAtOnce(story::Session&) { return false; }
    /// What is left to do about people, in the order wanted, before the story ends.
    virtual std::vector<Action> lastThings(const story::Session&) { return {}; }
    /// How much a reply is liked; the first of the best is sent. Marks mean two things: to heed the
    /// guide is caution with a manipulator, and trust where a friend deserves it.
    virtual int liking(const story::Option& option, bool toManipulator) = 0;
    /// 1 (at ease) to 5 (uneasy).
    virtual std::uint8_t feelingAbout(const story::Scenario& scenario, ContactIndex contact) = 0;

    bool flagAll(story::Session& session, auto&& signOf) {
        for (const auto& message : metMessages(session)) {
            if (message.flag) continue;
            const std::optional<guide::ItemId> sign = signOf(message);
            if (sign && session.perform(
                            {.kind = ActionKind::Flag, .message = message.event, .item = *sign}))
                return true;
        }
        return false;
    }

    const guide::Guide& m_guide;
    const std::vector<guide::ItemId> m_signs;

private:
    bool answerGutCheck(story::Session& session) {
        for (; m_eventsSeen < session.events().size(); ++m_eventsSeen) {
            const auto event = session.events()[m_eventsSeen];
            if (event.kind != story::EventKind::GutCheck) continue;
            ++m_eventsSeen;
            return session.perform({.kind = ActionKind::GutCheck,
                                    .contact = event.contact,
                                    .value = feelingAbout(session.scenario(), event.contact)});
        }
        return false;
    }

    /// The reply liked best. One that was sent twice waits until the others were, too.
    std::optional<story::OptionIndex> pick(story::Session& session) {
        std::optional<story::OptionIndex> best;
        std::tuple<int, int, int> bestRank;
        for (const auto& choice : session.choices()) {
            const int times = m_timesChosen[choice.option];
            const auto& scenario = session.scenario();
            const bool toManipulator = isManipulator(scenario, scenario.chats[choice.chat].contact);
            const std::tuple rank{times >= 2 ? times : 0, int{choice.chat},
                                  -liking(scenario.options[choice.option], toManipulator)};
            if (best && bestRank <= rank) continue;
            best = choice.option;
            bestRank = rank;
        }
        return best;
    }

    /// Does the first of lastThings() that can be done, those that end the story last.
    bool doBeforeTheEnd(story::Session& session) {
        const auto things = lastThings(session);
        for (const auto& action : things) {
            if (!wouldEnd(session, action) && session.perform(action)) return true;
        }
        return std::ranges::any_of(things,
                                   [&](const Action& action) { return session.perform(action); });
    }

    std::vector<int> m_timesChosen;
    std::size_t m_eventsSeen = 0;
};

class GuideFollower final : public Player {
    using Player::Player;

    bool doAtOnce(story::Session& session) override {
        return flagAll(session,
                       [](const Met& message) -> std::optional<guide::ItemId> {
                           if (message.signs == 0) return std::nullopt;
                           return firstOf(message.signs);
                       }) ||
               closeSettings(session) || prune(session);
    }

    std::vector<Action> lastThings(const story::Session& session) override {
        const auto& scenario = session.scenario();
        const auto& standings = session.state().standings;
        const auto deeds = deedsOf(session, m_guide);
        std::vector<Action> things;
        std::vector<bool> wrote(scenario.contacts.size(), false);
        for (const auto& message : metMessages(session)) {
            const auto who = message.speaker;
            if (!isManipulator(scenario, who)) continue;
            wrote[who] = true;
            if (message.signs == 0 || deeds.contacts[who].saved != story::kNoEvent) continue;
            things.push_back({.kind = ActionKind::Screenshot,
                              .contact = scenario.chats[message.chat].contact,
                              .message = message.event});
        }
        const auto forEachWho = [&](ActionKind kind, auto&& wanted) {
            for (ContactIndex who = 0; who < scenario.contacts.size(); ++who) {
                if (isManipulator(scenario, who) && wanted(who))
                    things.push_back({.kind = kind, .contact = who});
            }
        };
        forEachWho(ActionKind::Report,
                   [&](ContactIndex who) { return wrote[who] && !standings[who].reported; });
        if (scenario.callsForPolice) things.push_back({.kind = ActionKind::Police});
        forEachWho(ActionKind::Block,
                   [&](ContactIndex who) { return wrote[who] && !standings[who].blocked; });
        forEachWho(ActionKind::Remove,
                   [&](ContactIndex who) { return !wrote[who] && scenario.contacts[who].unknown; });
        if (deeds.told == story::kNoEvent) things.push_back(tell(scenario));
        return things;
    }

    int liking(const story::Option& option, bool) override {
        return 2 * balance(option) - (option.silent ? 1 : 0);
    }

    std::uint8_t feelingAbout(const story::Scenario& scenario, ContactIndex contact) override {
        return isManipulator(scenario, contact) ? 5 : 1;
    }

    static bool closeSettings(story::Session& session) {
        for (int index = 0; index < story::kSettingCount; ++index) {
            const auto setting = static_cast<story::Setting>(index);
            if (session.state().privacy[setting] != story::Audience::Everyone) continue;
            if (session.perform({.kind = ActionKind::SetPrivacy,
                                 .setting = setting,
                                 .audience = story::Audience::Contacts}))
                return true;
        }
        return false;
    }

    /// People nobody knows go at once; manipulators only when the story has shown what they do.
    static bool prune(story::Session& session) {
        const auto& contacts = session.scenario().contacts;
        for (ContactIndex who = 0; who < contacts.size(); ++who) {
            if (contacts[who].unknown && !isManipulator(session.scenario(), who) &&
                session.perform({.kind = ActionKind::Remove, .contact = who}))
                return true;
        }
        return false;
    }

    static Action tell(const story::Scenario& scenario) {
        Action action{.kind = ActionKind::Tell};
        for (ContactIndex who = 0; who < scenario.contacts.size(); ++who) {
            if (!scenario.contacts[who].trustedAdult || isManipulator(scenario, who)) continue;
            action.contact = who;
            break;
        }
        return action;
    }
};

class TrustEveryone final : public Player {
    using Player::Player;

    int liking(const story::Option& option, bool toManipulator) override {
        return 2 * (toManipulator ? -balance(option) : balance(option)) - (option.silent ? 1 : 0);
    }
    std::uint8_t feelingAbout(const story::Scenario&, ContactIndex) override { return 1; }
};

class SuspectEveryone final : public Player {
    using Player::Player;

    bool doAtOnce(story::Session& session) override {
        return flagAll(session, [this](const Met&) { return std::optional(m_signs.front()); });
    }

    std::vector<Action> lastThings(const story::Session& session) override {
        const auto& contacts = session.scenario().contacts;
        const auto& standings = session.state().standings;
        std::vector<Action> things;
        for (ContactIndex who = 0; who < contacts.size(); ++who) {
            if (!standings[who].reported)
                things.push_back({.kind = ActionKind::Report, .contact = who});
            if (!standings[who].blocked)
                things.push_back({.kind = ActionKind::Block, .contact = who});
        }
        return things;
    }

    int liking(const story::Option& option, bool toManipulator) override {
        return 2 * (toManipulator ? balance(option) : -balance(option)) + (option.silent ? 1 : 0);
    }
    std::uint8_t feelingAbout(const story::Scenario&, ContactIndex) override { return 5; }
};

class Random final : public Player {
public:
    Random(const guide::Guide& guide, std::uint64_t seed)
        : Player(guide), m_seed(seed), m_random(seed) {}

private:
    void begin() override {
        m_random = base::Random(m_seed);
        m_planned.clear();
        m_flagged = 0;
        m_repliesSeen = kNever;
    }

    /// A few things after each reply: a third of the new messages flagged, and now and then a step.
    bool doAtOnce(story::Session& session) override {
        const auto replies = std::ranges::count_if(
            session.inputs(), [](const story::Input& input) { return input.isChoice; });
        if (static_cast<std::size_t>(replies) != m_repliesSeen) {
            m_repliesSeen = static_cast<std::size_t>(replies);
            plan(session);
        }
        while (!m_planned.empty()) {
            const Action action = m_planned.back();
            m_planned.pop_back();
            if (session.perform(action)) return true;
        }
        return false;
    }

    void plan(const story::Session& session) {
        for (const auto& message : metMessages(session)) {
            if (message.event < m_flagged || m_random.below(3) != 0) continue;
            m_planned.push_back({.kind = ActionKind::Flag,
                                 .message = message.event,
                                 .item = m_signs[m_random.below(size(m_signs))]});
        }
        m_flagged = session.events().size();
        if (m_random.below(4) == 0) m_planned.push_back(anyStep(session.scenario()));
    }

    Action anyStep(const story::Scenario& scenario) {
        constexpr std::array kSteps{ActionKind::Screenshot, ActionKind::SetPrivacy,
                                    ActionKind::Remove,     ActionKind::Report,
                                    ActionKind::Block,      ActionKind::Tell};
        Action action{.kind = kSteps[m_random.below(size(kSteps))]};
        if (!scenario.contacts.empty())
            action.contact = static_cast<ContactIndex>(m_random.below(size(scenario.contacts)));
        action.setting = static_cast<story::Setting>(m_random.below(story::kSettingCount));
        action.audience = static_cast<story::Audience>(m_random.below(2));
        return action;
    }

    int liking(const story::Option&, bool) override {
        return static_cast<int>(m_random.below(1000));
    }
    std::uint8_t feelingAbout(const story::Scenario&, ContactIndex) override {
        return static_cast<std::uint8_t>(1 + m_random.below(5));
    }

    static std::uint32_t size(const auto& list) { return static_cast<std::uint32_t>(list.size()); }

    static constexpr std::size_t kNever = ~std::size_t{0};
    const std::uint64_t m_seed;
    base::Random m_random;
    std::vector<Action> m_planned;
    std::size_t m_repliesSeen = kNever;
    std::size_t m_flagged = 0;
};

} // namespace

std::unique_ptr<Bot> makeBot(std::string_view name, const guide::Guide& guide, std::uint64_t seed) {
    if (name == kBotNames[0]) return std::make_unique<GuideFollower>(guide);
    if (name == kBotNames[1]) return std::make_unique<TrustEveryone>(guide);
    if (name == kBotNames[2]) return std::make_unique<SuspectEveryone>(guide);
    if (name == kBotNames[3]) return std::make_unique<Random>(guide, seed);
    return nullptr;
}

} // namespace score
