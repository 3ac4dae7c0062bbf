// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "text/layout.h"
#include "text/style.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// One texture of glyphs, kSize pixels square, RGBA8 with straight alpha, rows from the top.
/// Plain glyphs are white with coverage in alpha; emoji have their own colours.
struct Page {
    static constexpr int kSize = 1024;
    std::vector<std::uint8_t> pixels; ///< kSize * kSize * 4 bytes
    /// What changed since clearDirty(), [x0, x1) by [y0, y1); empty when x0 == x1.
    int dirtyX0 = 0, dirtyY0 = 0, dirtyX1 = 0, dirtyY1 = 0;
};

/// Turns text into quads: direction (UAX #9), shaping, fonts by script, line breaks (UAX #14),
/// glyph atlas. Font files are mapped when first needed. Layouts are cached, so asking again each
/// frame is cheap. Phone numbers, times, addresses, handles and runs of the other direction are
/// isolated.
///
/// A frame: beginFrame(), any number of layouts, upload the dirty parts of pages(), clearDirty(),
/// draw.
class Engine {
public:
    /// Opens the regular Latin font of the folder; fails with a plain sentence if it is not there.
    /// The other fonts are opened when needed; one that is missing shows as boxes.
    static base::Result<std::unique_ptr<Engine>> open(const std::filesystem::path& fontsFolder);
    ~Engine();

    /// `maxWidth` in pixels, 0 or less for no limit. With `maxLines` over 0, what does not fit is
    /// cut and the last line ends in "…". The layout stays valid until the next beginFrame().
    const Layout& layout(std::string_view utf8, const Style& style, float maxWidth = 0,
                         Direction direction = Direction::Auto, Align align = Align::Start,
                         int maxLines = 0);

    /// The least whole width that gives no more lines than `maxWidth` does: what a bubble needs.
    float narrowestWidth(std::string_view utf8, const Style& style, float maxWidth,
                         Direction direction = Direction::Auto);

    /// Ages the caches; when the atlas has grown too large, starts it anew with a new generation.
    void beginFrame();

    std::span<const Page> pages() const;
    /// Changes when every page was thrown away: drop all textures and upload anew.
    std::uint32_t generation() const;
    void clearDirty();

    /// The glyphs of a layout, line by line, left to right.
    std::vector<Glyph> trace(std::string_view utf8, const Style& style, float maxWidth = 0,
                             Direction direction = Direction::Auto, Align align = Align::Start,
                             int maxLines = 0);

private:
    struct Impl;
    explicit Engine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Puts a name or any other inserted text between U+2068 and U+2069, so that its direction cannot
/// disturb the sentence it is put into.
std::string isolated(std::string_view utf8);

/// The direction that Direction::Auto would choose for the first paragraph.
bool startsRightToLeft(std::string_view utf8);

} // namespace text
