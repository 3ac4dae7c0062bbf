// SPDX-License-Identifier: MIT
#include "map/picture.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace map {

std::string num(double number) {
    const double tenths = std::round(number * 10);
    if (std::fmod(tenths, 10) == 0) return fmt::format("{:.0f}", tenths / 10 + 0.0);
    return fmt::format("{:.1f}", tenths / 10);
}

std::string escaped(std::string_view utf8) {
    std::string result;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const std::string_view three = utf8.substr(i, 3);
        if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") { // U+FFFE, U+FFFF
            result += "\ufffd";
            i += 2;
            continue;
        }
        switch (c) {
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '&': result += "&amp;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: {
            const bool isControl = static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n';
            result += isControl ? std::string("\ufffd") : std::string(1, c);
        }
        }
    }
    return result;
}

const char* classOf(Ink ink) {
    switch (ink) {
    case Ink::Text: return "t";
    case Ink::Second: return "t2";
    case Ink::Tag: return "tb";
    case Ink::Reply: return "tr";
    case Ink::OnBrand: return "ob";
    case Ink::Sign: return "ts";
    case Ink::Tactic: return "tt";
    case Ink::Lookalike: return "tm";
    case Ink::Safe: return "tok";
    case Ink::NotSafe: break;
    }
    return "tmiss";
}

const char* lookOf(EdgeKind kind, bool comesBack) {
    switch (kind) {
    case EdgeKind::Go: return "go";
    case EdgeKind::Call: return comesBack ? "call both" : "call";
    case EdgeKind::Start: return "start";
    case EdgeKind::Hook: return "hooked";
    case EdgeKind::Finish: return "finish";
    case EdgeKind::Otherwise: break;
    }
    return "else";
}

const char* lookOf(NodeState state) {
    switch (state) {
    case NodeState::None: return "";
    case NodeState::Proved: return " proved";
    case NodeState::Unreached: return " unreached";
    case NodeState::Trapped: return " trapped";
    case NodeState::Visited: return " visited";
    case NodeState::Here: break;
    }
    return " here";
}

void Picture::open(std::string_view tag, std::string_view title) {
    fmt::format_to(std::back_inserter(m_svg), "<{}>", tag);
    if (!title.empty())
        fmt::format_to(std::back_inserter(m_svg), "<title>{}</title>", escaped(title));
}

void Picture::close(std::string_view tag) {
    fmt::format_to(std::back_inserter(m_svg), "</{}>\n", tag);
}

void Picture::rect(const Box& box, double radius, std::string_view look) {
    fmt::format_to(std::back_inserter(m_svg),
                   "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>\n",
                   look, num(box.x), num(box.y), num(box.w), num(box.h), num(radius));
}

void Picture::bubble(const Box& box, double radius, std::string_view look) {
    const double r = std::min(radius, box.h / 2);
    const double right = m_rightToLeft ? r : kTightRadius, left = m_rightToLeft ? kTightRadius : r;
    fmt::format_to(
        std::back_inserter(m_svg),
        "<path class=\"{}\" d=\"M{} {}h{}a{r} {r} 0 0 1 {r} {r}v{}a{right} {right} 0 0 1 "
        "-{right} {right}h-{}a{left} {left} 0 0 1 -{left} -{left}v-{}a{r} {r} 0 0 1 {r} "
        "-{r}z\"/>\n",
        look, num(box.x + r), num(box.y), num(box.w - 2 * r), num(box.h - r - right),
        num(box.w - left - right), num(box.h - r - left), fmt::arg("r", num(r)),
        fmt::arg("right", num(right)), fmt::arg("left", num(left)));
}

void Picture::circle(Point middle, double radius, std::string_view look) {
    fmt::format_to(std::back_inserter(m_svg),
                   "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", look, num(middle.x),
                   num(middle.y), num(radius));
}

void Picture::curve(const std::vector<Point>& points, std::string_view look) {
    if (points.size() < 4) return;
    fmt::format_to(std::back_inserter(m_svg), "<path class=\"{}\" d=\"M{} {}C", look,
                   num(points[0].x), num(points[0].y));
    for (std::size_t i = 1; i < points.size(); ++i)
        fmt::format_to(std::back_inserter(m_svg), "{}{} {}", i == 1 ? "" : " ", num(points[i].x),
                       num(points[i].y));
    m_svg += "\"/>\n";
}

void Picture::moon(Point middle, std::string_view look) {
    fmt::format_to(std::back_inserter(m_svg),
                   "<path class=\"{}\" d=\"M{} {}a4.6 4.6 0 1 0 4.6 6.4a3.9 3.9 0 0 1 -4.6 "
                   "-6.4z\"/>\n",
                   look, num(middle.x), num(middle.y - 4.4));
}

void Picture::text(const Block& block, double x, double top, Side side) {
    // A text's direction is its own, its side the page's.
    const bool begins = block.rightToLeft == m_rightToLeft;
    const std::string_view anchor = side == Side::Middle ? " text-anchor=\"middle\""
                                    : begins             ? ""
                                                         : " text-anchor=\"end\"";
    double y = top + block.size;
    for (const std::string& line : block.lines) {
        fmt::format_to(std::back_inserter(m_svg),
                       "<text class=\"{}{}\" x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}>{}</text>\n",
                       classOf(block.ink), block.bold ? " b" : "", num(x), num(y), num(block.size),
                       anchor, block.rightToLeft ? " direction=\"rtl\"" : "", escaped(line));
        y += block.lineHeight();
    }
}

void drawMark(Picture& picture, const Mark& mark, std::string_view number, std::string_view title,
              Point middle) {
    picture.open("g", title);
    const double r = radiusOf(mark.kind);
    const Box square{middle.x - r, middle.y - r, 2 * r, 2 * r};
    switch (mark.kind) {
    case Mark::Kind::Sign: picture.circle(middle, r, "sign"); break;
    case Mark::Kind::Tactic: picture.rect(square, kTacticRadius, "tactic"); break;
    case Mark::Kind::Lookalike: picture.circle(middle, r, "alike"); break;
    }
    picture.text(textOf(mark.kind, number), middle.x, middle.y - kMarkTextUp,
                 Picture::Side::Middle);
    picture.close("g");
}

} // namespace map
