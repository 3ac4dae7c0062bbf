// SPDX-License-Identifier: MIT
// Where a story cannot go on, goes on without end, or ends without an ending.
#include "explore/inquiry.h"
#include "explore/stuck.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace explore {

using story::FlowState;
using story::OpCode;
using story::Session;
using story::Trace;

namespace {

constexpr std::size_t kMostOfAKind = 3; ///< places of one chat

std::uint32_t opOf(const story::Scenario& scenario, story::PromptIndex prompt) {
    std::uint32_t at = 0;
    while (scenario.code[at].code != OpCode::Reply || scenario.code[at].a != prompt)
        ++at;
    return at;
}

class DeadEnds {
public:
    explicit DeadEnds(const Inquiry& inquiry) : m_inquiry(inquiry) {}

    void find() {
        for (const Exploration::Part& part : m_inquiry.exploration.parts()) {
            if (part.slice.aside || !part.space) continue;
            findLoops(part);
            findEmpty(part);
            if (part.isWhole) findTraps(part);
        }
        findLooseEnds();
    }

private:
    const story::Scenario& scenario() const { return m_inquiry.scenario; }
    std::string chatOf(const Exploration::Part& part) const {
        return scenario().contacts[scenario().chats[part.slice.chat].contact].id;
    }

    void findLoops(const Exploration::Part& part) {
        for (const auto& [key, sighting] : part.space->lost()) {
            std::uint32_t last = 0;
            const auto shows = [&](const Session& session, const Trace& run) {
                if (!session.isLost()) return false;
                last = run.ops.empty() ? 0 : run.ops.back();
                return true;
            };
            auto route = m_inquiry.lookFor(m_inquiry.hintTo(part, sighting), shows);
            if (!route) continue;
            m_inquiry.findings.add(
                Code::EndlessLoop, m_inquiry.findings.sourceOf(last),
                fmt::format("In the chat with `{}` the story can go round and round "
                            "here without ever waiting for the player.",
                            chatOf(part)),
                "Put a `reply` into the round, or a way out of it.", std::move(route));
        }
    }

    void findEmpty(const Exploration::Part& part) {
        for (const auto& [key, sighting] : part.space->emptied()) {
            const auto prompt = static_cast<story::PromptIndex>(key);
            const std::uint32_t at = opOf(scenario(), prompt);
            const story::ChatIndex chat = part.slice.chat;
            const auto shows = [&](const Session& session, const Trace& run) {
                return cameToEmpty(run, at) &&
                       (session.ended() || session.state().flows[chat].state == FlowState::Resting);
            };
            auto route = m_inquiry.lookFor(m_inquiry.hintTo(part, sighting), shows);
            if (!route && !m_inquiry.isExact()) continue;
            m_inquiry.findings.add(
                Code::RunsEmpty, m_inquiry.findings.sourceOfPrompt(prompt),
                "This reply can come to have no answer left on offer, and nothing "
                "stands behind it: the chat then ends in the middle of a sentence.",
                "Leave one answer without `when` and `once`, or write behind the reply "
                "how the chat goes on.",
                std::move(route));
        }
    }

    /// Whether a run came to the reply and passed it over.
    bool cameToEmpty(const Trace& run, std::uint32_t reply) const {
        const std::array way{reply, reply + 1};
        const auto passed = std::search(run.ops.begin(), run.ops.end(), way.begin(), way.end());
        if (passed == run.ops.end() || passed == run.ops.begin()) return false;
        return scenario().code[*std::prev(passed)].code != OpCode::Back;
    }

    void findTraps(const Exploration::Part& part) {
        std::vector<story::PromptIndex> told;
        story::State state = Session(part.slice.scenario).state();
        const Homes& homes = part.space->homes(Space::Home::Anywhere);
        for (const StateId id : homes.without) {
            part.space->load(id, state);
            const story::Flow& flow = state.flows[part.slice.chat];
            if (told.size() == kMostOfAKind || m_inquiry.stop.isAsked()) break;
            if (part.slice.isMorning(flow.prompt) ||
                std::ranges::find(told, flow.prompt) != told.end())
                continue;
            told.push_back(flow.prompt);
            tellTrap(part, id, flow);
        }
    }

