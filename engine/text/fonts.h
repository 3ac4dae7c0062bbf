// SPDX-License-Identifier: MIT
#pragma once

#include "text/style.h"

#include <ft2build.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <type_traits>
#include FT_FREETYPE_H
#include <hb.h>

namespace text {

enum class FontId : std::uint8_t {
    Sans,
    SansBold,
    Nastaliq,
    NastaliqBold,
    Naskh,
    NaskhBold,
    Emoji
};
constexpr std::size_t kFontCount = 7;

/// The file's name without ".ttf", which is also the font's PostScript name.
const char* fontName(FontId id);
FontId latinFont(Weight weight);
FontId arabicFont(Face face, Weight weight);
bool isNastaliq(FontId id);

/// One font file, mapped, with its shaper in font units and its rasteriser.
class Font {
public:
    /// Nothing if the file is missing or is no font.
    static std::unique_ptr<Font> open(const std::filesystem::path& file, FT_Library library);
    ~Font();
    Font(const Font&) = delete;
    Font& operator=(const Font&) = delete;

    bool has(std::uint32_t c) const;
    hb_font_t* shaper() const { return m_font; }
    FT_Face face() const { return m_face; }
    float unitsPerEm() const { return m_unitsPerEm; }
    float ascent() const { return m_ascent; }   ///< in ems, from the baseline up
    float descent() const { return m_descent; } ///< in ems, from the baseline down

private:
    Font() = default;
    hb_blob_t* m_blob = nullptr;
    hb_font_t* m_font = nullptr;
    FT_Face m_face = nullptr;
    float m_unitsPerEm = 1000, m_ascent = 1, m_descent = 0;
};

/// The fonts of a folder, opened when first asked for.
class FontSet {
public:
    explicit FontSet(std::filesystem::path folder);
    ~FontSet();
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    /// nullptr if the file is not there; tried once only.
    Font* get(FontId id);

private:
    std::filesystem::path m_folder;
    FT_Library m_library = nullptr;
    std::array<std::optional<std::unique_ptr<Font>>, kFontCount> m_fonts;
};

} // namespace text
