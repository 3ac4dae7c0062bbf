// SPDX-License-Identifier: MIT
#include "script/names.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace script {
namespace {

bool isAmong(Kinds kinds, guide::Kind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// A name in a message: one that is too long to be any is cut.
std::string shown(std::string_view id) {
    constexpr std::size_t kMost = 80;
    return base::shortened(id, kMost);
}

std::string inSmallLetters(std::string_view text) {
    std::string small(base::trim(text));
    for (char& c : small)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return small;
}

/// The position of the element whose `member` is `id`; where there is none, reports `code` and
/// gives the nearest one's.
template<class Index, class Element, class Member>
std::optional<Index> find(const std::vector<Element>& elements, Member member, std::string_view id,
                          Reporter& reporter, Code code, Where place, std::string_view what) {
    const auto indexOf = [&](std::string_view wanted) -> std::optional<Index> {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (elements[i].*member == wanted) return static_cast<Index>(i);
        }
        return std::nullopt;
    };
    if (const auto found = indexOf(id)) return found;
    std::vector<std::string> known;
    if (!reporter.full()) {
        for (const Element& element : elements)
            known.push_back(element.*member);
    }
    const auto near = base::nearest(id, known);
    reporter.report(code, place, fmt::format("There is no {} `{}`.", what, shown(id)),
                    suggestion(near, known));
    return near ? indexOf(*near) : std::nullopt;
}

std::string_view kindName(Code code) {
    switch (code) {
    case Code::UnknownSign: return "warning sign";
    case Code::UnknownTactic: return "tactic";
    case Code::UnknownPlace: return "place";
    default: return "item of the guide";
    }
}

} // namespace

