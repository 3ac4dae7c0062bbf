// SPDX-License-Identifier: MIT
// The program is killed at any moment: at most the last choice is missing.
#include "record_fixture.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>

using namespace test;

namespace {

constexpr int kKills = 200;

/// The child: goes on with the last play, or begins one, until it is killed. Writes into the pipe:
/// 'r' when it has taken up a play, 'a' when an input is made, 's' when it is saved, 'f' when the
/// play is about to be finished.
[[noreturn]] void playUntilKilled(const fs::path& folder, const story::Scenario& scenario,
                                  std::uint64_t seed, int pipe) {
    const auto tell = [pipe](char what) {
        if (::write(pipe, &what, 1) != 1) ::_exit(2);
    };
    auto store = must(record::Store::open(folder));
    base::Random random(seed);
    for (;;) {
        const auto last = must(store.unfinished());
        auto id = last ? last->id : must(store.begin(scenario, seed));
        auto session = last ? must(store.resume(id, scenario, theGuide())).session
                            : story::Session(scenario, seed);
        tell('r');
        while (!session.ended() && session.inputs().size() < 60) {
            if (!scriptedStep(session, random)) continue;
            tell('a');
            must(store.save(id, session, theGuide()));
            tell('s');
        }
        tell('f');
        must(store.finish(id, session, theGuide(), {}));
    }
}

void sleepMicroseconds(long microseconds) {
    const timespec time{.tv_sec = 0, .tv_nsec = microseconds * 1000};
    nanosleep(&time, nullptr);
}

} // namespace

TEST(Kill, AtAnyMomentAtMostTheLastChoiceIsMissing) {
    const auto scenario = shortStory();
    TemporaryFolder folder;
    theGuide();
    base::Random random(77);
    int killedInSave = 0;
    int checked = 0;
    std::size_t before = 0; // inputs of the play that the child takes up
    for (int round = 0; round < kKills; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const auto child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(ends[0]);
            try {
                playUntilKilled(folder.path(), scenario, 1000 + static_cast<std::uint64_t>(round),
                                ends[1]);
            } catch (...) {
                ::_exit(3);
            }
        }
        ::close(ends[1]);
        // So many of its steps, and a moment more: as far into play on a slow machine as on a
        // fast one.
        std::string told(1 + random.below(30), '\0');
        std::size_t heard = 0;
        for (ssize_t count = 0; heard < told.size() && (count = ::read(ends[0], told.data() + heard,
                                                                       told.size() - heard)) > 0;)
            heard += static_cast<std::size_t>(count);
        told.resize(heard);
        sleepMicroseconds(random.below(3000));
        ASSERT_EQ(::kill(child, SIGKILL), 0);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child failed by itself, status " << status;
        char buffer[4096];
        for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            told.append(buffer, static_cast<std::size_t>(count));
        ::close(ends[0]);

        auto store = must(record::Store::open(folder.path()));
        EXPECT_EQ(store.setAside(), "") << "round " << round;
        const auto last = must(store.unfinished());
        // Only the last play counts; the ones before it in this round are finished.
        const auto start = told.rfind('r');
        const bool wentOn = told.find('r') == start;
        const auto tail = start == std::string::npos ? std::string() : told.substr(start);
        const auto made = static_cast<std::size_t>(std::ranges::count(tail, 'a'));
        const auto saved = static_cast<std::size_t>(std::ranges::count(tail, 's'));
        ASSERT_LE(made - saved, 1U);
        killedInSave += made != saved ? 1 : 0;
        const std::size_t base = wentOn ? before : 0;
        before = 0;
        if (!last) continue; // killed between the end of one play and the next
        const auto resumed = must(store.resume(last->id, scenario, theGuide()));
        EXPECT_TRUE(resumed.fit.complete);
        EXPECT_TRUE(resumed.fit.changes.empty());
        const auto inputs = resumed.session.inputs().size();
        EXPECT_EQ(inputs, must(store.load(last->id)).inputs.size());
        before = inputs;
        // A finish that was cut off, or a play begun and not told of, cannot be compared.
        const bool betweenPlays = tail.empty() || tail.ends_with('f');
        if (betweenPlays) continue;
        ++checked;
        EXPECT_GE(inputs, base + saved) << "round " << round << ": " << tail;
        EXPECT_LE(inputs, base + made) << "round " << round << ": " << tail;
    }
    EXPECT_GT(checked, kKills / 2);
    EXPECT_GT(killedInSave, 0) << "some kills must hit a save";
    RecordProperty("kills_within_a_save", killedInSave);
}
