// SPDX-License-Identifier: MIT
// Whether help is always within reach: whatever was done before, the player can tell somebody, and
// then the story ends safely. (That one can tell, save, report and block at every moment is the
// session's own doing; no story can take it away.)
#include "explore/inquiry.h"
#include "explore/stuck.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace explore {

using story::ExprCode;
using story::FlowState;
using story::Session;
using story::Trace;

namespace {

class Help {
public:
    explicit Help(const Inquiry& inquiry) : m_inquiry(inquiry) {}

    Safety check() {
        Safety safety = whoToTell();
        // Where telling makes every ending that is picked safe, rest is a way to safety.
        const bool rest = safety.proved || !m_inquiry.isExact();
        const auto home = rest ? Space::Home::SafeOrAtRest : Space::Home::Safe;
        bool anyStuck = false;
        for (const Exploration::Part& part : m_inquiry.exploration.parts()) {
            if (part.slice.aside || !part.space || !part.isWhole) continue;
            const Homes& homes = part.space->homes(home);
            safety.replies += homes.farthest;
            anyStuck |= tellStuck(part, homes);
        }
        if (!safety.proved) tellUnsafe();
        // Who is caught in a round comes to no ending, safe or not.
        safety.proved &= !anyStuck && !m_inquiry.findings.has(Code::Trap) && m_inquiry.whole;
        tellDistance(safety);
        return safety;
    }

private:
    const story::Scenario& scenario() const { return m_inquiry.scenario; }

    /// Whether every ending that can be picked is safe, with these facts and whatever else.
    bool isSafeWith(const Domains& domains) const {
        for (story::EndingIndex i = 0; i < scenario().endings.size(); ++i)
            if (!scenario().endings[i].safe &&
                canBePicked(scenario(), m_inquiry.facts, domains, i, m_inquiry.stop))
                return false;
        return true;
    }

    bool anythingPicked() const {
        if (scenario().chats.size() > 1) return true;
        return std::ranges::any_of(m_inquiry.exploration.parts(),
                                   [](const Exploration::Part& part) {
                                       return part.space && !part.space->picked().empty();
                                   });
    }

    /// The adult whom telling makes all endings safe; the trusted ones in the author's order.
    Safety whoToTell() const {
        if (!anythingPicked() || isSafeWith(m_inquiry.domains)) return {.proved = true};
        for (const bool openDoors : {false, true}) {
            for (story::ContactIndex adult = 0; adult < scenario().contacts.size(); ++adult) {
                if (!scenario().contacts[adult].trustedAdult) continue;
                Domains domains = m_inquiry.domains;
                domains[m_inquiry.facts.about(ExprCode::Told, adult)] = {1};
                for (std::size_t i = 0; openDoors && i < scenario().contacts.size(); ++i) {
                    if (scenario().contacts[i].truth != story::Truth::Genuine) continue;
                    domains[m_inquiry.facts.about(ExprCode::Blocked, i)] = {0};
                    domains[m_inquiry.facts.about(ExprCode::Removed, i)] = {0};
                }
                if (isSafeWith(domains)) return {true, adult, openDoors, 0};
            }
        }
        return {};
    }

    /// Places from which a chat's replies lead to no safe ending, although they lead to one.
    bool tellStuck(const Exploration::Part& part, const Homes& homes) {
        const auto& trapped = part.space->homes(Space::Home::Anywhere).without;
        story::State state = Session(part.slice.scenario).state();
        for (const StateId id : homes.without) {
            if (m_inquiry.stop.isAsked()) break;
            if (std::ranges::binary_search(trapped, id)) continue; // said as a trap
            part.space->load(id, state);
            const story::Flow flow = state.flows[part.slice.chat];
            if (part.slice.isMorning(flow.prompt)) continue;
            const auto shows = [&](const Session& session, const Trace&) {
                const story::Flow& now = session.state().flows[part.slice.chat];
                return !session.ended() && now.state == FlowState::Replying && now.at == flow.at &&
                       isStuck(session, part.slice.chat, true, m_inquiry.stop).value_or(false);
            };
            auto route = m_inquiry.lookFor(m_inquiry.hintTo(part, id), shows);
            if (!route && !m_inquiry.isExact()) continue;
            Finding& finding = m_inquiry.findings.add(
                Code::NoSafeEnding, m_inquiry.findings.sourceOfPrompt(flow.prompt),
                "From here every answer leads to an ending that is not safe.",
                "Add an answer that leads to an ending with `safe = true`: from "
                "everywhere there must be a way back to safety.",
                std::move(route));
            finding.scene = scenario().prompts[flow.prompt].scene;
            return true; // the nearest; what lies behind it follows from it
        }
        return false;
    }

    /// A play in which the player has told and opened all doors, and which ends unsafely all the
    /// same.
    void tellUnsafe() {
        const auto shows = [&](const Session& session, const Trace& run) {
            if (!session.ended() || endedByName(session, run)) return false;
            const story::State& state = session.state();
            if (state.ending >= scenario().endings.size() || scenario().endings[state.ending].safe)
                return false;
            for (std::size_t i = 0; i < state.standings.size(); ++i) {
                const story::Contact& contact = scenario().contacts[i];
                const story::Standing& standing = state.standings[i];
                if (contact.trustedAdult && !standing.told) return false;
                const bool shut = standing.blocked || standing.removed;
                if (contact.truth == story::Truth::Genuine && shut) return false;
            }
            return true;
        };
        auto route = m_inquiry.lookFor({}, shows);
        if (!route) return;
        const story::Ending& ending = scenario().endings[play(scenario(), *route).state().ending];
        m_inquiry.findings.add(
            Code::NoSafeEnding, {ending.file, ending.line},
            fmt::format("A player who has told every trusted adult, and has shut out "
                        "nobody real, can still come to the ending `{}`, which is not "
                        "safe.",
                        ending.id),
            "Put an ending with `safe = true` for whoever has told before it.", std::move(route));
    }

    void tellDistance(const Safety& safety) {
        if (scenario().safeWithin == 0 || safety.replies <= scenario().safeWithin) return;
        m_inquiry.findings.add(
            Code::SafetyTooFar, {},
            fmt::format("The way to a safe ending can take {} replies; `safe_within` "
                        "promises {} at most.",
                        safety.replies, scenario().safeWithin),
            "Add shorter ways out, or promise less.");
    }

    const Inquiry& m_inquiry;
};

} // namespace

Safety checkSafety(const Inquiry& inquiry) {
    return Help(inquiry).check();
}

} // namespace explore
