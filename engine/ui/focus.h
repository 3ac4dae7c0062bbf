// SPDX-License-Identifier: MIT
#pragma once

#include "ui/geometry.h"
#include "ui/input.h"

#include <cstdint>
#include <map>
#include <vector>

namespace ui {

using Id = std::uint32_t;
inline constexpr Id kNoId = 0;

/// The parts of a screen in the order in which Tab goes through them; arrows move inside one. A
/// layer over the screen (a sheet) has regions of its own.
enum class Region : std::uint8_t {
    Rail,
    List,
    Header,
    Messages,
    Replies,
    Composer,
    Main,
    Kit,
    Pause,
    AboveSheets, ///< no sheet takes it away: quick exit, and on home the language
};

/// Which widget the keyboard speaks to. Widgets register in every frame; the keys of a frame act
/// on what the last frame registered.
class Focus {
public:
    /// Takes Tab, F6, the arrows, Enter and Space out of `keys`. `mirror`: left is towards the end.
    void beginFrame(std::vector<KeyPress>& keys, bool pointerPressed, bool mirror);
    /// A widget that can have the focus; `rect` in logical coordinates.
    void add(Id id, const Rect& rect, Region region, int layer);

    Id current() const { return m_current; }
    bool has(Id id) const { return m_current == id && id != kNoId; }
    /// Whether the ring is shown: the last input came from the keyboard.
    bool visible() const { return m_visible; }
    /// Whether Enter or Space was pressed on it.
    bool activated(Id id) const { return m_activated == id && id != kNoId; }
    /// Whether the keyboard moved the focus in this frame.
    bool moved() const { return m_moved; }
    void set(Id id);
    /// Like set, and shows the ring: for keys that jump to a widget.
    void jump(Id id);
    void clear() { m_current = kNoId; }
    /// Where Tab comes into a region, in place of where the focus was in it last.
    void enterAt(Region region, Id id);

    /// The modal layer in front, as of the last frame.
    int layer() const { return m_layer; }
    /// Everything that the keyboard is to reach on the layer in front, in the order in which it
    /// registered in the last frame: for tests.
    struct Stop {
        Id id;
        Region region;
        Rect rect;
    };
    std::vector<Stop> stops() const;

private:
    struct Item {
        Id id;
        Rect rect;
        Region region;
        int layer;
    };
    const Item* find(Id id) const;
    /// The layer in front holds the focus, but for what is reached over every sheet.
    bool isReached(const Item& item) const {
        return item.layer == m_layer || item.region == Region::AboveSheets;
    }
    void settleLayer();
    void nextRegion(int step);
    void step(float dx, float dy);

    std::vector<Item> m_items, m_next;
    std::map<std::pair<int, Region>, Id> m_last; ///< where the focus was in each region
    std::vector<Id> m_kept;                      ///< what to give the focus back to, by layer
    int m_layer = 0;
    Id m_current = kNoId, m_activated = kNoId;
    bool m_visible = false, m_moved = false;
};

} // namespace ui
