// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "map/graph.h"
#include "story/scenario.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace map {

/// What is known of a node beside the story: from an explorer, or from a play.
enum class NodeState : std::uint8_t {
    None,
    Proved,    ///< every play that comes here finds a way on
    Unreached, ///< no play comes here
    Trapped,   ///< a play can come here and find no way out
    Visited,   ///< this play has been here
    Here,      ///< this play is here
};

/// How the map's texts read in the reader's language.
struct Words {
    std::string language = "en"; ///< BCP 47
    bool rightToLeft = false;
    std::function<std::string_view(std::string_view context, std::string_view english)> translate;
    std::function<std::string_view(story::TextIndex)> story;
    std::function<std::string_view(const guide::Item&)> name;

    std::string_view tr(std::string_view context, std::string_view english) const {
        return translate(context, english);
    }
};

/// Colours as 0xRRGGBB. Texts reach 4.5:1 on what they stand on, marks and borders that carry
/// meaning 3:1.
struct Palette {
    std::uint32_t page, text, text2;
    std::uint32_t chat, manipulator, chatLine; ///< a chat's ground; that of a manipulator's
    std::uint32_t card, cardLine, edge;
    std::uint32_t reply, replyText, replyMeta;
    std::uint32_t brand, onBrand, tint, onTint;
    std::uint32_t sign, onSign;
    std::uint32_t kit, kitLine;
    std::uint32_t ok, okTint, okText;
    std::uint32_t miss, missTint, missText;
    std::uint32_t mix, mixText;
    std::uint32_t focus;
};

struct SvgStyle {
    Palette palette{};
    std::optional<Palette> inDark; ///< where the reader's screen prefers dark; never in print
    std::vector<NodeState> states; ///< by node; may be empty
};

/// What every map has near its beginning, and no other file is likely to have.
inline constexpr std::string_view kSvgMark = "<!-- A map by chatwise graph. -->";

/// The story's map as one SVG file that needs nothing beside itself: title, chats, what leads
/// where, a legend. Texts are escaped, whatever stands in them.
std::string svgOf(const story::Scenario& scenario, const guide::Guide& guide, const Graph& graph,
                  const Words& words, const SvgStyle& style);

} // namespace map
