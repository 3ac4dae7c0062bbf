// SPDX-License-Identifier: MIT
#include "map/graph.h"

#include "map/ways.h"

#include <algorithm>
#include <map>
#include <utility>

namespace map {
namespace {

using story::OpCode;

void addOnce(std::vector<guide::ItemId>& items, guide::ItemId item) {
    if (std::ranges::find(items, item) == items.end()) items.push_back(item);
}

EdgeKind kindOf(OpCode code) {
    switch (code) {
    case OpCode::Call: return EdgeKind::Call;
    case OpCode::Start: return EdgeKind::Start;
    case OpCode::Finish: return EdgeKind::Finish;
    default: return EdgeKind::Go;
    }
}

class Builder {
public:
    explicit Builder(const story::Scenario& scenario) : m_scenario(scenario) {}

    Graph build() {
        m_graph.scenes = m_scenario.scenes.size();
        m_graph.chats = m_scenario.chats.size();
        for (std::size_t i = 0; i < m_graph.scenes; ++i) {
            m_graph.nodes.push_back({.kind = NodeKind::Scene,
                                     .chat = m_scenario.scenes[i].chat,
                                     .index = static_cast<std::uint16_t>(i)});
            m_ways.push_back(waysOf(m_scenario, static_cast<story::SceneIndex>(i)));
        }
        for (const story::Chat& chat : m_scenario.chats)
            if (chat.startsAlone) m_graph.nodes[chat.firstScene].begins = true;
        readLines();
        findReturns();
        // Hooks stand behind the scenes, the endings behind them.
        const std::size_t hooks = countHooks();
        m_close = static_cast<NodeIndex>(m_graph.scenes + hooks);
        for (NodeIndex i = 0; i < m_graph.scenes; ++i)
            leadOn(i);
        addHooks();
        addEndings();
        return std::move(m_graph);
    }

private:
    void readLines() {
        std::vector<bool> hasMessage(m_graph.scenes);
        for (std::size_t i = 0; i < m_scenario.lines.size(); ++i) {
            const story::Line& line = m_scenario.lines[i];
            Node& node = m_graph.nodes[line.scene];
            const bool first = line.isMessage() && !hasMessage[line.scene];
            if (line.text != story::kNoText && (first || node.line == kNoLine)) {
                node.line = static_cast<story::LineIndex>(i);
                hasMessage[line.scene] = line.isMessage();
            }
            for (const guide::ItemId item : line.signs)
                addOnce(node.signs, item);
            for (const guide::ItemId item : line.tactics)
                addOnce(node.tactics, item);
            if (line.lookalike) addOnce(node.lookalikes, *line.lookalike);
        }
    }

    /// A call comes back where the called scene does, or one that it goes on to.
    void findReturns() {
        std::vector<std::vector<std::size_t>> before(m_graph.scenes);
        std::vector<std::size_t> open;
        m_returns.resize(m_graph.scenes);
        for (std::size_t i = 0; i < m_graph.scenes; ++i) {
            for (const Way& way : m_ways[i].ways)
                if (way.code == OpCode::Go) before[way.target].push_back(i);
            if (m_ways[i].canReturn) open.push_back(i);
        }
        while (!open.empty()) {
            const std::size_t scene = open.back();
            open.pop_back();
            if (m_returns[scene]) continue;
            m_returns[scene] = true;
            open.insert(open.end(), before[scene].begin(), before[scene].end());
        }
    }

    void leadOn(NodeIndex from) {
        std::map<std::pair<NodeIndex, EdgeKind>, std::size_t> joined;
        for (const Way& way : m_ways[from].ways) {
            NodeIndex to = way.target;
            if (way.code == OpCode::Finish) {
                const bool picks = way.target >= m_scenario.endings.size();
                to = picks ? m_close : m_close + 1 + way.target;
            }
            const EdgeKind kind = kindOf(way.code);
            const auto [found, isNew] = joined.try_emplace({to, kind}, m_graph.edges.size());
            if (isNew) m_graph.edges.push_back({.from = from, .to = to, .kind = kind});
            Edge& edge = m_graph.edges[found->second];
            ++edge.ways;
            edge.nextDay |= way.nextDay;
            edge.comesBack |= way.code == OpCode::Call && m_returns[way.target];
            // A reply's ways stand together in the code.
            const bool isKnown = !edge.replies.empty() && edge.replies.back() == way.option;
            if (way.option && !isKnown) edge.replies.push_back(*way.option);
        }
    }

    std::size_t countHooks() const {
        std::size_t count = 0;
        for (const story::Chat& chat : m_scenario.chats)
            count += static_cast<std::size_t>(std::ranges::count_if(
                chat.hooks, [](story::SceneIndex scene) { return scene != story::kNoScene; }));
        return count;
    }

    void addHooks() {
        for (std::size_t chat = 0; chat < m_graph.chats; ++chat) {
            for (std::uint16_t hook = 0; hook < story::kHookCount; ++hook) {
                const story::SceneIndex scene = m_scenario.chats[chat].hooks[hook];
                if (scene == story::kNoScene) continue;
                const auto from = static_cast<NodeIndex>(m_graph.nodes.size());
                m_graph.nodes.push_back({.kind = NodeKind::Hook,
                                         .chat = static_cast<story::ChatIndex>(chat),
                                         .index = hook});
                m_graph.edges.push_back(
                    {.from = from, .to = scene, .kind = EdgeKind::Hook, .ways = 1});
            }
        }
    }

    /// Any story can come to Close: it does when every chat is at its end.
    void addEndings() {
        m_graph.nodes.push_back({.kind = NodeKind::Close});
        NodeIndex before = m_close;
        bool isPicked = true; // no ending before this one holds always
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i) {
            const auto to = static_cast<NodeIndex>(m_graph.nodes.size());
            m_graph.nodes.push_back(
                {.kind = NodeKind::Ending, .index = static_cast<std::uint16_t>(i)});
            if (!isPicked) continue;
            m_graph.edges.push_back(
                {.from = before, .to = to, .kind = EdgeKind::Otherwise, .ways = 1});
            before = to;
            isPicked = m_scenario.endings[i].condition != story::kNoExpr;
        }
    }

    const story::Scenario& m_scenario;
    Graph m_graph;
    std::vector<SceneWays> m_ways;
    std::vector<bool> m_returns; ///< by scene
    NodeIndex m_close = 0;
};

} // namespace

Graph graphOf(const story::Scenario& scenario) {
    return Builder(scenario).build();
}

} // namespace map
