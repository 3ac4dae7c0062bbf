// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "story/session.h"

#include <fmt/format.h>

namespace story {

namespace {

class TranscriptHash {
public:
    explicit TranscriptHash(const Scenario& scenario) : m_scenario(scenario) {}

    void take(const Event& event) {
        switch (event.kind) {
        case EventKind::Line:
        case EventKind::Edited: return takeLine(m_scenario.lines[event.index], event.kind);
        case EventKind::Deleted: return takeText(nameOf(event.contact), " withdraws a message");
        case EventKind::Choice: {
            const Option& option = m_scenario.options[event.index];
            return takeText("> ", option.silent ? "(silence)" : m_scenario.text(option.text));
        }
        case EventKind::Action: return takeAction(event.action);
        case EventKind::Day: return takeText("day ", fmt::to_string(event.index));
        case EventKind::Typing:
        case EventKind::Prompt:
        case EventKind::GutCheck:
        case EventKind::Scene:
        case EventKind::Ending: return;
        }
    }
    std::uint32_t value() const { return m_hash; }

private:
    void takeLine(const Line& line, EventKind kind) {
        takeText(nameOf(line.speaker), kind == EventKind::Edited ? " now: " : ": ",
                 m_scenario.text(line.text));
    }
    void takeAction(const Action& action) {
        takeText("action ",
                 fmt::format("{} {} {} {} {} {} {}", static_cast<int>(action.kind), action.contact,
                             action.message, action.item, static_cast<int>(action.setting),
                             static_cast<int>(action.audience), action.value));
    }
    std::string_view nameOf(ContactIndex contact) const {
        return m_scenario.text(contact < m_scenario.contacts.size()
                                   ? m_scenario.contacts[contact].name
                                   : m_scenario.player.name);
    }
    template<class... Parts>
    void takeText(const Parts&... parts) {
        ((m_hash = base::fnv1a32(parts, m_hash)), ...);
        m_hash = base::fnv1a32("\n", m_hash);
    }

    const Scenario& m_scenario;
    std::uint32_t m_hash = base::kFnv32Start;
};

} // namespace

std::uint32_t Session::transcriptHash() const {
    TranscriptHash hash(*m_scenario);
    for (const Event& event : m_events)
        hash.take(event);
    return hash.value();
}

} // namespace story
