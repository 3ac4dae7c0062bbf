// SPDX-License-Identifier: MIT
#include "text/catalogue.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <string>

namespace text {
namespace {

/// Writes what msgfmt would write; keys must come sorted, as a map's do.
std::string moFile(const std::map<std::string, std::string>& entries, bool bigEndian = false) {
    const auto number = [&](std::size_t value) {
        std::string bytes;
        for (int i = 0; i < 4; ++i)
            bytes += static_cast<char>(value >> (bigEndian ? 24 - 8 * i : 8 * i) & 0xFF);
        return bytes;
    };
    const std::size_t count = entries.size();
    std::string keys, values, strings;
    const std::size_t start = 28 + count * 16;
    for (const auto& [key, value] : entries) {
        keys += number(key.size()) + number(start + strings.size());
        strings += key + '\0';
    }
    for (const auto& [key, value] : entries) {
        values += number(value.size()) + number(start + strings.size());
        strings += value + '\0';
    }
    return number(0x950412de) + number(0) + number(count) + number(28) + number(28 + count * 8) +
           number(0) + number(0) + keys + values + strings;
}

const std::map<std::string, std::string> kEntries = {
    {"", "Content-Type: text/plain; charset=UTF-8\n"},
    {"Flag it", "نشان لگائیں"},
    {std::string("tab\4Chats"), "چیٹس"},
    {std::string("%d day") + '\0' + "%d days", std::string("ایک دن") + '\0' + "دن"},
    {"Untranslated", ""}};

class Catalogues : public testing::TestWithParam<bool> {};

TEST_P(Catalogues, FindTranslationsInBothByteOrders) {
    const auto catalogue = Catalogue::parse(moFile(kEntries, GetParam()), "ur.mo");
    ASSERT_TRUE(catalogue) << catalogue.error().message;
    EXPECT_EQ(catalogue->find("", "Flag it"), "نشان لگائیں");
    EXPECT_EQ(catalogue->find("tab", "Chats"), "چیٹس");
    EXPECT_EQ(catalogue->find("", "Chats"), std::nullopt);
    EXPECT_EQ(catalogue->find("", "%d day"), "ایک دن");
    EXPECT_EQ(catalogue->find("", "Untranslated"), std::nullopt);
    EXPECT_EQ(catalogue->find("", "zzz"), std::nullopt);
    EXPECT_EQ(catalogue->find("", ""), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Text, Catalogues, testing::Bool());

TEST(Catalogue, IsEmptyUntilLoaded) {
    EXPECT_EQ(Catalogue().find("", "Flag it"), std::nullopt);
}

TEST(Catalogue, MissingFilesAreAnError) {
    EXPECT_FALSE(Catalogue::load("no/such/file.mo"));
}

TEST(Catalogue, DamagedFilesAreAnError) {
    const std::string good = moFile(kEntries);
    for (std::size_t length = 0; length < good.size(); ++length)
        EXPECT_FALSE(Catalogue::parse(good.substr(0, length), "cut"));
    std::string bytes = good;
    bytes[0] = 'x';
    EXPECT_FALSE(Catalogue::parse(bytes, "magic"));
    bytes = good;
    bytes[11] = '\x7F';
    EXPECT_FALSE(Catalogue::parse(bytes, "count"));
    bytes = good;
    bytes[bytes.find("Flag it")] = '\xFF';
    EXPECT_FALSE(Catalogue::parse(bytes, "not UTF-8"));
    bytes = good;
    bytes[bytes.find("Flag it")] = '!';
    EXPECT_FALSE(Catalogue::parse(bytes, "not sorted"));
}

RC_GTEST_PROP(CatalogueProperties, FindsEveryEntry, ()) {
    const auto word =
        rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'e')));
    const auto entries = *rc::gen::container<std::map<std::string, std::string>>(word, word);
    const auto catalogue = Catalogue::parse(moFile(entries, *rc::gen::arbitrary<bool>()), "any");
    RC_ASSERT(catalogue.has_value());
    for (const auto& [key, value] : entries)
        RC_ASSERT(catalogue->find("", key) == value);
}

RC_GTEST_PROP(CatalogueProperties, DamageNeverCrashes, ()) {
    std::string bytes = moFile(kEntries, *rc::gen::arbitrary<bool>());
    const int changes = *rc::gen::inRange(1, 6);
    for (int i = 0; i < changes; ++i) {
        // Most damage goes to the header and the tables, where it hurts.
        const std::size_t end =
            *rc::gen::arbitrary<bool>() ? 28 + kEntries.size() * 16 : bytes.size();
        bytes[*rc::gen::inRange<std::size_t>(0, end)] = *rc::gen::arbitrary<char>();
    }
    const auto catalogue = Catalogue::parse(bytes, "any");
    if (catalogue) {
        for (const auto& [key, value] : kEntries)
            catalogue->find("", key);
    }
}

} // namespace
} // namespace text
