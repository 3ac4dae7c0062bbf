// SPDX-License-Identifier: MIT
#include "author/map/pane.h"

#include "author/map/drawing.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace author {
namespace {

constexpr float kMapDragStarts = 6, kZoomTakes = 140, kMoveTakes = ui::duration::kPane;
constexpr std::uint32_t kMapIds = 0x6d6170; // apart from other widgets of the same names
constexpr std::array kMapBar{"locate", "fit", "minus", "plus", "info"};
constexpr float kButton = 44; // of the bar
static_assert(kMapBarWide == kMapBar.size() * kButton + 4 + 2 * kMapMargin);
static_assert(kMapBarTall == kButton + 4 + kMapMargin);
constexpr double kTwicePressed = 0.4; // seconds between two presses that are one
constexpr double kZoomStep = 1.25;    // of the keys and buttons

/// The nodes where the play is.
std::vector<map::NodeIndex> placesOfPlay(const MapPage& page,
                                         std::span<const map::NodeState> states) {
    std::vector<map::NodeIndex> found;
    for (map::NodeIndex i = 0; i < page.graph.nodes.size() && i < states.size(); ++i)
        if (states[i] == map::NodeState::Here) found.push_back(i);
    return found;
}

} // namespace

struct MapPane::Frame {
    ui::Context& context;
    ui::Rect area; ///< in the window's logical coordinates
    const Marks& marks;
    MapPresses presses;
    MapView view; ///< now
    ui::Rect bar; ///< of the buttons, there
    std::optional<map::NodeIndex> hovered, focused;

    /// The map is never mirrored; what lies on the pane's start lies on its left.
    ui::Rect inWindow(const ui::Rect& rect) const {
        const float x = context.painter.mirrored() ? area.w - rect.endX() : rect.x;
        return {area.x + x, area.y + rect.y, rect.w, rect.h};
    }
    /// From the pane's middle.
    ui::Vec onPane(ui::Vec point) const {
        const float x = point.x - area.centre().x, y = point.y - area.centre().y;
        return {context.painter.mirrored() ? -x : x, y};
    }
    /// In the pane's own coordinates.
    ui::Rect placeOf(const map::Box& box) const {
        const ui::Vec at = view.onScreen({box.x, box.y});
        return {area.w / 2 + at.x, area.h / 2 + at.y, static_cast<float>(box.w * view.scale),
                static_cast<float>(box.h * view.scale)};
    }
};

void MapPane::show(std::shared_ptr<const MapPage> page) {
    ++m_serial;
    const bool wasWhole = m_page && !m_isNew && m_glide.goal() == whole();
    const std::shared_ptr<const MapPage> before = std::exchange(m_page, std::move(page));
    m_grabbed = false;
    m_last.reset();
    m_reveal.reset();
    if (!m_page || !before || m_isNew) {
        m_isNew = true;
        return;
    }
    if (wasWhole) return m_glide.jump(whole());
    // The node nearest the middle that is in both maps stays where it is.
    MapView view = m_glide.goal();
    std::vector<map::NodeIndex> order(before->graph.nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](map::NodeIndex node) {
        const map::Point at = centreOf(before->layout.nodes[node]);
        return std::hypot(at.x - view.middle.x, at.y - view.middle.y);
    });
    for (const map::NodeIndex node : order) {
        // That one is in every story.
        if (before->graph.nodes[node].kind == map::NodeKind::Close) continue;
        const auto now = m_page->find(before->names[node]);
        if (!now) continue;
        const map::Point from = centreOf(before->layout.nodes[node]),
                         to = centreOf(m_page->layout.nodes[*now]);
        view.middle.x += to.x - from.x;
        view.middle.y += to.y - from.y;
        m_glide.jump(view);
        return;
    }
    m_isNew = true;
}

void MapPane::reveal(map::NodeIndex node) {
    m_reveal = node;
}

/// All of the map, above the pane's buttons.
MapView MapPane::whole() const {
    constexpr float kBar = kMapBarTall - kMapMargin;
    const map::Size& size = m_page->layout.size;
    MapView view = fitting({0, 0, size.w, size.h}, {m_size.x, m_size.y - kBar}, 1.1);
    view.middle.y += static_cast<double>(kBar) / 2 / view.scale;
    return view;
}

