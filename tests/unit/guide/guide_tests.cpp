// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// A copy of the shipped guide and help data that a test may damage.
class DamagedGuide : public testing::Test {
protected:
    void SetUp() override {
        m_folder = fs::temp_directory_path() /
                   (std::string("chatwise-guide-") +
                    testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        for (const char* part : {"guide", "help"})
            fs::copy(fs::path(CHATWISE_SOURCE_DIR) / "assets" / part, m_folder / part,
                     fs::copy_options::recursive);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    void replace(const fs::path& file, const std::string& from, const std::string& to) {
        std::ifstream in(m_folder / file);
        std::string text(std::istreambuf_iterator<char>(in), {});
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        text.replace(at, from.size(), to);
        std::ofstream(m_folder / file) << text;
    }
    std::string problem() {
        const auto guide = guide::Guide::load(m_folder);
        return guide ? "" : guide.error().message;
    }

    fs::path m_folder;
};

TEST_F(DamagedGuide, LoadsWhenWhole) {
    const auto guide = guide::Guide::load(m_folder);
    ASSERT_TRUE(guide) << guide.error().message;
    EXPECT_EQ(guide->ofKind(guide::Kind::Sign).size(), 7U);
    EXPECT_EQ(guide->ofKind(guide::Kind::Tactic).size(), 7U);
    EXPECT_EQ(guide->ofKind(guide::Kind::Place).size(), 4U);
    // The guide's five steps, and our own.
    EXPECT_EQ(guide->ofKind(guide::Kind::Step).size(), 6U);
    EXPECT_TRUE(guide->item(guide->require("tell_trusted_adult")).beyondGuide);
    EXPECT_EQ(guide->find("no_such_item"), std::nullopt);
}

TEST_F(DamagedGuide, NeverShowsWhatIsSuperseded) {
    const auto guide = guide::Guide::load(m_folder);
    ASSERT_TRUE(guide);
    for (const guide::Channel& channel : guide->channels("PK"))
        EXPECT_NE(channel.phone, "1991");
    EXPECT_EQ(guide->channels("PK").front().phone, "1799");
    EXPECT_EQ(guide->channels("XX").size(), guide->channels("any").size());
}

TEST_F(DamagedGuide, KeepsEmergencyNumbersApart) {
    const auto guide = guide::Guide::load(m_folder);
    ASSERT_TRUE(guide);
    std::vector<std::string> phones;
    for (const guide::Channel& channel : guide->emergencyNumbers("PK"))
        phones.push_back(channel.phone);
    EXPECT_THAT(phones, testing::ElementsAre("15", "1122"));
    EXPECT_TRUE(guide->emergencyNumbers("XX").empty());
    for (const guide::Channel& channel : guide->channels("PK"))
        EXPECT_FALSE(channel.emergency) << channel.id;
}

TEST_F(DamagedGuide, KnowsWhenAChannelIsOld) {
    const guide::Channel channel{.checked = {2025, 6, 4}};
    EXPECT_FALSE(channel.isStale({2026, 6, 3}));
    EXPECT_TRUE(channel.isStale({2026, 6, 4}));
}

TEST_F(DamagedGuide, SaysWhatIsMissing) {
    fs::remove(m_folder / "guide" / "guide.json");
    EXPECT_THAT(problem(), HasSubstr("guide.json is missing"));
}

TEST_F(DamagedGuide, SaysWhatIsNotJson) {
    replace("guide/guide.json", "{", "[");
    EXPECT_THAT(problem(), HasSubstr("not valid JSON"));
}

TEST_F(DamagedGuide, RefusesALostId) {
    replace("guide/guide.json", "\"report_and_block\"", "\"report_or_block\"");
    EXPECT_THAT(problem(), HasSubstr("lacks the entry \"report_and_block\""));
}

TEST_F(DamagedGuide, RefusesAnIdTwice) {
    replace("guide/guide.json", "\"id\": \"gifts\"", "\"id\": \"false_identity\"");
    EXPECT_THAT(problem(), HasSubstr("twice"));
}

TEST_F(DamagedGuide, RefusesADateThatIsNone) {
    replace("help/PK.json", "2025-04-24", "2025-04-31");
    EXPECT_THAT(problem(), HasSubstr("\"pk_drf\" needs \"checked\""));
}

TEST_F(DamagedGuide, RefusesASupersedingChannelThatDoesNotExist) {
    replace("help/PK.json", "\"supersededBy\": \"pk_nccia\"", "\"supersededBy\": \"pk_ncia\"");
    EXPECT_THAT(problem(), HasSubstr("\"pk_ncia\", which does not exist"));
}

TEST_F(DamagedGuide, RefusesAFieldOfTheWrongKind) {
    replace("guide/guide.json", "\"name\": \"Gifts and followers\"", "\"name\": 7");
    EXPECT_THAT(problem(), HasSubstr("\"gifts\" has a field \"name\" that is no text"));
}

} // namespace
