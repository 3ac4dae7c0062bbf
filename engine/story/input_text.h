// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "guide/guide.h"
#include "story/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace story {

/// An input as one line of text that names things by their stable ids, so that it survives edits
/// elsewhere in the scenario. Saves and route files are lists of such lines:
///
///     choose ayaan.lobby/haha-yes-support-main
///     flag ayaan.same/you-go-to-city boundary_testing
///     unflag ayaan.same/you-go-to-city
///     screenshot ayaan | screenshot ayaan ayaan.same/you-go-to-city
///     profile-shot ayaan
///     discard screenshot ayaan | discard profile-shot ayaan
///     privacy account private
///     remove rally_gifts | restore rally_gifts
///     report ayaan | report ayaan many_channels | block ayaan | unblock ayaan
///     police | tell ammi | tell somebody | feel ayaan 4 | stop
///
/// A message that was shown more than once carries "#2", "#3"… behind its id; a picture of what was
/// pictured before, a number as the last word.
std::string toText(const Session& session, const guide::Guide& guide, const Input& input);

/// The name of the picture taken at event `shot` (see isShot): the words of the input that took it.
std::string shotName(const Session& session, EventIndex shot);
/// The same of a picture whose input reads `line`, after `earlier` ones that read alike.
std::string numberedShot(std::string_view line, std::ptrdiff_t earlier);
/// The names of all pictures that are kept.
std::vector<std::string> keptShots(const Session& session);

/// Reads a line back, against the session as it stands (advanced as far as it goes). Fails with a
/// sentence that says which name does not fit, and the nearest that would.
base::Result<Input> parseInput(const Session& session, const guide::Guide& guide,
                               std::string_view line);

/// A route: inputs one a line; '#' at a line's start and blank lines are passed over. Plays
/// `session` on along it. Fails with the line's number and what does not fit; the session then
/// stands where the route stopped fitting.
base::Result<void> playRoute(Session& session, const guide::Guide& guide, std::string_view route);

/// The session's inputs so far as such a route.
std::string toRoute(const Scenario& scenario, const guide::Guide& guide, std::uint64_t seed,
                    std::span<const Input> inputs);

} // namespace story
