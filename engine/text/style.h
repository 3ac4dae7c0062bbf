// SPDX-License-Identifier: MIT
#pragma once

namespace text {

/// What the words are for. Latin letters come from Noto Sans in both; Arabic script comes from
/// Noto Nastaliq Urdu where it is read and from Noto Naskh Arabic where it is glanced at.
enum class Face { Reading, Label };
enum class Weight { Regular, Bold };
/// Auto: each paragraph takes the direction of its own first strong letter, left to right if none.
enum class Direction { Auto, LeftToRight, RightToLeft };
/// Start is left in a left-to-right paragraph and right in a right-to-left one.
enum class Align { Start, Center, End };

/// Callers always name the Latin size; the rules for Arabic script are kept here.
struct Style {
    float size = 15; ///< of Latin text, in pixels, already scaled
    Face face = Face::Reading;
    Weight weight = Weight::Regular;
    float lineHeight = 1.3F; ///< of Latin lines, times the size

    bool operator==(const Style&) const = default;
};

/// Nastaliq is set a little larger than the Latin text beside it: 17 for 16, 15.5 for 15, 13.5
/// for 13.
float nastaliqSize(float latinSize);
/// From baseline to baseline, in pixels, of a text that has Nastaliq in it.
float nastaliqLineHeight(float latinSize);

} // namespace text
