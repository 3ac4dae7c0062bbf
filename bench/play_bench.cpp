// SPDX-License-Identifier: MIT
// usage: chatwise_bench verify     the transcript of 2,000 plays against the workload's
//        chatwise_bench SECONDS    plays as fast as it goes, and prints steps a second
#include "picnic_play.h"
#include "script/compile.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace {

/// Processor time, as the Lua players count it too: other programs do not disturb it.
double secondsSince(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

int verify(story::Session& session) {
    picnic::Totals totals;
    for (std::uint32_t n = 1; n <= picnic::kPlays; ++n)
        picnic::play<true>(session, n, totals);
    const bool right = totals.steps == picnic::kSteps && totals.hash == picnic::kHash;
    fmt::print("{} plays, {} steps, {} lines, hash {}: {}\n", picnic::kPlays, totals.steps,
               totals.lines, totals.hash, right ? "the same story" : "ANOTHER STORY");
    return right ? 0 : 1;
}

int measure(story::Session& session, double seconds) {
    constexpr std::uint32_t kBatch = 200;
    picnic::Totals totals;
    for (std::uint32_t n = 1; n <= kBatch; ++n)
        picnic::play<false>(session, n, totals);
    totals = {};
    std::uint32_t number = 0;
    const auto start = std::clock();
    while (secondsSince(start) < seconds) {
        for (std::uint32_t i = 0; i < kBatch; ++i)
            picnic::play<false>(session, ++number, totals);
    }
    const double spent = secondsSince(start);
    fmt::print(R"({{"plays_s":{:.0f},"steps_s":{:.0f},"lines_s":{:.0f},"touched":{}}})"
               "\n",
               number / spent, static_cast<double>(totals.steps) / spent,
               static_cast<double>(totals.lines) / spent, totals.touched);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view argument = argc > 1 ? argv[1] : "3";
    const auto guide = guide::Guide::load(CHATWISE_DATA_DIR);
    if (!guide) {
        fmt::print(stderr, "{}\n", guide.error().message);
        return 1;
    }
    const auto start = std::clock();
    const script::Compiled compiled =
        script::load(CHATWISE_SOURCE_DIR "/bench/picnic", CHATWISE_DATA_DIR "/scripts", *guide);
    const double loading = secondsSince(start) * 1000;
    if (!compiled.scenario) {
        for (const auto& diagnostic : compiled.diagnostics) {
            fmt::print(stderr, "{}\n", base::toLine(diagnostic));
        }
        return 1;
    }
    story::Session session(*compiled.scenario);
    if (argument == "verify") {
        fmt::print("loaded in {:.1f} ms; ", loading);
        return verify(session);
    }
    const double seconds = std::strtod(argument.data(), nullptr);
    return measure(session, seconds > 0 ? seconds : 3);
}
