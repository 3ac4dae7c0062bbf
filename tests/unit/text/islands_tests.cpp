// SPDX-License-Identifier: MIT
#include "text/islands.h"
#include "text/source.h"

#include <gtest/gtest.h>

#include <string>

namespace text {
namespace {

/// The text with "<" and ">" where isolates would stand.
std::string marked(const std::string& words, bool rtl) {
    const Source source = decode(words);
    std::vector<FriBidiCharType> types(source.size());
    fribidi_get_bidi_types(source.chars.data(), static_cast<int>(source.size()), types.data());
    const auto islands = findIslands(source.chars, types, rtl);
    std::string result;
    for (std::size_t i = 0; i <= source.size(); ++i) {
        for (const Island& island : islands)
            result += island.last == i ? ">" : "";
        for (const Island& island : islands)
            result += island.first == i ? "<" : "";
        if (i < source.size())
            result += words.substr(source.bytes[i], source.bytes[i + 1] - source.bytes[i]);
    }
    return result;
}

struct Case {
    const char* words;
    const char* expected;
};

class RightToLeftIslands : public testing::TestWithParam<Case> {};

TEST_P(RightToLeftIslands, KeepNumbersAndLatinTogether) {
    EXPECT_EQ(marked(GetParam().words, true), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Text, RightToLeftIslands,
    testing::Values(Case{"نمبر +92 300 1234567 ہے", "نمبر <+92 300 1234567> ہے"},
                    Case{"لو: 0300-1234567", "لو: <0300-1234567>"},
                    Case{"لو: 0300-XXXXXXX", "لو: <0300-XXXXXXX>"},
                    Case{"کل 9:41 pm پر", "کل <9:41 pm> پر"}, Case{"کل 9:41 پر", "کل <9:41> پر"},
                    Case{"کل 2 3 لوگ", "کل <2> <3> لوگ"}, Case{"(042) 111 ہے", "(<042) 111> ہے"},
                    Case{"1,250.50 اور 100%", "<1,250.50> اور <100%>"},
                    Case{"ہم 13+ ہیں", "ہم <13+> ہیں"},
                    Case{"یہ @ayaan_99 ہے", "یہ <@ayaan_99> ہے"},
                    Case{"یہ 99_ayaan ہے", "یہ <99_ayaan> ہے"},
                    Case{"لنک https://example.com/a?b=1 ہے", "لنک <https://example.com/a?b=1> ہے"},
                    Case{"لنک example.com/ ہے", "لنک <example.com/> ہے"},
                    Case{"میں Among Us 2 کھیلا", "میں <Among Us 2> کھیلا"},
                    Case{"(Roblox) اور [Among Us]", "(<Roblox>) اور [<Among Us>]"},
                    Case{"کہا Hello (world) پھر", "کہا <Hello (world)> پھر"},
                    Case{"آؤ Hello! اور", "آؤ <Hello>! اور"}, Case{"میں 3D فلم", "میں <3D> فلم"},
                    Case{"سب اردو ہے", "سب اردو ہے"}));

class LeftToRightIslands : public testing::TestWithParam<Case> {};

TEST_P(LeftToRightIslands, KeepUrduTogether) {
    EXPECT_EQ(marked(GetParam().words, false), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Text, LeftToRightIslands,
    testing::Values(Case{"say سلام دوست to me", "say <سلام دوست> to me"},
                    Case{"say سلام, 3 times", "say <سلام>, <3> times"},
                    Case{"say اگر 3 بجے ok", "say <اگر <3> بجے> ok"},
                    Case{"say سلام (دوست) ok", "say <سلام (دوست)> ok"},
                    Case{"say (سلام) ok", "say (<سلام>) ok"}, Case{"say کیا؟ ok", "say <کیا؟> ok"},
                    Case{"rally2 is 0300 1234567", "rally2 is <0300 1234567>"}));

} // namespace
} // namespace text
