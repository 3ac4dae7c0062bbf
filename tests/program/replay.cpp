// SPDX-License-Identifier: MIT
#include "program/replay.h"

#include "base/strings.h"
#include "score/score.h"
#include "story/input_text.h"
#include "story/transcript.h"

#include <fmt/format.h>

namespace programtest {
namespace {

using story::EventKind;

class Writer {
public:
    Writer(const story::Session& session, const guide::Guide& guide)
        : m_session(session), m_scenario(session.scenario()), m_guide(guide),
          m_transcript(m_scenario) {
        m_transcript.update(session);
        const std::string route =
            story::toRoute(m_scenario, guide, session.seed(), session.inputs());
        for (const std::string& line : base::split(route, '\n'))
            if (!line.empty() && line[0] != '#') m_inputs.push_back(line);
    }

    std::string write() {
        line("{}, seed {}, transcript {:08x}", m_scenario.id, m_session.seed(),
             m_session.transcriptHash());
        const auto events = m_session.events();
        for (std::size_t i = 0; i < events.size(); ++i)
            event(events[i], static_cast<story::EventIndex>(i));
        score();
        return std::move(m_text);
    }

private:
    template<class... Parts>
    void line(fmt::format_string<Parts...> format, Parts&&... parts) {
        m_text += fmt::format(format, std::forward<Parts>(parts)...);
        m_text += '\n';
    }
    const std::string& name(story::ContactIndex contact) const {
        return m_scenario.text(contact < m_scenario.contacts.size()
                                   ? m_scenario.contacts[contact].name
                                   : m_scenario.player.name);
    }
    std::string idOf(story::ContactIndex contact) const {
        return contact < m_scenario.contacts.size() ? m_scenario.contacts[contact].id : "nobody";
    }
    const std::string& chat(const story::Event& event) const {
        return m_scenario.contacts[m_scenario.chats[event.chat].contact].id;
    }
    /// The clock, for what bears a time.
    std::string clock(story::EventIndex index) const {
        const story::Message* message = m_transcript.find(index);
        return message ? fmt::format("{:02}:{:02}", message->minute / 60, message->minute % 60)
                       : "     ";
    }
    std::string ids(const char* what, const std::vector<guide::ItemId>& items) const {
        std::string result;
        for (const guide::ItemId item : items)
            result += fmt::format(" [{} {}]", what, m_guide.item(item).id);
        return result;
    }
    std::string words(const story::Line& said) const {
        std::string result = m_scenario.text(said.text);
        if (!said.picture.empty())
            result +=
                fmt::format(" (picture {}: {})", said.picture, m_scenario.text(said.alternative));
        result += ids("sign", said.signs) + ids("tactic", said.tactics);
        if (said.lookalike) result += ids("looks like", {*said.lookalike});
        return result;
    }
    void said(const story::Event& event, story::EventIndex index) {
        const story::Line& said = m_scenario.lines[event.index];
        switch (said.kind) {
        case story::LineKind::Note: return line("      {} | {}", chat(event), words(said));
        case story::LineKind::Think:
            return line("      {} | (thinks) {}", chat(event), words(said));
        case story::LineKind::Voice:
            return line("{} {} | {} (voice): {}", clock(index), chat(event), name(said.speaker),
                        words(said));
        case story::LineKind::Say:
        case story::LineKind::Photo:
            return line("{} {} | {}: {}", clock(index), chat(event), name(said.speaker),
                        words(said));
        }
    }
    void event(const story::Event& event, story::EventIndex index) {
        switch (event.kind) {
        case EventKind::Line: return said(event, index);
        case EventKind::Edited:
            return line("      {} | {} changes a message to: {}", chat(event), name(event.contact),
                        words(m_scenario.lines[event.index]));
        case EventKind::Deleted:
            return line("      {} | {} takes a message back", chat(event), name(event.contact));
        case EventKind::GutCheck: return line("      {} | (how does it feel?)", chat(event));
        case EventKind::Scene:
            return line("      {} | -- {}", chat(event), m_scenario.scenes[event.index].id);
        case EventKind::Day: return line("\n== day {}", event.index);
        case EventKind::Choice: {
            const story::Option& option = m_scenario.options[event.index];
            return line("{} {} > {}   <{}>{}{}", clock(index), chat(event),
                        option.silent ? "(leaves it on read)" : m_scenario.text(option.text),
                        input(), ids("heeds", option.heeds), ids("ignores", option.ignores));
        }
        case EventKind::Action: return line("      * {}", input());
        case EventKind::Ending:
            if (event.index == story::kStoppedEnding) return line("\n== stopped");
            return line("\n== ending {}: {}", m_scenario.endings[event.index].id,
                        m_scenario.text(m_scenario.endings[event.index].title));
        case EventKind::Typing:
        case EventKind::Prompt: return;
        }
    }
    /// The input that the next Choice or Action event came from.
    std::string input() { return m_input < m_inputs.size() ? m_inputs[m_input++] : "?"; }

    std::string placeOf(story::EventIndex index) const {
        if (index == story::kNoEvent) return "";
        const story::Event& event = m_session.events()[index];
        if (event.kind == EventKind::Line) return " at " + m_scenario.lines[event.index].id;
        if (event.kind == EventKind::Choice) return " at " + m_scenario.options[event.index].id;
        return fmt::format(" at event {}", index);
    }
    void score() {
        const score::Score result = score::evaluate(m_session, m_guide);
        line("\n== score {:.1f}: spot {:.1f}, protect {:.1f}, respond {:.1f}", result.whole,
             result.spot, result.protect, result.respond);
        line("signs {} caught {} named otherwise {}; noise {} false alarms {} lookalikes {} "
             "flagged {}; replies {} kept {}",
             result.signals, result.caught, result.namedOtherwise, result.noise, result.falseAlarms,
             result.lookalikes, result.lookalikesFlagged, result.repliesCounted,
             result.repliesKept);
        if (result.discernment)
            line("d' {:.2f}, criterion {:.2f}", result.discernment->dPrime,
                 result.discernment->criterion);
        if (result.gutCheckArea) line("feelings {:.2f}", *result.gutCheckArea);
        for (const score::Item& item : result.items) {
            std::string about;
            if (item.item != story::kNoReason) about += " " + m_guide.item(item.item).id;
            if (item.other != story::kNoReason) about += " as " + m_guide.item(item.other).id;
            if (item.contact != story::kNobody) about += " of " + idOf(item.contact);
            line("{} {} {:.1f} of {:.1f}{}{}", score::toText(item.part), score::toText(item.kind),
                 item.points, item.worth, about, placeOf(item.event));
        }
    }

    const story::Session& m_session;
    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    story::Transcript m_transcript;
    std::vector<std::string> m_inputs;
    std::size_t m_input = 0;
    std::string m_text;
};

} // namespace

std::string replayOf(const story::Session& session, const guide::Guide& guide) {
    return Writer(session, guide).write();
}

std::string firstDifference(std::string_view was, std::string_view is) {
    const auto before = base::split(was, '\n'), now = base::split(is, '\n');
    for (std::size_t i = 0; i < std::max(before.size(), now.size()); ++i) {
        const std::string end = "(the end)";
        const std::string& a = i < before.size() ? before[i] : end;
        const std::string& b = i < now.size() ? now[i] : end;
        if (i >= before.size() || i >= now.size() || a != b)
            return fmt::format("line {}\n  was    {}\n  is now {}", i + 1, a, b);
    }
    return "";
}

} // namespace programtest
