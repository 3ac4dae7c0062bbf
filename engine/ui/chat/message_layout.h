// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/model.h"

#include <string>
#include <vector>

namespace ui {

/// Where one entry of a conversation stands, relative to the conversation's top start corner.
struct Entry {
    enum class Kind : std::uint8_t { Bubble, Photo, Voice, Note, Thought, DayChip, LeftOnRead };
    Kind kind = Kind::Bubble;
    Rect box;
    const story::Message* message = nullptr; ///< null for a day chip
    std::string words;
    bool mine = false;
    bool inRun = false;      ///< the one before is by the same speaker
    bool runGoesOn = false;  ///< so is the next
    bool named = false;      ///< a group's message that says who wrote it
    bool timeInline = false; ///< the time stands at the end of the last line
    float below = 0;         ///< room kept below it for a sign's chip (narrow panes)
    int day = 1;
};

/// Sets a chat into bubbles and keeps the result until something that matters changes, so that a
/// frame of a long talk costs only what is in sight.
class MessageLayout {
public:
    const std::vector<Entry>& entries() const { return m_entries; }
    float height() const { return m_height; }

    /// `tight`: the pane is so narrow that chips and actions stand below their message; `active`
    /// is the message that has its actions open.
    void update(Context& context, const Model& model, story::ChatIndex chat, float width,
                bool tight, story::EventIndex active);

    static float bubbleLimit(float width);

private:
    struct Key {
        const story::Scenario* scenario = nullptr;
        story::ChatIndex chat = 0;
        std::size_t messages = 0;
        std::uint64_t marks = 0; ///< what is said now, edits, deletions and flags
        float width = 0, scale = 0;
        std::string language;
        story::EventIndex active = 0;
        bool operator==(const Key&) const = default;
    };
    Entry place(Context& context, const Model& model, const story::Message& message, float width);

    Key m_key;
    std::vector<Entry> m_entries;
    float m_height = 0;
};

/// "4:12 pm", with "edited" before it where it was.
std::string stampOf(const Context& context, const story::Message& message);
/// The contact's name in the player's language; the player's own for kPlayer.
std::string_view nameOf(const Context& context, const Model& model, story::ContactIndex contact);
/// "Tuesday".
std::string_view weekday(const Context& context, const Model& model, int day);
/// "Day 2 · Tuesday".
std::string dayName(const Context& context, const Model& model, int day);
/// "Tue".
std::string_view weekdayShort(const Context& context, const Model& model, int day);

} // namespace ui
