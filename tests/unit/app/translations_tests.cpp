// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "text/catalogue.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace {

namespace fs = std::filesystem;

// The interface's own texts are compared by tests/translations/complete.sh.
TEST(Translations, EveryLanguageHasAllWordsOfTheGuideAndTheHelp) {
    const fs::path data = CHATWISE_DATA_DIR;
    const auto guide = guide::Guide::load(data);
    ASSERT_TRUE(guide) << guide.error().message;
    const auto wordings = guide->wordings();
    ASSERT_FALSE(wordings.empty());
    int languages = 0;
    for (const auto& language : fs::directory_iterator(data / "translations")) {
        ++languages;
        const auto catalogue = text::Catalogue::load(language.path() / "guide.mo");
        ASSERT_TRUE(catalogue) << catalogue.error().message;
        for (const guide::Wording& wording : wordings)
            EXPECT_TRUE(catalogue->find(wording.context, wording.text))
                << language.path().filename() << " lacks " << wording.context << ": "
                << wording.text;
        // The catalogue's header is an entry of its own.
        EXPECT_EQ(catalogue->size(), wordings.size() + 1)
            << "Some words are no longer in the guide.";
    }
    EXPECT_GT(languages, 0);
}

} // namespace
