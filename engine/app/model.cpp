// SPDX-License-Identifier: MIT
#include "app/model.h"

namespace app {
ui::Model modelOf(const guide::Guide& guide, story::Session& session,
                  const story::Transcript& transcript) {
    ui::Model model;
    model.guide = &guide;
    model.scenario = &session.scenario();
    model.state = &session.state();
    model.events = session.events();
    model.choices = session.choices();
    model.inputs = session.inputs().size();
    model.chats = transcript.chats();
    model.day = transcript.day();
    model.minute = transcript.minute();
    model.session = &session;
    model.before = [&session](std::size_t input) {
        story::Session before = session;
        before.rewind(input);
        return before;
    };
    return model;
}

int daysOf(const story::Scenario& scenario) {
    constexpr int kMostReplies = 500; // a story may go in circles
    story::Session session(scenario);
    for (int reply = 0; reply < kMostReplies; ++reply) {
        session.advanceAll();
        const auto choices = session.choices();
        if (choices.empty()) break;
        session.choose(choices.front().option);
    }
    return session.state().day;
}

} // namespace app
