// SPDX-License-Identifier: MIT
#include "explore/influence.h"

#include "explore/facts.h"

namespace explore {

Notice::Notice(const Slice& slice) {
    const story::Scenario& story = slice.scenario;
    const Facts facts(story);
    FactSet asked(facts.count());
    const auto chats = chatsOfOps(story);
    for (std::size_t at = 0; at < story.code.size(); ++at)
        if (chats[at] == slice.chat) addFacts(story, facts, story.code[at], asked);
    for (const story::Ending& ending : story.endings)
        addFacts(story, facts, ending.condition, asked);
    for (const story::Promise& promise : story.promises)
        addFacts(story, facts, promise.condition, asked);
    for (std::size_t i = 0; i < slice.ownVariables; ++i)
        writes.push_back(asked.has(facts.variable(i)) ? 1 : 0);
    for (const story::ExprOp& question : slice.questions)
        if (question.code == story::ExprCode::Seen)
            scenesSeen.insert(static_cast<story::SceneIndex>(question.value));
}

} // namespace explore
