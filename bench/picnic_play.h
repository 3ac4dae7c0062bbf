// SPDX-License-Identifier: MIT
#pragma once

#include "base/strings.h"
#include "story/session.h"

#include <cstdint>
#include <string>

/// The picnic workload: plays drawn by the same small generator in every language, with a hash over
/// what was said and chosen.
namespace picnic {

inline constexpr int kPlays = 2000;
inline constexpr long long kSteps = 30'868;
inline constexpr std::uint32_t kHash = 2477535211U;

struct Totals {
    long long steps = 0;
    long long lines = 0;
    long long touched = 0; ///< bytes of text that were looked at
    std::uint32_t hash = base::kFnv32Start;
};

/// The counterparts' generator: seeded with the play's number.
class Draws {
public:
    explicit Draws(std::uint32_t seed) : m_seed(seed) {}
    std::size_t below(std::size_t count) {
        m_seed = (m_seed * 1103515245U + 12345U) & 0x7fffffffU;
        return (m_seed >> 16U) % count;
    }

private:
    std::uint32_t m_seed;
};

/// One play with seed `number`, from the first line to the ending.
template<bool kHashing>
void play(story::Session& session, std::uint32_t number, Totals& totals) {
    const story::Scenario& scenario = session.scenario();
    const auto nameOf = [&](story::ContactIndex who) -> const std::string& {
        return scenario.text(who == story::kPlayer ? scenario.player.name
                                                   : scenario.contacts[who].name);
    };
    const auto hash = [&](const std::string& text) {
        totals.hash = base::fnv1a32(text, totals.hash);
    };
    session.reset(number);
    Draws draws(number);
    for (;;) {
        while (const story::Event* event = session.advance()) {
            if (event->kind != story::EventKind::Line) continue;
            const story::Line& line = scenario.lines[event->index];
            const std::string& text = scenario.text(line.text);
            ++totals.lines;
            totals.touched += text.empty() ? 0 : text.front() + text.back();
            if constexpr (kHashing) {
                hash(nameOf(line.speaker));
                hash(": ");
                hash(text);
            }
        }
        const auto choices = session.choices();
        if (choices.empty()) return;
        const story::OptionIndex option = choices[draws.below(choices.size())].option;
        if constexpr (kHashing) hash(scenario.text(scenario.options[option].text));
        session.choose(option);
        ++totals.steps;
    }
}

} // namespace picnic
