// SPDX-License-Identifier: MIT
#include "base/po_file.h"
#include "base/strings.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace {

using base::parsePo;

TEST(PoFile, ReadsEntriesWithTheirContextAndLine) {
    const auto entries = parsePo("msgid \"\"\nmsgstr \"Content-Type: text/plain\\n\"\n\n"
                                 "# a note\nmsgctxt \"ayaan.lobby\"\nmsgid \"hi\"\n"
                                 "\" there\"\nmsgstr \"سلام \\\"دوست\\\"\\n\"\n\n"
                                 "#, fuzzy\nmsgid \"bye\"\nmsgstr \"خدا\"\n"
                                 "#, fuzzy\n#~ msgid \"gone\"\n#~ msgstr \"گیا\"\n"
                                 "msgid \"yes\"\nmsgstr \"ہاں\"\n");
    ASSERT_TRUE(entries) << entries.error().message;
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_EQ(entries->at(0).context, "ayaan.lobby");
    EXPECT_EQ(entries->at(0).source, "hi there");
    EXPECT_EQ(entries->at(0).translation, "سلام \"دوست\"\n");
    EXPECT_EQ(entries->at(0).line, 5);
    EXPECT_FALSE(entries->at(0).fuzzy);
    EXPECT_TRUE(entries->at(1).fuzzy);
    EXPECT_FALSE(entries->at(2).fuzzy) << "that was said of the entry that is gone";
}

TEST(PoFile, TakesTheFirstOfPluralFormsAndAByteOrderMark) {
    const auto entries = parsePo("\xEF\xBB\xBFmsgid \"day\"\nmsgid_plural \"days\"\n"
                                 "msgstr[0] \"ایک دن\"\nmsgstr[1] \"دن\"\n");
    ASSERT_TRUE(entries) << entries.error().message;
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->at(0).translation, "ایک دن");
}

TEST(PoFile, NamesTheLineThatDoesNotFit) {
    const std::pair<const char*, int> broken[] = {
        {"msgid \"a\"\nmsgstr \"b\n", 2},
        {"msgid \"a\"\nmsgstr b\n", 2},
        {"msgid \"a\"\n\nmsgid \"c\"\nmsgstr \"d\"\n", 3},
        {"msgstr \"b\"\n", 1},
        {"\"b\"\n", 1},
        {"msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 3},
        {"msgid \"a\"\nmsgstr \"b \"quoted\" c\"\n", 2},
        {"msgid \"a\"\nmsgstr \"b\\\"\n", 2},
        {"msgid \"a\"\nmsgstr \"\\q\"\n", 2},
        {"msgid \"a\"\nmsgstr \"b\"\nHello\n", 3},
        {"msgid \"a\"\nmsgstr \"\xff\"\n", 2},
        {"msgctxt \"a\"\nmsgctxt \"b\"\n", 2},
    };
    for (const auto& [text, line] : broken) {
        const auto entries = parsePo(text);
        ASSERT_FALSE(entries) << text;
        EXPECT_EQ(entries.error().line, line) << text;
        EXPECT_FALSE(entries.error().message.empty());
    }
    EXPECT_FALSE(base::readPo("no/such/file.po"));
}

TEST(PoFile, RefusesWhatNoTranslationHolds) {
    const auto entry = [](const std::string& translation) {
        return "msgid \"a\"\nmsgstr \"" + translation + "\"\n";
    };
    EXPECT_TRUE(parsePo(entry(std::string(8'000, 'a'))));
    EXPECT_FALSE(parsePo(entry(std::string(80'000, 'a')))) << "long enough to stop the text layer";
    EXPECT_FALSE(parsePo(entry("\x1B]0;title\x07"))) << "an order to the terminal";
}

TEST(PoFile, SaysWhichSignIsTooMuch) {
    const auto complaint = [](const char* translation) {
        return parsePo("msgid \"a\"\nmsgstr " + std::string(translation) + "\n").error().message;
    };
    EXPECT_EQ(complaint("= \"b\""), "There is no = before a text.");
    EXPECT_EQ(complaint("\"b\","), "There is no comma behind a text.");
    EXPECT_NE(complaint("b").find("straight quotation marks"), std::string::npos);
}

TEST(PoFile, CutsNoLetterInItsComplaints) {
    for (const char* text : {"aابجدابجدابجدابجد\n", "msgid \"a\"\nmsgstr \"\\ا\"\n"}) {
        const auto entries = parsePo(text);
        ASSERT_FALSE(entries);
        EXPECT_TRUE(base::isUtf8(entries.error().message)) << text;
    }
}

RC_GTEST_PROP(PoFile, ReadsAnythingWithoutHarm, (const std::string& noise)) {
    parsePo("msgid \"a\"\nmsgstr \"" + noise);
    parsePo(noise);
}

} // namespace
