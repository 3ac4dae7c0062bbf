// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/chat_state.h"
#include "ui/chat/message_layout.h"
#include "ui/view.h"

namespace ui {

/// The messenger: rail, chats, conversation, replies and the safety kit, at every width, and the
/// flag sheet over the conversation. Needs a model with a story.
class ChatView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;

    /// The chat in front, for Presentation.
    story::ChatIndex openChat() const { return m_state.open; }
    void open(story::ChatIndex chat) { m_state.turnTo(chat); }
    /// That many of a chat's messages have been looked at, from its first on.
    void setRead(story::ChatIndex chat, std::size_t messages) { m_state.setRead(chat, messages); }
    /// On a phone: whether the kit's tab is in front (Screen::Kit leads here).
    void showKit(bool shown) { m_state.kitOpen = shown; }
    /// Whether the conversation is in sight, with nothing in front of it.
    bool isTalkInFront() const { return !m_state.listOpen && !m_state.kitOpen; }
    /// A line below the conversation; see DoneToast::say.
    void say(std::string words, std::optional<std::size_t> inputs = std::nullopt) {
        m_state.toast.say(std::move(words), inputs);
    }
    /// The log has become another one: nothing that was chosen in it, opened or said of it stands.
    void forgetEvents() { m_state.forgetEvents(); }
    /// Whether a message is being flagged.
    bool hasSheet() const { return m_state.flagging != story::kNoEvent; }
    /// Back to how it was when it was made; for another story.
    void reset() {
        m_state = {};
        m_layout = {};
    }
    /// For pictures and tests: what is chosen, open and selected.
    ChatState& state() { return m_state; }
    const ChatState& state() const { return m_state; }

private:
    void conversation(Context& context, const Model& model, Rect pane, Commands& commands);
    void phone(Context& context, const Model& model, Commands& commands);
    void turnTab(Context& context, Commands& commands);
    void keepBooks(const Model& model);

    ChatState m_state;
    MessageLayout m_layout;
};

} // namespace ui
