// SPDX-License-Identifier: MIT
#pragma once

#include "base/strings.h"
#include "ui/color.h"
#include "ui/geometry.h"

#include <cstdint>
#include <functional>
#include <span>
#include <type_traits>
#include <vector>

namespace ui {

/// How a line is drawn; lengths in units.
struct Stroke {
    float width = 1.5F;
    Color color;
    float dash = 0, gap = 0; ///< lengths of both in turn; whole where `gap` is 0
    float headAtStart = 0;   ///< the length of an arrow's head there; 0 for none
    float headAtEnd = 0;
};

/// One number for everything that the looks of lines depend on; see Painter::lines.
class LinesState {
public:
    template<class Value>
    void add(const Value& value) {
        static_assert(std::is_arithmetic_v<Value> || std::is_enum_v<Value>);
        m_hash = base::fnv1a64({reinterpret_cast<const char*>(&value), sizeof value}, m_hash);
    }
    std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = base::kFnv64Start;
};

/// A sheet of pixels for lines of any shape, with smooth edges and round ends: for the few things
/// that do not lie along the axes. Knows which of its tiles have anything on them, so that a sheet
/// with little on it costs little.
class LineSheet {
public:
    static constexpr int kTile = 64; ///< pixels

    /// An empty sheet of so many pixels. `scale`: pixels for a unit. `mirror`: x runs from the
    /// right.
    void begin(int width, int height, float scale, bool mirror);

    /// A chain of cubic Bézier curves: the start, then three points each; in units from the sheet's
    /// top start corner. What lies beside the sheet is left out.
    void curve(std::span<const Vec> points, const Stroke& stroke);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// RGBA8, straight alpha, rows from the top, without gaps.
    const std::vector<std::uint8_t>& pixels() const { return m_pixels; }

    /// A row of neighbouring tiles, in pixels: [x0, x1) by [y0, y1).
    struct Run {
        int x0, y0, x1, y1;
    };
    /// Tiles that have something on them; those also that had, before begin().
    void eachRun(bool before, const std::function<void(const Run&)>& take) const;

private:
    void flatten(std::span<const Vec> points);
    Vec shorten(float length);
    void dashes(float dash, float gap, float half);
    void segment(Vec a, Vec b, float half);
    void piece(Vec a, Vec b, float half);
    void head(Vec tip, Vec from, float length);
    template<class Coverage>
    void cover(float x0, float y0, float x1, float y1, const Coverage& coverage);
    void lay(Color color, float opacity);

    int m_width = 0, m_height = 0, m_across = 0;
    float m_scale = 1;
    bool m_mirror = false;
    std::vector<std::uint8_t> m_pixels;
    std::vector<std::uint8_t> m_tiles, m_before; ///< whether anything is on them
    // Of the stroke at hand.
    std::vector<Vec> m_line;
    std::vector<std::uint8_t> m_coverage; ///< 0 to 255, by pixel
    std::vector<std::uint32_t> m_touched; ///< pixels with any
};

} // namespace ui
