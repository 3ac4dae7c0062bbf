// SPDX-License-Identifier: MIT
#include "text/shaped_text.h"

#include <algorithm>
#include <array>

namespace text {
namespace {

constexpr std::uint8_t kNoFont = 0xFF;    ///< never drawn: direction controls, line ends
constexpr std::uint8_t kUndecided = 0xFE; ///< a space, until its neighbours are known

std::uint8_t toByte(FontId id) {
    return static_cast<std::uint8_t>(id);
}

bool isArabicFont(std::uint8_t font) {
    return font >= toByte(FontId::Nastaliq) && font <= toByte(FontId::NaskhBold);
}

bool isEmojiFont(std::uint8_t font) {
    return font == toByte(FontId::Emoji);
}

hb_script_t scriptOf(std::uint32_t c) {
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), c);
    return script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? HB_SCRIPT_COMMON : script;
}

} // namespace

ShapedText::ShapedText(std::string_view utf8, const Style& style, Direction direction,
                       FontSet& fonts)
    : m_fonts(fonts), m_style(style), m_analysis(analyse(utf8, direction)),
      m_buffer(hb_buffer_create()) {
    const std::size_t count = m_analysis.source.size();
    m_advances.resize(count);
    m_clusterStarts.resize(count);
    m_unsafe.resize(count);
    std::vector<std::uint8_t> chosen(count);
    chooseFonts(chosen);
    findRuns(chosen);
    shapeRuns();
}

float ShapedText::sizeOf(FontId font) const {
    return isNastaliq(font) ? nastaliqSize(m_style.size) : m_style.size;
}

// Fonts
// -----------------------------------------------------------------------------------------------

std::uint8_t ShapedText::fontFor(std::uint32_t i) const {
    const std::uint32_t c = m_analysis.source.chars[i];
    const FontId latin = latinFont(m_style.weight);
    const FontId arabic = arabicFont(m_style.face, m_style.weight);
    const FontId otherArabic =
        arabicFont(m_style.face == Face::Reading ? Face::Label : Face::Reading, m_style.weight);
    std::array<FontId, 3> order = {latin, arabic, FontId::Emoji};
    if (m_analysis.emoji[i])
        order = {FontId::Emoji, latin, arabic};
    else if (isArabicBlock(c))
        order = {arabic, otherArabic, latin};
    for (const FontId id : order) {
        const Font* font = m_fonts.get(id);
        if (font && font->has(c)) return toByte(id);
    }
    return toByte(latin);
}

void ShapedText::chooseFonts(std::vector<std::uint8_t>& fonts) const {
    const auto& chars = m_analysis.source.chars;
    for (std::uint32_t i = 0; i < chars.size(); ++i) {
        const std::uint8_t before = i > 0 ? fonts[i - 1] : kNoFont;
        const bool inEmoji = m_analysis.emoji[i] == kEmojiRest && isEmojiFont(before);
        if (isDirectionControl(chars[i]) || isParagraphEnd(chars[i]))
            fonts[i] = kNoFont;
        else if (isSpace(chars[i]))
            fonts[i] = kUndecided;
        else if (before < kFontCount && (inEmoji || joinsPrevious(chars[i])))
            fonts[i] = before;
        else
            fonts[i] = fontFor(i);
    }
    for (const Paragraph& paragraph : m_analysis.paragraphs)
        chooseSpaces(paragraph, fonts);
}

/// The space of Nastaliq is narrow: it is used between two words of Arabic script only.
void ShapedText::chooseSpaces(const Paragraph& paragraph, std::vector<std::uint8_t>& fonts) const {
    const auto isLetter = [](std::uint8_t font) { return font < kFontCount; };
    const auto end = fonts.begin() + paragraph.last;
    std::uint8_t before = kNoFont;
    for (auto font = fonts.begin() + paragraph.first; font != end;) {
        if (isLetter(*font)) before = *font;
        if (*font != kUndecided) {
            ++font;
            continue;
        }
        const auto next = std::find_if(font, end, isLetter);
        const std::uint8_t after = next == end ? before : *next;
        if (before == kNoFont) before = after;
        const bool arabic = isArabicFont(before) && isArabicFont(after);
        std::replace(font, next, kUndecided, arabic ? before : toByte(latinFont(m_style.weight)));
        font = next; // a row of spaces is decided at once
    }
}

void ShapedText::findRuns(const std::vector<std::uint8_t>& fonts) {
    for (const Paragraph& paragraph : m_analysis.paragraphs) {
        bool open = false;
        for (std::uint32_t i = paragraph.first; i < paragraph.last; ++i) {
            if (fonts[i] == kNoFont) {
                open = false;
                continue;
            }
            const auto font = static_cast<FontId>(fonts[i]);
            const std::uint8_t level = m_analysis.levels[i];
            const hb_script_t script =
                isArabicFont(fonts[i]) ? HB_SCRIPT_ARABIC : scriptOf(m_analysis.source.chars[i]);
            const bool fits =
                open && m_runs.back().font == font && m_runs.back().level == level &&
                (script == HB_SCRIPT_COMMON || m_runs.back().script == HB_SCRIPT_COMMON ||
                 script == m_runs.back().script);
            if (!fits) m_runs.push_back({i, i, font, level, script, 0, 0});
            Run& run = m_runs.back();
            run.last = i + 1;
            if (run.script == HB_SCRIPT_COMMON) run.script = script;
            open = true;
            m_hasNastaliq = m_hasNastaliq || isNastaliq(font);
        }
    }
}

