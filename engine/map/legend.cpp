// SPDX-License-Identifier: MIT
#include "map/legend.h"

#include <algorithm>

namespace map {
namespace {

class LegendMaker {
public:
    LegendMaker(const guide::Guide& guide, const Graph& graph, const Cards& cards,
                const Words& words)
        : m_guide(guide), m_graph(graph), m_cards(cards), m_words(words) {}

    LegendSection shapes() const {
        LegendSection section = titled(m_words.tr("map", "How to read this map"));
        add(section, LegendShape::Scene, m_words.tr("map", "A scene and its first message"));
        if (std::ranges::any_of(m_cards.edges, &Label::isReply))
            add(section, LegendShape::Reply, m_words.tr("map", "A reply that leads there"));
        const auto isHook = [](const Node& node) { return node.kind == NodeKind::Hook; };
        if (std::ranges::any_of(m_graph.nodes, isHook))
            add(section, LegendShape::Hook, m_words.tr("map", "When the player does something"));
        if (std::ranges::any_of(m_cards.groups, &Heading::manipulates))
            add(section, LegendShape::Manipulator,
                m_words.tr("map", "The chat of somebody who manipulates"));
        if (std::ranges::any_of(m_cards.edges, &Label::nextDay))
            add(section, LegendShape::NextDay,
                m_words.tr("map", "The next day can come on the way"));
        return section;
    }

    LegendSection ways() const {
        LegendSection section = titled(m_words.tr("map", "Ways"));
        addWay(section, EdgeKind::Go, m_words.tr("map", "The chat goes on"));
        addWay(section, EdgeKind::Call, m_words.tr("map", "There and back again"));
        addWay(section, EdgeKind::Start, m_words.tr("map", "Another chat begins"));
        addWay(section, EdgeKind::Finish, m_words.tr("map", "The story ends at once"));
        addWay(section, EdgeKind::Otherwise, m_words.tr("map", "Otherwise the next ending"));
        return section;
    }

    LegendSection signs() const {
        LegendSection section = titled(m_words.tr("map", "Warning signs"));
        addItems(section, Mark::Kind::Sign);
        const auto isAlike = [](const Node& node) { return !node.lookalikes.empty(); };
        if (std::ranges::any_of(m_graph.nodes, isAlike))
            add(section, LegendMark{{Mark::Kind::Lookalike, 0}, "n"},
                m_words.tr("map", "Looks like it, and is innocent"));
        return section;
    }

    LegendSection tactics() const {
        LegendSection section = titled(m_words.tr("map", "Tactics"));
        addItems(section, Mark::Kind::Tactic);
        return section;
    }

    LegendSection states(std::span<const NodeState> shown) const {
        LegendSection section = titled(m_words.tr("map", "Marks on scenes"));
        for (const NodeState state : {NodeState::Proved, NodeState::Unreached, NodeState::Trapped,
                                      NodeState::Visited, NodeState::Here})
            if (std::ranges::find(shown, state) != shown.end())
                add(section, state, nameOf(state, m_words));
        return section;
    }

private:
    static LegendSection titled(std::string_view title) { return {std::string(title), {}}; }
    template<class Sample>
    static void add(LegendSection& section, Sample sample, std::string_view words) {
        section.rows.push_back({std::move(sample), std::string(words)});
    }
    void addWay(LegendSection& section, EdgeKind kind, std::string_view words) const {
        const auto isOfKind = [&](const Edge& edge) { return edge.kind == kind; };
        if (std::ranges::any_of(m_graph.edges, isOfKind)) add(section, kind, words);
    }
    /// The guide's items that are shown: the tactics, or all others.
    void addItems(LegendSection& section, Mark::Kind kind) const {
        const bool areTactics = kind == Mark::Kind::Tactic;
        for (const auto& [id, number] : m_cards.numbers) {
            const guide::Item& item = m_guide.item(id);
            if ((item.kind == guide::Kind::Tactic) == areTactics)
                add(section, LegendMark{{kind, id}, number}, m_words.name(item));
        }
    }

    const guide::Guide& m_guide;
    const Graph& m_graph;
    const Cards& m_cards;
    const Words& m_words;
};

} // namespace

std::vector<LegendSection> legendOf(const guide::Guide& guide, const Graph& graph,
                                    const Cards& cards, const Words& words,
                                    std::span<const NodeState> states) {
    const LegendMaker maker(guide, graph, cards, words);
    std::vector<LegendSection> all{maker.shapes(), maker.ways(), maker.signs(), maker.tactics(),
                                   maker.states(states)};
    std::erase_if(all, [](const LegendSection& section) { return section.rows.empty(); });
    return all;
}

} // namespace map
