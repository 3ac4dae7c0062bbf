// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/chat_state.h"
#include "ui/chat/message_layout.h"
#include "ui/view.h"

/// The pieces of the messenger's window. Each draws into its rectangle, reads the model, and
/// writes to the state and the commands.
namespace ui::parts {

/// The dark navigation at the start: Chats, Contacts, Me, Guide, Settings.
void rail(Context& context, const Rect& rect, Screen here, Commands& commands);
/// The tabs at the bottom of a phone: Chats, Safety kit, Evidence, Tell, Me.
void tabs(Context& context, const Rect& rect, Screen here, int unread, Commands& commands);
/// How tall they are: names take two lines where the window is narrow for them.
float tabsHeight(Context& context);

/// The rail, or the tabs on a phone, at the edge of `rest`, which is left without them.
void navigation(Context& context, Rect& rest, Screen here, Commands& commands);

/// The list of chats with the player's own card at its foot.
void chatList(Context& context, const Model& model, const Rect& rect, ChatState& state,
              Commands& commands);
/// How many chats have something unread, besides the open one.
int unreadElsewhere(const Model& model, const ChatState& state);

/// Takes its strip off the top of `rest`.
void chatHeader(Context& context, const Model& model, Rect& rest, ChatState& state,
                Commands& commands);
void messages(Context& context, const Model& model, const Rect& rect, ChatState& state,
              const MessageLayout& layout, Commands& commands);
/// What stands around a bubble.
enum class Outline : std::uint8_t { None, Active, Lifted };
void drawBubble(Context& context, const Model& model, const Entry& entry, const Rect& box,
                Outline outlined);
/// What a photo message shows, in words over the foot of its picture; nothing for other messages.
void drawAlternative(Context& context, const Model& model, const Entry& entry, const Rect& box);
/// Three dots in a bubble: somebody writes.
void drawTyping(Context& context, const Rect& box);
/// One entry of a conversation as it is, without anything that reacts: for pictures of a chat.
void drawEntry(Context& context, const Model& model, const Entry& entry, const Rect& box);
/// Draws one message alone: the one that stays in sight over the flag sheet's scrim.
void liftedMessage(Context& context, const Model& model, const Rect& rect, const ChatState& state,
                   const MessageLayout& layout);

/// What can be done about a message, beside it or, in a narrow pane, below it.
void drawActions(Context& context, const Model& model, const Rect& box, const Rect& pane,
                 bool below, ChatState& state, const story::Message& message, Commands& commands);
/// The sign that a message is flagged with.
void drawSignChip(Context& context, const Model& model, const Rect& box, const Rect& pane,
                  bool below, const story::Message& message);

/// How tall the replies and the composer want to be in a pane of that width.
float composerHeight(Context& context, const Model& model, const ChatState& state, float width);
void composer(Context& context, const Model& model, const Rect& rect, ChatState& state,
              Commands& commands);

/// The safety kit as a pane (wide, or opened over the conversation) and as a strip.
void kit(Context& context, const Model& model, const Rect& rect, ChatState& state, bool withExit,
         Commands& commands);
void kitStrip(Context& context, const Model& model, const Rect& rect, ChatState& state,
              Commands& commands);
/// Pause and quick exit at the end of `rect`; for every screen. `pause` false on home.
void exitButtons(Context& context, const Rect& rect, bool pause, Commands& commands);
/// Just the width they take.
float exitButtonsWidth(Context& context, bool pause);

/// "What do you notice in this message?", over the conversation.
void flagSheet(Context& context, const Model& model, const Rect& pane, ChatState& state,
               const MessageLayout& layout, Commands& commands);

/// Takes a screenshot of the open chat, with a toast and its Undo.
void takeScreenshot(const Model& model, ChatState& state, story::EventIndex message,
                    Commands& commands);
void unflag(const Model& model, ChatState& state, story::EventIndex message, Commands& commands);

} // namespace ui::parts
