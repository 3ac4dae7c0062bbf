// SPDX-License-Identifier: MIT
// The messages of a conversation: what can be done with one, and the way to the newest.
#include "unit/ui/chat_fixture.h"

#include <gtest/gtest.h>

namespace {

TEST_F(ChatTest, EscClosesTheActionsUntilTheMessageIsLeft) {
    frame();
    const ui::Rect message = rectOf(stage.context().id("message", 1)).value();
    point(message);
    frame();
    frame();
    ASSERT_EQ(view.state().active, 1U);
    frame({ui::key::kEscape});
    EXPECT_FALSE(escIsLeft);
    frame();
    EXPECT_EQ(view.state().active, story::kNoEvent) << "though the pointer is still there";
    frame({ui::key::kEscape});
    EXPECT_TRUE(escIsLeft) << "the second one opens Pause";
    stage.input.x = stage.input.y = 5;
    frame();
    point(message);
    frame();
    EXPECT_EQ(view.state().active, 1U) << "asked for again";
}

TEST_F(ChatTest, TheKeyboardTakesActionsAlong) {
    frame();
    for (int i = 0; i < 4; ++i)
        frame({ui::key::kTab}); // rail, list, header, messages
    frame();
    ASSERT_EQ(view.state().active, 1U);
    stage.context().focus.jump(stage.context().id("shot", 1));
    frame();
    EXPECT_EQ(view.state().active, 1U) << "it is on one of them";
    frame({ui::key::kTab});
    frame();
    EXPECT_EQ(view.state().active, story::kNoEvent) << "it has gone on to the replies";
}

TEST_F(ChatTest, NewsBelowAreSeenByWhoHasScrolledUp) {
    const auto come = [&](int count) {
        for (int i = 0; i < count; ++i) {
            story::Message message = chats[0].messages.back();
            message.event = static_cast<story::EventIndex>(events.size());
            chats[0].messages.push_back(message);
            events.push_back(events.front());
        }
    };
    const auto wayDown = [&] { return rectOf(stage.context().id("way-down")); };
    stage.settings.reducedMotion = true;
    come(40);
    frame({}, 400, 800);
    frame({}, 400, 800);
    EXPECT_FALSE(wayDown()) << "at the end";
    view.state().talk.jump(view.state().talk.most() - 60);
    frame({}, 400, 800);
    EXPECT_FALSE(wayDown()) << "a little higher, and nothing new";
    come(2);
    frame({}, 400, 800);
    frame({}, 400, 800);
    ASSERT_TRUE(wayDown());
    EXPECT_GT(wayDown()->w, 100) << "with how many there are";
    press(*wayDown(), 400, 800);
    frame({}, 400, 800);
    EXPECT_TRUE(view.state().talk.atEnd());
    EXPECT_FALSE(wayDown());
    view.state().talk.jump(0);
    frame({}, 400, 800);
    ASSERT_TRUE(wayDown()) << "far up there is a way down without news, too";
    EXPECT_LT(wayDown()->w, 60);
}

TEST_F(ChatTest, InANarrowWindowTheMouseMustAskForActions) {
    frame({}, 400, 800);
    const ui::Rect message = rectOf(stage.context().id("message", 1)).value();
    point(message);
    frame({}, 400, 800);
    frame({}, 400, 800);
    EXPECT_EQ(view.state().active, story::kNoEvent) << "by itself";
    press(message, 400, 800);
    EXPECT_EQ(view.state().active, 1U);
    frame({ui::key::kEscape}, 400, 800);
    EXPECT_EQ(view.state().active, story::kNoEvent);
}

// Who has used the keyboard a moment ago may go on with the mouse.
TEST_F(ChatTest, ActionsStayUnderThePointerAfterAKey) {
    frame();
    frame({ui::key::kTab});
    ASSERT_TRUE(stage.context().focus.visible());
    const ui::Rect message = rectOf(stage.context().id("message", 0)).value();
    point(message);
    frame();
    frame();
    ASSERT_EQ(view.state().active, 0U);
    const ui::Rect shot = rectOf(stage.context().id("shot", 0)).value();
    stage.input.x = message.endX() + 4; // on the way there
    frame();
    EXPECT_EQ(view.state().active, 0U);
    press(shot);
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_EQ(std::get<ui::Perform>(commands[0]).action.kind, story::ActionKind::Screenshot);
}

} // namespace
