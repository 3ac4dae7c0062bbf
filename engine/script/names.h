// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "script/report.h"
#include "story/scenario.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace script {

using Kinds = std::initializer_list<guide::Kind>;

/// Finds what a name stands for among all that a story declares. An unknown name is reported with
/// the nearest one, and answered with that, so that one slip does not look like many.
class Names {
public:
    Names(Reporter& reporter, const guide::Guide& guide, const story::Scenario& scenario)
        : m_reporter(reporter), m_guide(guide), m_scenario(scenario) {}

    std::optional<story::ContactIndex> contact(std::string_view id, Where place) const;
    std::optional<std::uint16_t> variable(std::string_view name, Where place) const;
    bool isVariable(std::string_view name) const;
    std::optional<story::EndingIndex> ending(std::string_view id, Where place) const;
    /// "scene" of the chat `own`, or "chat.scene" of any.
    std::optional<story::SceneIndex> scene(std::string_view id, std::optional<story::ChatIndex> own,
                                           Where place) const;
    /// A guide item whose kind is among `kinds`; `code` is what to report.
    std::optional<guide::ItemId> item(std::string_view id, Kinds kinds, Code code,
                                      Where place) const;
    std::vector<guide::ItemId> items(const std::vector<std::string>& ids, Kinds kinds, Code code,
                                     Where place) const;

    /// What players read in place of an id: the name of a contact, or of the player, who is `me`.
    void knowTitle(std::string_view title, const std::string& id);
    /// The ids of those whom the text names in this way: none where it is an id itself, or nobody's
    /// name, and several where they are called alike.
    const std::vector<std::string>& idsOfTitle(std::string_view text) const;
    bool isTitle(std::string_view text) const { return !idsOfTitle(text).empty(); }
    /// Reports that there is no such contact, and whose name that is instead.
    void reportTitle(std::string_view title, Where place) const;

    /// Where the scenes were written, known once all declarations are read.
    void setScenePlaces(std::vector<Where> places) { m_scenePlaces = std::move(places); }
    Where placeOfScene(std::size_t scene) const { return m_scenePlaces[scene]; }

    const story::Scenario& scenario() const { return m_scenario; }
    const guide::Guide& guide() const { return m_guide; }
    Reporter& reporter() const { return m_reporter; }

private:
    Reporter& m_reporter;
    const guide::Guide& m_guide;
    const story::Scenario& m_scenario;
    std::string chatName(story::ChatIndex chat) const;
    std::optional<story::SceneIndex> sceneNamed(std::string_view name) const;

    std::vector<Where> m_scenePlaces;
    /// In small letters; the ids of all who are called so.
    std::unordered_map<std::string, std::vector<std::string>> m_titles;
    mutable std::unordered_map<std::string, story::SceneIndex> m_scenes; ///< by id and by name
    mutable std::size_t m_scenesKnown = 0;
};

/// Whether `name` can be a name in the language: letters, digits, `_` and `-`, beginning with a
/// letter. Reported where it is not.
bool checkName(Reporter& reporter, const std::string& name, const std::string& what, Where place);

} // namespace script
