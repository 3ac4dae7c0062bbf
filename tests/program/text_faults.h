// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <map>
#include <string>
#include <vector>

/// Looks at where a frame's words come to lie: whether any is cut off, or lies over others.
namespace programtest {

/// A text as it was set, in units.
struct SetText {
    std::string words;
    ui::Rect box;  ///< what it was given
    ui::Rect ink;  ///< where letters are
    ui::Rect clip; ///< what is seen of it
    int sheet = 0; ///< what lies on one sheet has the same number; 0 for the screen itself
    int lines = 1;
    ui::Rect last; ///< the last of several lines, which may be shorter: a time stands behind it
    bool rightToLeft = false;
    bool scrolls = false; ///< more of it comes into sight by scrolling
    bool truncated = false;
    ui::Region region = ui::Region::Main;

    bool seen() const { return !clip.cut(ink).empty(); }
};

/// What is not right, in a sentence each, and where.
struct Faults {
    std::map<std::string, ui::Rect> found;
    void add(const std::string& what, const SetText& text);
};

void findCutOff(const std::vector<SetText>& texts, Faults& faults);
void findOverlaps(const std::vector<SetText>& texts, Faults& faults);

/// Gathers the words that a context's screen is drawn with from now on, without those of screens
/// that lie on it.
void gather(ui::Context& context, std::vector<SetText>& into);

} // namespace programtest