void Names::knowTitle(std::string_view title, const std::string& id) {
    const std::string small = inSmallLetters(title);
    if (small.empty()) return;
    std::vector<std::string>& ids = m_titles[small];
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

const std::vector<std::string>& Names::idsOfTitle(std::string_view text) const {
    static const std::vector<std::string> kNobody;
    if (m_scenario.findContact(text)) return kNobody;
    const auto known = m_titles.find(inSmallLetters(text));
    return known == m_titles.end() ? kNobody : known->second;
}

void Names::reportTitle(std::string_view title, Where place) const {
    const std::vector<std::string>& ids = idsOfTitle(title);
    std::string hint;
    if (ids.size() == 1) {
        hint = ids[0] == "me" ? "That is the name of the player, who is no contact."
                              : fmt::format("That is the name of `{0}`: write \"{0}\".", ids[0]);
    } else {
        std::vector<std::string> people;
        for (const std::string& id : ids)
            people.push_back(id == "me" ? "`me` (the player)" : fmt::format("`{}`", id));
        hint = fmt::format("These have that name: {}. Write which of them is meant.",
                           base::join(people, ", "));
    }
    m_reporter.report(Code::UnknownContact, place,
                      fmt::format("There is no contact `{}`.", shown(title)), hint);
}

std::optional<story::ContactIndex> Names::contact(std::string_view id, Where place) const {
    if (const auto& meant = idsOfTitle(id); !meant.empty()) {
        reportTitle(id, place);
        return meant.size() == 1 ? m_scenario.findContact(meant[0]) : std::nullopt;
    }
    return find<story::ContactIndex>(m_scenario.contacts, &story::Contact::id, id, m_reporter,
                                     Code::UnknownContact, place, "contact");
}

std::optional<std::uint16_t> Names::variable(std::string_view name, Where place) const {
    if (m_scenario.variables.empty()) {
        m_reporter.report(
            Code::UnknownVariable, place, fmt::format("There is no variable `{}`.", name),
            fmt::format("Declare it before the chats: `vars {{ {} = flag() }}`.", name));
        return std::nullopt;
    }
    return find<std::uint16_t>(m_scenario.variables, &story::Variable::name, name, m_reporter,
                               Code::UnknownVariable, place, "variable");
}

bool Names::isVariable(std::string_view name) const {
    const auto& variables = m_scenario.variables;
    return std::any_of(variables.begin(), variables.end(),
                       [&](const story::Variable& each) { return each.name == name; });
}

std::optional<story::EndingIndex> Names::ending(std::string_view id, Where place) const {
    return find<story::EndingIndex>(m_scenario.endings, &story::Ending::id, id, m_reporter,
                                    Code::UnknownEnding, place, "ending");
}

std::string Names::chatName(story::ChatIndex chat) const {
    return m_scenario.contacts[m_scenario.chats[chat].contact].id;
}

/// By "chat.scene", or by the name alone: then the first of them.
std::optional<story::SceneIndex> Names::sceneNamed(std::string_view name) const {
    const auto& scenes = m_scenario.scenes;
    for (std::size_t i = m_scenesKnown; i < scenes.size(); ++i) {
        m_scenes.emplace(scenes[i].id, static_cast<story::SceneIndex>(i));
        m_scenes.emplace(scenes[i].name, static_cast<story::SceneIndex>(i));
    }
    m_scenesKnown = scenes.size();
    const auto found = m_scenes.find(std::string(name));
    return found == m_scenes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<story::SceneIndex>
Names::scene(std::string_view id, std::optional<story::ChatIndex> own, Where place) const {
    const bool qualified = id.find('.') != std::string_view::npos;
    const auto& scenes = m_scenario.scenes;
    const auto named = [&](std::string_view wanted) {
        return qualified || !own ? sceneNamed(wanted)
                                 : sceneNamed(chatName(*own) + "." + std::string(wanted));
    };
    if (const auto found = named(id)) return found;

    std::vector<std::string> known;
    for (const story::Scene& scene : scenes) {
        if (m_reporter.full()) break;
        if (qualified || !own)
            known.push_back(scene.id);
        else if (scene.chat == *own)
            known.push_back(scene.name);
    }
    const auto near = base::nearest(id, known);
    std::string hint = suggestion(near, known);
    if (!qualified && own) {
        if (const auto elsewhere = sceneNamed(id)) {
            hint = fmt::format("The scene `{}` is in another chat.", scenes[*elsewhere].id);
        }
    }
    // A name before the dot that is no chat is another mistake than a missing scene.
    const std::string_view chat = id.substr(0, id.find('.'));
    const bool chatKnown =
        std::any_of(m_scenario.chats.begin(), m_scenario.chats.end(), [&](const story::Chat& each) {
            return each.contact < m_scenario.contacts.size() &&
                   m_scenario.contacts[each.contact].id == chat;
        });
    if (qualified && !chatKnown) {
        std::vector<std::string> chats;
        for (const story::Chat& each : m_scenario.chats) {
            if (each.contact < m_scenario.contacts.size()) {
                chats.push_back(m_scenario.contacts[each.contact].id);
            }
        }
        m_reporter.report(Code::UnknownChat, place,
                          fmt::format("There is no chat `{}` (in `{}`).", shown(chat), shown(id)),
                          suggest(chat, chats));
    } else {
        m_reporter.report(Code::UnknownScene, place,
                          fmt::format("There is no scene `{}`.", shown(id)), std::move(hint));
    }
    return near ? named(*near) : std::nullopt;
}

std::optional<guide::ItemId> Names::item(std::string_view id, Kinds kinds, Code code,
                                         Where place) const {
    const auto found = m_guide.find(id);
    if (found && isAmong(kinds, m_guide.item(*found).kind)) return found;
    std::vector<std::string> known;
    for (const guide::Item& item : m_guide.items()) {
        if (isAmong(kinds, item.kind) && !m_reporter.full()) known.push_back(item.id);
    }
    const auto near = base::nearest(id, known);
    m_reporter.report(code, place, fmt::format("There is no {} `{}`.", kindName(code), shown(id)),
                      suggestion(near, known, known.size()));
    return near ? m_guide.find(*near) : std::nullopt;
}

std::vector<guide::ItemId> Names::items(const std::vector<std::string>& ids, Kinds kinds, Code code,
                                        Where place) const {
    std::vector<guide::ItemId> result;
    for (const std::string& id : ids) {
        const auto found = item(id, kinds, code, place);
        if (!found) continue;
        if (std::find(result.begin(), result.end(), *found) == result.end()) {
            result.push_back(*found);
        }
    }
    return result;
}

bool checkName(Reporter& reporter, const std::string& name, const std::string& what, Where place) {
    const bool fits =
        !name.empty() && std::isalpha(static_cast<unsigned char>(name[0])) != 0 &&
        std::all_of(name.begin(), name.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
        });
    constexpr std::size_t kLongest = 60;
    if (fits && name.size() <= kLongest) return true;
    const std::string visible = base::withoutInvisible(name);
    if (visible != name) {
        reporter.report(
            Code::BadName, place,
            fmt::format("There is an invisible mark in the name \"{}\".", shown(visible)),
            "Delete the name and its quotes, and type them again.");
        return false;
    }
    reporter.report(Code::BadName, place, fmt::format("\"{}\" cannot name {}.", shown(name), what),
                    "A name has letters without accents, digits, `_` or `-`, begins with a letter, "
                    "and has 60 of them at most.");
    return false;
}

} // namespace script
