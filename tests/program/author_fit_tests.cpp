// SPDX-License-Identifier: MIT
// At no size of window or text does the author's window cut words off or set them over each other.
#include "program/text_faults.h"
#include "unit/app/author_fixture.h"

#include <fmt/format.h>

namespace {

struct Size {
    const char* language;
    int width, height;
};

class AuthorFits : public AuthorWindowTest, public testing::WithParamInterface<Size> {
protected:
    void expectNoFault(const std::string& what) {
        std::vector<programtest::SetText> texts;
        window->settle(); // whatever moves has come to rest
        programtest::gather(window->context(), texts);
        window->settle();
        window->context().painter.onText = {};
        ASSERT_FALSE(texts.empty());
        programtest::Faults faults;
        findCutOff(texts, faults);
        // A frame is drawn more than once: words lie over themselves.
        const std::size_t once = texts.size() / kFrames;
        ASSERT_EQ(once * kFrames, texts.size());
        texts.resize(once);
        findOverlaps(texts, faults);
        for (const auto& [fault, at] : faults.found)
            ADD_FAILURE() << fmt::format("{}: {} ({:.0f},{:.0f} {:.0f}x{:.0f})", what, fault, at.x,
                                         at.y, at.w, at.h);
    }
    static constexpr std::size_t kFrames = 3; ///< that AuthorWindow::settle draws
};

TEST_P(AuthorFits, InEveryPaneAtEverySize) {
    using author::Pane;
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        ui::Settings look;
        look.language = GetParam().language;
        look.textScale = scale;
        open(folder(), GetParam().width, GetParam().height, look);
        const auto reply = play().session().choices().front();
        window->carryOut(ui::Command(ui::Choose{reply.option}));
        for (const Pane pane : {Pane::Line, Pane::State, Pane::Problems, Pane::Map}) {
            window->workbench().show(pane);
            expectNoFault(fmt::format("pane {} at {:.0f} %", static_cast<int>(pane), scale * 100));
        }
        window->map().explain(true);
        expectNoFault(fmt::format("the legend at {:.0f} %", scale * 100));
        window->map().explain(false);
        window->map().choose("danish.secret");
        expectNoFault(fmt::format("a scene at {:.0f} %", scale * 100));
    }
}

TEST_P(AuthorFits, WithABrokenFile) {
    ui::Settings look;
    look.language = GetParam().language;
    open(folder(), GetParam().width, GetParam().height, look);
    replace("say \"any news of biscuit?? 🥺\",", "say \"any news of biscuit?? 🥺\"");
    ASSERT_TRUE(untilBroken());
    expectNoFault("broken");
    open(folder(), GetParam().width, GetParam().height, look);
    ASSERT_EQ(window->rehearsal(), nullptr);
    expectNoFault("not to be read at all");
}

#ifdef CHATWISE_SANITIZED
// The sanitizers need one of each language only, and take ten times as long.
const auto kSizes = testing::Values(Size{"en", 400, 844}, Size{"ur", 1280, 800});
#else
const auto kSizes = testing::Values(
    Size{"en", 1280, 800}, Size{"ur", 1280, 800}, Size{"en", 1920, 1080}, Size{"ur", 1920, 1080},
    Size{"en", 1400, 1000}, Size{"ur", 1400, 1000}, Size{"en", 900, 640}, Size{"ur", 900, 640},
    Size{"en", 700, 900}, Size{"ur", 700, 900}, Size{"en", 400, 844}, Size{"ur", 400, 844});
#endif
INSTANTIATE_TEST_SUITE_P(Windows, AuthorFits, kSizes, [](const auto& one) {
    return fmt::format("{}_{}x{}", one.param.language, one.param.width, one.param.height);
});

} // namespace
