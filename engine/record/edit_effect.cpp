// SPDX-License-Identifier: MIT
#include "record/edit_effect.h"

#include "base/strings.h"
#include "score/bot.h"

#include <algorithm>
#include <tuple>

namespace record {

namespace {

constexpr std::size_t kPlays = 40;
constexpr std::size_t kTries = 4 * kPlays;
/// A play that goes round in circles is as long as its bot's patience; a player's is not.
constexpr std::size_t kLongestPlay = 400;

/// "ayaan.lobby" of "ayaan.lobby/hello".
std::string sceneOf(const std::string& id) {
    return id.substr(0, id.find('/'));
}
std::string chatOf(const std::string& id) {
    return id.substr(0, id.find('.'));
}
/// The name in an input's text, "ayaan.lobby/hello" of "choose ayaan.lobby/hello".
std::string nameIn(const std::string& line) {
    for (const auto& word : base::split(line, ' ')) {
        if (word.find('/') != std::string::npos) return word.substr(0, word.find('#'));
    }
    return line;
}

/// A step without what makes no difference to whether it fits: "flag ayaan.lobby/hello".
std::string stepIn(const std::string& line) {
    const std::string name = nameIn(line);
    return name == line ? line : line.substr(0, line.find(' ') + 1) + name;
}

/// Finds out why one save does not come back as it was.
class Inquiry {
public:
    Inquiry(const story::Session& was, const Resumed& resumed)
        : m_was(was), m_before(was.scenario()), m_is(resumed.session), m_after(m_is.scenario()),
          m_fit(resumed.fit) {}

    Cause cause() {
        if (!m_fit.complete) return whyBack();
        const auto first = [&](ChangeKind kind) {
            return std::ranges::find(m_fit.changes, kind, &Change::kind);
        };
        if (m_fit.moved)
            return {.kind = CauseKind::Moved, .missing = missing(m_was), .now = waitingNow()};
        if (const auto gone = first(ChangeKind::StepGone); gone != m_fit.changes.end())
            return {.kind = CauseKind::StepGone, .what = stepIn(gone->line)};
        if (const auto renamed = first(ChangeKind::Renamed); renamed != m_fit.changes.end())
            return {.kind = CauseKind::Renamed,
                    .what = sceneOf(nameIn(renamed->line)),
                    .now = sceneOf(nameIn(renamed->now))};
        if (std::string unmet = missing(m_was); !unmet.empty())
            return {.kind = CauseKind::Reads, .missing = std::move(unmet)};
        const Stand was = standOf(m_was), is = standOf(m_is);
        for (const auto& [name, value] : is.values) {
            const auto old =
                std::ranges::find(was.values, name, &std::pair<std::string, std::string>::first);
            if (old != was.values.end() && old->second != value)
                return {
                    .kind = CauseKind::Value, .what = name, .missing = old->second, .now = value};
        }
        return {.kind = CauseKind::Reads, .what = nameIn(m_fit.changes.front().line)};
    }

private:
    Cause whyBack() {
        const Change& last = m_fit.changes.back();
        const std::string reply = nameIn(last.line);
        Cause cause{.what = reply};
        const auto old = m_before.findOption(reply);
        const auto now = m_after.findOption(reply);
        if (!m_after.findContact(chatOf(reply)))
            cause = {.kind = CauseKind::ChatGone, .what = chatOf(reply)};
        else if (!m_after.findScene(sceneOf(reply)))
            cause = {.kind = CauseKind::SceneGone, .what = sceneOf(reply)};
        else if (!now && old) {
            cause.kind = isPromptGone(*old) ? CauseKind::PromptGone : CauseKind::ReplyGone;
            cause.now = likelySuccessor(*old);
        } else if (now)
            whyNotHere(cause, *now, last.input);
        return cause;
    }

    /// The reply is still in the story; it does not come where it was given.
    void whyNotHere(Cause& cause, story::OptionIndex reply, std::size_t input) {
        const auto choices = m_is.choices();
        if (std::ranges::find(choices, reply, &story::Choice::option) != choices.end()) {
            cause.kind = CauseKind::QuestionMoved;
            return;
        }
        const auto prompt = m_after.options[reply].prompt;
        const bool asksIt = std::ranges::any_of(choices, [&](const story::Choice& choice) {
            return m_after.options[choice.option].prompt == prompt;
        });
        if (asksIt) {
            cause.kind = CauseKind::NotOffered;
            return;
        }
        cause.kind = CauseKind::NotReached;
        auto atReply = m_was;
        atReply.rewind(input);
        atReply.advanceAll();
        cause.missing = missing(atReply);
        cause.now = waitingNow();
    }

