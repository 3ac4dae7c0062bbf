// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <functional>
#include <string>

namespace ui {

/// A sheet that rises from the bottom of `area` (a pane, or the whole screen) over a scrim, which
/// leaves quick exit free. Nothing else in the area can be used meanwhile, dimmed or not.
///
///     if (Sheet sheet(context, "flag", area, height, m_open); sheet.shown()) {
///         …draw into sheet.body()…
///     }
///
/// Esc, the cross, or a press outside close it: then `closed()` is true, and the view lets go of
/// `open`. Everything drawn while it lives belongs to its layer and holds the focus.
class Sheet {
public:
    /// `lifted`: draws what stays in sight above the scrim (the selected message). `maxWidth`: of
    /// the sheet in the middle of a wider area; 0 for all of it.
    Sheet(Context& context, std::string_view name, const Rect& area, float height, bool open,
          const std::function<void()>& lifted = {}, Color fill = {0, 0, 0, 0}, float maxWidth = 0);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    bool shown() const { return m_shown; }
    bool closed() const { return m_closed; }
    /// Inside the padding, below the grip.
    const Rect& body() const { return m_body; }
    const Rect& frame() const { return m_frame; }

private:
    Context& m_context;
    Id m_id;
    Rect m_body, m_frame;
    bool m_shown = false, m_closed = false;
};

/// One line at the bottom of the conversation, with Undo; goes after six seconds or when it is
/// closed. It has the focus only where the keyboard goes to it, and stays while it has it.
class Toast {
public:
    void show(std::string words, bool undo, double now);
    /// True when Undo was pressed. `area`: the pane at whose bottom it lies.
    bool frame(Context& context, const Rect& area);
    /// How much of the bottom of a pane that wide it covers; 0 where it is not shown.
    float room(Context& context, float width) const;

private:
    struct Layout {
        float width = 0, height = 48;
        bool stacked = false; ///< Undo stands below the words
    };
    Layout layOut(Context& context, float width) const;

    std::string m_words;
    bool m_undo = false;
    double m_since = 0;
};

} // namespace ui
