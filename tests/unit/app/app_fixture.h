// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "app/paths.h"
#include "guide/guide.h"

#include <gtest/gtest.h>

#include <filesystem>

/// The staged data of the build, and a folder for saves that goes with the test.
class AppTest : public testing::Test {
protected:
    AppTest() : guide(guide::Guide::load(CHATWISE_DATA_DIR).value()), library(paths, guide) {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        paths.data = CHATWISE_DATA_DIR;
        paths.saves = std::filesystem::temp_directory_path() /
                      (std::string("chatwise-app-") + info->test_suite_name() + info->name());
        std::filesystem::remove_all(paths.saves);
    }
    ~AppTest() override { std::filesystem::remove_all(paths.saves); }

    app::Paths paths;
    guide::Guide guide;
    app::Library library;
};