    bool isPromptGone(story::OptionIndex old) const {
        const auto options = m_before.optionsOf(m_before.options[old].prompt);
        return std::ranges::none_of(options, [&](const story::Option& option) {
            return m_after.findOption(option.id).has_value();
        });
    }

    /// A new reply of the same scene and prompt: most likely the old one in other words.
    std::string likelySuccessor(story::OptionIndex old) const {
        const auto& prompt = m_before.prompts[m_before.options[old].prompt].id;
        for (const auto& option : m_after.options) {
            if (m_after.prompts[option.prompt].id == prompt && !m_before.findOption(option.id))
                return option.id;
        }
        return {};
    }

    /// The first thing that was met and does not come now.
    std::string missing(const story::Session& was) const {
        const auto index = firstUnmet(was, m_is);
        if (!index) return {};
        const auto& event = was.events()[*index];
        switch (event.kind) {
        case story::EventKind::Prompt: return m_before.prompts[event.index].id;
        case story::EventKind::Scene: return m_before.scenes[event.index].id;
        case story::EventKind::Deleted: {
            const auto& gone = was.events()[event.other];
            return gone.kind == story::EventKind::Line ? m_before.lines[gone.index].id
                                                       : m_before.options[gone.index].id;
        }
        default: return m_before.lines[event.index].id;
        }
    }

    /// A prompt that waits now and did not before.
    std::string waitingNow() {
        const Stand was = standOf(m_was);
        for (const auto& chat : standOf(m_is).chats) {
            const bool waited = std::ranges::any_of(
                was.chats, [&](const Stand::Chat& old) { return old.waitsAt == chat.waitsAt; });
            if (!chat.waitsAt.empty() && !waited) return chat.waitsAt;
        }
        return {};
    }

    const story::Session& m_was;
    const story::Scenario& m_before;
    story::Session m_is;
    const story::Scenario& m_after;
    const Fit& m_fit;
};

} // namespace

std::vector<Play> trialPlays(const story::Scenario& scenario, const guide::Guide& guide) {
    constexpr std::size_t kRandom = score::kBotNames.size() - 1;
    std::vector<Play> plays;
    for (std::size_t number = 0; number < kTries && plays.size() < kPlays; ++number) {
        story::Session session(scenario, number + 1);
        const auto name = score::kBotNames[std::min(number, kRandom)];
        score::makeBot(name, guide, number + 1)->play(session);
        if (session.inputs().size() < 2) continue; // nobody can be in the middle of it
        const auto inputs = session.inputs().first(std::min(session.inputs().size(), kLongestPlay));
        plays.push_back({session.seed(), {inputs.begin(), inputs.end()}});
    }
    return plays;
}

std::vector<Play> savesOf(const std::vector<Play>& plays) {
    std::vector<Play> saves;
    for (std::size_t number = 0; number < plays.size(); ++number) {
        const auto& inputs = plays[number].inputs;
        if (inputs.size() < 2) continue;
        for (std::size_t stop = 0; stop < kStops; ++stop) {
            const auto share = stop * plays.size() + number; // of kStops * plays.size()
            const auto depth = 1 + share * (inputs.size() - 1) / (kStops * plays.size());
            saves.push_back(
                {plays[number].seed,
                 {inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(depth)}});
        }
    }
    return saves;
}

EditEffect effectOfEdit(const std::vector<Play>& saves, const story::Scenario& before,
                        const story::Scenario& after, const guide::Guide& guide) {
    EditEffect effect;
    for (const auto& save : saves) {
        story::Session was(before, save.seed);
        for (const auto& input : save.inputs) {
            was.advanceAll();
            was.apply(input);
        }
        was.advanceAll();
        const Resumed resumed = resume(keep(was, guide), after, guide);
        ++effect.saves;
        if (!resumed.fit.complete)
            ++effect.sentBack;
        else if (resumed.fit.changes.empty())
            ++effect.unchanged;
        else
            ++effect.changed;
        if (resumed.fit.changes.empty()) continue;
        Cause cause = Inquiry(was, resumed).cause();
        const auto key = [](const Cause& one) {
            return std::tie(one.kind, one.what, one.missing, one.now);
        };
        const auto known = std::ranges::find_if(
            effect.causes, [&](const Cause& one) { return key(one) == key(cause); });
        const bool isNew = known == effect.causes.end();
        ++(isNew ? effect.causes.emplace_back(std::move(cause)) : *known).saves;
    }
    std::ranges::stable_sort(effect.causes, [](const Cause& a, const Cause& b) {
        return std::pair(!sendsBack(a.kind), b.saves) < std::pair(!sendsBack(b.kind), a.saves);
    });
    return effect;
}

} // namespace record
