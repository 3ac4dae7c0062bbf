// SPDX-License-Identifier: MIT
#include "text/engine.h"

#include "text/analysis.h"
#include "text/cache.h"
#include "text/fonts.h"
#include "text/glyphs.h"
#include "text/lines.h"
#include "text/typesetter.h"

#include <fmt/format.h>
#include <linebreak.h>

#include <algorithm>
#include <cmath>

namespace text {
namespace {

constexpr std::size_t kPagesKept = 4;
constexpr std::size_t kLayoutsKept = 512;
constexpr std::size_t kTextsKept = 256;
constexpr float kSmallest = 4, kLargest = 300; ///< sizes of text, in pixels

template<class T>
std::size_t mixed(std::size_t hash, T value) {
    return (hash ^ std::hash<T>{}(value)) * 0x100000001b3ULL;
}

struct TextSettings {
    Style style;
    Direction direction = Direction::Auto;
    bool operator==(const TextSettings&) const = default;
    std::size_t hash() const {
        std::size_t hash = mixed(0, style.size);
        hash = mixed(hash, style.lineHeight);
        return mixed(hash, static_cast<int>(style.face) * 16 + static_cast<int>(style.weight) * 4 +
                               static_cast<int>(direction));
    }
};

struct LayoutSettings {
    TextSettings text;
    float maxWidth = 0;
    Align align = Align::Start;
    int maxLines = 0;
    bool operator==(const LayoutSettings&) const = default;
    std::size_t hash() const {
        return mixed(mixed(text.hash(), maxWidth), static_cast<int>(align) * 1024 + maxLines);
    }
};

Style bounded(Style style) {
    style.size = style.size >= kSmallest ? std::min(style.size, kLargest) : kSmallest;
    return style;
}

} // namespace

struct Engine::Impl {
    explicit Impl(const std::filesystem::path& folder) : fonts(folder), glyphs(fonts) {}

    const ShapedText& shaped(std::string_view utf8, const TextSettings& settings) {
        if (const auto* found = texts.find(utf8, settings)) return **found;
        return *texts.insert(
            utf8, settings,
            std::make_unique<ShapedText>(utf8, settings.style, settings.direction, fonts));
    }

    FontSet fonts;
    GlyphCache glyphs;
    Cache<TextSettings, std::unique_ptr<ShapedText>> texts{kTextsKept};
    Cache<LayoutSettings, Layout> layouts{kLayoutsKept};
    Cache<LayoutSettings, float> widths{kLayoutsKept};
};

Engine::Engine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Engine::~Engine() = default;

base::Result<std::unique_ptr<Engine>> Engine::open(const std::filesystem::path& fontsFolder) {
    init_linebreak();
    auto impl = std::make_unique<Impl>(fontsFolder);
    if (!impl->fonts.get(FontId::Sans)) {
        return base::fail(fmt::format("The font {}.ttf is missing from {} or cannot be read. "
                                      "Install Chatwise again to restore it.",
                                      fontName(FontId::Sans), fontsFolder.string()));
    }
    return std::unique_ptr<Engine>(new Engine(std::move(impl)));
}

const Layout& Engine::layout(std::string_view utf8, const Style& style, float maxWidth,
                             Direction direction, Align align, int maxLines) {
    const LayoutSettings settings{{bounded(style), direction}, maxWidth, align, maxLines};
    if (const Layout* found = m_impl->layouts.find(utf8, settings)) return *found;
    const ShapedText& text = m_impl->shaped(utf8, settings.text);
    Layout made =
        typeset(text, breakLines(text, maxWidth, maxLines), align, m_impl->fonts, m_impl->glyphs);
    return m_impl->layouts.insert(utf8, settings, std::move(made));
}

float Engine::narrowestWidth(std::string_view utf8, const Style& style, float maxWidth,
                             Direction direction) {
    const LayoutSettings settings{{bounded(style), direction}, maxWidth, Align::Start, 0};
    if (const float* found = m_impl->widths.find(utf8, settings)) return *found;
    const ShapedText& text = m_impl->shaped(utf8, settings.text);
    const auto lines = breakLines(text, maxWidth, 0);
    float enough = boxWidth(lines);
    if (lines.size() > text.analysis().paragraphs.size()) {
        float tooLittle = 0;
        while (enough - tooLittle > 1) {
            const float middle = std::floor((enough + tooLittle) / 2);
            const auto tried = breakLines(text, std::max(middle, 1.0F), 0);
            // A word cut in two would fit a narrower box, too: such lines are as wide as they can
            // be.
            if (tried.size() <= lines.size() && boxWidth(tried) <= middle)
                enough = std::min(middle, boxWidth(tried));
            else
                tooLittle = middle;
        }
    }
    return m_impl->widths.insert(utf8, settings, enough);
}

void Engine::beginFrame() {
    if (m_impl->glyphs.atlas().pages().size() > kPagesKept) {
        m_impl->layouts.clear();
        m_impl->glyphs.clear();
    }
    m_impl->texts.age();
    m_impl->layouts.age();
    m_impl->widths.age();
}

std::span<const Page> Engine::pages() const {
    return m_impl->glyphs.atlas().pages();
}

std::uint32_t Engine::generation() const {
    return m_impl->glyphs.atlas().generation();
}

void Engine::clearDirty() {
    m_impl->glyphs.atlas().clearDirty();
}

std::vector<Glyph> Engine::trace(std::string_view utf8, const Style& style, float maxWidth,
                                 Direction direction, Align align, int maxLines) {
    const ShapedText& text = m_impl->shaped(utf8, {bounded(style), direction});
    const auto lines = breakLines(text, maxWidth, maxLines);
    const float width = boxWidth(lines);
    std::vector<Glyph> glyphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        float pen = lineStart(lines[i], width, align);
        for (const ShapedGlyph& glyph : lines[i].glyphs) {
            const std::size_t byte = text.analysis().source.bytes[glyph.cluster];
            glyphs.push_back(
                {glyph.id, fontName(glyph.font), i, byte, pen + glyph.dx, glyph.advance});
            pen += glyph.advance;
        }
    }
    return glyphs;
}

std::string isolated(std::string_view utf8) {
    return fmt::format("\u2068{}\u2069", utf8);
}

bool startsRightToLeft(std::string_view utf8) {
    return firstStrongIsRtl(utf8, false);
}

} // namespace text
