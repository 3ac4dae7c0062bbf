// SPDX-License-Identifier: MIT
// Work in a process of its own: what it gives comes back, and nothing that it does comes near us.
#include "base/child_process.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

namespace {

const base::ChildLimits kLimits{.cpu = std::chrono::milliseconds(200)};

TEST(ChildProcess, GivesBackWhatTheWorkGave) {
    std::string large(300'000, 'x');
    large[1] = '\0';
    const auto end = base::runInChild([&] { return large; }, kLimits);
    ASSERT_TRUE(end);
    EXPECT_TRUE(end->isWhole);
    EXPECT_EQ(end->output, large);
    const auto nothing = base::runInChild([] { return std::string(); }, kLimits);
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->isWhole);
    EXPECT_EQ(nothing->output, "");
}

TEST(ChildProcess, OutlivesWhateverTheWorkDoes) {
    const auto broken = base::runInChild(
        []() -> std::string {
            std::signal(SIGSEGV, SIG_DFL); // the sanitizers would tell a long story
            std::raise(SIGSEGV);
            return "never";
        },
        kLimits);
    ASSERT_TRUE(broken);
    EXPECT_FALSE(broken->isWhole);
    EXPECT_FALSE(broken->wasTime);
    EXPECT_EQ(broken->output, "");

    const auto thrown = base::runInChild([]() -> std::string { throw std::bad_alloc(); }, kLimits);
    ASSERT_TRUE(thrown);
    EXPECT_FALSE(thrown->isWhole);
}

TEST(ChildProcess, EndsWhatTakesTooLong) {
    const auto end = base::runInChild(
        []() -> std::string {
            for (std::string text;; text = std::to_string(text.size() + ::getpid())) {
            }
        },
        {.cpu = std::chrono::milliseconds(20)});
    ASSERT_TRUE(end);
    EXPECT_FALSE(end->isWhole);
    EXPECT_TRUE(end->wasTime);
}

TEST(ChildProcess, EndsWhatGivesTooMuch) {
    const auto end = base::runInChild([] { return std::string(1U << 20, 'x'); },
                                      {.cpu = std::chrono::milliseconds(200), .output = 1000});
    ASSERT_TRUE(end);
    EXPECT_EQ(end->output, "");
}

TEST(ChildProcess, WritesNoFiles) {
    const auto file =
        std::filesystem::temp_directory_path() / ("chatwise-child-" + std::to_string(::getpid()));
    const auto end = base::runInChild(
        [&] {
            std::signal(SIGXFSZ, SIG_IGN);
            std::ofstream out(file);
            out << "something" << std::flush;
            return std::string(out ? "written" : "refused");
        },
        kLimits);
    ASSERT_TRUE(end);
    EXPECT_EQ(end->output, "refused");
    std::filesystem::remove(file);
}

TEST(ChildProcess, GivesEachThreadWhatItsOwnWorkGave) {
    const auto work = [](char letter) {
        int right = 0;
        for (std::size_t i = 1; i <= 20; ++i) {
            const std::string mine(i * 1000, letter);
            const auto end = base::runInChild([&] { return mine; }, kLimits);
            right += end && end->isWhole && end->output == mine ? 1 : 0;
        }
        return right;
    };
    int right = 0;
    std::thread other([&] { right = work('o'); });
    EXPECT_EQ(work('m'), 20);
    other.join();
    EXPECT_EQ(right, 20);
}

TEST(ChildProcess, TellsTimeThatIsUpFromOtherDeaths) {
    for (const int signal : {SIGPROF, SIGXCPU, SIGKILL})
        EXPECT_TRUE(base::isForTime(signal)) << signal;
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGSYS})
        EXPECT_FALSE(base::isForTime(signal)) << signal;
}

TEST(ChildProcess, BeginsAnewWhatStandsStill) {
    // As one does that was forked while another thread held a lock that it needs.
    const auto sign =
        std::filesystem::temp_directory_path() / ("chatwise-still-" + std::to_string(::getpid()));
    std::filesystem::create_directory(sign);
    const auto end = base::runInChild(
        [&]() -> std::string {
            std::error_code error;
            if (std::filesystem::remove(sign, error)) {
                std::mutex never;
                never.lock();
                std::condition_variable nobody;
                std::unique_lock lock(never, std::adopt_lock);
                nobody.wait(lock, [] { return false; });
            }
            return "the second time";
        },
        kLimits);
    ASSERT_TRUE(end);
    EXPECT_TRUE(end->isWhole);
    EXPECT_EQ(end->output, "the second time");
}

} // namespace
