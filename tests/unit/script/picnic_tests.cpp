// SPDX-License-Identifier: MIT
#include "../../../bench/picnic_play.h"
#include "support.h"

#include <gtest/gtest.h>

TEST(Picnic, twoThousandPlaysGiveTheWorkloadsTranscript) {
    const auto compiled = script::load(CHATWISE_SOURCE_DIR "/bench/picnic",
                                       CHATWISE_DATA_DIR "/scripts", script_tests::testGuide());
    ASSERT_TRUE(compiled.scenario) << script_tests::linesOf(compiled);
    story::Session session(*compiled.scenario);
    picnic::Totals totals;
    for (std::uint32_t n = 1; n <= picnic::kPlays; ++n)
        picnic::play<true>(session, n, totals);
    EXPECT_EQ(totals.steps, picnic::kSteps);
    EXPECT_EQ(totals.hash, picnic::kHash);
}
