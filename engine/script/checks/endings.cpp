// SPDX-License-Identifier: MIT
// Which ending a player gets: those that a `finish` names, and the one shown when every chat has
// come to rest.
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace script {
namespace {

using story::OpCode;

bool isOpen(const story::Ending& ending) {
    return ending.condition == story::kNoExpr;
}

/// A declaration of this word that has the field: what it means may be misspelt, and is reported.
bool tried(const Work& work, std::string_view word, const std::string& field) {
    const auto& all = work.story.declarations;
    return std::any_of(all.begin(), all.end(), [&](const Value& value) {
        const Value* given = value.tag == word ? value.field(field) : nullptr;
        return given && (given->kind != Value::Kind::Boolean || given->boolean);
    });
}

std::vector<bool> namedByFinish(const story::Scenario& scenario) {
    std::vector<bool> named(scenario.endings.size());
    for (const story::Op& op : scenario.code) {
        if (op.code == OpCode::Finish && op.a < named.size()) named[op.a] = true;
    }
    return named;
}

/// Where each step can lead within its chat, without the callers of a `call`.
std::vector<std::uint32_t> behind(const story::Scenario& scenario, std::uint32_t at) {
    const story::Op& op = scenario.code[at];
    switch (op.code) {
    case OpCode::Jump: return {op.b};
    case OpCode::JumpUnless:
    case OpCode::Once: return {at + 1, op.b};
    case OpCode::Go: return {scenario.scenes[op.a].entry};
    case OpCode::Back:
    case OpCode::Rest:
    case OpCode::Finish: return {};
    case OpCode::Random: {
        std::vector<std::uint32_t> branches;
        for (std::uint32_t i = 0; i < op.c; ++i)
            branches.push_back(at + 1 + i);
        return branches;
    }
    case OpCode::Reply: {
        std::vector<std::uint32_t> replies;
        const story::Prompt& prompt = scenario.prompts[op.a];
        bool always = false;
        for (std::size_t i = 0; i < prompt.optionCount; ++i) {
            const story::Option& option = scenario.options[prompt.firstOption + i];
            always = always || (!option.once && option.condition == story::kNoExpr);
            replies.push_back(option.entry);
        }
        if (!always) replies.push_back(at + 1);
        return replies;
    }
    default: return {at + 1};
    }
}

/// The first scene in which the chat can come to its end, with no `finish` on the way; kNoScene
/// where every way finishes.
story::SceneIndex runsDry(const story::Scenario& scenario, const story::Chat& chat) {
    std::vector<bool> seen(scenario.code.size());
    std::vector<std::uint32_t> open{scenario.scenes[chat.firstScene].entry};
    story::SceneIndex first = story::kNoScene;
    while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        if (at >= seen.size() || seen[at]) continue;
        seen[at] = true;
        if (scenario.code[at].code == OpCode::Back) {
            std::uint32_t enter = at;
            while (scenario.code[enter].code != OpCode::Enter)
                --enter;
            first = std::min(first, scenario.code[enter].a);
        }
        for (const std::uint32_t next : behind(scenario, at))
            open.push_back(next);
    }
    return first;
}

/// An ending that comes when every chat rests, although others may have been meant.
void checkSilent(Work& work, std::size_t ending) {
    const story::Scenario& out = work.out;
    for (const story::Chat& chat : out.chats) {
        const bool pushes = out.contacts[chat.contact].truth == story::Truth::Manipulator;
        if (!pushes || !chat.startsAlone || chat.firstScene >= out.scenes.size()) continue;
        const story::SceneIndex scene = runsDry(out, chat);
        if (scene == story::kNoScene) continue;
        const std::string& id = out.endings[ending].id;
        work.report.report(
            Code::SilentEnding, work.names.placeOfScene(scene),
            fmt::format("The scene `{}` can come to its end without a `finish`; the story then "
                        "shows the ending `{}`, the first without a `when`.",
                        out.scenes[scene].id, id),
            fmt::format("Write `finish \"…\"` there, or put the ending that fits whenever nothing "
                        "else does before `{}`.",
                        id));
        return;
    }
}

void checkReached(Work& work) {
    const auto& endings = work.out.endings;
    const std::vector<bool> named = namedByFinish(work.out);
    const auto open = std::find_if(endings.begin(), endings.end(), isOpen);
    if (open == endings.end()) return;
    const auto first = static_cast<std::size_t>(open - endings.begin());
    bool lost = false;
    for (std::size_t i = first + 1; i < endings.size(); ++i) {
        if (named[i]) continue;
        lost = true;
        work.report.report(
            Code::UnreachedEnding, {0, endings[i].line},
            fmt::format("Nothing leads to the ending `{}`.", endings[i].id),
            fmt::format("Write `finish \"{}\"` where the story comes to it. Where no `finish` is "
                        "reached, the first ending that holds is shown: that is `{}`, above it.",
                        endings[i].id, endings[first].id));
    }
    const bool others = std::any_of(open + 1, endings.end(), isOpen);
    if (!lost && others && named[first]) checkSilent(work, first);
}

} // namespace

void checkEndings(Work& work) {
    const auto& endings = work.out.endings;
    if (endings.empty()) {
        work.report.report(Code::NoEnding, {}, "The story has no ending.",
                           "Write `ending \"told\" { title = \"…\", text = \"…\", safe = true }`.");
        return;
    }
    const auto safe = [](const story::Ending& ending) { return ending.safe; };
    if (std::none_of(endings.begin(), endings.end(), safe) && !tried(work, "ending", "safe")) {
        work.report.report(Code::NoSafeEnding, {}, "No ending of this story is safe.",
                           "Write `safe = true` on the endings where the player is out of it.");
    }
    if (std::none_of(endings.begin(), endings.end(), isOpen)) {
        work.report.report(Code::NoOpenEnding, {},
                           "Every ending has a `when`, so that none may apply.",
                           "Leave `when` out of the last one.");
    }
    // What a broken name would have led to is not known.
    if (work.report.reported({Code::UnknownEnding, Code::UnknownScene, Code::BadCondition,
                              Code::ConditionType, Code::DuplicateName, Code::WrongType,
                              Code::WrongPlace, Code::UnknownField}))
        return;
    checkReached(work);
}

} // namespace script
