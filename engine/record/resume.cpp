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

} // namespace

/// What has become of the words that a reply answers, or that come before a message.
enum class Resumer::Asked : std::uint8_t {
    Same,
    Reworded,
    Elsewhere, ///< they stand elsewhere in the chat: the name means another one now
};

Resumer::Resumer(story::Session& session, const guide::Guide& guide)
    : m_session(session), m_scenario(session.scenario()), m_guide(guide) {}

Taken Resumer::take(const SavedInput& saved) {
    m_lines.push_back(saved.line);
    m_session.advanceAll();
    auto line = saved.line;
    auto input = story::parseInput(m_session, m_guide, line);
    if (!input) {
        line = renamed(saved.line);
        input = story::parseInput(m_session, m_guide, line);
    }
    const auto before = m_session.events().size();
    const auto asked = input ? askedNow(*input, saved.place) : Asked::Same;
    // A scene is only taken for another one's new name where it holds the same words.
    const bool isAnother =
        asked == Asked::Elsewhere || (asked == Asked::Reworded && line != saved.line);
    if (!input || isAnother || !m_session.apply(*input)) {
        const bool isReply = saved.line.starts_with("choose ");
        note(isReply ? ChangeKind::ReplyGone : ChangeKind::StepGone);
        m_fit.complete = !isReply;
        return isReply ? Taken::Stopped : Taken::PassedOver;
    }
    ++m_fit.fitted;
    if (isShot(m_session.events()[before])) followPicture(before);
    Place here = placeAt(m_session, before, *input);
    if (asked == Asked::Same) here.asked = saved.place.asked;
    if (line != saved.line)
        note(ChangeKind::Renamed, line);
    else if (here != saved.place)
        note(ChangeKind::Elsewhere);
    return Taken::Done;
}

Fit Resumer::finish(const Stand& was) {
    m_session.advanceAll();
    m_fit.saved = m_lines.size();
    if (m_fit.complete)
        compareStands(was);
    else
        m_fit.nearest = whereItStands();
    return std::move(m_fit);
}

Resumer::Asked Resumer::askedNow(const story::Input& input, const Place& saved) const {
    if (saved.asked == 0) return Asked::Same;
    const auto events = m_session.events();
    const auto message = input.action.message;
    // Of a discarded picture, which is known by what it shows.
    const bool isMessage = !input.isChoice && message < events.size() &&
                           events[message].kind == story::EventKind::Line;
    if (!input.isChoice && !isMessage) return Asked::Same;
    const auto chat = input.isChoice ? chatOf(input.option) : events[message].chat;
    const auto now = wordsBefore(m_session, input.isChoice ? events.size() : message, chat);
    if (std::ranges::find(now, saved.asked) != now.end()) return Asked::Same;
    const bool stands = std::ranges::any_of(m_scenario.lines, [&](const story::Line& line) {
        return m_scenario.scenes[line.scene].chat == chat &&
               hashOf(m_scenario, line) == saved.asked;
    });
    return stands ? Asked::Elsewhere : Asked::Reworded;
}

story::ChatIndex Resumer::chatOf(story::OptionIndex option) const {
    return m_scenario.scenes[m_scenario.prompts[m_scenario.options[option].prompt].scene].chat;
}

/// Whether the play stands, and reads, as it did when it was kept.
void Resumer::compareStands(const Stand& was) {
    if (was.day == 0) return;
    const Stand is = standOf(m_session);
    const auto stillWaits = [&](const Stand::Chat& chat) {
        return chat.waitsAt.empty() || std::ranges::any_of(is.chats, [&](const Stand::Chat& now) {
                   return now.waitsAt == chat.waitsAt ||
                          (!m_scenario.findScene(Id(chat.waitsAt).scene) &&
                           Id(now.waitsAt).isLike(Id(chat.waitsAt)));
               });
    };
    m_fit.moved =
        was.day != is.day || was.ended != is.ended || !std::ranges::all_of(was.chats, stillWaits);
    // Where something is told already, this would say it twice.
    if (m_fit.changes.empty() && (m_fit.moved || !readsAlike(was, is)))
        m_fit.changes.push_back({ChangeKind::Elsewhere, m_lines.size(), {}, {}});
}

/// Notes the name of the picture just taken where it differs from the one it was kept under.
void Resumer::followPicture(std::size_t event) {
    const auto& line = m_lines.back();
    const auto earlier = std::count(m_lines.begin(), m_lines.end() - 1, line);
    std::string was = story::numberedShot(line, earlier);
    std::string is = story::shotName(m_session, static_cast<story::EventIndex>(event));
    if (was != is) m_fit.pictures.emplace_back(std::move(was), std::move(is));
}

void Resumer::note(ChangeKind kind, const std::string& now) {
    m_fit.changes.push_back({kind, m_lines.size() - 1, m_lines.back(), now});
}

/// The line with the name in it replaced by that of the same thing in a renamed scene, if one
/// stands there now and the scene of the old name does not. Which time it was shown ("#2") stays.
std::string Resumer::renamed(const std::string& line) {
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
std::vector<std::string> Resumer::namesHere() {
    std::vector<std::string> names;
    for (const auto& choice : m_session.choices())
        names.push_back(m_scenario.options[choice.option].id);
    const auto events = m_session.events();
    for (std::size_t index = events.size(); index > 0; --index) {
        const auto& event = events[index - 1];
        if (event.kind == story::EventKind::Line) names.push_back(m_scenario.lines[event.index].id);
    }
    return names;
}

/// The scene last entered in the chat of the reply that is gone, or else in any chat.
std::optional<story::SceneIndex> Resumer::whereItStands() const {
    const std::string_view line = m_lines.back();
    const Id lost(line.substr(line.find(' ') + 1));
    std::optional<story::SceneIndex> any;
    const auto events = m_session.events();
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
    Resumed resumed{.session = story::Session(scenario, play.seed), .fit = {}};
    Resumer resumer(resumed.session, guide);
    for (const SavedInput& input : play.inputs) {
        if (resumer.take(input) == Taken::Stopped) break;
    }
    resumed.fit = resumer.finish(play.stand);
    resumed.fit.saved = play.inputs.size();
    return resumed;
}

} // namespace record
