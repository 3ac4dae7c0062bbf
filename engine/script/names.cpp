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
    for (const Element& element : elements)
        known.push_back(element.*member);
    reporter.report(code, place, fmt::format("There is no {} `{}`.", what, id), suggest(id, known));
    if (const auto near = base::nearest(id, known)) return indexOf(*near);
    return std::nullopt;
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

std::optional<story::ContactIndex> Names::contact(std::string_view id, Where place) const {
    return find<story::ContactIndex>(m_scenario.contacts, &story::Contact::id, id, m_reporter,
                                     Code::UnknownContact, place, "contact");
}

std::optional<std::uint16_t> Names::variable(std::string_view name, Where place) const {
    return find<std::uint16_t>(m_scenario.variables, &story::Variable::name, name, m_reporter,
                               Code::UnknownVariable, place, "variable");
}

std::optional<story::EndingIndex> Names::ending(std::string_view id, Where place) const {
    return find<story::EndingIndex>(m_scenario.endings, &story::Ending::id, id, m_reporter,
                                    Code::UnknownEnding, place, "ending");
}

std::optional<story::SceneIndex>
Names::scene(std::string_view id, std::optional<story::ChatIndex> own, Where place) const {
    const bool qualified = id.find('.') != std::string_view::npos;
    const auto& scenes = m_scenario.scenes;
    const auto indexOf = [&](auto matches) -> std::optional<story::SceneIndex> {
        const auto found = std::find_if(scenes.begin(), scenes.end(), matches);
        if (found == scenes.end()) return std::nullopt;
        return static_cast<story::SceneIndex>(found - scenes.begin());
    };
    const auto named = [&](std::string_view wanted, bool inOwn) {
        return indexOf([&, wanted, inOwn](const story::Scene& scene) {
            return qualified ? scene.id == wanted
                             : scene.name == wanted && (!inOwn || !own || scene.chat == *own);
        });
    };
    if (const auto found = named(id, true)) return found;

    std::vector<std::string> known;
    for (const story::Scene& scene : scenes) {
        if (qualified || !own)
            known.push_back(scene.id);
        else if (scene.chat == *own)
            known.push_back(scene.name);
    }
    std::string hint = suggest(id, known);
    if (!qualified && own) {
        if (const auto elsewhere = named(id, false)) {
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
                          fmt::format("There is no chat `{}` (in `{}`).", chat, id),
                          suggest(chat, chats));
    } else {
        m_reporter.report(Code::UnknownScene, place, fmt::format("There is no scene `{}`.", id),
                          std::move(hint));
    }
    if (const auto near = base::nearest(id, known)) return named(*near, true);
    return std::nullopt;
}

std::optional<guide::ItemId> Names::item(std::string_view id, Kinds kinds, Code code,
                                         Where place) const {
    const auto found = m_guide.find(id);
    if (found && isAmong(kinds, m_guide.item(*found).kind)) return found;
    std::vector<std::string> known;
    for (const guide::Item& item : m_guide.items()) {
        if (isAmong(kinds, item.kind)) known.push_back(item.id);
    }
    m_reporter.report(code, place, fmt::format("There is no {} `{}`.", kindName(code), id),
                      suggest(id, known));
    if (const auto near = base::nearest(id, known)) return m_guide.find(*near);
    return std::nullopt;
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
    reporter.report(Code::BadName, place, fmt::format("\"{}\" cannot name {}.", name, what),
                    "A name has letters without accents, digits, `_` or `-`, begins with a letter, "
                    "and has 60 of them at most.");
    return false;
}

} // namespace script
