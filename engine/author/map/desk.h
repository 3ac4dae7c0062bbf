// SPDX-License-Identifier: MIT
#pragma once

#include "author/background.h"
#include "author/command.h"
#include "author/map/pane.h"
#include "author/model.h"
#include "guide/guide.h"
#include "ui/strings.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace author {

/// The map of the story at hand, with what is known of it. It is laid out in the background; until
/// that is done, the map before is shown as it was. What is chosen and followed on it goes by name,
/// since a number means another node on the next map.
class MapDesk {
public:
    /// Begins with the map of a story, in the language of `words`.
    void lay(std::shared_ptr<const story::Scenario> story, const guide::Guide& guide,
             const ui::Strings& words);
    /// Takes what has come from the background; true when another map is shown from now on.
    bool update();
    bool isBusy() const { return m_layout.isBusy(); }

    /// Null until one is laid out.
    const MapPage* page() const { return m_shown.get(); }
    /// Chooses a node, to be told about: see MapPage::names. Empty for none.
    void choose(std::string name) { m_chosen = std::move(name); }
    const std::string& chosen() const { return m_chosen; }
    /// Shows what the signs on it mean, or hides that.
    void explain(bool isOpen) { m_pane.explain(isOpen); }

    /// Draws it. `read`: the chat that is read, whose place the map follows.
    void frame(ui::Context& context, const ui::Rect& area, const Model& model,
               story::ChatIndex read, Commands& commands);
    /// Where it was drawn last.
    const ui::Rect& area() const { return m_area; }

private:
    void learn(const Model& model, story::ChatIndex read);
    std::optional<map::NodeIndex> nodeNamed(const std::string& name) const;

    MapPane m_pane;
    ui::Rect m_area;
    std::optional<MapPage> m_next; ///< while it is laid out
    std::shared_ptr<const MapPage> m_shown;
    std::vector<map::NodeState> m_known, m_play; ///< by node of what is shown
    std::string m_chosen;
    bool m_isExplained = false;       ///< the legend was open last
    std::string m_followed;           ///< where the chat that is read stood last
    Background<map::Layout> m_layout; ///< the last, so that it ends first
};

} // namespace author