/// No more of the emptiness around the map than a margin, where the map is larger than the pane.
MapView MapPane::kept(MapView view) const {
    constexpr double kAround = 24;
    const auto held = [&](double middle, double size, float pane) {
        const double half = (static_cast<double>(pane) / 2 - kAround) / view.scale;
        return size < 2 * half ? size / 2 : std::clamp(middle, half, size - half);
    };
    const map::Size& size = m_page->layout.size;
    view.middle = {held(view.middle.x, size.w, m_size.x), held(view.middle.y, size.h, m_size.y)};
    return view;
}

/// All of the map where its titles can be read then; else where the play is, or where it begins.
void MapPane::begin(const Marks& marks) {
    m_isNew = false;
    const map::Layout& layout = m_page->layout;
    MapView view = whole();
    if (view.scale < zoom::kReadable) {
        const auto& nodes = m_page->graph.nodes;
        const auto play = placesOfPlay(*m_page, marks.play);
        const auto first = std::ranges::find_if(nodes, &map::Node::begins);
        std::size_t start =
            first == nodes.end() ? 0 : static_cast<std::size_t>(first - nodes.begin());
        if (!play.empty()) start = play.front();
        if (m_reveal) start = *m_reveal;
        view = {centreOf(layout.nodes[start]), 0.8};
        // What comes after it stands below.
        if (play.empty() && !m_reveal)
            view.middle.y += static_cast<double>(m_size.y) * 0.25 / view.scale;
        view = kept(view);
    }
    m_glide.jump(view);
}

void MapPane::go(Frame& frame, const MapView& view, float milliseconds) {
    const MapView goal = within(view, m_page->layout.size);
    if (frame.context.reducedMotion()) return m_glide.jump(goal);
    m_glide.go(goal, frame.context.now(), milliseconds);
}

void MapPane::zoom(Frame& frame, double factor, ui::Vec fixed) {
    const double goal = m_glide.goal().scale * factor;
    go(frame, zoomed(frame.view, goal / frame.view.scale, fixed), kZoomTakes);
}

void MapPane::drag(Frame& frame) {
    ui::Context& context = frame.context;
    if (!context.pointerDown()) {
        m_grabbed = false;
        return;
    }
    const ui::Vec from = context.pressedAt(), to = context.pointer();
    const bool started = frame.area.contains(from) && !frame.bar.contains(from) &&
                         context.over(frame.area) && !context.dragging();
    if (!m_grabbed && started && std::hypot(to.x - from.x, to.y - from.y) > kMapDragStarts) {
        m_grabbed = true;
        m_grabbedAt = frame.view.onMap(frame.onPane(from));
        context.startDrag();
    }
    if (!m_grabbed) return;
    const ui::Vec at = frame.onPane(to);
    MapView view = frame.view;
    view.middle = {m_grabbedAt.x - static_cast<double>(at.x) / view.scale,
                   m_grabbedAt.y - static_cast<double>(at.y) / view.scale};
    m_glide.jump(within(view, m_page->layout.size));
}

void MapPane::wheelAndKeys(Frame& frame) {
    ui::Context& context = frame.context;
    const bool over = context.over(frame.area);
    if (over && context.wheel() != 0)
        zoom(frame, std::pow(1.18, static_cast<double>(context.wheel())),
             frame.onPane(context.pointer()));
    const bool onBar = std::ranges::any_of(
        kMapBar, [&](const char* icon) { return context.focus.has(context.id(icon, kMapIds)); });
    if (!over && !frame.focused && !onBar) return;
    for (const std::int32_t code : {ui::key::kPlus, ui::key::kEquals, ui::key::kPadPlus})
        if (context.takeKey(code)) zoom(frame, kZoomStep, {});
    for (const std::int32_t code : {ui::key::kMinus, ui::key::kPadMinus})
        if (context.takeKey(code)) zoom(frame, 1 / kZoomStep, {});
    if (context.takeKey('0')) go(frame, whole(), kMoveTakes);
    if (context.takeKey(ui::key::kHome)) goToPlay(frame);
    moveByKeys(frame);
}

void MapPane::moveByKeys(Frame& frame) {
    MapView view = m_glide.goal();
    const double step = 0.2 / view.scale;
    std::erase_if(frame.context.keys(), [&](const ui::KeyPress& press) {
        const bool page = press.code == ui::key::kPageUp || press.code == ui::key::kPageDown;
        if (!press.alt && !page) return false;
        const double across = step * static_cast<double>(m_size.x),
                     down = step * static_cast<double>(m_size.y);
        switch (press.code) {
        case ui::key::kLeft: view.middle.x -= across; return true;
        case ui::key::kRight: view.middle.x += across; return true;
        case ui::key::kUp: view.middle.y -= down; return true;
        case ui::key::kDown: view.middle.y += down; return true;
        case ui::key::kPageUp: view.middle.y -= 4 * down; return true;
        case ui::key::kPageDown: view.middle.y += 4 * down; return true;
        default: return false;
        }
    });
    if (view != m_glide.goal()) go(frame, view, kMoveTakes);
}

