// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "app/story_play.h"
#include "guide/guide.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// What `chatwise play` was asked for.
struct PlayOptions {
    std::string scenario; ///< an id or a folder; empty opens the library
    bool plain = false;
    std::string bot;    ///< a bot's name; empty for a person
    std::string route;  ///< a route file to play before the player goes on; may be empty
    std::string record; ///< a route file to write the play into; may be empty
    std::optional<std::uint64_t> seed;
    bool json = false;
    bool fresh = false;   ///< begin again though there is a saved play
    std::string language; ///< empty: as remembered, else from the system's locale
    std::string country;  ///< empty: as remembered, else PK
};

/// Begins the play that was asked for, or goes on with the saved one. A route and a seed begin
/// anew; a route's steps are given as far as they fit (StoryPlay::routeFits), with the seed that
/// the route names where none was asked for. Fails with a sentence.
base::Result<std::unique_ptr<StoryPlay>> openAsked(const PlayOptions& options,
                                                   const Library& library,
                                                   const guide::Guide& guide, record::Store* store);

/// A play in the terminal, by a person or a bot. Status as app::run.
int playInTerminal(const PlayOptions& options, const Paths& paths, const guide::Guide& guide);

/// What a bot's play came to, as JSON: transcript hash, counts, the score with every item.
int playByBot(const PlayOptions& options, const Paths& paths, const guide::Guide& guide);

} // namespace app
