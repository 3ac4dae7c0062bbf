// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace base {

/// What the reader typed to start the program, for advice that is to be typed in turn:
/// "build/release/chatwise" from a checkout, "chatwise" where it is installed, and where the system
/// does not tell or another program (a test) runs this.
std::string calledAs();
/// The same out of what the system tells: the words of the command line, each ended by a zero byte.
std::string calledAs(std::string_view words);

} // namespace base
