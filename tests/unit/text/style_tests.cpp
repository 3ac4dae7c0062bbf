// SPDX-License-Identifier: MIT
#include "text/style.h"

#include <gtest/gtest.h>

namespace text {
namespace {

TEST(Style, NastaliqIsSetLargerThanLatinBySizesOfTheLook) {
    EXPECT_FLOAT_EQ(nastaliqSize(16), 17);
    EXPECT_FLOAT_EQ(nastaliqSize(15), 15.5F);
    EXPECT_FLOAT_EQ(nastaliqSize(13), 13.5F);
    EXPECT_FLOAT_EQ(nastaliqLineHeight(16), 34);
}

} // namespace
} // namespace text