void MapPane::press(Frame& frame, map::NodeIndex node) {
    const double now = frame.context.now();
    frame.presses.pressed = node;
    const bool twice = m_last == node && now - m_lastPress <= kTwicePressed;
    if (twice) frame.presses.opened = node;
    m_last = twice ? std::nullopt : std::optional(node);
    m_lastPress = now;
}

void MapPane::nodes(Frame& frame) {
    ui::Context& context = frame.context;
    // Those around what is in sight, too: the arrow keys lead there.
    const ui::Rect reached = ui::Rect{0, 0, frame.area.w, frame.area.h}.inset(
        -frame.area.w * 0.75F, -frame.area.h * 0.75F);
    const bool onBar = frame.bar.contains(context.pointer());
    for (map::NodeIndex i = 0; i < m_page->graph.nodes.size(); ++i) {
        const ui::Rect rect = frame.placeOf(m_page->layout.nodes[i]);
        if (rect.cut(reached).empty()) continue;
        const ui::Id id = context.id(m_page->names[i], kMapIds);
        const ui::Interaction state = context.interact(id, frame.inWindow(rect));
        if (state.hovered && !onBar && !m_grabbed) frame.hovered = i;
        if (context.focus.has(id) && context.focus.visible()) {
            frame.focused = i;
            if (context.focus.moved()) {
                frame.presses.pressed = i;
                m_reveal = i;
            }
        }
        if (context.focus.activated(id))
            frame.presses.opened = i;
        else if (state.clicked)
            press(frame, i);
    }
    if (context.tapped(frame.area) && !onBar && !frame.presses.pressed) frame.presses.aside = true;
}

void MapPane::bringIntoSight(Frame& frame, map::NodeIndex node) {
    if (node >= m_page->layout.nodes.size()) return;
    const map::Box& box = m_page->layout.nodes[node];
    MapView view = m_glide.goal();
    if (view.scale < zoom::kReadable) {
        go(frame, {centreOf(box), 0.8}, kMoveTakes);
        return;
    }
    constexpr double kAround = 40;
    const auto moved = [&](double middle, double low, double high, float size) {
        const double half = (static_cast<double>(size) / 2 - kAround) / view.scale;
        if (high - low > 2 * half) return (low + high) / 2;
        return std::clamp(middle, high - half, low + half);
    };
    view.middle = {moved(view.middle.x, box.x, box.right(), m_size.x),
                   moved(view.middle.y, box.y, box.bottom(), m_size.y)};
    go(frame, view, kMoveTakes);
}

/// Where the play is: all of it at once, or one chat after the other where that would be too small.
void MapPane::goToPlay(Frame& frame) {
    const auto play = placesOfPlay(*m_page, frame.marks.play);
    if (play.empty()) return;
    map::Box all = m_page->layout.nodes[play.front()];
    for (const map::NodeIndex node : play)
        all = boxAround(all, m_page->layout.nodes[node]);
    MapView view = fitting(all, m_size, 1);
    if (view.scale < zoom::kWhole) {
        m_lastHere = (m_lastHere + 1) % play.size();
        view = {centreOf(m_page->layout.nodes[play[m_lastHere]]), 1};
    }
    go(frame, view, kMoveTakes);
}

void MapPane::buttons(Frame& frame) {
    ui::Context& context = frame.context;
    context.pushLayer(frame.bar, false);
    const ui::Theme& theme = context.theme();
    context.painter.fill(frame.bar, theme.surface, ui::radius::kButton);
    context.painter.border(frame.bar, theme.soft, theme.border, ui::radius::kButton);
    ui::Rect rest = frame.bar.inset(2);
    const float size = rest.h;
    const auto isPressed = [&](const char* icon, std::string_view name, bool enabled = true) {
        const ui::Rect square = rest.takeStart(size);
        return ui::iconButton(context, context.id(icon, kMapIds), square.centre(), icon, name,
                              {.size = 20, .diameter = 38, .enabled = enabled});
    };
    if (isPressed(kMapBar[0], context.tr("author", "Go to where the play is"),
                  !placesOfPlay(*m_page, frame.marks.play).empty()))
        goToPlay(frame);
    if (isPressed(kMapBar[1], context.tr("author", "Show the whole map")))
        go(frame, whole(), kMoveTakes);
    if (isPressed(kMapBar[2], context.tr("author", "Smaller"))) zoom(frame, 1 / kZoomStep, {});
    if (isPressed(kMapBar[3], context.tr("author", "Larger"))) zoom(frame, kZoomStep, {});
    if (isPressed(kMapBar[4], context.tr("author", "What the signs mean")))
        m_legend.open(!m_legend.isOpen());
    context.popLayer();
}

