// SPDX-License-Identifier: MIT
#pragma once

#include "text/atlas.h"
#include "text/fonts.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace text {

/// A rasterised glyph in the atlas. `left` and `top` place its picture from the whole pixel the
/// glyph's origin falls into, `top` upwards.
struct Picture {
    AtlasSpot spot;
    int width = 0, height = 0; ///< 0 for glyphs without ink
    int left = 0, top = 0;
};

/// Rasterises glyphs once for each size and quarter pixel of position.
///
/// Hinting: Noto Sans is hinted vertically only (FreeType's light mode), which makes stems of small
/// text end on whole rows and leaves widths alone, so that positions stay those of the shaper.
/// Arabic script is not hinted: a hinter would move letters that join at a slope apart.
class GlyphCache {
public:
    explicit GlyphCache(FontSet& fonts) : m_fonts(fonts) {}

    /// `quarterX` and `quarterY` in quarters of a pixel, right and down.
    const Picture& get(FontId font, std::uint32_t glyph, float size, int quarterX, int quarterY);

    void clear();
    Atlas& atlas() { return m_atlas; }
    const Atlas& atlas() const { return m_atlas; }

private:
    Picture rasterise(FontId font, std::uint32_t glyph, float size, int quarterX, int quarterY);
    Picture rasteriseEmoji(FT_Face face, std::uint32_t glyph, float size);

    FontSet& m_fonts;
    Atlas m_atlas;
    std::unordered_map<std::uint64_t, Picture> m_pictures;
    std::vector<std::uint8_t> m_scratch;
};

} // namespace text
