// SPDX-License-Identifier: MIT
#include "map/svg.h"

#include "base/strings.h"
#include "map/cards.h"
#include "map/layout.h"
#include "map/picture.h"

#include <fmt/format.h>

#include <algorithm>

namespace map {
namespace {

constexpr double kMargin = 36;
constexpr double kNarrowest = 860; // of a page: room for the title and the legend

/// What does not depend on the theme. Nothing here is fetched: the reader's own fonts are used.
constexpr std::string_view kShapes =
    "text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans','Noto Naskh Arabic',"
    "'Noto Sans Arabic',sans-serif;white-space:pre}"
    ".b{font-weight:700}.rim{paint-order:stroke;stroke-width:5;stroke-linejoin:round}"
    ".go,.call,.start,.hooked,.finish,.else{fill:none;stroke-width:1.5}"
    ".go,.hooked,.else{marker-end:url(#to)}.call,.start{marker-end:url(#tob)}"
    ".finish{marker-end:url(#tof)}.both{marker-start:url(#backb)}"
    ".call{stroke-dasharray:6 4}.start{stroke-width:2.6}.hooked{stroke-dasharray:2 3}"
    ".else{stroke-dasharray:1 4;stroke-linecap:round}"
    ".card,.hook,.safe,.chip,.chat,.panel{stroke-width:1}.pusher{stroke-dasharray:7 5}"
    ".open{stroke-width:1.4;stroke-dasharray:5 3}.safe{stroke-width:1.4}"
    ".alike{stroke-width:1.7}.tactic{stroke-width:1}"
    ".proved,.visited{stroke-width:1.8}.unreached{stroke-width:1.4;stroke-dasharray:4 3}"
    ".trapped{stroke-width:2.6;stroke-dasharray:8 3}.here{stroke-width:3}";

std::string marker(std::string_view id, std::string_view look, bool back = false) {
    return fmt::format("<marker id=\"{}\" viewBox=\"0 0 10 10\" refX=\"{}\" refY=\"5\" "
                       "markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\" "
                       "orient=\"auto\"><path class=\"{}\" d=\"{}\"/></marker>",
                       id, back ? 1 : 9, look, back ? "M10 1L1 5L10 9z" : "M0 1L9 5L0 9z");
}

class Page {
public:
    Page(const story::Scenario& scenario, const guide::Guide& guide, const Graph& graph,
         const Words& words, const SvgStyle& style)
        : m_scenario(scenario), m_guide(guide), m_graph(graph), m_words(words), m_style(style),
          m_cards(cardsOf(scenario, guide, graph, words, style.states)),
          m_picture(words.rightToLeft) {}

    std::string draw() {
        Layout layout = layOut(planOf(m_graph, m_cards));
        if (m_words.rightToLeft) layout = mirrored(std::move(layout));
        const double width = std::max(kNarrowest, layout.size.w + 2 * kMargin);
        const double mapTop = kMargin + 64;
        // Whatever is narrower than the page begins where reading does.
        const double left = m_words.rightToLeft ? width - kMargin - layout.size.w : kMargin;
        const Box legendBox{kMargin, mapTop + layout.size.h + 40, width - 2 * kMargin, 0};
        const LegendPicture legend =
            drawn(legendOf(m_guide, m_graph, m_cards, m_words, m_style.states), m_words, legendBox);
        const double height = legendBox.y + legend.height + kMargin;

        head(width, height);
        m_picture.rect({0, 0, width, height}, 0, "page");
        title(m_words.rightToLeft ? width - kMargin : kMargin);
        m_picture.open(fmt::format("g transform=\"translate({} {})\"", num(left), num(mapTop)));
        for (std::size_t i = 0; i < m_cards.groups.size(); ++i)
            ground(m_cards.groups[i], layout.groups[i]);
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i)
            edge(m_graph.edges[i], layout.edges[i]);
        for (std::size_t i = 0; i < m_cards.groups.size(); ++i)
            heading(m_cards.groups[i], layout.groups[i]);
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            node(i, layout.nodes[i]);
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i)
            label(m_cards.edges[i], layout.edges[i]);
        m_picture.close("g");
        m_picture.raw(legend.svg);
        m_picture.raw("</svg>\n");
        return m_picture.svg();
    }

private:
    std::string_view titleText() const { return m_words.story(m_scenario.title); }

    std::string summary() const {
        return base::fill(m_words.tr("map", "Map of the story: {chats} chats, {scenes} scenes, "
                                            "{endings} endings"),
                          {{"chats", std::to_string(m_graph.chats)},
                           {"scenes", std::to_string(m_graph.scenes)},
                           {"endings", std::to_string(m_scenario.endings.size())}});
    }