// Shaping
// ---------------------------------------------------------------------------------------------

void ShapedText::shape(const Run& run, std::uint32_t first, std::uint32_t last) const {
    hb_buffer_t* buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    const auto& chars = m_analysis.source.chars;
    hb_buffer_add_utf32(buffer, chars.data(), static_cast<int>(chars.size()), first,
                        static_cast<int>(last - first));
    hb_buffer_set_direction(buffer, run.level % 2 == 1 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, run.script);
    hb_buffer_set_language(
        buffer, hb_language_from_string(run.script == HB_SCRIPT_ARABIC ? "ur" : "en", -1));
    if (const Font* font = m_fonts.get(run.font))
        hb_shape(font->shaper(), buffer, nullptr, 0);
    else
        hb_buffer_clear_contents(buffer);
}

void ShapedText::collect(const Run& run, std::vector<ShapedGlyph>& out) const {
    unsigned int count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(m_buffer.get(), &count);
    if (count == 0) return;
    const float scale = sizeOf(run.font) / m_fonts.get(run.font)->unitsPerEm();
    for (unsigned int i = 0; i < count; ++i) {
        out.push_back({infos[i].codepoint, infos[i].cluster, run.font,
                       static_cast<float>(positions[i].x_advance) * scale,
                       static_cast<float>(positions[i].x_offset) * scale,
                       static_cast<float>(positions[i].y_offset) * scale});
    }
}

void ShapedText::shapeRuns() {
    for (Run& run : m_runs) {
        shape(run, run.first, run.last);
        run.firstGlyph = static_cast<std::uint32_t>(m_glyphs.size());
        collect(run, m_glyphs);
        run.glyphCount = static_cast<std::uint32_t>(m_glyphs.size()) - run.firstGlyph;
        unsigned int count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
        for (unsigned int i = 0; i < count; ++i) {
            const std::uint32_t cluster = infos[i].cluster;
            m_clusterStarts[cluster] = 1;
            m_advances[cluster] += m_glyphs[run.firstGlyph + i].advance;
            if ((hb_glyph_info_get_glyph_flags(&infos[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0)
                m_unsafe[cluster] = 1;
        }
    }
}

bool ShapedText::safeAt(const Run& run, std::uint32_t c) const {
    return c <= run.first || c >= run.last || (m_clusterStarts[c] && !m_unsafe[c]);
}

void ShapedText::pieceOf(const Run& run, std::uint32_t first, std::uint32_t last,
                         std::vector<ShapedGlyph>& out) const {
    if (!safeAt(run, first) || !safeAt(run, last)) {
        shape(run, first, last);
        collect(run, out);
        return;
    }
    for (std::uint32_t i = run.firstGlyph; i < run.firstGlyph + run.glyphCount; ++i) {
        if (m_glyphs[i].cluster >= first && m_glyphs[i].cluster < last) out.push_back(m_glyphs[i]);
    }
}

void ShapedText::glyphsOf(std::uint32_t first, std::uint32_t last,
                          std::vector<ShapedGlyph>& out) const {
    const auto after =
        std::ranges::partition_point(m_runs, [&](const Run& run) { return run.last <= first; });
    std::vector<const Run*> order;
    int highest = 0;
    int lowestOdd = 255;
    for (auto run = after; run != m_runs.end() && run->first < last; ++run) {
        order.push_back(&*run);
        highest = std::max<int>(highest, run->level);
        if (run->level % 2 == 1) lowestOdd = std::min<int>(lowestOdd, run->level);
    }
    // UAX #9, L2: from the highest level down to the lowest odd one, turn what is at that level or
    // over.
    for (int level = highest; level >= lowestOdd; --level) {
        const auto inside = [&](const Run* run) { return run->level >= level; };
        for (auto from = order.begin();
             (from = std::find_if(from, order.end(), inside)) != order.end();) {
            const auto to = std::find_if_not(from, order.end(), inside);
            std::reverse(from, to);
            from = to;
        }
    }
    for (const Run* run : order)
        pieceOf(*run, std::max(first, run->first), std::min(last, run->last), out);
}

ShapedGlyph ShapedText::ellipsis() const {
    const FontId id = latinFont(m_style.weight);
    const Font* font = m_fonts.get(id);
    hb_codepoint_t glyph = 0;
    if (!font || !hb_font_get_nominal_glyph(font->shaper(), 0x2026, &glyph)) return {};
    const auto advance = static_cast<float>(hb_font_get_glyph_h_advance(font->shaper(), glyph));
    return {glyph, 0, id, advance * m_style.size / font->unitsPerEm(), 0, 0};
}

} // namespace text
