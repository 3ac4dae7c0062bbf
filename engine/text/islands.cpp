// SPDX-License-Identifier: MIT
#include "text/islands.h"

#include "text/source.h"

#include <algorithm>
#include <string_view>

namespace text {
namespace {

using Chars = std::span<const std::uint32_t>;
using CharTypes = std::span<const FriBidiCharType>;

bool oneOf(std::uint32_t c, std::u32string_view set) {
    return c != 0 && set.find(static_cast<char32_t>(c)) != std::u32string_view::npos;
}

bool isLetter(FriBidiCharType type) {
    return FRIBIDI_IS_STRONG(type) && FRIBIDI_IS_LETTER(type);
}

bool isLatin(FriBidiCharType type) {
    return isLetter(type) && !FRIBIDI_IS_RTL(type);
}

bool isRightToLeft(FriBidiCharType type) {
    return isLetter(type) && FRIBIDI_IS_RTL(type);
}

class Finder {
public:
    Finder(Chars chars, CharTypes types, bool rtl) : m_chars(chars), m_types(types), m_rtl(rtl) {}

    std::vector<Island> find() {
        findNumbers();
        findRuns();
        // Outer before inner where both start at the same place.
        std::ranges::stable_sort(m_found, [](const Island& a, const Island& b) {
            return a.first != b.first ? a.first < b.first : a.last > b.last;
        });
        return std::move(m_found);
    }

private:
    std::uint32_t at(std::size_t i) const { return i < m_chars.size() ? m_chars[i] : 0; }
    bool isNumber(std::size_t i) const {
        return i < m_types.size() && m_types[i] == FRIBIDI_TYPE_EN;
    }
    bool latinAt(std::size_t i) const { return i < m_types.size() && isLatin(m_types[i]); }

    // Numbers -------------------------------------------------------------------------------------

    std::size_t digitsEnd(std::size_t i) const {
        while (isNumber(i))
            ++i;
        return i;
    }

    /// Where a number that starts with a digit at `first` ends, groups and all.
    std::size_t numberEnd(std::size_t first, bool dialled) const {
        std::size_t end = digitsEnd(first);
        std::size_t group = end - first;
        for (;;) {
            std::size_t next = end;
            if (oneOf(at(end), U"-./:,'\u2013") || isSpace(at(end)) || at(end) == 0xA0) {
                next = end + 1;
            } else if (at(end) == ')' && (at(end + 1) == ' ' || at(end + 1) == '-')) {
                next = end + 2;
            }
            if (next == end || !isNumber(next)) return end;
            const std::size_t nextEnd = digitsEnd(next);
            // "0300 1234567" is one number, "2 3" and "1 8" are two.
            const bool spaced = isSpace(at(next - 1)) || at(next - 1) == 0xA0;
            if (spaced && !dialled && group < 3 && nextEnd - next < 3) return end;
            group = nextEnd - next;
            end = nextEnd;
        }
    }

    void findNumbers() {
        for (std::size_t i = 0; i < m_chars.size();) {
            if (!isNumber(i)) {
                ++i;
                continue;
            }
            std::size_t first = i;
            const bool inWord = first > 0 && (latinAt(first - 1) || m_chars[first - 1] == '_');
            if (inWord) {
                i = digitsEnd(i);
                continue;
            }
            if (first > 0 && oneOf(m_chars[first - 1], U"+#$£€")) --first;
            std::size_t last = numberEnd(i, first < i || m_chars[i] == '0');
            while (oneOf(at(last), U"%+\u00B0"))
                ++last;
            m_found.push_back({first, last, kLeftToRightIsolate});
            i = last;
        }
    }

    /// The number that starts at `i`, or nullptr.
    const Island* numberAt(std::size_t i) const {
        const auto end = m_found.begin() + static_cast<std::ptrdiff_t>(m_numbers);
        const auto found =
            std::lower_bound(m_found.begin(), end, i,
                             [](const Island& a, std::size_t first) { return a.first < first; });
        return found != end && found->first == i ? &*found : nullptr;
    }

    // Runs of the other direction
    // -------------------------------------------------------------------

    bool isCore(std::size_t i) const {
        return i < m_types.size() && (m_rtl ? isLatin(m_types[i]) : isRightToLeft(m_types[i]));
    }

    /// Past the letters, marks and digits that are written together from `i`.
    std::size_t wordEnd(std::size_t i) const {
        while (i < m_chars.size()) {
            const bool part =
                isCore(i) || joinsPrevious(m_chars[i]) ||
                (m_rtl && (isNumber(i) || m_chars[i] == '_')) ||
                (!m_rtl && isArabicBlock(m_chars[i]) && m_types[i] != FRIBIDI_TYPE_AN);
            if (!part) break;
            ++i;
        }
        return i;
    }

