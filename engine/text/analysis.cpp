// SPDX-License-Identifier: MIT
#include "text/analysis.h"

#include "text/islands.h"
#include "text/source.h"

#include <fribidi.h>
#include <linebreak.h>

#include <algorithm>
#include <iterator>

namespace text {
namespace {

using Types = std::vector<FriBidiCharType>;

Types typesOf(std::span<const std::uint32_t> chars) {
    Types types(chars.size());
    if (!chars.empty())
        fribidi_get_bidi_types(chars.data(), static_cast<FriBidiStrIndex>(chars.size()),
                               types.data());
    return types;
}

bool firstStrongIsRtl(const Types& types, bool otherwise) {
    int depth = 0;
    for (const FriBidiCharType type : types) {
        if (FRIBIDI_IS_ISOLATE(type)) {
            if (type != FRIBIDI_TYPE_PDI)
                ++depth;
            else if (depth > 0)
                --depth;
        } else if (depth == 0 && FRIBIDI_IS_STRONG(type) && FRIBIDI_IS_LETTER(type)) {
            return FRIBIDI_IS_RTL(type);
        }
    }
    return otherwise;
}

std::vector<Paragraph> paragraphsOf(const std::vector<std::uint32_t>& chars) {
    std::vector<Paragraph> paragraphs;
    std::uint32_t first = 0;
    const auto size = static_cast<std::uint32_t>(chars.size());
    for (std::uint32_t i = 0; i < size; ++i) {
        if (!isParagraphEnd(chars[i])) continue;
        const std::uint32_t next =
            chars[i] == '\r' && i + 1 < size && chars[i + 1] == '\n' ? i + 2 : i + 1;
        paragraphs.push_back({first, i, next, false});
        first = next;
        i = next - 1;
    }
    paragraphs.push_back({first, size, size, false});
    return paragraphs;
}

/// libunibreak 1.1 knows Unicode 6.2 only: no isolates, no emoji sequences, and it asserts on the
/// letters of flags. It is shown characters of the classes that these have today (ID and CM).
void findBreaks(std::span<const std::uint32_t> chars, const std::uint8_t* emoji,
                std::uint8_t* breakAfter) {
    std::vector<std::uint32_t> plain(chars.begin(), chars.end());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (emoji[i] == kEmojiStart)
            plain[i] = 0x4E00;
        else if (emoji[i] == kEmojiRest || isDirectionControl(plain[i]))
            plain[i] = 0x300;
        else if ((plain[i] & 0xFFFE) == 0xFFFE)
            plain[i] = 'a';
    }
    std::vector<char> breaks(plain.size());
    set_linebreaks_utf32(plain.data(), plain.size(), "", breaks.data());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const bool joined = i + 1 < chars.size() && joinsPrevious(chars[i + 1]);
        // "0300-XXXXXXX" is one number, digits hidden or not.
        const bool inNumber = chars[i] == '-' && i > 0 && isDigit(chars[i - 1]);
        breakAfter[i] = breaks[i] == LINEBREAK_ALLOWBREAK && !joined && !inNumber;
    }
}

/// The text with isolates added, built paragraph by paragraph.
class Builder {
public:
    Builder(Source source, Direction direction)
        : m_from(std::move(source)), m_direction(direction) {
        m_breaks.resize(m_from.size());
        m_emoji = markEmoji(m_from.chars);
        m_result.source.chars.reserve(m_from.size() + 8);
    }

    Analysis build() {
        bool earlier = m_direction == Direction::RightToLeft;
        for (const Paragraph& paragraph : paragraphsOf(m_from.chars))
            earlier = add(paragraph, earlier);
        m_result.source.bytes.push_back(m_from.bytes.back());
        return std::move(m_result);
    }

private:
    /// A paragraph without letters takes the direction of the one before it.
    bool add(const Paragraph& from, bool earlier) {
        const std::span<const std::uint32_t> chars(m_from.chars.data() + from.first,
                                                   from.last - from.first);
        const Types types = typesOf(chars);
        const bool rtl = m_direction == Direction::Auto ? firstStrongIsRtl(types, earlier)
                                                        : m_direction == Direction::RightToLeft;
        if (!chars.empty())
            findBreaks(chars, m_emoji.data() + from.first, m_breaks.data() + from.first);

        Paragraph to;
        to.first = size();
        to.rtl = rtl;
        const bool plain = !rtl && std::ranges::none_of(types, [](FriBidiCharType type) {
            return FRIBIDI_IS_RTL(type) || FRIBIDI_IS_EXPLICIT(type) || FRIBIDI_IS_ISOLATE(type) ||
                   type == FRIBIDI_TYPE_AN;
        });
        copy(from, plain ? std::vector<Island>{} : findIslands(chars, types, rtl));
        to.last = size();
        setLevels(to, plain);
        for (std::uint32_t i = from.last; i < from.next; ++i)
            push(m_from.chars[i], i, 0);
        to.next = size();
        m_result.levels.resize(to.next, rtl ? 1 : 0);
        m_result.paragraphs.push_back(to);
        return rtl;
    }

    void copy(const Paragraph& from, const std::vector<Island>& islands) {
        std::vector<std::size_t> open; // where the islands around the current character end
        auto island = islands.begin();
        for (std::uint32_t i = from.first; i < from.last; ++i) {
            for (; island != islands.end() && island->first == i - from.first; ++island) {
                push(island->opener, i, 0);
                open.push_back(from.first + island->last);
            }
            push(m_from.chars[i], i, m_breaks[i], m_emoji[i]);
            for (; !open.empty() && open.back() == i + 1; open.pop_back()) {
                // The break belongs behind the closing character, not before it.
                m_result.breakAfter.back() = 0;
                push(kPopIsolate, i + 1, m_breaks[i]);
            }
        }
    }

    void push(std::uint32_t c, std::uint32_t from, std::uint8_t breakAfter,
              std::uint8_t emoji = kNoEmoji) {
        m_result.source.chars.push_back(c);
        m_result.source.bytes.push_back(m_from.bytes[from]);
        m_result.breakAfter.push_back(breakAfter);
        m_result.emoji.push_back(emoji);
    }

    void setLevels(const Paragraph& to, bool plain) {
        const auto count = static_cast<FriBidiStrIndex>(to.last - to.first);
        m_result.levels.resize(to.last, to.rtl ? 1 : 0);
        if (plain || count == 0) return;
        const std::uint32_t* chars = m_result.source.chars.data() + to.first;
        const Types types = typesOf({chars, to.last - to.first});
        std::vector<FriBidiBracketType> brackets(types.size());
        fribidi_get_bracket_types(chars, count, types.data(), brackets.data());
        std::vector<FriBidiLevel> levels(types.size());
        FriBidiParType base = to.rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
        if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &base,
                                                levels.data()) == 0)
            return;
        std::ranges::transform(levels, m_result.levels.begin() + to.first, [&](FriBidiLevel level) {
            return static_cast<std::uint8_t>(std::max<int>(level, 0));
        });
    }

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_result.source.chars.size()); }

    Source m_from;
    Direction m_direction;
    std::vector<std::uint8_t> m_breaks;
    std::vector<std::uint8_t> m_emoji;
    Analysis m_result;
};

} // namespace

Analysis analyse(std::string_view utf8, Direction direction) {
    return Builder(decode(utf8), direction).build();
}

bool firstStrongIsRtl(std::string_view utf8, bool otherwise) {
    const Source source = decode(utf8);
    const auto end = std::ranges::find_if(source.chars, isParagraphEnd);
    return firstStrongIsRtl(typesOf({source.chars.begin(), end}), otherwise);
}

} // namespace text
