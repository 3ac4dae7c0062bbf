// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus.h"
#include "ui/geometry.h"
#include "ui/input.h"
#include "ui/metrics.h"
#include "ui/motion.h"
#include "ui/paint/painter.h"
#include "ui/settings.h"
#include "ui/strings.h"
#include "ui/theme.h"

#include <string>
#include <string_view>
#include <vector>

namespace ui {

struct ScrollState;

/// How a widget is being used in this frame.
struct Interaction {
    bool hovered = false;
    bool held = false;    ///< pressed and not let go yet
    bool clicked = false; ///< by pointer, finger or key
    bool ring = false;    ///< has the focus and shows it
};

/// What every view and widget is handed: looks, words, input, focus and motion of one window.
/// Lives as long as the window; one frame is
///
///     context.beginFrame(list, width, height, pixelRatio, input, seconds);
///     view.frame(context, …);
///     context.endFrame();
///     then wait context.waitMs() for input before the next frame
class Context {
public:
    Context(Painter& paint, const Strings& words, const Settings& chosen)
        : painter(paint), strings(words), settings(chosen) {}
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    void beginFrame(struct ImDrawList* list, int width, int height, float pixelRatio,
                    const Input& input, double seconds);
    /// The same for a screen that lies on `area` of another context's, with looks, words, focus and
    /// motion of its own. Between the other's beginFrame and endFrame, and on the same painter. The
    /// pointer is the other's, as far as it is over the area and nothing lies over that; `keys` are
    /// those meant for this screen.
    void beginFrame(Context& outer, const Rect& area, std::vector<KeyPress> keys);
    void endFrame();
    /// How long nothing needs to be drawn unless something happens: 0 for a frame at once,
    /// negative for ever.
    int waitMs() const;

    Painter& painter;
    const Strings& strings;
    const Settings& settings;
    Focus focus;
    Motion motion;
    /// Everything has arrived, nothing waits: for pictures and tests.
    bool still = false;

    const Theme& theme() const { return painter.theme(); }
    Rect screen() const { return painter.screen(); }
    const Panes& panes() const { return m_panes; }
    double now() const { return m_now; }
    bool reducedMotion() const { return settings.reducedMotion || still; }

    std::string_view tr(std::string_view context, std::string_view english) const {
        return strings.tr(context, english);
    }

    /// A widget's name: stable from frame to frame, unique in the window.
    Id id(std::string_view name, std::uint32_t index = 0) const;

    // Input, in units and logical coordinates.
    Vec pointer() const { return m_pointer; }
    bool pointerDown() const { return m_input.down; }
    bool touch() const { return m_input.touch; }
    float wheel() const { return m_input.wheel; }
    /// Takes a key press out of this frame's keys. What lies behind a modal layer gets none.
    bool takeKey(std::int32_t code, bool control = false);
    std::vector<KeyPress>& keys() { return m_input.keys; }
    /// Whether the pointer is over it, not covered by a layer above and not clipped away. No layer
    /// covers quick exit.
    bool over(const Rect& rect) const;
    /// A press that began and ended inside, on nothing that takes it.
    bool tapped(const Rect& rect) const;
    /// A press outside, on nothing that takes it: for closing what is open.
    bool pressedOutside(const Rect& rect) const;

    /// Registers a widget: for the keyboard in the present region, and for the pointer.
    Interaction interact(Id id, const Rect& rect, bool enabled = true);
    /// Draws the ring around a widget that has the focus.
    void ring(const Interaction& state, const Rect& rect, float radius, bool onDark = false);
    /// 0 at rest, 1 hovered, in between on the way; for colours.
    float hover(Id id, const Interaction& state);

    // Where the widgets that follow belong.
    void setRegion(Region region) { m_region = region; }
    Region region() const { return m_region; }
    /// What follows lies over the screen: `cover` (in logical coordinates) no longer reacts below
    /// it. Layers nest. A modal one also holds the keyboard's focus until it is gone.
    void pushLayer(const Rect& cover, bool modal);
    void popLayer();
    /// Quick exit is in this row: no sheet is drawn over any of it.
    void keepClear(const Rect& row) { m_exit = row; }
    /// Where a sheet over `area` may be drawn: what lies below quick exit.
    Rect clearOfExit(Rect area) const;
    int layer() const { return m_layer; }

    /// A few words beside a widget that has none; drawn above everything.
    void tooltip(Id id, const Rect& rect, std::string_view words, const Interaction& state);

    /// Something changes by itself: now, or in `milliseconds`.
    void requestFrame() { m_wait = 0; }
    void requestFrameIn(float milliseconds);

    /// Set by a sheet's cross, answered by the sheet in the next frame.
    Id closing = kNoId;

    // For scroll areas: what reveals a focused widget, and what a drag turns into.
    ScrollState* scroll = nullptr;
    bool dragging() const { return m_dragging; }
    void startDrag() { m_dragging = true; }
    Vec pressedAt() const { return m_pressedAt; }

private:
    struct Cover {
        Rect rect;
        int layer;
    };
    void start(const Input& input, double seconds);
    void drawTooltip();

    Input m_input;
    float m_pixelRatio = 1;
    bool m_held = false;        ///< pressed on the area that it lies on, and not let go yet
    Context* m_outer = nullptr; ///< within a frame: whose screen this one lies on
    Panes m_panes;
    Vec m_pointer, m_pressedAt;
    double m_now = 0;
    double m_wait = -1; ///< seconds
    Region m_region = Region::Main;
    int m_layer = 0, m_focusLayer = 0;
    std::vector<bool> m_modal;
    Id m_active = kNoId; ///< what the pointer went down on
    bool m_dragging = false;
    std::vector<Cover> m_covers, m_nextCovers;
    std::string m_tip;
    Rect m_tipAt, m_exit;
    Id m_tipId = kNoId, m_tipWas = kNoId;
    double m_tipSince = 0;
};

} // namespace ui