    /// Where the next word of the same run starts after `end`; `end` itself if the run is over.
    std::size_t nextWord(std::size_t end) const {
        std::size_t i = end;
        bool spaced = false;
        for (int gap = 0; gap < 4 && i < m_chars.size(); ++gap, ++i) {
            if (isCore(i)) return i;
            if (const Island* number = numberAt(i)) {
                // After Latin letters a number goes with them ("Class 9", "0300-XXX"); inside a run
                // of Arabic script only if letters follow it, too.
                if (m_rtl) return gap <= 1 ? i : end;
                const std::size_t after = nextWord(number->last);
                return after != number->last && isCore(after) ? after : end;
            }
            const std::uint32_t c = m_chars[i];
            const bool bracketAfterWord = oneOf(c, U")]}") && !spaced;
            if (FRIBIDI_IS_STRONG(m_types[i]) || FRIBIDI_IS_EXPLICIT_OR_BN(m_types[i]) ||
                FRIBIDI_IS_ISOLATE(m_types[i]))
                return end;
            if (c > 0x2BFF || (bracketAfterWord && unmatchedOpen(end) == 0)) return end;
            spaced = spaced || isSpace(c);
        }
        return end;
    }

    /// The bracket opened last and not closed in [m_runFirst, end); 0 for none.
    std::uint32_t unmatchedOpen(std::size_t end) const {
        std::vector<std::uint32_t> open;
        for (std::size_t i = m_runFirst; i < end; ++i) {
            if (oneOf(m_chars[i], U"([{")) open.push_back(m_chars[i]);
            if (oneOf(m_chars[i], U")]}") && !open.empty()) open.pop_back();
        }
        return open.empty() ? 0 : open.back();
    }

    std::size_t runStart(std::size_t word) const {
        std::size_t first = word;
        if (!m_rtl) return first;
        const auto belongs = [&](std::size_t i) {
            return oneOf(m_chars[i], U"@#+$£€_~/") ||
                   (m_chars[i] == '-' && i > 0 && isNumber(i - 1)) || isNumber(i);
        };
        while (first > m_taken && belongs(first - 1))
            --first;
        if (first < word) {
            // Do not start in the middle of a number such as "0300-".
            for (std::size_t k = 0; k < m_numbers; ++k) {
                if (m_found[k].first < first && first < m_found[k].last) first = m_found[k].first;
            }
        }
        const bool half =
            oneOf(at(word), U"aApP") && oneOf(at(word + 1), U"mM") && !latinAt(word + 2);
        if (half && first == word && word > m_taken && m_chars[word - 1] == ' ') {
            for (std::size_t k = 0; k < m_numbers; ++k) {
                if (m_found[k].last == word - 1 && m_found[k].first >= m_taken)
                    first = m_found[k].first;
            }
        }
        return std::max(first, m_taken);
    }

    void findRuns() {
        m_numbers = m_found.size();
        for (std::size_t i = 0; i < m_chars.size(); ++i) {
            if (!isCore(i)) continue;
            m_runFirst = runStart(i);
            std::size_t end = wordEnd(i);
            for (std::size_t next = nextWord(end); next != end; next = nextWord(end)) {
                const Island* number = numberAt(next);
                end = wordEnd(number ? number->last : next);
            }
            while (m_rtl && oneOf(at(end), U"+%_"))
                ++end;
            if (m_rtl && at(end) == '/') ++end;
            const std::uint32_t open = unmatchedOpen(end);
            if (open != 0 && at(end) == (open == '(' ? ')' : open == '[' ? ']' : '}')) ++end;
            m_runs.push_back({m_runFirst, end, m_rtl ? kLeftToRightIsolate : kRightToLeftIsolate});
            m_taken = end;
            i = end - 1;
        }
        // A number cut by the border of a run would break the nesting: the run has it already.
        std::erase_if(m_found, [&](const Island& number) {
            return std::ranges::any_of(m_runs, [&](const Island& run) {
                const bool apart = number.last <= run.first || number.first >= run.last;
                const bool inside = number.first >= run.first && number.last <= run.last;
                return !apart && (!inside || m_rtl);
            });
        });
        m_found.insert(m_found.end(), m_runs.begin(), m_runs.end());
    }

    Chars m_chars;
    CharTypes m_types;
    bool m_rtl;
    std::vector<Island> m_found;
    std::vector<Island> m_runs;
    std::size_t m_numbers = 0;
    std::size_t m_taken = 0;
    std::size_t m_runFirst = 0;
};

} // namespace

std::vector<Island> findIslands(Chars chars, CharTypes types, bool rtl) {
    return Finder(chars, types, rtl).find();
}

} // namespace text