/// The legend, above the buttons.
void MapPane::legend(Frame& frame) {
    ui::Rect room = frame.area.inset(kMapMargin);
    room.takeBottom(kMapBarTall - kMapMargin + 8);
    m_legend.frame(frame.context, room, *m_page, m_serial);
}

/// What has no words at this size: a mark's name, which it never has, or a card's title.
void MapPane::tips(Frame& frame) {
    if (!frame.hovered) return;
    const map::NodeIndex node = *frame.hovered;
    const map::Box& box = m_page->layout.nodes[node];
    ui::Interaction state;
    state.hovered = true;
    const auto tip = [&](const map::Box& at, ui::Id id, std::string_view words) {
        frame.context.tooltip(id, frame.inWindow(frame.placeOf(at)), words, state);
    };
    const Detail detail = detailAt(frame.view.scale);
    const map::Point at = frame.view.onMap(frame.onPane(frame.context.pointer()));
    const map::CardPlaces places =
        map::placesOn(m_page->cards.nodes[node], box, m_page->rightToLeft);
    for (std::size_t i = 0; i < places.marks.size(); ++i) {
        const auto& [mark, middle] = places.marks[i];
        constexpr double r = map::Cards::kMark / 2;
        if (detail == Detail::Boxes) break; // there they are not drawn
        if (std::abs(at.x - middle.x) > r || std::abs(at.y - middle.y) > r) continue;
        return tip({middle.x - r, middle.y - r, 2 * r, 2 * r},
                   frame.context.id("map.mark", node * 64 + static_cast<std::uint32_t>(i)),
                   m_page->wordsOf(mark));
    }
    if (detail != Detail::Whole)
        tip(box, frame.context.id("map.title", node), m_page->titleOf(node));
}

MapPresses MapPane::frame(ui::Context& context, const ui::Rect& area, const Marks& marks) {
    if (area.empty()) return {};
    m_size = {area.w, area.h};
    if (!m_page) {
        context.painter.fill(area, context.theme().surface);
        context.painter.text(area.inset(24), context.tr("author", "The map is being drawn."),
                             {.size = ui::type::kBody}, context.theme().text2,
                             ui::Horizontal::Centre);
        return {};
    }
    const bool isFirst = m_isNew;
    if (m_isNew) begin(marks);
    const float width = kMapBarWide - 2 * kMapMargin, height = kMapBarTall - kMapMargin;
    Frame frame{context, area, marks, {}, m_glide.at(context.now()), {}, {}, {}};
    frame.bar = {area.endX() - kMapMargin - width, area.endY() - kMapMargin - height, width,
                 height};

    context.painter.pushClip(area);
    drag(frame);
    frame.view = m_glide.at(context.now());
    nodes(frame);
    if (m_reveal) {
        bringIntoSight(frame, *std::exchange(m_reveal, std::nullopt));
        if (isFirst) m_glide.jump(m_glide.goal());
    }
    wheelAndKeys(frame);
    frame.view = m_glide.at(context.now());

    context.painter.pushSurface(area, context.painter.scale(), false, context.theme());
    const MapShow show{marks.known, marks.play, marks.selected, frame.hovered};
    MapDrawing drawing(context.painter, *m_page, m_serial, frame.view, show);
    drawing.draw();
    context.painter.popSurface();
    if (frame.focused) {
        ui::Interaction state;
        state.ring = true;
        context.ring(state, frame.inWindow(frame.placeOf(m_page->layout.nodes[*frame.focused])),
                     drawing.radiusOf(*frame.focused));
    }
    legend(frame);
    buttons(frame);
    tips(frame);
    context.painter.popClip();
    if (m_glide.moving(context.now()) && !context.reducedMotion()) context.requestFrame();
    return frame.presses;
}

} // namespace author
