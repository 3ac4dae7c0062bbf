// SPDX-License-Identifier: MIT
#include "record/resume.h"

#include "base/strings.h"
#include "record/place.h"
#include "story/input_text.h"

#include <algorithm>

namespace record {

namespace {

/// The parts of an id, "ayaan.lobby/hello". Views into it.
struct Id {
    std::string_view scene; ///< "ayaan.lobby"
    std::string_view chat;
    std::string_view name;
    explicit Id(std::string_view id) {
        const auto slash = id.find('/');
        if (slash == std::string_view::npos) return;
        scene = id.substr(0, slash);
        chat = id.substr(0, id.find('.'));
        name = id.substr(slash + 1);
    }
    /// Whether all that a renamed scene leaves alone is the same.
    bool isLike(const Id& other) const { return chat == other.chat && name == other.name; }
};

class Resumer {
public:
    Resumer(const SavedPlay& play, const story::Scenario& scenario, const guide::Guide& guide)
        : m_play(play), m_scenario(scenario),
          m_guide(guide), m_resumed{.session = story::Session(scenario, play.seed), .fit = {}} {
        fit().saved = play.inputs.size();
    }

    Resumed resume() {
        for (std::size_t index = 0; index < m_play.inputs.size(); ++index) {
            if (take(index)) continue;
            fit().complete = false;
            break;
        }
        session().advanceAll();
        if (fit().complete)
            compareStands();
        else
            fit().nearest = whereItStands();
        return std::move(m_resumed);
    }

private:
    story::Session& session() { return m_resumed.session; }
    Fit& fit() { return m_resumed.fit; }

    /// Does input `index` again; false where play must stop before it.
    bool take(std::size_t index) {
        const auto& saved = m_play.inputs[index];
        session().advanceAll();
        auto line = saved.line;
        auto input = story::parseInput(session(), m_guide, line);
        if (!input) {
            line = renamed(saved.line);
            input = story::parseInput(session(), m_guide, line);
        }
        const auto before = session().events().size();
        const auto asked = input ? askedNow(*input, saved.place) : Asked::Same;
        // A scene is only taken for another one's new name where it holds the same words.
        const bool isAnother =
            asked == Asked::Elsewhere || (asked == Asked::Reworded && line != saved.line);
        if (!input || isAnother || !session().apply(*input)) {
            const bool isReply = saved.line.starts_with("choose ");
            note(isReply ? ChangeKind::ReplyGone : ChangeKind::StepGone, index);
            return !isReply;
        }
        ++fit().fitted;
        if (isShot(session().events()[before])) followPicture(index, before);
        Place here = placeAt(session(), before, *input);
        if (asked == Asked::Same) here.asked = saved.place.asked;
        if (line != saved.line)
            note(ChangeKind::Renamed, index, line);
        else if (here != saved.place)
            note(ChangeKind::Elsewhere, index);
        return true;
    }

    /// What has become of the words that a reply answers, or that come before a message.
    enum class Asked : std::uint8_t {
        Same,
        Reworded,
        Elsewhere, ///< they stand elsewhere in the chat: the name means another one now
    };
    Asked askedNow(const story::Input& input, const Place& saved) {
        if (saved.asked == 0) return Asked::Same;
        const auto events = session().events();
        const auto message = input.action.message;
        // Of a discarded picture, which is known by what it shows.
        const bool isMessage = !input.isChoice && message < events.size() &&
                               events[message].kind == story::EventKind::Line;
        if (!input.isChoice && !isMessage) return Asked::Same;
        const auto chat = input.isChoice ? chatOf(input.option) : events[message].chat;
        const auto now = wordsBefore(session(), input.isChoice ? events.size() : message, chat);
        if (std::ranges::find(now, saved.asked) != now.end()) return Asked::Same;
        const bool stands = std::ranges::any_of(m_scenario.lines, [&](const story::Line& line) {
            return m_scenario.scenes[line.scene].chat == chat &&
                   hashOf(m_scenario, line) == saved.asked;
        });
        return stands ? Asked::Elsewhere : Asked::Reworded;
    }

    story::ChatIndex chatOf(story::OptionIndex option) const {
        return m_scenario.scenes[m_scenario.prompts[m_scenario.options[option].prompt].scene].chat;
    }

