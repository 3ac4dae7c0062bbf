// SPDX-License-Identifier: MIT
// Every view of `chatwise shot` must look like the picture of it in tests/screens.
#include "app/studio.h"
#include "program/picture_compare.h"
#include "ui/context.h"
#include "unit/app/app_fixture.h"

#include <algorithm>

namespace {

namespace fs = std::filesystem;
using platform::Image;
using programtest::difference;
using programtest::kTolerance;

const fs::path kSource = CHATWISE_SOURCE_DIR;
constexpr base::Date kToday{2026, 11, 23};

/// One picture's looks; `suffix` is what its file is called behind the language.
struct Look {
    const char* suffix;
    const char* language;
    ui::ThemeKind theme = ui::ThemeKind::Light;
    bool phone = false;
};

app::ShotLook shotLook(const Look& look) {
    app::ShotLook shot{.width = look.phone ? 390 : 840, .height = look.phone ? 844 : 640};
    shot.settings.language = look.language;
    shot.settings.theme = look.theme;
    shot.settings.reducedMotion = true;
    return shot;
}

class Screens : public AppTest {
protected:
    /// The play that a view is pictured in: the look back needs one that is over.
    app::Studio& studioOf(const std::string& view) {
        auto& studio = view == "debrief" ? m_over : m_begun;
        if (!studio) {
            const auto route =
                kSource / "docs/screens" / (view == "debrief" ? "finished.route" : "day2.route");
            studio = app::Studio::open(paths, guide, "squad-up", route.string(), kToday).value();
        }
        return *studio;
    }
    Image picture(const std::string& view, const Look& look) {
        auto image = studioOf(view).picture(view, shotLook(look));
        EXPECT_TRUE(image) << image.error().message;
        return image ? std::move(*image) : Image{};
    }

private:
    std::unique_ptr<app::Studio> m_begun, m_over;
};

class Looks : public Screens, public testing::WithParamInterface<Look> {};

TEST_P(Looks, AreAsTheyAreKept) {
    const Look& look = GetParam();
    const std::string suffix = look.suffix;
    const std::vector<std::string> main{"home", "chat", "flag", "privacy", "debrief"};
    for (const std::string& view : suffix.empty() ? app::shotViews() : main)
        programtest::expectKept(picture(view, look),
                                kSource / "tests/screens" /
                                    (view + "-" + look.language + suffix + ".png"));
}

INSTANTIATE_TEST_SUITE_P(Themes, Looks,
                         testing::Values(Look{"", "en"}, Look{"", "ur"},
                                         Look{"-dark", "en", ui::ThemeKind::Dark},
                                         Look{"-dark", "ur", ui::ThemeKind::Dark},
                                         Look{"-phone", "en", ui::ThemeKind::Light, true},
                                         Look{"-phone", "ur", ui::ThemeKind::Light, true}),
                         [](const auto& one) {
                             std::string name = std::string(one.param.language) + one.param.suffix;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

/// Moves or paints over part of a picture.
void copyPart(Image& image, const Image& from, int fromX, int fromY, int x, int y, int width,
              int height) {
    for (int row = 0; row < height; ++row)
        for (int column = 0; column < width * 4; ++column)
            image.pixels[(static_cast<std::size_t>(y + row) * image.width + x) * 4 + column] =
                from.pixels[(static_cast<std::size_t>(fromY + row) * image.width + fromX) * 4 +
                            column];
}

/// The rectangle of some words on a view, in pixels.
struct Words {
    int x = 0, y = 0, width = 0, height = 0;
};

class Tolerance : public Screens {
protected:
    /// Pictures the English chat and finds words that were set on it.
    Words find(const std::string& wanted) {
        Words found;
        const auto image =
            studioOf("chat").picture("chat", shotLook({"", "en"}), [&](ui::Context& context) {
                context.painter.onText = [&](std::string_view words, const ui::Rect&, ui::Vec at,
                                             const ui::TextSize& size) {
                    if (words == wanted && context.painter.clip().contains(at))
                        found = {static_cast<int>(at.x), static_cast<int>(at.y),
                                 static_cast<int>(size.width), static_cast<int>(size.height)};
                };
            });
        EXPECT_TRUE(image);
        EXPECT_GT(found.width, 0) << wanted;
        return found;
    }
};

// What must be found: the shortest of words missing, and a message six pixels from its place.
TEST_F(Tolerance, DoesNotLetAMissingWordThrough) {
    const Image whole = picture("chat", {"", "en"});
    for (const char* words : {"4:14 pm", "Tell", "Ayaan", "Public account", "Your reply"}) {
        const Words at = find(words);
        Image less = whole;
        // The words' own background, from just above them.
        for (int row = 0; row < at.height; ++row)
            copyPart(less, whole, at.x, at.y - 2, at.x, at.y + row, at.width, 1);
        EXPECT_GT(difference(whole, less).worst, kTolerance) << words;
    }
}

TEST_F(Tolerance, DoesNotLetAMovedBubbleThrough) {
    const Image whole = picture("chat", {"", "en"});
    const Words at = find("mic is dead too 😂 this phone is 100 yrs old");
    Image moved = whole;
    copyPart(moved, whole, at.x - 12, at.y - 8, at.x - 12, at.y - 2, at.width + 24, at.height + 16);
    EXPECT_GT(difference(whole, moved).worst, kTolerance);
}

// What must pass: another version of the font library, which smooths letters otherwise and may set
// them a pixel further. Here all edges are softened, and then everything moves by a pixel.
TEST_F(Tolerance, LetsAnotherSmoothingOfLettersThrough) {
    for (const char* language : {"en", "ur"}) {
        const Image sharp = picture("chat", {"", language});
        Image soft = sharp;
        for (std::size_t i = 4; i < soft.pixels.size(); ++i)
            soft.pixels[i] = static_cast<std::uint8_t>((sharp.pixels[i] + sharp.pixels[i - 4]) / 2);
        EXPECT_LT(difference(sharp, soft).worst, kTolerance * 2 / 3) << language;
        Image moved = sharp;
        copyPart(moved, sharp, 0, 0, 1, 0, sharp.width - 1, sharp.height);
        EXPECT_LT(difference(sharp, moved).worst, kTolerance) << language;
    }
}

TEST_F(Tolerance, TheThemesAndTheLanguagesAreFarApart) {
    const Image english = picture("help", {"", "en"});
    EXPECT_GT(difference(english, picture("help", {"", "ur"})).worst, kTolerance);
    EXPECT_GT(difference(english, picture("help", {"", "en", ui::ThemeKind::Dark})).worst,
              kTolerance);
    EXPECT_EQ(difference(english, english).worst, 0);
    EXPECT_EQ(difference(english, picture("help", {"", "en", {}, true})).worst, 255);
}

// The same picture, whenever and however often it is made.
TEST_F(Screens, AreTheSameEveryTime) {
    EXPECT_EQ(picture("home", {"", "en"}).pixels, picture("home", {"", "en"}).pixels);
}

} // namespace
