// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>
#include <string>

namespace app {

/// What `chatwise new` was asked for.
struct NewOptions {
    std::string program; ///< as the program was called, for commands that can be copied
    std::string name;    ///< the story's id, and its folder's name
    std::string in;      ///< the folder to make it in; empty: the current one
};

/// `chatwise new NAME`: makes the folder of a small story to begin from, and says what to do next.
/// Status as app::run; what is wrong goes to the error output.
int createStory(const NewOptions& options, const Paths& paths, const guide::Guide& guide,
                std::ostream& out);

} // namespace app
