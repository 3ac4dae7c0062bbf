// SPDX-License-Identifier: MIT
#include "author/map/drawing.h"

#include <algorithm>

namespace author {

using map::NodeState;
using ui::rgb;

namespace {

/// One sign for each state, as every colour is one for each.
std::string_view signOf(NodeState state) {
    switch (state) {
    case NodeState::Proved: return "shield-check";
    case NodeState::Unreached: return "eye-off";
    case NodeState::Trapped: return "warning";
    case NodeState::Visited: return "check";
    case NodeState::Here: return "play";
    case NodeState::None: break;
    }
    return {};
}

struct BadgeLook {
    ui::Color fill, line, ink;
};

BadgeLook badgeLookOf(NodeState state, const map::Palette& colors, const ui::Theme& theme) {
    switch (state) {
    case NodeState::Here: return {rgb(colors.focus), rgb(colors.focus), theme.focusGap};
    case NodeState::Trapped: return {rgb(colors.missTint), rgb(colors.miss), rgb(colors.missText)};
    case NodeState::Proved: return {rgb(colors.okTint), rgb(colors.ok), rgb(colors.okText)};
    case NodeState::Visited: return {rgb(colors.brand), rgb(colors.brand), rgb(colors.onBrand)};
    default: return {rgb(colors.page), rgb(colors.edge), rgb(colors.text2)};
    }
}

constexpr ui::TextStyle kPillText{
    .size = 11, .bold = true, .lineHeight = 1.2F, .ownDirection = true, .maxLines = 1};

} // namespace

/// Below the card: around the one that is selected, and around where the play is.
void MapDrawing::halo(map::NodeIndex node) {
    const ui::Rect rect = placeOf(m_page.layout.nodes[node]);
    const float radius = std::max(radiusOf(node), 2.0F);
    if (playOf(node) == NodeState::Here) {
        const float wide = m_painter.theme().highContrast() ? 3 : 6;
        m_painter.fill(rect.inset(-wide), rgb(m_colors.focus).faded(0.25F), radius + wide);
    }
    if (m_show.selected == node) {
        m_painter.fill(rect.inset(-5), rgb(m_colors.brand), radius + 5);
        m_painter.fill(rect.inset(-2), rgb(m_colors.page), radius + 2);
    }
}

/// What is proved of a node at one end of its card's upper edge, what the play has to do with it at
/// the other. A sign has its word where that changes what an author does next; there is room for
/// one.
void MapDrawing::badges(map::NodeIndex node) {
    if (!inSight(m_page.layout.nodes[node])) return;
    const ui::Rect card = placeOf(m_page.layout.nodes[node]);
    const NodeState known = knownOf(node), play = playOf(node);
    const bool isHere = play == NodeState::Here;
    const bool isStrange = known == NodeState::Trapped || known == NodeState::Unreached;
    badge(card, Corner::End, known, isStrange && !isHere && m_detail == Detail::Whole);
    badge(card, Corner::Begin, play, isHere);
}

void MapDrawing::badge(const ui::Rect& card, Corner corner, NodeState state, bool speaks) {
    if (state == NodeState::None) return;
    if (m_detail == Detail::Boxes) {
        if (state == NodeState::Here) dot(card.centre(), state);
        return;
    }
    const bool atLeft = (corner == Corner::Begin) != m_page.rightToLeft;
    if (speaks)
        pill(card, corner, state, std::max(length(19), 18.0F));
    else
        dot({atLeft ? card.x + 12 : card.endX() - 12, card.y}, state);
}

void MapDrawing::dot(ui::Vec middle, NodeState state) {
    const BadgeLook look = badgeLookOf(state, m_colors, m_painter.theme());
    const float r = std::clamp(length(9), 7.0F, 12.0F);
    const ui::Rect disc = squareAt(middle, r);
    if (state == NodeState::Here) m_painter.fill(disc.inset(-2), m_painter.theme().focusGap, r + 2);
    m_painter.fill(disc, look.fill, r);
    m_painter.border(disc, look.line, 1, r);
    m_painter.icon(signOf(state), squareAt(disc.centre(), r * 0.7F), look.ink,
                   m_page.rightToLeft ? ui::Turn::Flip : ui::Turn::Keep);
}

void MapDrawing::pill(const ui::Rect& card, Corner corner, NodeState state, float size) {
    const BadgeLook look = badgeLookOf(state, m_colors, m_painter.theme());
    const std::string& word = m_page.states[static_cast<std::size_t>(state)];
    ui::TextStyle style = kPillText;
    style.size = std::max(textSize(11), kPillText.size);
    const float icon = std::min(size - 5, 16.0F), padding = 6, gap = 3;
    const float text = m_painter.measure(word, style).width;
    const float width = padding + icon + gap + text + padding + 2;
    const bool atLeft = (corner == Corner::Begin) != m_page.rightToLeft;
    // Most ways come down on the middle of a card, and their arrows are to be seen.
    constexpr float kArrow = 10;
    const float x = atLeft ? std::min(card.x + 6, card.centre().x - kArrow - width)
                           : std::max(card.endX() - 6 - width, card.centre().x + kArrow);
    // Whole cards begin with words. Small ones have their marks at their lower edge, and a chat may
    // begin just above them.
    const float y = m_detail == Detail::Whole ? card.y - size * 0.7F : card.endY() - size * 0.15F;
    // Where the card is narrower than its word, that stands over the middle of it.
    const ui::Rect rect{width + 12 > card.w ? card.centre().x - width / 2 : x, y, width, size};
    m_painter.fill(rect, look.fill, size / 2);
    m_painter.border(rect, look.line, 1, size / 2);
    const float iconX = m_page.rightToLeft ? rect.endX() - padding - icon : rect.x + padding;
    m_painter.icon(signOf(state), {iconX, rect.y + (size - icon) / 2, icon, icon}, look.ink);
    const ui::Rect room{m_page.rightToLeft ? rect.x + padding + 2 : iconX + icon + gap, rect.y,
                        text, rect.h};
    m_painter.text(room, word, style, look.ink, ui::Horizontal::Centre);
}

} // namespace author
