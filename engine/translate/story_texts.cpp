// SPDX-License-Identifier: MIT
#include "translate/story_texts.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace translate {
namespace {

using story::kNoText;
using story::LineKind;
using story::TextIndex;

/// What the player is told, and not the person that the player plays: see docs/authoring.md.
constexpr std::string_view kToReader =
    "\nIt speaks to whoever plays: let it fit girls and boys alike.";

/// Says of each text of a story what it is.
class Describer {
public:
    Describer(const story::Scenario& scenario, const guide::Guide& guide)
        : m_scenario(scenario), m_guide(guide), m_about(scenario.texts.size()) {
        people();
        lines();
        replies();
        lookBack();
    }
    std::vector<std::string> take() { return std::move(m_about); }
    const std::set<TextIndex>& ofLookBack() const { return m_lookBack; }

private:
    void put(TextIndex text, std::string about) {
        if (text != kNoText) m_about[text] = std::move(about);
    }

    /// On one line, since comments are lines, and short, since it stands in each of them.
    std::string shown(TextIndex text) const {
        std::string line = base::printable(base::shortened(m_scenario.text(text), 60));
        std::ranges::replace_if(
            line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
        return std::string(base::trim(line));
    }
    std::string nameOf(story::ContactIndex contact) const {
        return shown(m_scenario.contacts[contact].name);
    }
    std::string player() const { return shown(m_scenario.player.name) + " (the player)"; }

    bool isGroup(story::ContactIndex contact) const {
        return !m_scenario.contacts[contact].members.empty();
    }
    /// "the chat with Ayaan", "the group Maths Group".
    std::string chatOf(story::SceneIndex scene) const {
        const auto contact = m_scenario.chats[m_scenario.scenes[scene].chat].contact;
        return (isGroup(contact) ? "the group " : "the chat with ") + nameOf(contact);
    }
    /// Whom somebody writes to: "to Zoya", "in the group Maths Group".
    std::string toWhom(story::ContactIndex speaker, story::SceneIndex scene) const {
        const auto contact = m_scenario.chats[m_scenario.scenes[scene].chat].contact;
        if (isGroup(contact)) return "in the group " + nameOf(contact);
        return "to " + (speaker == story::kPlayer ? nameOf(contact) : player());
    }

    void people() {
        put(m_scenario.title, "The title of the story.");
        put(m_scenario.blurb, "The sentence below the title, which makes one want to play.");
        put(m_scenario.contentNote,
            fmt::format("The content note, before the story begins.{}", kToReader));
        const story::Player& me = m_scenario.player;
        put(me.name, "The name of the person that the player plays.");
        put(me.about, fmt::format("The profile of {}.", player()));
        put(me.school, fmt::format("The school in the profile of {}.", player()));
        for (std::size_t i = 0; i < m_scenario.contacts.size(); ++i) {
            const story::Contact& contact = m_scenario.contacts[i];
            const auto index = static_cast<story::ContactIndex>(i);
            put(contact.name, isGroup(index) ? "The name of a group." : "The name of a contact.");
            put(contact.met, fmt::format("How {} knows {}.", player(), nameOf(index)));
            put(contact.about, fmt::format("The profile of {}.", nameOf(index)));
        }
    }

    void lines() {
        std::set<std::uint32_t> edits;
        for (const story::Op& op : m_scenario.code)
            if (op.code == story::OpCode::Edited) edits.insert(op.b);
        for (std::size_t i = 0; i < m_scenario.lines.size(); ++i) {
            const story::Line& line = m_scenario.lines[i];
            put(line.text, aboutLine(line, edits.contains(static_cast<std::uint32_t>(i))));
            put(line.alternative, "What the photo shows, for those who do not see it.");
        }
    }

    std::string aboutLine(const story::Line& line, bool edits) const {
        if (line.kind == LineKind::Note)
            return fmt::format("A note in {}.{}", chatOf(line.scene), kToReader);
        if (line.kind == LineKind::Think)
            return fmt::format("A thought of {}, in {}.", player(), chatOf(line.scene));
        const std::string who = line.speaker == story::kPlayer ? player() : nameOf(line.speaker);
        const std::string to = toWhom(line.speaker, line.scene);
        if (line.kind == LineKind::Photo)
            return fmt::format("{} sends a photo {}: what stands below it.", who, to);
        if (line.kind == LineKind::Voice)
            return fmt::format("{} speaks a voice message {}.", who, to);
        if (edits) return fmt::format("{} edits an earlier message {}.", who, to);
        return fmt::format("{} writes {}.", who, to);
    }

    void replies() {
        for (const story::Option& option : m_scenario.options) {
            const story::SceneIndex scene = m_scenario.prompts[option.prompt].scene;
            put(option.text, fmt::format("An answer that {} can give {}.", player(),
                                         toWhom(story::kPlayer, scene)));
            const std::string answer = option.silent
                                           ? "not answering"
                                           : fmt::format("the answer \"{}\"", shown(option.text));
            put(option.why, fmt::format("The look back, on {}.{}", answer, kToReader));
        }
    }

    void lookBack() {
        for (const story::Scene& scene : m_scenario.scenes) {
            put(scene.debrief,
                fmt::format("The look back, on the signs in this scene.{}", kToReader));
            if (scene.debrief != kNoText) m_lookBack.insert(scene.debrief);
            for (const auto& [sign, text] : scene.signDebriefs) {
                put(text, fmt::format("The look back, on the sign \"{}\" in this scene.{}",
                                      m_guide.item(sign).name, kToReader));
                m_lookBack.insert(text);
            }
        }
        for (const story::Ending& ending : m_scenario.endings) {
            put(ending.title, "The title of an ending.");
            put(ending.text, fmt::format("What an ending says.{}", kToReader));
        }
    }

    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    std::vector<std::string> m_about;
    std::set<TextIndex> m_lookBack; ///< that stand behind the rest of their scene
};

/// The contexts in the order of the story.
std::map<std::string, int> ranksOf(const story::Scenario& scenario) {
    std::map<std::string, int> ranks;
    const auto next = [&](const std::string& context) {
        ranks.emplace(context, static_cast<int>(ranks.size()));
    };
    next("scenario");
    next("player");
    for (const story::Contact& contact : scenario.contacts)
        next("contact." + contact.id);
    for (std::size_t chat = 0; chat < scenario.chats.size(); ++chat) {
        for (const story::Scene& scene : scenario.scenes)
            if (scene.chat == chat) next(scene.id);
    }
    for (const story::Ending& ending : scenario.endings)
        next("ending." + ending.id);
    return ranks;
}

template<class Element>
void addOnce(std::vector<Element>& elements, const Element& element) {
    if (std::ranges::find(elements, element) == elements.end()) elements.push_back(element);
}

} // namespace

std::vector<StoryText> textsOf(const story::Scenario& scenario, const guide::Guide& guide) {
    Describer describer(scenario, guide);
    const std::map<std::string, int> ranks = ranksOf(scenario);
    std::vector<TextIndex> order(scenario.texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<TextIndex>(i);
    std::ranges::stable_sort(order, {}, [&](TextIndex index) {
        const auto rank = ranks.find(scenario.texts[index].context);
        return std::tuple(rank == ranks.end() ? static_cast<int>(ranks.size()) : rank->second,
                          describer.ofLookBack().contains(index));
    });

    const std::vector<std::string> about = describer.take();
    std::vector<StoryText> texts;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const TextIndex index : order) {
        const story::Text& text = scenario.texts[index];
        const auto [at, isNew] = known.emplace(std::pair(text.context, text.text), texts.size());
        if (isNew) texts.push_back({text.context, text.text, {}, {}});
        StoryText& entry = texts[at->second];
        if (!about[index].empty()) addOnce(entry.about, about[index]);
        if (const auto file = static_cast<std::size_t>(text.file); file < scenario.files.size())
            addOnce(entry.places, {scenario.files[file], text.line});
    }
    return texts;
}

} // namespace translate
