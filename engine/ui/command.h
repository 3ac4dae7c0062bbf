// SPDX-License-Identifier: MIT
#pragma once

#include "story/event.h"
#include "ui/settings.h"

#include <string>
#include <variant>
#include <vector>

namespace ui {

/// The screens one can be on. Sheets over a screen (flag, content note, pause, tell) are layers of
/// that screen and not listed here.
enum class Screen : std::uint8_t {
    Home,
    Chat,
    Contacts,
    Privacy,
    Evidence,
    Report,
    Guide,
    Help,
    Settings,
    Data,
    Debrief,
    Exit,
};

// What a view asks for. Views own no game state: app carries these out and hands the views the
// new state in the next frame.

/// Another screen; `contact` for Chat and Report, `item` for the Guide's page.
struct GoTo {
    Screen screen = Screen::Home;
    story::ContactIndex contact = story::kNobody;
    guide::ItemId item = story::kNoReason;
};
/// Back to where GoTo came from.
struct GoBack {};
/// Opens a story of the library after its content note; `fresh` begins it again.
struct OpenStory {
    std::string id;
    bool fresh = false;
};
struct SendReply {
    story::OptionIndex option = 0;
};
/// Everything a player can do at any time. For Screenshot and ProfileShot app draws the picture
/// and puts it into the album.
struct Perform {
    story::Action action;
};
/// Back to just before an input: "what if I had…".
struct RewindTo {
    std::size_t input = 0;
};
struct ChangeSettings {
    Settings settings;
};
enum class Deed : std::uint8_t { ExportData, DeleteData, SaveReport, QuickExit, Quit };
struct Do {
    Deed deed = Deed::QuickExit;
};

using Command =
    std::variant<GoTo, GoBack, OpenStory, SendReply, Perform, RewindTo, ChangeSettings, Do>;
using Commands = std::vector<Command>;

} // namespace ui
