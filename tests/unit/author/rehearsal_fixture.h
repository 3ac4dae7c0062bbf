// SPDX-License-Identifier: MIT
#pragma once

#include "author/play/rehearsal.h"
#include "unit/record/record_fixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace test {

using author::Rehearsal;
using author::Staging;

inline std::shared_ptr<const story::Scenario> shared(story::Scenario scenario) {
    return std::make_shared<const story::Scenario>(std::move(scenario));
}

/// Chooses the reply with these words.
inline bool answer(Rehearsal& play, const std::string& words) {
    for (const story::Choice& choice : play.session().choices()) {
        if (play.scenario().text(play.scenario().options[choice.option].text) == words)
            return play.apply({.isChoice = true, .option = choice.option, .action = {}});
    }
    return false;
}

inline bool act(Rehearsal& play, const story::Action& action) {
    return play.apply({.isChoice = false, .option = 0, .action = action});
}

/// One word a step: "choose ayaan.lobby/thanks", "stage ayaan.again".
inline std::vector<std::string> steps(const Rehearsal& play) {
    std::vector<std::string> words;
    for (const Rehearsal::Step& step : play.steps()) {
        if (const auto* input = std::get_if<record::SavedInput>(&step.what))
            words.push_back(input->line);
        else
            words.push_back("stage " + std::get<Staging>(step.what).scene);
    }
    return words;
}

struct RehearsalTest : testing::Test {
    Rehearsal play{shared(shortStory()), theGuide(), 3};

    /// Two replies, a staging, two replies.
    void playSome() {
        ASSERT_TRUE(answer(play, "thanks"));
        ASSERT_TRUE(answer(play, "later"));
        ASSERT_TRUE(play.stage({.scene = "ayaan.again", .values = {{"trust", 7}}, .day = 3}));
        ASSERT_TRUE(answer(play, "yes"));
        ASSERT_TRUE(answer(play, "no thanks"));
    }
};

} // namespace test