    void tellTrap(const Exploration::Part& part, StateId id, const story::Flow& flow) {
        const story::ChatIndex chat = part.slice.chat;
        const std::uint32_t at = flow.at;
        const auto shows = [&](const Session& session, const Trace&) {
            const story::Flow& now = session.state().flows[chat];
            return !session.ended() && now.state == FlowState::Replying && now.at == at &&
                   isStuck(session, chat, false, m_inquiry.stop).value_or(false);
        };
        auto route = m_inquiry.lookFor(m_inquiry.hintTo(part, id), shows);
        if (!route && !m_inquiry.isExact()) return;
        Finding& finding = m_inquiry.findings.add(
            Code::Trap, m_inquiry.findings.sourceOfPrompt(flow.prompt),
            fmt::format("From here no answer ever leads out: the chat with `{0}` goes "
                        "round and comes neither to an ending nor to its end, unless "
                        "the player blocks `{0}`.",
                        chatOf(part)),
            "Add an answer that leads on, or an ending.", std::move(route));
        finding.scene = scenario().prompts[flow.prompt].scene;
    }

    /// A story in which a `finish` names the ending, and which can come to its end without any: it
    /// then shows the first of them, which was meant for something else.
    void findLooseEnds() {
        const auto& endings = scenario().endings;
        std::vector<bool> named(endings.size());
        bool picks = false;
        for (const story::Op& op : scenario().code) {
            if (op.code != OpCode::Finish) continue;
            picks |= op.a == story::kPickEnding;
            if (op.a < named.size()) named[op.a] = true;
        }
        const bool meant = picks || endings.empty() || !named[0] ||
                           std::ranges::any_of(endings, [](const story::Ending& ending) {
                               return ending.condition != story::kNoExpr;
                           });
        if (meant) return;
        Hint hint;
        bool seen = false;
        for (const Exploration::Part& part : m_inquiry.exploration.parts()) {
            if (part.slice.aside || !part.space || !m_inquiry.isExact()) continue;
            for (const auto& [ending, sighting] : part.space->picked()) {
                if (!seen) hint = m_inquiry.hintTo(part, sighting);
                seen = true;
            }
        }
        if (m_inquiry.isExact() && !seen) return;
        std::uint32_t last = 0;
        const auto shows = [&](const Session& session, const Trace& run) {
            if (!session.ended() || session.state().ending == story::kStoppedEnding) return false;
            if (run.ops.empty() || endedByName(session, run)) return false;
            last = run.ops.back();
            return true;
        };
        auto route = m_inquiry.lookFor(hint, shows);
        if (!route) return;
        m_inquiry.findings.add(
            Code::LooseEnd, m_inquiry.findings.sourceOf(last),
            fmt::format("The story can come to its end with the scene `{}`, without "
                        "a `finish`; it then shows the ending `{}`, which is only the "
                        "first in the file.",
                        scenario().scenes[sceneOfOp(scenario(), last)].id, endings[0].id),
            "Write `finish \"…\"` or `go \"…\"` where the scene ends.", std::move(route));
    }

    const Inquiry& m_inquiry;
};

} // namespace

Hint Inquiry::hintTo(const Exploration::Part& part, const Sighting& sighting) const {
    Hint hint;
    if (sighting.from != kNoState) hint = hintTo(part, sighting.from);
    hint.chat = part.slice.chat;
    hint.way.push_back(sighting.step);
    return hint;
}

Hint Inquiry::hintTo(const Exploration::Part& part, StateId state) const {
    return {part.slice.chat, part.space->wayTo(state)};
}

bool endedByName(const Session& session, const Trace& run) {
    if (run.ops.empty()) return false;
    const story::Op& last = session.scenario().code[run.ops.back()];
    return last.code == OpCode::Finish && last.a != story::kPickEnding;
}

void findDeadEnds(const Inquiry& inquiry) {
    DeadEnds(inquiry).find();
}

} // namespace explore
