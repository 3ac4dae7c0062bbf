// SPDX-License-Identifier: MIT
#include "map/cards.h"

#include "base/strings.h"
#include "map/measure.h"

#include <algorithm>

namespace map {
namespace {

constexpr double kCard = 184;  // the width of a scene
constexpr double kLabel = 148; // the most that a label takes
constexpr double kPadding = Cards::kPadding;
constexpr std::size_t kMarksInRow = 8;

const Block kTitle{.size = 12.5, .bold = true};
const Block kWords{.size = 11, .ink = Ink::Second};
const Block kTag{.size = 10, .ink = Ink::Tag, .bold = true};

class CardMaker {
public:
    CardMaker(const story::Scenario& scenario, const guide::Guide& guide, const Graph& graph,
              const Words& words, const std::vector<NodeState>& states)
        : m_scenario(scenario), m_guide(guide), m_graph(graph), m_words(words), m_states(states) {}

    Cards make() {
        number();
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            m_cards.nodes.push_back(card(i));
        for (const Edge& edge : m_graph.edges)
            m_cards.edges.push_back(label(edge));
        for (const story::Chat& chat : m_scenario.chats)
            m_cards.groups.push_back(heading(m_scenario.contacts[chat.contact]));
        m_cards.groups.push_back(heading(m_words.tr("map", "Endings"), ""));
        return std::move(m_cards);
    }

private:
    /// Signs get numbers and tactics letters, in the guide's order: those alone that are shown.
    void number() {
        std::vector<bool> isShown(m_guide.items().size());
        for (const Node& node : m_graph.nodes)
            for (const auto* items : {&node.signs, &node.tactics, &node.lookalikes})
                for (const guide::ItemId item : *items)
                    isShown.at(item) = true;
        int signs = 0, tactics = 0;
        for (guide::ItemId item = 0; item < isShown.size(); ++item) {
            if (!isShown[item]) continue;
            const bool isTactic = m_guide.item(item).kind == guide::Kind::Tactic;
            m_cards.numbers[item] = isTactic
                                        ? std::string(1, static_cast<char>('A' + tactics++ % 26))
                                        : std::to_string(++signs);
        }
    }

    Block block(std::string_view text, double width, std::size_t lines, const Block& look) const {
        return blockOf(text, width, lines, look, m_words);
    }

    Card card(std::size_t index) const {
        const Node& node = m_graph.nodes[index];
        Card card;
        switch (node.kind) {
        case NodeKind::Scene: card = sceneCard(node); break;
        case NodeKind::Ending: card = endingCard(node); break;
        case NodeKind::Hook:
            card = smallCard(hookName(static_cast<story::Hook>(node.index)), Ink::Text);
            break;
        case NodeKind::Close:
            card = smallCard(m_words.tr("map", "When every chat has come to its end: "
                                               "the first of these that holds"),
                             Ink::OnBrand);
            break;
        }
        const NodeState state = index < m_states.size() ? m_states[index] : NodeState::None;
        if (state != NodeState::None)
            card.blocks.insert(card.blocks.begin(),
                               block(nameOf(state, m_words), inside(), 1, kTag));
        measure(card);
        return card;
    }

    static double inside() { return kCard - 2 * kPadding; }

    Card sceneCard(const Node& node) const {
        Card card;
        const story::Scene& scene = m_scenario.scenes[node.index];
        if (node.begins)
            card.blocks.push_back(block(m_words.tr("map", "Starts here"), inside(), 1, kTag));
        card.blocks.push_back(block(scene.name, inside(), 1, kTitle));
        if (node.line != kNoLine) {
            const story::Line& line = m_scenario.lines[node.line];
            card.blocks.push_back(block(m_words.story(line.text), inside(), 2, kWords));
        }
        for (const guide::ItemId item : node.signs)
            card.marks.push_back({Mark::Kind::Sign, item});
        for (const guide::ItemId item : node.tactics)
            card.marks.push_back({Mark::Kind::Tactic, item});
        for (const guide::ItemId item : node.lookalikes)
            card.marks.push_back({Mark::Kind::Lookalike, item});
        return card;
    }

    Card endingCard(const Node& node) const {
        const story::Ending& ending = m_scenario.endings[node.index];
        const std::string_view word =
            ending.safe ? m_words.tr("map", "Safe ending") : m_words.tr("map", "Not safe yet");
        Block tag = kTag;
        tag.ink = ending.safe ? Ink::Safe : Ink::NotSafe;
        Card card;
        card.blocks.push_back(block(word, inside(), 1, tag));
        card.blocks.push_back(block(m_words.story(ending.title), inside(), 2, kTitle));
        card.blocks.push_back(block(m_words.story(ending.text), inside(), 2, kWords));
        return card;
    }

    Card smallCard(std::string_view words, Ink ink) const {
        Card card;
        card.centred = true;
        card.blocks.push_back(block(words, kLabel, 4, {.size = 11, .ink = ink, .bold = true}));
        return card;
    }

    void measure(Card& card) const {
        double width = 0, height = 16;
        for (const Block& each : card.blocks) {
            width = std::max(width, each.width());
            height += each.height() + 2;
        }
        const std::size_t rows = (card.marks.size() + kMarksInRow - 1) / kMarksInRow;
        height += static_cast<double>(rows) * Cards::kMarkStep;
        card.size = {card.centred ? width + 2 * kPadding + 4 : kCard, height};
    }

