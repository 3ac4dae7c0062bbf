// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "explore/prove.h"
#include "guide/guide.h"
#include "story/session.h"
#include "ui/strings.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace author {

/// How the story's files and the play go together now.
enum class FileState : std::uint8_t {
    Read,   ///< what is played is what the files say
    Parted, ///< the same, but the play did not fit to its end
    Broken, ///< the files hold an error; the last story that could be read is played
};

/// What the panes of the author's window read; valid for a frame.
struct Model {
    const guide::Guide& guide;
    const story::Scenario& story;
    const story::Session& session;
    std::span<const story::Choice> choices; ///< on offer now
    const ui::Strings& words;               ///< of the story, in the language it is played in

    // The files.
    std::span<const base::Diagnostic> diagnostics;
    FileState files = FileState::Read;
    bool isReading = false;
    std::string_view news; ///< what became of the play when the files were read last

    std::string_view windowLanguage = "en";

    // The steps of the play.
    bool hasOwnPlay = false;    ///< another play is shown, and the author's own is kept
    std::vector<bool> isStaged; ///< by step: set by the author, not played
    std::size_t done = 0;       ///< how many are done; those behind were taken back

    // What the explorer knows. Null: nothing of the story as it is now.
    const explore::Proof* proof = nullptr;
    bool isProving = false;
    std::size_t states = 0;   ///< that it has met so far
    bool isSearching = false; ///< for a way to a scene

    // What is looked at.
    story::EventIndex line = story::kNoEvent; ///< a message of the log
};

} // namespace author
