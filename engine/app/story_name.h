// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace app {

inline constexpr std::size_t kLongestStoryName = 40; ///< letters

/// Whether `name` can name a new story: a folder that is typed in commands, copied to other
/// systems and named in saves. Small letters from a to z, digits and single hyphens, beginning with
/// a letter; at most kLongestStoryName of them.
bool isStoryName(std::string_view name);

/// The nearest name that can: "Lost Kitten!" -> "lost-kitten", "3 cats" -> "story-3-cats". Empty
/// where `text` has no letter from a to z and no digit.
std::string storyNameFrom(std::string_view text);

/// A title to begin with: "lost-kitten" -> "Lost kitten".
std::string titleFrom(std::string_view storyName);

} // namespace app