    Label label(const Edge& edge) const {
        const auto single = static_cast<int>(edge.replies.size());
        Label label{.nextDay = edge.nextDay};
        std::string words;
        label.isReply = single > 0 && single == edge.ways;
        if (label.isReply && single == 1) {
            const story::Option& option = m_scenario.options[edge.replies[0]];
            words =
                option.silent ? m_words.tr("message", "Left on read") : m_words.story(option.text);
        } else if (label.isReply) {
            words = base::fill(m_words.tr("map", "{n} replies"), {{"n", std::to_string(single)}});
        } else if (edge.ways > 1) {
            words = base::fill(m_words.tr("map", "{n} ways"), {{"n", std::to_string(edge.ways)}});
        } else if (edge.nextDay) {
            words = m_words.tr("map", "Next day");
        } else {
            return label;
        }
        label.block =
            block(words, kLabel, 2,
                  {.size = 10.5, .ink = label.isReply ? Ink::Reply : Ink::Second, .bold = false});
        const double moon = edge.nextDay ? Cards::kMoon : 0;
        label.size = {label.block.width() + 18 + moon, label.block.height() + 9};
        return label;
    }

    Heading heading(std::string_view name, std::string_view about) const {
        Heading heading;
        heading.name = block(name, 190, 1, {.size = 14, .bold = true});
        heading.about = block(about, 150, 1, {.size = 10.5, .ink = Ink::Second});
        heading.size = {heading.name.width() + heading.about.width() + 34, 28};
        return heading;
    }

    Heading heading(const story::Contact& contact) const {
        const bool manipulates = contact.truth == story::Truth::Manipulator;
        Heading made = heading(m_words.story(contact.name),
                               manipulates                ? m_words.tr("map", "Manipulates")
                               : !contact.members.empty() ? m_words.tr("map", "Group")
                               : contact.trustedAdult     ? m_words.tr("map", "Trusted adult")
                                                          : m_words.tr("map", "Genuine"));
        made.manipulates = manipulates;
        return made;
    }

    std::string_view hookName(story::Hook hook) const {
        switch (hook) {
        case story::Hook::Block: return m_words.tr("map", "When blocked");
        case story::Hook::Report: return m_words.tr("map", "When reported");
        case story::Hook::Remove: return m_words.tr("map", "When removed from contacts");
        case story::Hook::Privacy: return m_words.tr("map", "When a privacy setting changes");
        case story::Hook::Screenshot: return m_words.tr("map", "When a screenshot is saved");
        case story::Hook::Tell: return m_words.tr("map", "When somebody is told");
        case story::Hook::Flag: break;
        }
        return m_words.tr("map", "When a message is flagged");
    }

    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    const Graph& m_graph;
    const Words& m_words;
    const std::vector<NodeState>& m_states;
    Cards m_cards;
};

} // namespace

double Block::width() const {
    double width = 0;
    for (const std::string& line : lines)
        width = std::max(width, widthOf(line, size, bold));
    return width;
}

Block blockOf(std::string_view text, double width, std::size_t lines, const Block& look,
              const Words& words) {
    const std::string clean = base::printable(text);
    Block block = look;
    block.lines = wrapped(clean, width, lines, look.size, look.bold);
    block.rightToLeft = runsFromRight(clean, words.rightToLeft);
    return block;
}

Cards cardsOf(const story::Scenario& scenario, const guide::Guide& guide, const Graph& graph,
              const Words& words, const std::vector<NodeState>& states) {
    return CardMaker(scenario, guide, graph, words, states).make();
}

namespace {

/// What a chat says when it is reported, told of and so on mostly leads no further. Beside each
/// other these pairs would make the chat very wide, so they stand in columns.
void stackAsides(const Graph& graph, Plan& plan) {
    constexpr int kInColumn = 3;
    std::vector<int> edges(graph.nodes.size());
    for (const Edge& edge : graph.edges) {
        ++edges[edge.from];
        ++edges[edge.to];
    }
    const Edge* above = nullptr;
    int inColumn = 0;
    for (const Edge& edge : graph.edges) {
        if (edge.kind != EdgeKind::Hook || edges[edge.to] != 1) continue;
        const story::ChatIndex chat = graph.nodes[edge.from].chat;
        if (graph.nodes[edge.to].chat != chat || graph.nodes[edge.to].begins) continue;
        const bool goesOn =
            above != nullptr && graph.nodes[above->from].chat == chat && inColumn < kInColumn;
        if (goesOn) plan.edges.push_back({above->to, edge.from, {}, true});
        inColumn = goesOn ? inColumn + 1 : 1;
        above = &edge;
    }
}

} // namespace

Plan planOf(const Graph& graph, const Cards& cards) {
    const auto endings = static_cast<std::uint32_t>(graph.chats);
    Plan plan;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const story::ChatIndex chat = graph.nodes[i].chat;
        plan.nodes.push_back({cards.nodes[i].size, chat == kNoChat ? endings : chat});
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        plan.edges.push_back({graph.edges[i].from, graph.edges[i].to, cards.edges[i].size});
    stackAsides(graph, plan);
    for (const Heading& heading : cards.groups)
        plan.groups.push_back(heading.size);
    return plan;
}

std::string titleOf(const Mark& mark, const guide::Item& item, const Words& words) {
    std::string title(words.name(item));
    if (mark.kind != Mark::Kind::Lookalike) return title;
    return base::fill(words.tr("map", "Innocent, looks like: {sign}"), {{"sign", title}});
}

std::string_view nameOf(NodeState state, const Words& words) {
    switch (state) {
    case NodeState::None: return {};
    case NodeState::Proved: return words.tr("map", "Every way leads on");
    case NodeState::Unreached: return words.tr("map", "Never reached");
    case NodeState::Trapped: return words.tr("map", "No way out");
    case NodeState::Visited: return words.tr("map", "Played");
    case NodeState::Here: break;
    }
    return words.tr("map", "Here now");
}

} // namespace map
