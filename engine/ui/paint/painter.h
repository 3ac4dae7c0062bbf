// SPDX-License-Identifier: MIT
#pragma once

#include "text/engine.h"
#include "ui/color.h"
#include "ui/geometry.h"
#include "ui/paint/line_sheet.h"
#include "ui/paint/pictures.h"
#include "ui/theme.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ImDrawList;

namespace ui {

/// How words are set; sizes are units for Latin letters (see text::Style).
struct TextStyle {
    float size = 15;
    bool bold = false;
    bool reading = false; ///< Nastaliq in Urdu: messages, replies, stories, explanations
    float lineHeight = 1.3F;
    bool ownDirection = false; ///< by its own first letter (messages); else the interface's
    int maxLines = 0;          ///< 0 for no limit; beyond it "…"
};

enum class Horizontal : std::uint8_t { Start, Centre, End };
enum class Vertical : std::uint8_t { Top, Middle, Bottom };

/// A set text's measures in units.
struct TextSize {
    float width = 0, height = 0;
    float inkTop = 0, inkBottom = 0; ///< highest and lowest ink from the box's top
    float lastLine = 0;              ///< width of the last line
    int lines = 1;
    bool rightToLeft = false;
    bool truncated = false;
};

/// Which icons turn about in a right-to-left interface.
enum class Turn : std::uint8_t { Keep, Flip };

enum class Elevation : std::uint8_t { Low, High };

/// Draws for the views: units and logical coordinates in, axis-aligned quads out (nothing else: a
/// software renderer does everything else slowly). Owns the textures of masks, pictures and glyphs.
class Painter {
public:
    Painter(TextureHost& host, text::Engine& text, std::filesystem::path dataFolder);
    ~Painter();

    /// Starts a frame of `width` by `height` pixels. `scale`: pixels for a unit. `mirror`: the
    /// interface runs from right to left. `theme` must last until endFrame().
    void beginFrame(ImDrawList* list, int width, int height, float scale, bool mirror,
                    const Theme& theme);
    /// Hands the frame's new glyphs to the renderer. Call before the list is drawn.
    void endFrame();

    /// What follows is drawn on `area` of the present surface as if that were all there is: with a
    /// scale, a direction and colours of its own, and nothing beyond it. Surfaces nest.
    void pushSurface(const Rect& area, float scale, bool mirror, const Theme& theme);
    void popSurface();

    /// The whole surface, in units.
    Rect screen() const { return m_surface.screen; }
    /// Where on the surface a pixel of the frame lies.
    Vec onSurface(float x, float y) const;
    float scale() const { return m_surface.scale; }
    bool mirrored() const { return m_surface.mirror; }
    const Theme& theme() const { return *m_surface.theme; }

    // Shapes. A border lies inside its rectangle.
    void fill(const Rect& rect, Color color, const Corners& corners = {});
    void border(const Rect& rect, Color color, float thickness, const Corners& corners = {});
    void dashedBorder(const Rect& rect, Color color, float thickness, float radius);
    void circle(Vec centre, float radius, Color color);
    void ring(Vec centre, float radius, float thickness, Color color);
    /// Part of a ring, clockwise from the top in both directions of reading: a dial. 0 to 1.
    void arc(const Rect& square, float thickness, float from, float to, Color color);
    /// Under a rectangle that is drawn next, whose corners are these.
    void shadow(const Rect& rect, Elevation elevation, const Corners& corners = 16);
    /// From the first colour to the last, evenly spaced; downwards or towards the end.
    void gradient(const Rect& rect, std::span<const Color> stops, bool downwards,
                  const Corners& corners = {});
    /// The conversation's background: canvas and the star tile.
    void wallpaper(const Rect& rect);
    void star(const Rect& square, Color color, float line = 0);

    /// Lines that do not lie along the axes: `draw` puts them on a sheet as large as `area`, which
    /// is kept under its name, and drawn anew when `state` is another than the last time.
    void lines(std::string_view name, const Rect& area, std::uint64_t state,
               const std::function<void(LineSheet&)>& draw);

