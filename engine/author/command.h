// SPDX-License-Identifier: MIT
#pragma once

#include "story/event.h"
#include "story/scenario.h"
#include "ui/theme.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace author {

/// To where so many steps of the play are done.
struct GoToStep {
    std::size_t count = 0;
};
/// The play from its beginning.
struct Restart {};
/// A scene is played from here, with everything as it stands now.
struct JumpTo {
    story::SceneIndex scene = 0;
};
struct SetValue {
    std::uint16_t variable = 0;
    std::int32_t value = 0;
};
struct SetAudience {
    story::Setting setting = story::Setting::Account;
    story::Audience audience = story::Audience::Everyone;
};
struct SetDay {
    int day = 1;
};
/// The same play with another chance, as far as it fits.
struct SetSeed {
    std::uint64_t seed = 1;
};
/// Plays the route that shows what the explorer has found.
struct ShowFinding {
    std::size_t finding = 0;
};
/// Plays on until the scene comes, if a play can be found in which it does.
struct PlayTo {
    story::SceneIndex scene = 0;
};
/// The same for an ending.
struct PlayToEnding {
    story::EndingIndex ending = 0;
};
/// Begins to explore, or stops it.
struct Prove {
    bool on = true;
};
struct OpenChat {
    story::ChatIndex chat = 0;
};
/// The play's language, as against that of the window around it.
struct PlayIn {
    std::string language;
};
struct SpeakIn {
    std::string language; ///< of the window
};
/// The colours of both.
struct ColourAll {
    ui::ThemeKind theme = ui::ThemeKind::Light;
};
/// Back to the author's own play from a route that was shown.
struct OwnPlay {};

using Command =
    std::variant<GoToStep, Restart, JumpTo, SetValue, SetAudience, SetDay, SetSeed, ShowFinding,
                 PlayTo, PlayToEnding, Prove, OpenChat, PlayIn, SpeakIn, ColourAll, OwnPlay>;
using Commands = std::vector<Command>;

} // namespace author
