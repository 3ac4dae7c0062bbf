// SPDX-License-Identifier: MIT
#pragma once

#include "author/command.h"
#include "author/model.h"
#include "ui/context.h"
#include "ui/settings.h"
#include "ui/widgets/scroll.h"

#include <array>
#include <cstdint>
#include <functional>

namespace author {

/// What stands beside each other in a wide window and behind each other in a narrow one.
enum class Pane : std::uint8_t { Map, Play, Line, State, Problems };
inline constexpr std::size_t kPanes = 5;

/// The author's window: how it is divided, and all of it but the map and the play.
class Workbench {
public:
    /// Those two draw themselves into what is left for them; each only where it is in sight.
    struct Others {
        std::function<void(const ui::Rect&)> map, play;
    };
    void frame(ui::Context& context, const Model& model, const ui::Settings& look,
               const Others& others, Commands& commands);

    /// Brings a pane to the front.
    void show(Pane pane);
    /// The one of the notes (line, state, problems) that is open.
    Pane note() const { return m_note; }

private:
    void panes(ui::Context& context, ui::Rect area, const Model& model, const Others& others,
               Commands& commands);
    void narrow(ui::Context& context, ui::Rect area, const Model& model, const Others& others,
                Commands& commands);
    void notes(ui::Context& context, ui::Rect area, const Model& model, Commands& commands);
    void note(ui::Context& context, const ui::Rect& area, const Model& model, Commands& commands);

    Pane m_note = Pane::Line;
    Pane m_front = Pane::Play; ///< of a narrow window
    std::array<ui::ScrollState, kPanes> m_scroll;
};

} // namespace author
