// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

namespace base {

/// How many years of school it takes to read English texts with ease: the Flesch-Kincaid grade
/// (Kincaid et al. 1975), 0.39 words a sentence + 11.8 syllables a word - 15.59. An 11-year-old
/// reads grade 6. Syllables are counted by their vowels, which is right for most words. The end of
/// a text ends a sentence. 0 where there is nothing to read.
double readingGrade(std::span<const std::string> texts);

} // namespace base
