// SPDX-License-Identifier: MIT
// No view, at no size of window or text, cuts words off or sets them over each other.
#include "app/studio.h"
#include "program/text_faults.h"
#include "unit/app/app_fixture.h"

#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;

using programtest::Faults;
using programtest::findCutOff;
using programtest::findOverlaps;
using programtest::SetText;

struct Window {
    const char* language;
    int width, height;
};

class TextFits : public AppTest, public testing::WithParamInterface<Window> {
protected:
    app::Studio& studioOf(const std::string& view) {
        auto& studio = view == "debrief" ? m_over : m_begun;
        if (!studio) {
            const auto route = fs::path(CHATWISE_SOURCE_DIR) / "docs/screens" /
                               (view == "debrief" ? "finished.route" : "day2.route");
            studio =
                app::Studio::open(paths, guide, "squad-up", route.string(), {2026, 11, 23}).value();
        }
        return *studio;
    }
    std::vector<SetText> textsOf(const std::string& view, const app::ShotLook& look) {
        std::vector<SetText> texts;
        const auto image = studioOf(view).picture(
            view, look, [&](ui::Context& context) { programtest::gather(context, texts); });
        EXPECT_TRUE(image) << image.error().message;
        return texts;
    }

private:
    std::unique_ptr<app::Studio> m_begun, m_over;
};

TEST_P(TextFits, InEveryViewAtEverySize) {
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        app::ShotLook look{.width = GetParam().width, .height = GetParam().height};
        look.settings.language = GetParam().language;
        look.settings.textScale = scale;
        look.settings.reducedMotion = true;
        for (const std::string& view : app::shotViews()) {
            const std::vector<SetText> texts = textsOf(view, look);
            EXPECT_FALSE(texts.empty()) << view;
            Faults faults;
            findCutOff(texts, faults);
            findOverlaps(texts, faults);
            for (const auto& [fault, at] : faults.found)
                ADD_FAILURE() << fmt::format("{} {:.0f} %: {} ({:.0f},{:.0f} {:.0f}x{:.0f})", view,
                                             scale * 100, fault, at.x, at.y, at.w, at.h);
        }
    }
}

#ifdef CHATWISE_SANITIZED
// The sanitizers need one of each language only, and take ten times as long.
const auto kWindows = testing::Values(Window{"en", 390, 844}, Window{"ur", 800, 600});
#else
const auto kWindows =
    testing::Values(Window{"en", 1280, 800}, Window{"ur", 1280, 800}, Window{"en", 800, 600},
                    Window{"ur", 800, 600}, Window{"en", 390, 844}, Window{"ur", 390, 844},
                    Window{"en", 800, 1280}, Window{"ur", 800, 1280},
                    // So tall that nothing has to scroll into sight.
                    Window{"en", 390, 6000}, Window{"ur", 390, 6000}, Window{"en", 800, 4000},
                    Window{"ur", 800, 4000});
#endif
INSTANTIATE_TEST_SUITE_P(Windows, TextFits, kWindows, [](const auto& one) {
    return fmt::format("{}_{}x{}", one.param.language, one.param.width, one.param.height);
});

// The test itself finds what it is for.
SetText set(ui::Rect ink, ui::Rect box = {}) {
    return {.words = "words", .box = box, .ink = ink, .clip = {0, 0, 100, 100}};
}

TEST(TextFitsItself, FindsWhatIsCutOffAndWhatOverlaps) {
    const auto faultsOf = [](const std::vector<SetText>& texts) {
        Faults faults;
        findCutOff(texts, faults);
        findOverlaps(texts, faults);
        return faults.found.size();
    };
    EXPECT_EQ(faultsOf({set({10, 10, 50, 12}), set({10, 30, 50, 12})}), 0U);
    EXPECT_EQ(faultsOf({set({60, 10, 50, 12})}), 1U);
    EXPECT_EQ(faultsOf({set({10, 95, 50, 12})}), 1U);
    EXPECT_EQ(faultsOf({set({10, 120, 50, 12})}), 1U);
    EXPECT_EQ(faultsOf({set({10, 10, 50, 12}, {10, 10, 40, 12})}), 1U);
    SetText broken = set({10, 10, 20, 40});
    broken.lines = 2;
    EXPECT_EQ(faultsOf({broken}), 1U);
    EXPECT_EQ(faultsOf({set({10, 10, 50, 12}), set({40, 12, 50, 12})}), 1U);
    SetText below = set({10, 95, 50, 12});
    below.scrolls = true;
    EXPECT_EQ(faultsOf({below}), 0U);
}

} // namespace
