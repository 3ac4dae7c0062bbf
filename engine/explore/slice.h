// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace explore {

/// How a variable of a slice can change without the chat doing anything.
enum class Change : std::uint8_t {
    Never,  ///< only the chat's own steps set it
    Others, ///< other chats set it, to the values they write; see Influence
    Once,   ///< from 0 to 1, at any time, and never back: reported, told, a scene of another chat
    Freely, ///< to any of its values at any time: what a player does and takes back at will
    Days,   ///< upwards: the day, which can pass while the chat rests or is shut out for a while
};

/// One chat of a story as a story of its own, played against everything else.
///
/// The same scenes, lines and options under the same numbers, but only this chat runs. What its
/// conditions ask of the player's actions, of other chats and of the calendar are variables here
/// that change by themselves (`changes`), and a new day is a prompt with one option, so that the
/// world can move on in between. Whatever the chat can do in a play of the whole story, it can do
/// here; so what cannot happen here never happens.
struct Slice {
    story::Scenario scenario;
    story::ChatIndex chat = 0;
    std::vector<Change> changes;          ///< by variable
    std::vector<story::ExprOp> questions; ///< by variable behind the story's own: what it answers
    std::uint16_t ownVariables = 0;       ///< the first ones are the story's own
    story::PromptIndex firstMorning = 0;  ///< prompts from here on are new days
    std::uint16_t blocked = kNone;        ///< the variable for "this contact is blocked"
    std::uint16_t removed = kNone;        ///< … "is removed"
    std::uint16_t day = kNone;
    std::optional<story::Hook> aside; ///< then only this hook's scene runs, see asides.h
    static constexpr std::uint16_t kNone = 0xffff;

    bool isMorning(story::PromptIndex prompt) const { return prompt >= firstMorning; }
};

/// The slice of one chat without its asides.
Slice sliceOf(const story::Scenario& scenario, story::ChatIndex chat);
/// The slice of one aside: whatever the rest of the chat does changes freely here.
Slice sliceOf(const story::Scenario& scenario, story::ChatIndex chat, story::Hook aside);

/// The scene in which an op stands.
story::SceneIndex sceneOfOp(const story::Scenario& scenario, std::size_t op);
/// By op: the chat in whose scenes it stands.
std::vector<story::ChatIndex> chatsOfOps(const story::Scenario& scenario);

} // namespace explore
