// SPDX-License-Identifier: MIT
#include "map/measure.h"

#include <algorithm>
#include <cstdint>

namespace map {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr double kBold = 1.07; // how much wider bold letters are

/// The code point at the start of well-formed UTF-8, which is made shorter by it.
std::uint32_t takeLetter(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i)
        point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(std::min(length, text.size()));
    return point;
}

bool isBetween(std::uint32_t point, std::uint32_t first, std::uint32_t last) {
    return point >= first && point <= last;
}

bool hasNoWidth(std::uint32_t point) {
    return isBetween(point, 0x0300, 0x036F) || isBetween(point, 0x0610, 0x061A) ||
           isBetween(point, 0x064B, 0x065F) || point == 0x0670 ||
           isBetween(point, 0x06D6, 0x06ED) || isBetween(point, 0x200B, 0x200F) ||
           isBetween(point, 0x202A, 0x202E) || isBetween(point, 0x2060, 0x206F) ||
           isBetween(point, 0xFE00, 0xFE0F) || isBetween(point, 0xE0000, 0xE0FFF);
}

bool isFromRight(std::uint32_t point) {
    return isBetween(point, 0x0590, 0x08FF) || isBetween(point, 0xFB1D, 0xFDFF) ||
           isBetween(point, 0xFE70, 0xFEFF) || isBetween(point, 0x10800, 0x10FFF) ||
           isBetween(point, 0x1E800, 0x1EFFF);
}

/// In parts of the font size.
double widthOfLetter(std::uint32_t point) {
    if (point < 0x80) {
        const char letter = static_cast<char>(point);
        if (std::string_view(" ijl|'.,:;!I").find(letter) != std::string_view::npos) return 0.29;
        if (std::string_view("frt()[]{}-\"/\\`*").find(letter) != std::string_view::npos)
            return 0.4;
        if (std::string_view("mwMW@%").find(letter) != std::string_view::npos) return 0.92;
        if (letter >= 'A' && letter <= 'Z') return 0.69;
        return 0.59;
    }
    if (hasNoWidth(point)) return 0;
    if (isFromRight(point)) return 0.56;
    if (point < 0x1100) return 0.65;
    if (isBetween(point, 0x2010, 0x2027)) return point == 0x2026 ? 0.85 : 0.5;
    return point < 0x2600 ? 0.8 : 1.3; // far-eastern letters and pictures
}

/// As much of a word as fits, and "…".
std::string cut(std::string_view word, double width, double size, bool bold) {
    double room = width - widthOf(kEllipsis, size, bold);
    std::string_view rest = word;
    std::size_t fits = 0;
    while (!rest.empty()) {
        room -= widthOfLetter(takeLetter(rest)) * size * (bold ? kBold : 1);
        if (room < 0) break;
        fits = word.size() - rest.size();
    }
    return std::string(word.substr(0, fits)) + std::string(kEllipsis);
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t first = text.find_first_not_of(kBlanks);
        if (first == std::string_view::npos) return words;
        text.remove_prefix(first);
        const std::size_t length = std::min(text.find_first_of(kBlanks), text.size());
        words.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
}

} // namespace

double widthOf(std::string_view text, double size, bool bold) {
    double width = 0;
    while (!text.empty())
        width += widthOfLetter(takeLetter(text));
    return width * size * (bold ? kBold : 1);
}

std::vector<std::string> wrapped(std::string_view text, double width, std::size_t lines,
                                 double size, bool bold) {
    std::vector<std::string> result;
    std::string line;
    const auto fits = [&](const std::string& words) { return widthOf(words, size, bold) <= width; };
    for (const std::string_view word : wordsOf(text)) {
        const std::string longer =
            line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (fits(longer)) {
            line = longer;
            continue;
        }
        if (result.size() + 1 == lines) { // no further line: the rest is left out
            result.push_back(cut(longer, width, size, bold));
            return result;
        }
        if (!line.empty()) result.push_back(std::move(line));
        line = word;
        if (fits(line)) continue;
        result.push_back(cut(word, width, size, bold));
        if (result.size() >= lines) return result;
        line.clear();
    }
    if (!line.empty()) result.push_back(std::move(line));
    return result;
}

bool runsFromRight(std::string_view text, bool otherwise) {
    while (!text.empty()) {
        const std::uint32_t point = takeLetter(text);
        if (isFromRight(point)) return !isBetween(point, 0x0660, 0x0669);
        const bool isLetter = (point | 0x20U) - 'a' < 26 || isBetween(point, 0xC0, 0x58F) ||
                              isBetween(point, 0x900, 0x1FFF) || isBetween(point, 0x3040, 0xA4CF);
        if (isLetter) return false;
    }
    return otherwise;
}

} // namespace map
