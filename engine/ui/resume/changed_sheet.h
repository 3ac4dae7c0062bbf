// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"

#include <string>

namespace ui {

/// Over a story that was changed so much since it was last played that a reply is gone: what
/// became of the play, and the choice to go on from the nearest place or to start again. It lies
/// below the header, so that quick exit stays in reach. Closing it goes on.
class ChangedSheet {
public:
    /// `words`: what changed, in sentences.
    void open(std::string words, std::string scenario);
    void close() { m_open = false; }
    bool isOpen() const { return m_open; }
    /// Call it closed too, so that it can go down. Gives Play{fresh} for a new start.
    void frame(Context& context, Commands& commands);

private:
    std::string m_words, m_scenario;
    bool m_open = false;
};

} // namespace ui
