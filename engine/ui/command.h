// SPDX-License-Identifier: MIT
#pragma once

#include "story/event.h"
#include "ui/settings.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace ui {

/// The screens a view can lead to.
enum class Screen : std::uint8_t {
    Home,
    ContentNote,
    Chat,
    Contacts,
    Me,
    Evidence,
    Report,
    Tell,
    Guide,
    Help,
    Settings,
    Debrief,
    Plain, ///< the neutral screen behind quick exit
    Kit,   ///< on a phone, the kit has a tab of its own
};

/// Sends a reply.
struct Choose {
    story::OptionIndex option = 0;
};
/// Something a player can do at any time.
struct Perform {
    story::Action action;
};
/// Goes to a screen; `contact` and `item` say what about, where the screen needs it.
struct Navigate {
    Screen screen = Screen::Home;
    story::ContactIndex contact = story::kNobody;
    guide::ItemId item = story::kNoReason;
    /// For ContentNote: which story. For Debrief from home: the story to look back at.
    std::string scenario;
    bool fresh = false; ///< of ContentNote: a new play was asked for, so a saved one is not offered
};
/// Back to where the player came from.
struct Back {};
/// Begins a story, or goes on with the saved one.
struct Play {
    std::string scenario;
    bool fresh = true;
};
struct ChangeSettings {
    Settings settings;
};
/// Shows at once what is being written in the chat in front (see Presentation).
struct Hurry {};
/// On to the new day, or from the ending to the look back (see Presentation::gate).
struct GoOn {};
/// Back to just before the input of that number (see story::Session::rewind).
struct Rewind {
    std::size_t input = 0;
};
/// Opens or closes the pause sheet.
struct Pause {
    bool on = true;
};
/// Saves silently and shows the plain screen.
struct QuickExit {};
struct Quit {};
/// Writes the look back at the play at hand into a file.
struct SaveReport {};
/// Writes everything that is kept about the player into a file, or deletes it for good.
struct ExportData {};
struct DeleteData {};

using Command = std::variant<Choose, Perform, Navigate, Back, Play, ChangeSettings, Hurry, GoOn,
                             Rewind, Pause, QuickExit, Quit, ExportData, DeleteData, SaveReport>;
using Commands = std::vector<Command>;

} // namespace ui
