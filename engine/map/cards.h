// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"
#include "map/svg.h"

#include <map>
#include <string>
#include <vector>

namespace map {

/// What a text stands on and says, which gives it its colour.
enum class Ink : std::uint8_t {
    Text,
    Second,
    Tag,
    Reply,   ///< on a reply's bubble
    OnBrand, ///< on the box before the endings
    Sign,    ///< in a sign's circle; likewise for the next two
    Tactic,
    Lookalike,
    Safe, ///< the tag of an ending
    NotSafe,
};

/// A few lines of text in one size, centred or at the side where the page begins.
struct Block {
    std::vector<std::string> lines;
    double size = 11; ///< points
    Ink ink = Ink::Text;
    bool bold = false;
    bool rightToLeft = false;

    double lineHeight() const { return size * 1.36; }
    double height() const { return lineHeight() * static_cast<double>(lines.size()); }
    double width() const;
};

/// Something of the guide that a scene shows.
struct Mark {
    enum class Kind : std::uint8_t { Sign, Tactic, Lookalike } kind = Kind::Sign;
    guide::ItemId item = 0;
};

/// What is drawn for a node: its blocks below each other, then its marks.
struct Card {
    Size size;
    std::vector<Block> blocks;
    std::vector<Mark> marks;
    bool centred = false;
};

/// What is drawn on an edge; nothing where `size` has no width.
struct Label {
    Size size;
    Block block;
    bool isReply = false;
    bool nextDay = false;
};

/// A group's heading: a chat's contact and what there is to say of them.
struct Heading {
    Size size;
    Block name, about;
    bool manipulates = false;
};

/// Everything that is drawn, with its sizes, before it has a place.
struct Cards {
    std::vector<Card> nodes;
    std::vector<Label> edges;
    std::vector<Heading> groups;                  ///< the chats, then the endings
    std::map<guide::ItemId, std::string> numbers; ///< of signs: 1, 2 …; of tactics: A, B …

    static constexpr double kPadding = 11; ///< left and right of a card's texts
    static constexpr double kMark = 17;    ///< a mark's width and height
    static constexpr double kMarkStep = 21;
    static constexpr double kMoon = 14; ///< the room of a label's sign for the next day
};

/// Any text as it may be drawn: well-formed UTF-8 without control characters.
Block blockOf(std::string_view text, double width, std::size_t lines, const Block& look,
              const Words& words);

Cards cardsOf(const story::Scenario& scenario, const guide::Guide& guide, const Graph& graph,
              const Words& words, const std::vector<NodeState>& states);

/// The plan's first edges are the graph's.
Plan planOf(const Graph& graph, const Cards& cards);

/// What a mark says.
std::string titleOf(const Mark& mark, const guide::Item& item, const Words& words);

/// The word for a state; empty for None.
std::string_view nameOf(NodeState state, const Words& words);

} // namespace map
