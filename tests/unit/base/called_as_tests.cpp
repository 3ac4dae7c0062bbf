// SPDX-License-Identifier: MIT
#include "base/called_as.h"

#include <gtest/gtest.h>

namespace {

using namespace std::string_literals;

TEST(CalledAs, IsWhatWasTyped) {
    EXPECT_EQ(base::calledAs("build/release/chatwise\0check\0mine\0"s), "build/release/chatwise");
    EXPECT_EQ(base::calledAs("chatwise\0play\0"s), "chatwise");
    EXPECT_EQ(base::calledAs("my games/chatwise\0play\0"s), "\"my games/chatwise\"");
}

TEST(CalledAs, AnotherProgramSaysTheNameAlone) {
    EXPECT_EQ(base::calledAs("build/dev/tests/base_tests\0"s), "chatwise");
    EXPECT_EQ(base::calledAs(""), "chatwise");
    EXPECT_EQ(base::calledAs(), "chatwise") << "this test";
}

} // namespace