    /// Whether the play stands, and reads, as it did when it was kept.
    void compareStands() {
        const Stand& was = m_play.stand;
        if (was.day == 0) return;
        const Stand is = standOf(session());
        const auto stillWaits = [&](const Stand::Chat& chat) {
            return chat.waitsAt.empty() ||
                   std::ranges::any_of(is.chats, [&](const Stand::Chat& now) {
                       return now.waitsAt == chat.waitsAt ||
                              (!m_scenario.findScene(Id(chat.waitsAt).scene) &&
                               Id(now.waitsAt).isLike(Id(chat.waitsAt)));
                   });
        };
        fit().moved = was.day != is.day || was.ended != is.ended ||
                      !std::ranges::all_of(was.chats, stillWaits);
        // Where something is told already, this would say it twice.
        if (fit().changes.empty() && (fit().moved || !readsAlike(was, is)))
            fit().changes.push_back({ChangeKind::Elsewhere, m_play.inputs.size(), {}, {}});
    }

    /// Notes the picture's name where it differs from the one it was kept under.
    void followPicture(std::size_t index, std::size_t event) {
        const auto& line = m_play.inputs[index].line;
        const auto inputs = m_play.inputs.begin();
        const auto earlier =
            std::count_if(inputs, inputs + static_cast<std::ptrdiff_t>(index),
                          [&](const SavedInput& input) { return input.line == line; });
        std::string was = story::numberedShot(line, earlier);
        std::string is = story::shotName(session(), static_cast<story::EventIndex>(event));
        if (was != is) fit().pictures.emplace_back(std::move(was), std::move(is));
    }

    void note(ChangeKind kind, std::size_t index, const std::string& now = "") {
        fit().changes.push_back({kind, index, m_play.inputs[index].line, now});
    }

    /// The line with the name in it replaced by that of the same thing in a renamed scene, if one
    /// stands there now and the scene of the old name does not. Which time it was shown ("#2")
    /// stays.
    std::string renamed(const std::string& line) {
        auto words = base::split(line, ' ');
        for (auto& word : words) {
            const auto end = std::min(word.find('#'), word.size());
            const Id wanted(std::string_view(word).substr(0, end));
            if (wanted.name.empty() || m_scenario.findScene(wanted.scene)) continue;
            const auto names = namesHere();
            const auto now =
                std::ranges::find_if(names, [&](const auto& id) { return Id(id).isLike(wanted); });
            if (now == names.end()) continue;
            word.replace(0, end, *now);
            return base::join(words, " ");
        }
        return line;
    }

    /// Replies on offer and messages met, by their ids; the newest first.
    std::vector<std::string> namesHere() {
        std::vector<std::string> names;
        for (const auto& choice : session().choices())
            names.push_back(m_scenario.options[choice.option].id);
        const auto events = session().events();
        for (std::size_t index = events.size(); index > 0; --index) {
            const auto& event = events[index - 1];
            if (event.kind == story::EventKind::Line)
                names.push_back(m_scenario.lines[event.index].id);
        }
        return names;
    }

    /// The scene last entered in the chat of the reply that is gone, or else in any chat.
    std::optional<story::SceneIndex> whereItStands() {
        const std::string_view line = m_play.inputs[fit().changes.back().input].line;
        const Id lost(line.substr(line.find(' ') + 1));
        std::optional<story::SceneIndex> any;
        const auto events = session().events();
        for (std::size_t index = events.size(); index > 0; --index) {
            const auto& event = events[index - 1];
            if (event.kind != story::EventKind::Scene) continue;
            const auto scene = static_cast<story::SceneIndex>(event.index);
            const auto contact = m_scenario.chats[m_scenario.scenes[scene].chat].contact;
            if (m_scenario.contacts[contact].id == lost.chat) return scene;
            if (!any) any = scene;
        }
        return any;
    }

    const SavedPlay& m_play;
    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    Resumed m_resumed;
};

} // namespace

std::vector<SavedInput> keptInputs(const story::Session& session, const guide::Guide& guide,
                                   std::size_t from) {
    std::vector<SavedInput> kept;
    const auto events = session.events();
    const auto inputs = session.inputs();
    std::size_t number = 0;
    for (std::size_t index = 0; index < events.size() && number < inputs.size(); ++index) {
        const auto kind = events[index].kind;
        if (kind != story::EventKind::Choice && kind != story::EventKind::Action) continue;
        const auto& input = inputs[number];
        if (number++ < from) continue;
        kept.push_back({story::toText(session, guide, input), placeAt(session, index, input)});
    }
    return kept;
}

SavedPlay keep(const story::Session& session, const guide::Guide& guide) {
    return {.scenario = session.scenario().id,
            .seed = session.seed(),
            .inputs = keptInputs(session, guide),
            .stand = standOf(session)};
}

Resumed resume(const SavedPlay& play, const story::Scenario& scenario, const guide::Guide& guide) {
    return Resumer(play, scenario, guide).resume();
}

} // namespace record
