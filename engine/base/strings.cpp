// SPDX-License-Identifier: MIT
#include "base/strings.h"

#include <algorithm>
#include <cctype>

namespace base {

int editDistance(std::string_view a, std::string_view b, int most) {
    const auto over = [most](std::size_t size) { return size > static_cast<std::size_t>(most); };
    if (over(std::max(a.size(), b.size()) - std::min(a.size(), b.size()))) return most + 1;
    // Only what lies near the diagonal can come to `most` or less; the rest stays at most + 1.
    const std::size_t width = b.size() + 1;
    std::vector<int> rows(3 * width, most + 1);
    const auto row = [&](std::size_t i) { return rows.data() + i % 3 * width; };
    for (std::size_t j = 0; j < width && !over(j); ++j)
        row(0)[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int* const now = row(i);
        const int* const before = row(i - 1);
        std::fill(now, now + width, most + 1);
        if (!over(i)) now[0] = static_cast<int>(i);
        const std::size_t from = over(i) ? i - static_cast<std::size_t>(most) : 1;
        const std::size_t to =
            over(b.size() - std::min(i, b.size())) ? i + static_cast<std::size_t>(most) : b.size();
        for (std::size_t j = from; j <= to; ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int least = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) least = std::min(least, row(i - 2)[j - 2] + 1);
            now[j] = std::min(least, most + 1);
        }
    }
    return row(a.size())[b.size()];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    constexpr std::size_t kLongest = 64; // bytes of a name, with a slip in it
    if (word.size() > kLongest) return std::nullopt;
    const int limit = std::clamp(static_cast<int>(word.size()) / 3, 1, 3);
    const std::string* best = nullptr;
    int bestDistance = limit + 1;
    for (const std::string& candidate : candidates) {
        const int distance = editDistance(word, candidate, bestDistance - 1);
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

bool sameLetters(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
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

namespace {

/// The bytes of the letter that `bytes` begin with; 0 where they begin with none.
std::size_t letterAt(std::string_view bytes, std::uint32_t& point) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead >= 0x80 && (lead < 0xc2 || lead > 0xf4)) return 0;
    if (length > bytes.size()) return 0;
    point = length == 1 ? lead : lead & (0xffU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k) {
        const auto next = static_cast<unsigned char>(bytes[k]);
        if ((next & 0xc0) != 0x80) return 0;
        point = (point << 6) | (next & 0x3fU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool surrogate = point >= 0xd800 && point <= 0xdfff;
    return overlong || surrogate || point > 0x10ffff ? 0 : length;
}

bool isControl(std::uint32_t point) {
    return (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7f && point < 0xa0);
}

} // namespace

bool isUtf8(std::string_view bytes) {
    std::uint32_t point = 0;
    while (!bytes.empty()) {
        const std::size_t length = letterAt(bytes, point);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    }));
}

std::string shortened(std::string_view utf8, std::size_t bytes) {
    if (utf8.size() <= bytes) return std::string(utf8);
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xc0) == 0x80)
        --bytes;
    return std::string(utf8.substr(0, bytes)) + "…";
}

bool hasControls(std::string_view utf8) {
    std::uint32_t point = 0;
    while (!utf8.empty()) {
        const std::size_t length = letterAt(utf8, point);
        if (length > 0 && isControl(point)) return true;
        utf8.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return false;
}

std::string withoutInvisible(std::string_view utf8) {
    std::string result;
    std::uint32_t point = 0;
    while (!utf8.empty()) {
        const std::size_t length = std::max<std::size_t>(letterAt(utf8, point), 1);
        const bool invisible = point == 0xad || point == 0x61c || point == 0xfeff ||
                               (point >= 0x200b && point <= 0x200f) ||
                               (point >= 0x202a && point <= 0x202e) ||
                               (point >= 0x2060 && point <= 0x2069);
        if (!invisible) result += utf8.substr(0, length);
        utf8.remove_prefix(length);
    }
    return result;
}

std::string printable(std::string_view bytes) {
    std::string result;
    std::uint32_t point = 0;
    while (!bytes.empty()) {
        const std::size_t length = letterAt(bytes, point);
        if (length > 0 && !isControl(point))
            result += bytes.substr(0, length);
        else
            result += "\ufffd";
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

} // namespace base
