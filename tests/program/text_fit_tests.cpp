// SPDX-License-Identifier: MIT
// No view, at no size of window or text, cuts words off or sets them over each other.
#include "app/studio.h"
#include "base/strings.h"
#include "ui/context.h"
#include "unit/app/app_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace {

namespace fs = std::filesystem;

/// A text as it was set, in units.
struct SetText {
    std::string words;
    ui::Rect box;  ///< what it was given
    ui::Rect ink;  ///< where letters are
    ui::Rect clip; ///< what is seen of it
    int sheet = 0; ///< what lies on one sheet has the same number; 0 for the screen itself
    int lines = 1;
    ui::Rect last; ///< the last of several lines, which may be shorter: a time stands behind it
    bool rightToLeft = false;
    bool scrolls = false; ///< more of it comes into sight by scrolling
    bool truncated = false;
    ui::Region region = ui::Region::Main;

    bool seen() const { return !clip.cut(ink).empty(); }
};

std::string quoted(const SetText& text) {
    std::string words = text.words.substr(0, 40);
    while (!base::isUtf8(words))
        words.pop_back();
    std::ranges::replace(words, '\n', ' ');
    return '"' + words + '"';
}

/// What is not right, in a sentence each, and where.
struct Faults {
    std::map<std::string, ui::Rect> found;
    void add(const std::string& what, const SetText& text) {
        found.emplace(quoted(text) + " " + what, text.ink);
    }
};

/// Rounding to pixels, and letters that lean over their width.
constexpr float kSlack = 2.5F;

int wordsOf(const std::string& words) {
    return 1 + static_cast<int>(std::ranges::count_if(
                   words, [](char c) { return c == ' ' || c == '-' || c == '\n' || c == '/'; }));
}

/// An address or a handle has nowhere to be broken, and has to be where it is too long for a line.
bool isAddress(const std::string& words) {
    return words.find(' ') == words.npos && words.find_first_of(".@_") != words.npos;
}

void findCutOff(const std::vector<SetText>& texts, Faults& faults) {
    for (const SetText& text : texts) {
        if (!text.seen()) {
            if (!text.scrolls) faults.add("is out of sight", text);
            continue;
        }
        if (text.ink.x < text.clip.x - kSlack || text.ink.endX() > text.clip.endX() + kSlack)
            faults.add("is cut off at a side", text);
        if (!text.scrolls &&
            (text.ink.y < text.clip.y - kSlack || text.ink.endY() > text.clip.endY() + kSlack))
            faults.add("is cut off above or below", text);
        if (text.box.w > 0 && text.ink.w > text.box.w + kSlack)
            faults.add("is wider than its place", text);
        if (text.lines > wordsOf(text.words) && !isAddress(text.words))
            faults.add("is broken inside a word", text);
        // Only the last lines of the list of chats may end in "…".
        if (text.truncated && text.region != ui::Region::List) faults.add("is shortened", text);
    }
}

/// How far two rectangles of letters reach into each other, within what is seen.
ui::Rect overlap(const SetText& a, const SetText& b) {
    const auto parts = [](const SetText& text) {
        if (text.lines < 2) return std::vector<ui::Rect>{text.ink};
        ui::Rect upper = text.ink;
        upper.h = text.last.y - upper.y;
        return std::vector<ui::Rect>{upper, text.last};
    };
    ui::Rect most;
    for (const ui::Rect& first : parts(a))
        for (const ui::Rect& second : parts(b)) {
            const ui::Rect both = a.clip.cut(first).cut(b.clip.cut(second));
            if (both.w > kSlack && both.h > most.h) most = both;
        }
    return most;
}

void findOverlaps(const std::vector<SetText>& texts, Faults& faults) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const SetText &a = texts[i], &b = texts[j];
            if (a.sheet != b.sheet) continue;
            // Nastaliq's strokes reach between those of the line above and still stand apart.
            const float share = a.rightToLeft || b.rightToLeft ? 0.75F : 0.4F;
            const float height = std::min(a.ink.h / static_cast<float>(a.lines),
                                          b.ink.h / static_cast<float>(b.lines));
            if (overlap(a, b).h > std::max(share * height, kSlack))
                faults.add("over " + quoted(b), a);
        }
}

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
        int sheets = 0, layer = 0;
        ui::Region region = ui::Region::Main;
        const auto image = studioOf(view).picture(view, look, [&](ui::Context& context) {
            context.painter.onText = [&](std::string_view words, const ui::Rect& box, ui::Vec at,
                                         const ui::TextSize& size) {
                const ui::Rect ink{at.x, at.y + size.inkTop, size.width,
                                   size.inkBottom - size.inkTop};
                if (ink.empty()) return;
                // A sheet covers what was lifted before it, which is of another region.
                if (context.layer() != layer || (layer > 0 && context.region() != region)) ++sheets;
                layer = context.layer();
                region = context.region();
                ui::Rect last = ink;
                last.y = at.y + size.height - size.height / static_cast<float>(size.lines);
                last.h = ink.endY() - last.y;
                last.w = size.lastLine;
                if (size.rightToLeft != context.painter.mirrored()) last.x = ink.endX() - last.w;
                texts.push_back({.words = std::string(words),
                                 .box = box,
                                 .ink = ink,
                                 .clip = context.painter.clip(),
                                 .sheet = layer == 0 ? 0 : sheets,
                                 .lines = size.lines,
                                 .last = last,
                                 .rightToLeft = size.rightToLeft,
                                 .scrolls = context.scroll != nullptr,
                                 .truncated = size.truncated,
                                 .region = region});
            };
        });
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
