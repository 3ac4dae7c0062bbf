// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/model.h"
#include "ui/widgets/overlay.h"

#include <optional>
#include <string>

namespace ui {

/// Says what the player has just done, with one Undo for all of it. A view asks for something, and
/// the toast says so once the log has it: what a story does not allow is not announced.
class DoneToast {
public:
    /// What is asked for in this frame is to be announced.
    void expect(const Model& model);
    /// Says something else, with no Undo. `inputs`: it is about a play of so many, and is gone as
    /// soon as that goes on.
    void say(std::string words, std::optional<std::size_t> inputs = std::nullopt) {
        m_words = std::move(words);
        m_wordsOf = inputs;
    }
    /// Once a frame. `area`: the pane at whose bottom it lies.
    void frame(Context& context, const Model& model, const Rect& area, Commands& commands);
    /// How much of the bottom of a pane that wide it covers; 0 where it is not shown.
    float room(Context& context, float width) const { return m_toast.room(context, width); }

    /// What to say about the log from that event on; empty where nothing of it was carried out.
    static std::string about(const Context& context, const Model& model, std::size_t from);

private:
    void announce(Context& context, const Model& model);

    struct Asked {
        std::size_t events = 0, inputs = 0; ///< how many there were
        int waited = 0;                     ///< frames
    };
    struct Done {
        std::size_t first = 0, end = 0; ///< inputs
    };
    std::optional<Asked> m_asked;
    std::optional<Done> m_done; ///< what the words in sight are about, and Undo takes back
    std::string m_words;        ///< to be said
    std::optional<std::size_t> m_wordsOf;
    Toast m_toast;
};

} // namespace ui
