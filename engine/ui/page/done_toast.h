// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/model.h"
#include "ui/widgets/overlay.h"

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Says what the player has just done, with one Undo for all of it. A view asks for something, and
/// the toast says so once the log has it: what a story does not allow is not announced.
class DoneToast {
public:
    /// What is asked for in this frame is to be announced.
    void expect(const Model& model);
    /// Once a frame. `area`: the pane at whose bottom it lies.
    void frame(Context& context, const Model& model, const Rect& area, Commands& commands);
    /// How much of the bottom of a pane that wide it covers; 0 where it is not shown.
    float room(Context& context, float width) const { return m_toast.room(context, width); }

    struct Said {
        std::string words; ///< empty where nothing of it was carried out
        std::vector<story::Action> undo;
    };
    /// What to say about the log from that event on.
    static Said about(const Context& context, const Model& model, std::size_t from);

private:
    std::optional<std::size_t> m_from; ///< the log's length when something was asked for
    int m_waited = 0;                  ///< frames
    Toast m_toast;
    std::vector<story::Action> m_undo;
};

} // namespace ui
