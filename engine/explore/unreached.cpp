// SPDX-License-Identifier: MIT
#include "explore/unreached.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace explore {

using story::OpCode;

namespace {

/// Why one step is followed by another.
enum class Because { Next, Holds, HoldsNot, Chosen, Empty };
struct Link {
    std::uint32_t to = 0;
    Because because = Because::Next;
    story::OptionIndex option = 0; ///< of Chosen
};

std::vector<Link> linksFrom(const story::Scenario& scenario, std::uint32_t at) {
    const story::Op& op = scenario.code[at];
    switch (op.code) {
    case OpCode::Jump: return {{op.b}};
    case OpCode::JumpUnless: return {{at + 1, Because::Holds}, {op.b, Because::HoldsNot}};
    case OpCode::Once: return {{at + 1}, {op.b}};
    case OpCode::Go: return {{scenario.scenes[op.a].entry}};
    case OpCode::Call:
    case OpCode::Start: return {{scenario.scenes[op.a].entry}, {at + 1}};
    case OpCode::Back:
    case OpCode::Rest:
    case OpCode::Finish: return {};
    case OpCode::Random: {
        std::vector<Link> links;
        for (std::uint32_t i = 1; i <= op.c; ++i)
            links.push_back({at + i});
        return links;
    }
    case OpCode::Reply: {
        std::vector<Link> links{{at + 1, Because::Empty}};
        const story::Prompt& prompt = scenario.prompts[op.a];
        for (std::uint32_t i = 0; i < prompt.optionCount; ++i) {
            const auto option = static_cast<story::OptionIndex>(prompt.firstOption + i);
            links.push_back({scenario.options[option].entry, Because::Chosen, option});
        }
        return links;
    }
    default: return {{at + 1}};
    }
}

class Unreached {
public:
    explicit Unreached(const Inquiry& inquiry)
        : m_inquiry(inquiry), m_scenario(inquiry.scenario), m_exploration(inquiry.exploration),
          m_findings(inquiry.findings), m_told(m_scenario.code.size(), false) {}

    void find() {
        const auto& reached = m_exploration.reached();
        for (std::uint32_t at = 0; at < m_scenario.code.size(); ++at) {
            if (reached[at] == 0 || m_inquiry.stop.isAsked()) continue;
            for (const Link& link : linksFrom(m_scenario, at)) {
                if (link.because == Because::Chosen)
                    lookAtOption(at, link);
                else if (link.to < reached.size() && reached[link.to] == 0 && !m_told[link.to])
                    tell(at, link, lost(link.to));
            }
        }
    }

private:
    /// What is lost with an unreached step, and all that lies behind it and nowhere else.
    struct Lost {
        std::vector<std::uint32_t> lines; ///< ops
        std::vector<std::string> scenes;
        std::size_t replies = 0;
        bool any() const { return !lines.empty() || !scenes.empty() || replies > 0; }
    };

    Lost lost(std::uint32_t from) {
        Lost lost;
        std::set<std::uint32_t> open{from};
        while (!open.empty()) {
            const std::uint32_t at = *open.begin();
            open.erase(open.begin());
            if (m_told[at]) continue;
            m_told[at] = true;
            const story::Op& op = m_scenario.code[at];
            if (op.code == OpCode::Line || op.code == OpCode::Edited) lost.lines.push_back(at);
            if (op.code == OpCode::Enter) lost.scenes.push_back(m_scenario.scenes[op.a].id);
            if (op.code == OpCode::Reply) ++lost.replies;
            for (const Link& link : linksFrom(m_scenario, at))
                if (link.to < m_told.size() && m_exploration.reached()[link.to] == 0)
                    open.insert(link.to);
        }
        return lost;
    }

    /// "“Then we pick …” and 3 more lines, and the scene `picnic.borrow`"
    std::string list(const Lost& lost) const {
        std::vector<std::string> parts;
        if (!lost.lines.empty()) {
            const story::Line& line = m_scenario.lines[m_scenario.code[lost.lines[0]].b];
            std::string first = quoted(m_scenario, line.text);
            if (lost.lines.size() > 1)
                first += " and " + counted(lost.lines.size() - 1, "one more line", "more lines");
            parts.push_back(first);
        }
        for (const std::string& scene : lost.scenes)
            parts.push_back(fmt::format("the scene `{}`", scene));
        if (parts.empty()) parts.push_back(counted(lost.replies, "a reply", "replies"));
        return base::join(parts, ", ");
    }

    void tell(std::uint32_t from, const Link& link, const Lost& lost) {
        // A way out for when a reply runs empty, which it never does, is prudent and no mistake.
        const bool spare =
            link.because == Because::Empty || m_scenario.code[from].code == OpCode::Once;
        if (!lost.any() || (spare && lost.lines.empty() && lost.replies == 0)) return;
        std::string why = "Nothing ever leads to what follows here";
        if (link.because == Because::Holds) why = "This condition never holds when it is asked";
        if (link.because == Because::HoldsNot) why = "This condition always holds when it is asked";
        if (link.because == Because::Empty) why = "Some answer is always on offer here";
        const bool asked = link.because == Because::Holds || link.because == Because::HoldsNot;
        m_findings.add(Code::NeverShown, m_findings.sourceOf(from),
                       fmt::format("{}, so that no play ever shows {}.", why, list(lost)),
                       asked ? "Look what the story can know at this place, and change the "
                               "condition; or take out what nobody sees."
                             : "Take out what nobody sees, or lead there.",
                       routeTo(from));
    }

    /// To where the step is run that leads no further.
    std::optional<Route> routeTo(std::uint32_t op) const {
        const auto shows = [op](const story::Session&, const story::Trace& run) {
            return std::ranges::find(run.ops, op) != run.ops.end();
        };
        for (const Exploration::Part& part : m_exploration.parts()) {
            const auto found = part.space->ops().find(op);
            if (found == part.space->ops().end()) continue;
            auto route = m_inquiry.lookFor(m_inquiry.hintTo(part, found->second), shows);
            if (route) return route;
        }
        return std::nullopt;
    }

    void lookAtOption(std::uint32_t reply, const Link& link) {
        if (m_exploration.chosen()[link.option] != 0) return;
        const story::Option& option = m_scenario.options[link.option];
        const Lost behind =
            m_exploration.reached()[link.to] == 0 && !m_told[link.to] ? lost(link.to) : Lost{};
        std::string message = fmt::format(
            "No play ever has the answer {} on offer: its condition never holds when it is asked.",
            quoted(m_scenario, option));
        if (behind.any()) message += fmt::format(" With it goes {}.", list(behind));
        m_findings.add(Code::NeverOffered, {option.file, option.line}, std::move(message),
                       "Change its `when`, or take the answer out.", routeTo(reply));
    }

    const Inquiry& m_inquiry;
    const story::Scenario& m_scenario;
    const Exploration& m_exploration;
    Findings& m_findings;
    std::vector<bool> m_told; ///< by op
};

} // namespace

void findUnreached(const Inquiry& inquiry) {
    Unreached(inquiry).find();
}

} // namespace explore
