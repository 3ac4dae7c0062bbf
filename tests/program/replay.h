// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"

#include <string>
#include <string_view>

/// A play written down for people to read and for tests to compare: who says what and when, what
/// the player answers and does, how it ends, and every part of the score.
namespace programtest {

std::string replayOf(const story::Session& session, const guide::Guide& guide);

/// Where two texts part, as "line 7 was … and is now …"; empty where they are the same.
std::string firstDifference(std::string_view was, std::string_view is);

} // namespace programtest
