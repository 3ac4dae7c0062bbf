// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/model.h"
#include "ui/widgets/column.h"
#include "ui/widgets/scroll.h"

#include <functional>
#include <string_view>

namespace ui {

struct PageLook {
    Screen here = Screen::Chat; ///< which entry of the rail and the tabs is lit
    std::string_view title, second = {};
    bool back = true;
    std::string_view face = {}, avatar = {}; ///< a name and its picture before the title
    std::string_view chip = {};              ///< a few words at the header's end
    std::string_view sideTitle = {};
    float side = 392; ///< how wide the pane on sand wants to be
};

/// A page of the messenger with its help on sand beside it; in narrower windows the sand follows
/// below. Pause and quick exit at the top end, rail or tabs, back and Esc.
class StoryPage {
public:
    /// `foot` stands at the lower end of the sand. True when the player wants to go back.
    bool frame(Context& context, const PageLook& look, const Column::Content& main,
               const Column::Content& side, const Column::Content& foot, Commands& commands);
    /// Whether the sand stands beside the page, for a pane that wants to be that wide.
    static bool sideBySide(const Context& context, float side);
    /// The page without header, tabs and sand, as of the last frame: for toasts and sheets.
    const Rect& body() const { return m_body; }
    /// To the top again: for other content.
    void scrollUp() { m_main.jump(0); }

private:
    ScrollState m_main, m_side;
    Rect m_body;
};

// Pieces of such pages.
/// A card of the messenger, and one of the kit.
CardLook pageCard(const Context& context);
CardLook kitCard(const Context& context);
/// An icon on a tile of brand tint, 36 by 36 by its start.
void iconTile(Context& context, const Rect& tile, std::string_view icon);
/// Words behind an icon of 16, wrapped.
void iconLine(Column& column, std::string_view icon, std::string_view words, const TextStyle& style,
              Color ink);
/// A pill with a word: `fill` behind, `ink` for icon and word. Returns its width.
float pill(Context& context, const Rect& row, std::string_view icon, std::string_view word,
           Color fill, Color ink, Horizontal at = Horizontal::End);
float pillWidth(Context& context, std::string_view icon, std::string_view word);
/// Buttons beside each other, or below each other where they do not fit. Returns which was
/// pressed, or -1.
struct RowButton {
    std::string_view name, label;
    ButtonLook look;
};
int buttonRow(Column& column, std::span<const RowButton> buttons);
/// The same in two columns of one width, or in one; for the many actions of a card.
int buttonGrid(Column& column, std::span<const RowButton> buttons);
/// Words with a button at their end, or below them where they would be squeezed. True when it was
/// pressed.
bool wordsAndButton(Column& column, const RowButton& one, const Column::Content& words);

} // namespace ui
