// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <span>
#include <string_view>

namespace ui {

/// Primary: the one main action. Secondary: outlined. Quiet: words alone. Danger: deletes for good.
enum class ButtonKind : std::uint8_t { Primary, Secondary, Quiet, Danger };

struct ButtonLook {
    ButtonKind kind = ButtonKind::Primary;
    std::string_view icon = {}; ///< may be empty
    Turn turn = Turn::Keep;
    bool enabled = true;
    float size = type::kBody;
    bool darkText = false; ///< label in `text` instead of `brand`
    bool iconAtEnd = false;
};

/// True when it was pressed. `rect` is what is drawn; what reacts is at least 44 by 44.
bool button(Context& context, Id id, const Rect& rect, std::string_view label,
            const ButtonLook& look = {});
/// The width that a button needs for its label.
float buttonWidth(Context& context, std::string_view label, const ButtonLook& look = {});
/// The height that it needs where it is that wide: 48, and more where the label takes more lines.
float buttonHeight(Context& context, std::string_view label, const ButtonLook& look, float width);

struct IconButtonLook {
    Turn turn = Turn::Keep;
    float size = 24;      ///< of the icon
    float diameter = 40;  ///< of what is drawn behind it
    bool filled = false;  ///< on a disc of canvas
    bool primary = false; ///< on a disc of brand
    bool enabled = true;
    bool outlined = false; ///< a square as a button has it, 44 across
};
/// A round button without a word; `name` is its tooltip.
bool iconButton(Context& context, Id id, Vec centre, std::string_view icon, std::string_view name,
                const IconButtonLook& look = {});

/// A chip that can be on. True when it was pressed. Its words wrap where it is narrow.
bool chip(Context& context, Id id, const Rect& rect, std::string_view label, bool on,
          std::string_view icon = {});
float chipWidth(Context& context, std::string_view label, std::string_view icon = {});
/// What it takes where it may be at most that wide: its width in one line, or all of `most`, and at
/// least 44 of height.
Vec chipSize(Context& context, std::string_view label, float most, std::string_view icon = {});

/// A few words, one chosen: side by side, or below each other where a word would be broken. Returns
/// the chosen index.
struct SegmentsLook {
    Color on, onInk; ///< of the chosen one
    float size = type::kLabel;
};
int segments(Context& context, Id id, const Rect& rect, std::span<const std::string_view> labels,
             int chosen, const SegmentsLook& look);
int segments(Context& context, Id id, const Rect& rect, std::span<const std::string_view> labels,
             int chosen);
/// How tall they are in that width, with rows of that height.
float segmentsHeight(Context& context, std::span<const std::string_view> labels, float width,
                     float row = 44, float size = type::kLabel);

/// 52 by 32 in the middle of `rect`'s height, at its start. Returns the new state.
bool toggle(Context& context, Id id, const Rect& rect, bool on, bool enabled = true);
/// A toggle with its words; the whole row reacts. Returns the new state.
bool toggleRow(Context& context, Id id, const Rect& rect, std::string_view label,
               std::string_view second, bool on);
/// The height it needs in that width. Where a word has no room beside the toggle, that stands
/// below.
float toggleRowHeight(Context& context, std::string_view label, std::string_view second,
                      float width);

/// A card that can be pressed as a whole: background, border, states. Draw its content over it.
struct CardLook {
    Color fill;
    Color border;
    float thickness = 1;
    float radius = 16;
    bool dashed = false;
    bool shadow = false;
    bool enabled = true;
};
Interaction card(Context& context, Id id, const Rect& rect, const CardLook& look);
/// The same without reacting.
void panel(Context& context, const Rect& rect, const CardLook& look);

/// How far something is: 0 to 100 with the number inside; fills once.
void dial(Context& context, Id id, const Rect& square, int value, Color color);

/// The steps of a way, the `now`th open; done before it, to come behind it.
enum class StepState : std::uint8_t { Done, Now, ToCome, Skipped };
void stepMark(Context& context, Vec centre, StepState state, int number);

/// A filled pill with a number, for unread messages and counts.
void countBadge(Context& context, Vec centre, int count, Color fill, Color ink);

} // namespace ui
