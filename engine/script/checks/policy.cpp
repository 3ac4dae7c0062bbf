// SPDX-License-Identifier: MIT
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

void checkPeople(Work& work) {
    const story::Scenario& out = work.out;
    const auto any = [&](auto matches) {
        return std::any_of(out.contacts.begin(), out.contacts.end(), matches);
    };
    const auto manipulates = [](const story::Contact& contact) {
        return contact.truth == story::Truth::Manipulator;
    };
    const auto missing = [&](Code code, const char* message, const char* hint) {
        work.report.report(code, {}, message, hint);
    };
    if (!out.practice && !any(manipulates)) {
        missing(Code::NoManipulator, "Nobody in this story manipulates.",
                "Write `truth = \"manipulator\"` on the contact who does, or `practice = true` in "
                "`scenario` for a story without one.");
    }
    const bool genuine = any([&](const story::Contact& contact) {
        return !manipulates(contact) && contact.members.empty();
    });
    if (!genuine) {
        missing(Code::NoGenuine, "Nobody in this story is genuine.",
                "Add a friend, a relative or a new acquaintance who means well.");
    }
    const bool adult = any([](const story::Contact& contact) { return contact.trustedAdult; });
    if (!out.practice && !adult) {
        missing(Code::NoTrustedAdult, "There is no adult in this story whom the player can tell.",
                "Add a contact with `trusted = true`.");
    }
}

void checkEndings(Work& work) {
    const auto& endings = work.out.endings;
    if (endings.empty()) {
        work.report.report(Code::NoEnding, {}, "The story has no ending.",
                           "Write `ending \"told\" { title = \"…\", text = \"…\", safe = true }`.");
        return;
    }
    const auto safe = [](const story::Ending& ending) { return ending.safe; };
    if (std::none_of(endings.begin(), endings.end(), safe)) {
        work.report.report(Code::NoSafeEnding, {}, "No ending of this story is safe.",
                           "Write `safe = true` on the endings where the player is out of it.");
    }
    const auto open = [](const story::Ending& ending) {
        return ending.condition == story::kNoExpr;
    };
    if (std::none_of(endings.begin(), endings.end(), open)) {
        work.report.report(Code::NoOpenEnding, {},
                           "Every ending has a `when`, so that none may apply.",
                           "Leave `when` out of the last one.");
    }
}

void checkDebriefs(Work& work) {
    const story::Scenario& out = work.out;
    std::vector<std::pair<story::SceneIndex, guide::ItemId>> said;
    for (const story::Line& line : out.lines) {
        const story::Scene& scene = out.scenes[line.scene];
        if (scene.debrief != story::kNoText) continue;
        for (const guide::ItemId sign : line.signs) {
            const bool told = std::any_of(scene.signDebriefs.begin(), scene.signDebriefs.end(),
                                          [&](const auto& each) { return each.first == sign; });
            const std::pair key(line.scene, sign);
            if (told || std::find(said.begin(), said.end(), key) != said.end()) continue;
            said.push_back(key);
            const std::string& id = work.guide.item(sign).id;
            work.report.report(
                Code::SignWithoutDebrief, {work.names.placeOfScene(line.scene).file, line.line},
                fmt::format("The scene `{}` shows `{}`, but its debrief does not explain it.",
                            scene.id, id),
                fmt::format("Write `debrief = {{ {} = \"…\" }}` in the scene.", id));
        }
    }
}

} // namespace

void checkPolicy(Work& work) {
    checkPeople(work);
    checkEndings(work);
    checkDebriefs(work);
}

} // namespace script
