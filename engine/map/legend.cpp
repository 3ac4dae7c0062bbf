// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "map/picture.h"

#include <algorithm>
#include <functional>

namespace map {
namespace {

constexpr double kColumn = 300, kEntry = 24, kSample = 46, kHead = 26;

/// One line of the legend: a sample drawn about a place, and what it means.
struct Entry {
    std::function<void(Picture&, Point middle)> sample;
    std::string words;
};
struct Section {
    std::string title;
    std::vector<Entry> rows;
};

class LegendMaker {
public:
    LegendMaker(const guide::Guide& guide, const Graph& graph, const Cards& cards,
                const Words& words, const SvgStyle& style)
        : m_guide(guide), m_graph(graph), m_cards(cards), m_words(words), m_style(style) {}

    std::vector<Section> sections() const {
        std::vector<Section> all{boxes(), ways()};
        all.push_back(items(Mark::Kind::Sign, m_words.tr("map", "Warning signs")));
        all.push_back(items(Mark::Kind::Tactic, m_words.tr("map", "Tactics")));
        all.push_back(states());
        std::erase_if(all, [](const Section& section) { return section.rows.empty(); });
        return all;
    }

private:
    static std::string own(std::string_view words) { return std::string(words); }

    bool has(NodeKind kind) const {
        return std::ranges::any_of(m_graph.nodes, [&](const Node& n) { return n.kind == kind; });
    }
    bool has(EdgeKind kind) const {
        return std::ranges::any_of(m_graph.edges, [&](const Edge& e) { return e.kind == kind; });
    }

    static Box sampleBox(Point middle, double height) {
        return {middle.x - 16, middle.y - height / 2, 32, height};
    }
    static Entry boxRow(const char* look, double radius, std::string_view words) {
        return {[=](Picture& picture, Point middle) {
                    picture.rect(sampleBox(middle, 16), radius, look);
                },
                std::string(words)};
    }
    Entry wayRow(const char* look, std::string_view words) const {
        const double ahead = m_words.rightToLeft ? -1 : 1;
        return {[=](Picture& picture, Point middle) {
                    const double from = middle.x - 17 * ahead, to = middle.x + 17 * ahead;
                    const double y = middle.y;
                    picture.curve({{from, y}, {middle.x, y}, {middle.x, y}, {to, y}}, look);
                },
                std::string(words)};
    }

    Section boxes() const {
        Section section{own(m_words.tr("map", "How to read this map")), {}};
        auto& rows = section.rows;
        rows.push_back(boxRow("card", 5, m_words.tr("map", "A scene and its first message")));
        const auto isReply = [](const Label& label) { return label.isReply; };
        if (std::ranges::any_of(m_cards.edges, isReply))
            rows.push_back({[](Picture& picture, Point middle) {
                                picture.bubble(sampleBox(middle, 16), 8, "reply");
                            },
                            own(m_words.tr("map", "A reply that leads there"))});
        if (has(NodeKind::Hook))
            rows.push_back(boxRow("hook", 8, m_words.tr("map", "When the player does something")));
        if (std::ranges::any_of(m_cards.groups, &Heading::manipulates))
            rows.push_back(
                boxRow("pusher", 5, m_words.tr("map", "The chat of somebody who manipulates")));
        const auto isNext = [](const Label& label) { return label.nextDay; };
        if (std::ranges::any_of(m_cards.edges, isNext))
            rows.push_back({[](Picture& picture, Point middle) { picture.moon(middle, "moon"); },
                            own(m_words.tr("map", "The next day can come on the way"))});
        return section;
    }

    Section ways() const {
        Section section{own(m_words.tr("map", "Ways")), {}};
        auto& rows = section.rows;
        if (has(EdgeKind::Go)) rows.push_back(wayRow("go", m_words.tr("map", "The chat goes on")));
        if (has(EdgeKind::Call))
            rows.push_back(wayRow("call both", m_words.tr("map", "There and back again")));
        if (has(EdgeKind::Start))
            rows.push_back(wayRow("start", m_words.tr("map", "Another chat begins")));
        if (has(EdgeKind::Finish))
            rows.push_back(wayRow("finish", m_words.tr("map", "The story ends at once")));
        if (has(EdgeKind::Otherwise))
            rows.push_back(wayRow("else", m_words.tr("map", "Otherwise the next ending")));
        return section;
    }

    /// The guide's items that are shown: the tactics, or all others.
    Section items(Mark::Kind kind, std::string_view title) const {
        Section section{std::string(title), {}};
        const bool areTactics = kind == Mark::Kind::Tactic;
        for (const auto& [item, number] : m_cards.numbers) {
            if ((m_guide.item(item).kind == guide::Kind::Tactic) != areTactics) continue;
            section.rows.push_back({[=](Picture& picture, Point middle) {
                                        drawMark(picture, {kind, item}, number, {}, middle);
                                    },
                                    own(m_words.name(m_guide.item(item)))});
        }
        const bool alike = std::ranges::any_of(
            m_graph.nodes, [](const Node& node) { return !node.lookalikes.empty(); });
        if (!areTactics && alike)
            section.rows.push_back({[](Picture& picture, Point middle) {
                                        const Mark mark{Mark::Kind::Lookalike, 0};
                                        drawMark(picture, mark, "n", {}, middle);
                                    },
                                    own(m_words.tr("map", "Looks like it, and is innocent"))});
        return section;
    }

    Section states() const {
        Section section{own(m_words.tr("map", "Marks on scenes")), {}};
        static constexpr std::pair<NodeState, const char*> kLooks[] = {
            {NodeState::Proved, "card proved"},
            {NodeState::Unreached, "card unreached"},
            {NodeState::Trapped, "card trapped"},
            {NodeState::Visited, "card visited"},
            {NodeState::Here, "card here"}};
        for (const auto& [state, look] : kLooks)
            if (std::ranges::find(m_style.states, state) != m_style.states.end())
                section.rows.push_back(boxRow(look, 5, nameOf(state, m_words)));
        return section;
    }

    const guide::Guide& m_guide;
    const Graph& m_graph;
    const Cards& m_cards;
    const Words& m_words;
    const SvgStyle& m_style;
};

} // namespace

Legend legendOf(const guide::Guide& guide, const Graph& graph, const Cards& cards,
                const Words& words, const SvgStyle& style, const Box& within) {
    const auto sections = LegendMaker(guide, graph, cards, words, style).sections();
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(within.w / kColumn));
    Picture picture(words.rightToLeft);
    double top = within.y, tallest = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::size_t column = i % columns;
        if (column == 0 && i > 0) {
            top += tallest + 16;
            tallest = 0;
        }
        const double offset = static_cast<double>(column) * kColumn;
        const double ahead = words.rightToLeft ? -1 : 1; // where reading goes
        const double begin = words.rightToLeft ? within.right() - offset : within.x + offset;
        picture.text(blockOf(sections[i].title, kColumn - 20, 1, {.size = 13, .bold = true}, words),
                     begin, top);
        double y = top + kHead;
        for (const Entry& row : sections[i].rows) {
            row.sample(picture, {begin + ahead * 18, y + kEntry / 2});
            const Block block = blockOf(row.words, kColumn - kSample - 14, 1,
                                        {.size = 11.5, .ink = Ink::Second}, words);
            picture.text(block, begin + ahead * kSample, y + 4.5);
            y += kEntry;
        }
        tallest = std::max(tallest, y - top);
    }
    return {picture.svg(), top + tallest - within.y};
}

} // namespace map