    void head(double width, double height) {
        const std::string dark =
            m_style.inDark ? fmt::format("@media screen and (prefers-color-scheme:dark){{{}}}",
                                         styleOf(*m_style.inDark))
                           : "";
        m_picture.raw(fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
            "viewBox=\"0 0 {0} {1}\" role=\"img\" aria-labelledby=\"title desc\" lang=\"{2}\" "
            "xml:lang=\"{2}\">\n{12}\n<title id=\"title\">{3}</title>\n<desc "
            "id=\"desc\">{4}</desc>\n"
            "<style>{5}{6}{7}</style>\n<defs>{8}{9}{10}{11}</defs>\n",
            num(width), num(height), escaped(m_words.language),
            escaped(base::printable(titleText())), escaped(summary()), kShapes,
            styleOf(m_style.palette), dark, marker("to", "a-go"), marker("tob", "a-call"),
            marker("tof", "a-finish"), marker("backb", "a-call", true), kSvgMark));
    }

    void title(double x) {
        m_picture.text(blockOf(titleText(), 780, 1, {.size = 26, .bold = true}, m_words), x,
                       kMargin - 8);
        m_picture.text(blockOf(summary(), 780, 1, {.size = 13, .ink = Ink::Second}, m_words), x,
                       kMargin + 28);
    }

    void ground(const Heading& heading, const Box& box) {
        if (box.w > 0) m_picture.rect(box, kGroupRadius, heading.manipulates ? "pusher" : "chat");
    }

    /// Over the edges, which may come in from above: each on a rim of its ground's colour.
    void heading(const Heading& heading, const Box& box) {
        if (box.w <= 0) return;
        m_picture.open(heading.manipulates ? "g class=\"rim onpusher\"" : "g class=\"rim onchat\"");
        const HeadingPlaces places = placesOn(heading, box, m_words.rightToLeft);
        m_picture.text(places.name);
        m_picture.text(places.about);
        m_picture.close("g");
    }

    std::string nameOfNode(NodeIndex index) const {
        const Card& card = m_cards.nodes[index];
        const Node& target = m_graph.nodes[index];
        if (target.kind == NodeKind::Scene) return m_scenario.scenes[target.index].id;
        if (target.kind == NodeKind::Ending)
            return std::string(m_words.story(m_scenario.endings[target.index].title));
        return base::join(card.blocks.back().lines, " ");
    }

    void edge(const Edge& edge, const PlacedEdge& placed) {
        std::string about = fmt::format("{} → {}", nameOfNode(edge.from), nameOfNode(edge.to));
        for (const story::OptionIndex reply : edge.replies) {
            const story::Option& option = m_scenario.options[reply];
            about += '\n';
            about +=
                option.silent ? m_words.tr("message", "Left on read") : m_words.story(option.text);
        }
        m_picture.open("g", base::printable(about));
        m_picture.curve(placed.curve, lookOf(edge.kind, edge.comesBack));
        m_picture.close("g");
    }

    void label(const Label& label, const PlacedEdge& placed) {
        if (!placed.label) return;
        const Box& box = *placed.label;
        const LabelPlaces places = placesOn(label, box, m_words.rightToLeft);
        if (label.isReply)
            m_picture.bubble(box, places.radius, "reply");
        else
            m_picture.rect(box, places.radius, "chip");
        if (places.moon) m_picture.moon(*places.moon, label.isReply ? "moonr" : "moon");
        m_picture.text(places.text);
    }

    void node(std::size_t index, const Box& box) {
        const Node& node = m_graph.nodes[index];
        const Card& card = m_cards.nodes[index];
        const NodeState state =
            index < m_style.states.size() ? m_style.states[index] : NodeState::None;
        std::string look = "card";
        if (node.kind == NodeKind::Hook) look = "hook";
        if (node.kind == NodeKind::Close) look = "close";
        if (node.kind == NodeKind::Ending)
            look = m_scenario.endings[node.index].safe ? "safe" : "open";
        const CardPlaces places = placesOn(card, box, m_words.rightToLeft);
        m_picture.open("g");
        m_picture.rect(box, places.radius, look + lookOf(state));
        for (const PlacedText& text : places.texts)
            m_picture.text(text);
        for (const PlacedMark& placed : places.marks) {
            const guide::Item& item = m_guide.item(placed.mark.item);
            drawMark(m_picture, placed.mark, m_cards.numbers.at(placed.mark.item),
                     titleOf(placed.mark, item, m_words), placed.middle);
        }
        m_picture.close("g");
    }

    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    const Graph& m_graph;
    const Words& m_words;
    const SvgStyle& m_style;
    Cards m_cards;
    Picture m_picture;
};

} // namespace

std::string svgOf(const story::Scenario& scenario, const guide::Guide& guide, const Graph& graph,
                  const Words& words, const SvgStyle& style) {
    return Page(scenario, guide, graph, words, style).draw();
}

} // namespace map
