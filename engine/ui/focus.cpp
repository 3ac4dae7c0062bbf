// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ui {

void Focus::set(Id id) {
    m_current = id;
}

void Focus::jump(Id id) {
    m_current = id;
    m_visible = m_moved = true;
}

void Focus::enterAt(Region region, Id id) {
    const Item* here = find(m_current);
    if (here == nullptr || here->region != region) m_last[{m_layer, region}] = id;
}

const Focus::Item* Focus::find(Id id) const {
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.end() ? nullptr : &*found;
}

void Focus::add(Id id, const Rect& rect, Region region, int layer) {
    m_next.push_back({id, rect, region, layer});
}

std::vector<Focus::Stop> Focus::stops() const {
    int top = 0;
    for (const Item& item : m_next)
        top = std::max(top, item.layer);
    std::vector<Stop> found;
    for (const Item& item : m_next)
        if (item.layer == top || item.region == Region::AboveSheets)
            found.push_back({item.id, item.region, item.rect});
    return found;
}

// A layer that opened takes the focus and gives it back when it is gone.
void Focus::settleLayer() {
    int top = 0;
    for (const Item& item : m_items)
        top = std::max(top, item.layer);
    while (m_layer < top) {
        m_kept.push_back(m_current);
        ++m_layer;
        m_current = kNoId;
        if (!m_visible) continue;
        const auto first = std::ranges::find(m_items, top, &Item::layer);
        if (first != m_items.end()) m_current = first->id;
    }
    while (m_layer > top) {
        m_current = m_kept.back();
        m_kept.pop_back();
        --m_layer;
    }
}

void Focus::nextRegion(int step) {
    std::set<Region> regions;
    for (const Item& item : m_items)
        if (isReached(item)) regions.insert(item.region);
    if (regions.empty()) return;
    const Item* here = find(m_current);
    // A sheet opened with the pointer begins with what is its own, not with the way out above it.
    const auto own = std::ranges::find(m_items, m_layer, &Item::layer);
    if (here == nullptr && step > 0 && m_layer > 0 && own != m_items.end()) {
        m_current = own->id;
        return;
    }
    auto at = here == nullptr ? regions.end() : regions.find(here->region);
    if (at == regions.end())
        at = step > 0 ? regions.begin() : std::prev(regions.end());
    else if (step > 0)
        at = std::next(at) == regions.end() ? regions.begin() : std::next(at);
    else
        at = at == regions.begin() ? std::prev(regions.end()) : std::prev(at);

    const auto last = m_last.find({m_layer, *at});
    const Item* goal = last == m_last.end() ? nullptr : find(last->second);
    for (const Item& item : m_items) {
        if (goal != nullptr) break;
        if (isReached(item) && item.region == *at) goal = &item;
    }
    if (goal != nullptr) m_current = goal->id;
}

void Focus::step(float dx, float dy) {
    const Item* here = find(m_current);
    if (here == nullptr || !isReached(*here)) {
        nextRegion(1);
        return;
    }
    const Item* best = nullptr;
    float bestCost = 1e9F;
    const Vec from = here->rect.centre();
    for (const Item& item : m_items) {
        if (item.id == here->id || !isReached(item) || item.region != here->region) continue;
        const Vec to = item.rect.centre();
        const float along = (to.x - from.x) * dx + (to.y - from.y) * dy;
        const float across = std::abs((to.x - from.x) * dy) + std::abs((to.y - from.y) * dx);
        if (along <= 1) continue;
        const float cost = along + 2.5F * across;
        if (cost < bestCost) {
            bestCost = cost;
            best = &item;
        }
    }
    if (best == nullptr && dx != 0) {
        // At a row's end the arrows towards the side go on in reading order.
        const auto at = here - m_items.data();
        const auto count = static_cast<std::ptrdiff_t>(m_items.size());
        for (std::ptrdiff_t i = at + (dx > 0 ? 1 : -1); i >= 0 && i < count && best == nullptr;
             i += dx > 0 ? 1 : -1) {
            const Item& item = m_items[static_cast<std::size_t>(i)];
            if (isReached(item) && item.region == here->region) best = &item;
        }
    }
    if (best != nullptr) m_current = best->id;
}

void Focus::beginFrame(std::vector<KeyPress>& keys, bool pointerPressed, bool mirror) {
    m_items.swap(m_next);
    m_next.clear();
    m_activated = kNoId;
    m_moved = false;
    if (pointerPressed) m_visible = false;
    const Id before = m_current;
    settleLayer();
    const float end = mirror ? -1.0F : 1.0F;
    std::erase_if(keys, [&](const KeyPress& press) {
        if (press.alt) return false;
        const bool move = press.code == key::kTab || press.code == key::kF6 ||
                          press.code == key::kLeft || press.code == key::kRight ||
                          press.code == key::kUp || press.code == key::kDown;
        const bool enter =
            press.code == key::kEnter || press.code == key::kPadEnter || press.code == key::kSpace;
        if (!move && !enter) return false;
        if (enter) {
            const Item* here = find(m_current);
            if (!m_visible || press.repeat || here == nullptr || !isReached(*here)) return false;
            m_activated = m_current;
            return true;
        }
        m_visible = true;
        switch (press.code) {
        case key::kTab:
        case key::kF6: nextRegion(press.shift ? -1 : 1); break;
        case key::kLeft: step(-end, 0); break;
        case key::kRight: step(end, 0); break;
        case key::kUp: step(0, -1); break;
        default: step(0, 1); break;
        }
        return true;
    });
    m_moved = m_visible && m_current != before;
    if (const Item* here = find(m_current)) m_last[{here->layer, here->region}] = here->id;
}

} // namespace ui
