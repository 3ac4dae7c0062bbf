// SPDX-License-Identifier: MIT
#include "explore/influence.h"

#include "explore/facts.h"

namespace explore {

Notice::Notice(const Slice& slice) : days(slice.day != Slice::kNone) {
    const story::Scenario& story = slice.scenario;
    const Facts facts(story);
    FactSet asked(facts.count());
    const auto ask = [&](story::ExprIndex condition) { addFacts(story, facts, condition, asked); };
    const auto chats = chatsOfOps(story);
    for (std::size_t at = 0; at < story.code.size(); ++at) {
        const story::Op& op = story.code[at];
        if (chats[at] != slice.chat) continue;
        if (op.code == story::OpCode::JumpUnless) ask(op.c);
        if (op.code != story::OpCode::Reply) continue;
        for (const story::Option& option : story.optionsOf(op.a))
            ask(option.condition);
    }
    for (const story::Ending& ending : story.endings)
        ask(ending.condition);
    for (const story::Promise& promise : story.promises)
        ask(promise.condition);
    for (std::size_t i = 0; i < slice.ownVariables; ++i)
        writes.push_back(asked.has(facts.variable(i)) ? 1 : 0);
    for (const story::ExprOp& question : slice.questions)
        if (question.code == story::ExprCode::Seen)
            scenesSeen.insert(static_cast<story::SceneIndex>(question.value));
}

} // namespace explore
