// SPDX-License-Identifier: MIT
#include "base/strings.h"

#include <algorithm>
#include <cctype>

namespace base {

int editDistance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<int> rows((a.size() + 1) * width);
    auto at = [&](std::size_t i, std::size_t j) -> int& { return rows[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i)
        at(i, 0) = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j)
        at(0, j) = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    const int limit = std::clamp(static_cast<int>(word.size()) / 3, 1, 3);
    const std::string* best = nullptr;
    int bestDistance = limit + 1;
    for (const std::string& candidate : candidates) {
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            best = &candidate;
            bestDistance = distance;
        }
    }
    if (!best) return std::nullopt;
    return *best;
}

std::string slug(std::string_view text, int words) {
    std::string result;
    int count = 0;
    bool inWord = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        // Bytes over 0x7f are letters of other scripts for our purpose; an apostrophe joins.
        if (c == '\'') continue;
        const bool letter = byte >= 0x80 || std::isalnum(byte) != 0;
        if (!letter) {
            inWord = false;
            continue;
        }
        if (!inWord) {
            if (count == words) break;
            if (count++ > 0) result += '-';
            inWord = true;
        }
        result += byte < 0x80 ? static_cast<char>(std::tolower(byte)) : c;
    }
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (;;) {
        const std::size_t end = text.find(separator, start);
        parts.emplace_back(text.substr(start, end - start));
        if (end == std::string_view::npos) return parts;
        start = end + 1;
    }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
    std::string result;
    for (const std::string& part : parts) {
        if (&part != parts.data()) result += separator;
        result += part;
    }
    return result;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string fill(std::string_view sentence, std::initializer_list<Gap> gaps) {
    std::string result;
    std::size_t at = 0;
    while (at < sentence.size()) {
        const std::size_t open = sentence.find('{', at);
        const std::size_t close = sentence.find('}', open);
        result += sentence.substr(at, open - at);
        if (close == std::string_view::npos) {
            if (open != std::string_view::npos) result += sentence.substr(open);
            break;
        }
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        const Gap* gap =
            std::find_if(gaps.begin(), gaps.end(), [&](const Gap& g) { return g.name == name; });
        if (gap != gaps.end())
            result += gap->value;
        else
            result += sentence.substr(open, close - open + 1);
        at = close + 1;
    }
    return result;
}

bool isUtf8(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const int length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return false;
        if (i + length > bytes.size()) return false;
        std::uint32_t point = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xc0) != 0x80) return false;
            point = (point << 6) | (next & 0x3fU);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        const bool surrogate = point >= 0xd800 && point <= 0xdfff;
        if (overlong || surrogate || point > 0x10ffff) return false;
        i += length;
    }
    return true;
}

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    }));
}

} // namespace base
