// SPDX-License-Identifier: MIT
#include "text/fonts.h"

#include <cmath>
#include <string>

namespace text {

const char* fontName(FontId id) {
    static constexpr std::array<const char*, kFontCount> kNames = {
        "NotoSans-Regular",      "NotoSans-Bold",           "NotoNastaliqUrdu-Regular",
        "NotoNastaliqUrdu-Bold", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold",
        "NotoColorEmoji"};
    return kNames[static_cast<std::size_t>(id)];
}

FontId latinFont(Weight weight) {
    return weight == Weight::Bold ? FontId::SansBold : FontId::Sans;
}

FontId arabicFont(Face face, Weight weight) {
    const bool bold = weight == Weight::Bold;
    if (face == Face::Reading) return bold ? FontId::NastaliqBold : FontId::Nastaliq;
    return bold ? FontId::NaskhBold : FontId::Naskh;
}

bool isNastaliq(FontId id) {
    return id == FontId::Nastaliq || id == FontId::NastaliqBold;
}

float nastaliqSize(float latinSize) {
    return std::floor(latinSize * (17.0F / 16.0F) * 2.0F) / 2.0F;
}

float nastaliqLineHeight(float latinSize) {
    return 2.0F * nastaliqSize(latinSize);
}

std::unique_ptr<Font> Font::open(const std::filesystem::path& file, FT_Library library) {
    std::unique_ptr<Font> font(new Font);
    font->m_blob = hb_blob_create_from_file_or_fail(file.c_str());
    if (!font->m_blob) return nullptr;
    unsigned int length = 0;
    const char* data = hb_blob_get_data(font->m_blob, &length);
    if (FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(data), length, 0,
                           &font->m_face) != 0)
        return nullptr;
    hb_face_t* face = hb_face_create(font->m_blob, 0);
    font->m_font = hb_font_create(face);
    font->m_unitsPerEm = static_cast<float>(hb_face_get_upem(face));
    hb_face_destroy(face);
    font->m_ascent = static_cast<float>(font->m_face->ascender) / font->m_unitsPerEm;
    font->m_descent = static_cast<float>(-font->m_face->descender) / font->m_unitsPerEm;
    return font;
}

Font::~Font() {
    if (m_face) FT_Done_Face(m_face);
    hb_font_destroy(m_font);
    hb_blob_destroy(m_blob);
}

bool Font::has(std::uint32_t c) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, c, &glyph) != 0;
}

FontSet::FontSet(std::filesystem::path folder) : m_folder(std::move(folder)) {
    if (FT_Init_FreeType(&m_library) != 0) m_library = nullptr;
}

FontSet::~FontSet() {
    for (auto& font : m_fonts)
        font.reset();
    if (m_library) FT_Done_FreeType(m_library);
}

Font* FontSet::get(FontId id) {
    auto& slot = m_fonts[static_cast<std::size_t>(id)];
    if (!slot) {
        slot = m_library ? Font::open(m_folder / (std::string(fontName(id)) + ".ttf"), m_library)
                         : nullptr;
    }
    return slot->get();
}

} // namespace text