    // Pictures by name, without ".png".
    void icon(std::string_view name, const Rect& square, Color color, Turn turn = Turn::Keep);
    void picture(std::string_view name, const Rect& rect, const Corners& corners = {});
    /// A picture from elsewhere than a file, as much of it as that shape shows, without the upper
    /// `skip` (0 to 1) of it. `read` is asked once for each size; `key` names what it gives. False
    /// where it gives nothing.
    bool image(std::string_view key, const Rect& rect, float radius, float skip,
               const std::function<std::optional<Bitmap>()>& read);
    /// A circle: the picture "avatars/<name>", else the initial of `displayName` on grey.
    void avatar(std::string_view name, std::string_view displayName, const Rect& square,
                bool grey = false);
    bool hasPicture(std::string_view name) const { return m_pictures.exists(name); }
    /// See Pictures::offer.
    void offerPicture(const std::string& name, std::filesystem::path file) {
        m_pictures.offer(name, std::move(file));
    }
    void setStoryFolder(std::filesystem::path folder) {
        m_pictures.setStoryFolder(std::move(folder));
    }
    /// Reads pictures anew; for a picture file that has changed.
    void forgetPictures() { m_pictures.clear(); }

    // Words.
    TextSize measure(std::string_view words, const TextStyle& style, float maxWidth = 0);
    /// The least width that needs no more lines than `maxWidth`, and its measures.
    TextSize measureNarrow(std::string_view words, const TextStyle& style, float maxWidth);
    /// Sets the words into the box, wrapped at its width, and gives their measures.
    TextSize text(const Rect& box, std::string_view words, const TextStyle& style, Color color,
                  Horizontal horizontal = Horizontal::Start, Vertical vertical = Vertical::Middle);

    /// Told of all words that text() sets, with their box and where its top start corner came to
    /// lie: for tests that look for words cut off or over each other. Usually empty.
    std::function<void(std::string_view words, const Rect& box, Vec at, const TextSize& size)>
        onText;

    void pushClip(const Rect& rect);
    void popClip();
    Rect clip() const {
        return m_surface.clips.empty() ? m_surface.screen : m_surface.clips.back();
    }
    /// Whether anything of it could be seen.
    bool visible(const Rect& rect) const { return !clip().cut(rect).empty(); }

    /// Everything drawn until popFade() is that opaque.
    void pushFade(float opacity);
    void popFade();

private:
    struct Pixels {
        int x0, y0, x1, y1;
    };
    Pixels pixels(const Rect& rect) const;
    void measureScreen();
    int px(float units) const;
    std::uint32_t ink(Color color) const;
    void solid(int x0, int y0, int x1, int y1, std::uint32_t ink);
    void blit(const Slot& slot, const Pixels& to, std::uint32_t ink);
    /// A part of the slot, in its own pixels.
    void blitPart(const Slot& slot, int sx, int sy, int sw, int sh, const Pixels& to,
                  std::uint32_t ink);
    const Slot& mask(char kind, int a, int b, int c);
    void corner(const Slot& disc, int radius, int which, int x, int y, std::uint32_t ink);
    const text::Layout& lay(std::string_view words, const TextStyle& style, float maxWidth,
                            text::Align align);
    void glyphs(const text::Layout& layout, int x, int y, Color color);
    TextSize sizeOf(const text::Layout& layout) const;
    void forgetSheets(bool all);

    TextureHost* m_host;
    text::Engine* m_text;
    Pictures m_pictures;
    std::vector<TextureHost::Handle> m_pages; ///< of glyphs
    std::uint32_t m_generation = 0;
    struct Sheet {
        LineSheet lines;
        TextureHost::Handle texture = nullptr;
        std::uint64_t state = 0;
        std::uint32_t frame = 0; ///< that asked for it last
    };
    std::map<std::string, std::unique_ptr<Sheet>> m_sheets;
    std::uint32_t m_frame = 0;
    float m_frameScale = 1;
    ImDrawList* m_list = nullptr;
    std::vector<float> m_fades;
    struct Surface {
        Rect screen;
        int left = 0, top = 0, width = 0, height = 0; ///< pixels of the frame
        float scale = 1;
        bool mirror = false;
        const Theme* theme = nullptr;
        std::vector<Rect> clips;
    };
    Surface m_surface;            ///< the one at hand
    std::vector<Surface> m_below; ///< those it lies on
};

} // namespace ui
