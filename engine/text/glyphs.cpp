// SPDX-License-Identifier: MIT
#include "text/glyphs.h"

#include "text/scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include FT_OUTLINE_H

namespace text {
namespace {

constexpr int kLargestPicture = Page::kSize - 2;

std::uint64_t keyOf(FontId font, std::uint32_t glyph, float size, int quarterX, int quarterY) {
    const auto sixtyFourths = static_cast<std::uint64_t>(std::lround(size * 64.0F));
    return (sixtyFourths << 32) | (static_cast<std::uint64_t>(glyph & 0xFFFF) << 16) |
           (static_cast<std::uint64_t>(font) << 8) |
           static_cast<std::uint64_t>(quarterX << 2 | quarterY);
}

bool isLatin(FontId font) {
    return font == FontId::Sans || font == FontId::SansBold;
}

FT_Int32 loadFlags(FontId font) {
    return isLatin(font) ? FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP
                         : FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;
}

using Coverage = std::array<std::uint8_t, 256>;

Coverage coverageRaisedTo(double power) {
    Coverage table;
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = static_cast<std::uint8_t>(
            std::lround(255 * std::pow(static_cast<double>(i) / 255, power)));
    }
    return table;
}

/// Blending in sRGB makes thin dark strokes paler than they are, most of all the hairlines of
/// Arabic script; raising the coverage gives them their weight back.
const Coverage& coverageOf(FontId font) {
    static const Coverage kLatin = coverageRaisedTo(0.88);
    static const Coverage kArabic = coverageRaisedTo(0.75);
    return isLatin(font) ? kLatin : kArabic;
}

} // namespace

const Picture& GlyphCache::get(FontId font, std::uint32_t glyph, float size, int quarterX,
                               int quarterY) {
    if (font == FontId::Emoji) quarterX = quarterY = 0;
    const auto [entry, isNew] =
        m_pictures.try_emplace(keyOf(font, glyph, size, quarterX, quarterY));
    if (isNew) entry->second = rasterise(font, glyph, size, quarterX, quarterY);
    return entry->second;
}

Picture GlyphCache::rasterise(FontId font, std::uint32_t glyph, float size, int quarterX,
                              int quarterY) {
    Font* opened = m_fonts.get(font);
    if (!opened) return {};
    FT_Face face = opened->face();
    if (font == FontId::Emoji) return rasteriseEmoji(face, glyph, size);
    const auto height = static_cast<FT_F26Dot6>(std::lround(size * 64.0F));
    if (FT_Set_Char_Size(face, 0, height, 72, 72) != 0) return {};
    if (FT_Load_Glyph(face, glyph, loadFlags(font)) != 0) return {};
    FT_GlyphSlot slot = face->glyph;
    if (slot->format != FT_GLYPH_FORMAT_OUTLINE) return {};
    FT_Outline_Translate(&slot->outline, quarterX * 16, -quarterY * 16);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return {};
    const FT_Bitmap& bitmap = slot->bitmap;
    Picture picture;
    picture.width = std::min(static_cast<int>(bitmap.width), kLargestPicture);
    picture.height = std::min(static_cast<int>(bitmap.rows), kLargestPicture);
    if (picture.width == 0 || picture.height == 0) return {};
    picture.left = slot->bitmap_left;
    picture.top = slot->bitmap_top;
    const Coverage& coverage = coverageOf(font);
    m_scratch.assign(static_cast<std::size_t>(picture.width) * picture.height * 4, 255);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            m_scratch[(static_cast<std::size_t>(y) * picture.width + x) * 4 + 3] =
                coverage[bitmap.buffer[y * bitmap.pitch + x]];
        }
    }
    picture.spot = m_atlas.add(picture.width, picture.height, m_scratch);
    return picture;
}

Picture GlyphCache::rasteriseEmoji(FT_Face face, std::uint32_t glyph, float size) {
    if (face->num_fixed_sizes < 1 || FT_Select_Size(face, 0) != 0) return {};
    if (FT_Load_Glyph(face, glyph, FT_LOAD_COLOR) != 0) return {};
    const FT_GlyphSlot slot = face->glyph;
    const FT_Bitmap& bitmap = slot->bitmap;
    if (bitmap.pixel_mode != FT_PIXEL_MODE_BGRA || bitmap.width == 0 || bitmap.rows == 0) return {};
    const float scale = size / static_cast<float>(face->size->metrics.y_ppem);
    const Strike strike{
        bitmap.buffer, static_cast<int>(bitmap.width),        static_cast<int>(bitmap.rows),
        bitmap.pitch,  static_cast<float>(slot->bitmap_left), static_cast<float>(slot->bitmap_top)};
    const Scaled scaled = scaleStrike(strike, scale, kLargestPicture);
    Picture picture;
    picture.width = scaled.width;
    picture.height = scaled.height;
    picture.left = scaled.left;
    picture.top = scaled.top;
    picture.spot = m_atlas.add(scaled.width, scaled.height, scaled.rgba);
    return picture;
}

void GlyphCache::clear() {
    m_pictures.clear();
    m_atlas.clear();
}

} // namespace text
