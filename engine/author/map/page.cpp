// SPDX-License-Identifier: MIT
#include "author/map/page.h"

#include "base/strings.h"
#include "map/measure.h"

#include <algorithm>
#include <utility>

namespace author {
namespace {

std::string nameOfNode(const story::Scenario& scenario, const map::Node& node) {
    switch (node.kind) {
    case map::NodeKind::Scene: return scenario.scenes[node.index].id;
    case map::NodeKind::Ending: return "ending " + scenario.endings[node.index].id;
    case map::NodeKind::Close: return "close";
    case map::NodeKind::Hook: break;
    }
    const story::Chat& chat = scenario.chats[node.chat];
    return "hook " + scenario.contacts[chat.contact].id + " " + std::to_string(node.index);
}

/// A line takes its direction from its own first letter when it is set, which may be another than
/// that of the text it is a part of. A mark that is not seen sees to that.
void turnLines(map::Block& block) {
    for (std::string& line : block.lines)
        if (map::runsFromRight(line, !block.rightToLeft) != block.rightToLeft)
            line.insert(0, block.rightToLeft ? "\u200f" : "\u200e");
}

/// The box that holds what a curve passes: its points hold it in.
map::Box reachOf(const map::PlacedEdge& edge) {
    if (edge.curve.empty()) return {};
    const auto [left, right] = std::ranges::minmax(edge.curve, {}, &map::Point::x);
    const auto [top, bottom] = std::ranges::minmax(edge.curve, {}, &map::Point::y);
    return {left.x, top.y, right.x - left.x, bottom.y - top.y};
}

} // namespace

std::string MapPage::titleOf(map::NodeIndex node) const {
    const map::Card& card = cards.nodes[node];
    const map::Block* title = nullptr;
    // The largest of the bold ones: tags are smaller.
    for (const map::Block& block : card.blocks)
        if (block.bold && (title == nullptr || block.size > title->size)) title = &block;
    return title == nullptr ? std::string() : base::join(title->lines, " ");
}

std::string_view MapPage::wordsOf(const map::Mark& mark) const {
    const auto found = marks.find({mark.kind == map::Mark::Kind::Lookalike, mark.item});
    return found == marks.end() ? std::string_view() : found->second;
}

std::optional<map::NodeIndex> MapPage::find(std::string_view name) const {
    const auto found = byName.find(name);
    if (found == byName.end()) return std::nullopt;
    return found->second;
}

MapPage prepare(std::shared_ptr<const story::Scenario> scenario, const guide::Guide& guide,
                const map::Words& words) {
    MapPage page;
    page.graph = map::graphOf(*scenario);
    page.cards = map::cardsOf(*scenario, guide, page.graph, words, {});
    page.plan = map::planOf(page.graph, page.cards);
    page.rightToLeft = words.rightToLeft;
    for (map::NodeIndex i = 0; i < page.graph.nodes.size(); ++i) {
        page.names.push_back(nameOfNode(*scenario, page.graph.nodes[i]));
        page.byName.emplace(page.names.back(), i);
    }
    for (std::size_t i = 0; i < page.states.size(); ++i)
        page.states[i] = map::nameOf(static_cast<map::NodeState>(i), words);
    constexpr std::array kShown{map::NodeState::Proved, map::NodeState::Unreached,
                                map::NodeState::Trapped, map::NodeState::Visited,
                                map::NodeState::Here};
    page.legend = map::legendOf(guide, page.graph, page.cards, words, kShown);
    for (map::Card& card : page.cards.nodes) {
        for (const map::Mark& mark : card.marks)
            page.marks.try_emplace({mark.kind == map::Mark::Kind::Lookalike, mark.item},
                                   map::titleOf(mark, guide.item(mark.item), words));
        std::ranges::for_each(card.blocks, turnLines);
    }
    for (map::Label& label : page.cards.edges)
        turnLines(label.block);
    for (map::Heading& heading : page.cards.groups) {
        turnLines(heading.name);
        turnLines(heading.about);
    }
    page.scenario = std::move(scenario);
    return page;
}

MapPage finish(MapPage page, map::Layout layout) {
    page.layout = page.rightToLeft ? map::mirrored(std::move(layout)) : std::move(layout);
    page.reach.clear();
    for (const map::PlacedEdge& edge : page.layout.edges)
        page.reach.push_back(reachOf(edge));
    return page;
}

} // namespace author
