// SPDX-License-Identifier: MIT
#include "ui/chat/message_layout.h"

#include "base/strings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

constexpr float kSide = 14, kAbove = 8, kBelow = 9, kTimeGap = 14, kTicks = 20;

TextStyle bubbleStyle() {
    return {.size = type::kBubble, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
}

} // namespace

std::string stampOf(const Context& context, const story::Message& message) {
    std::string stamp = clockTime(context.strings, message.minute);
    if (message.edited && !message.deleted)
        stamp = std::string(context.tr("message", "edited")) + " " + text::isolated(stamp);
    return stamp;
}

std::string_view nameOf(const Context& context, const Model& model, story::ContactIndex contact) {
    const story::Scenario& scenario = *model.scenario;
    if (contact == story::kPlayer) return context.strings.story(scenario, scenario.player.name);
    if (contact >= scenario.contacts.size()) return {};
    return context.strings.story(scenario, scenario.contacts[contact].name);
}

std::string_view weekday(const Context& context, const Model& model, int day) {
    const std::array<std::string_view, 7> names{
        context.tr("weekday", "Monday"),    context.tr("weekday", "Tuesday"),
        context.tr("weekday", "Wednesday"), context.tr("weekday", "Thursday"),
        context.tr("weekday", "Friday"),    context.tr("weekday", "Saturday"),
        context.tr("weekday", "Sunday")};
    return names[static_cast<std::size_t>((model.scenario->weekday + day - 1) % 7)];
}

std::string dayName(const Context& context, const Model& model, int day) {
    return base::fill(
        context.tr("chat", "Day {day} · {weekday}"),
        {{"day", std::to_string(day)}, {"weekday", std::string(weekday(context, model, day))}});
}

std::string_view weekdayShort(const Context& context, const Model& model, int day) {
    const std::array<std::string_view, 7> names{
        context.tr("weekday, short", "Mon"), context.tr("weekday, short", "Tue"),
        context.tr("weekday, short", "Wed"), context.tr("weekday, short", "Thu"),
        context.tr("weekday, short", "Fri"), context.tr("weekday, short", "Sat"),
        context.tr("weekday, short", "Sun")};
    return names[static_cast<std::size_t>((model.scenario->weekday + day - 1) % 7)];
}

float MessageLayout::bubbleLimit(float width) {
    return width < 460 ? width * 0.87F : std::min(width * 0.77F, 560.0F);
}

Entry MessageLayout::place(Context& context, const Model& model, const story::Message& message,
                           float width) {
    const story::Scenario& scenario = *model.scenario;
    Painter& painter = context.painter;
    Entry entry;
    entry.message = &message;
    entry.day = message.day;
    entry.mine = message.speaker == story::kPlayer;
    entry.words = context.strings.story(scenario, message.text);
    if (message.silent) {
        entry.kind = Entry::Kind::LeftOnRead;
        entry.words = context.tr("message", "Left on read");
        entry.box = {0, 0, width, 24};
        return entry;
    }
    if (message.deleted) entry.words = context.tr("message", "This message was deleted");
    const bool narration = message.kind == story::LineKind::Note;
    if (narration || message.kind == story::LineKind::Think) {
        entry.kind = narration ? Entry::Kind::Note : Entry::Kind::Thought;
        const TextStyle style{
            .size = type::kLabel, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
        const TextSize size =
            painter.measureNarrow(entry.words, style, std::min(width - 88, 460.0F));
        const float extra = narration ? 32.0F : 60.0F;
        entry.box = {(width - size.width - extra) / 2, 0, size.width + extra, size.height + 16};
        return entry;
    }

    const float limit = bubbleLimit(width) - 2 * kSide;
    TextSize size;
    if (!entry.words.empty())
        size = painter.measureNarrow(entry.words, bubbleStyle(), limit);
    else
        size.height = 0;
    const float stamp = painter.measure(stampOf(context, message), {.size = type::kTime}).width +
                        (entry.mine ? kTicks : 0);
    float inner = size.width, height = size.height;
    const bool sameSide = size.rightToLeft == painter.mirrored();
    const float inlineWidth = size.lastLine + kTimeGap + stamp;
    entry.timeInline = sameSide && inlineWidth <= limit && !entry.words.empty();
    if (entry.timeInline)
        inner = std::max(inner, inlineWidth);
    else {
        inner = std::max(inner, stamp);
        height += 18;
    }
    if (message.kind == story::LineKind::Photo && !message.deleted) {
        entry.kind = Entry::Kind::Photo;
        inner = std::min(limit, 280.0F);
        const TextSize caption = entry.words.empty()
                                     ? TextSize{0, 0}
                                     : painter.measure(entry.words, bubbleStyle(), inner);
        entry.timeInline = false;
        height = inner * 0.72F + caption.height + 24;
    } else if (message.kind == story::LineKind::Voice && !message.deleted) {
        entry.kind = Entry::Kind::Voice;
        inner = std::max(inner, 210.0F);
        height += 44;
    }
    // Nastaliq rises and falls further than its line box.
    const bool nastaliq = size.inkTop < -1 || (size.rightToLeft && !entry.words.empty());
    height += nastaliq ? 13 + 9 : kAbove + kBelow;
    const story::Chat& chat = scenario.chats[m_key.chat];
    entry.named = !entry.mine && !scenario.contacts[chat.contact].members.empty();
    entry.box = {0, 0, std::ceil(inner + 2 * kSide), std::ceil(height)};
    entry.box.x = entry.mine ? width - entry.box.w : 0;
    return entry;
}

void MessageLayout::update(Context& context, const Model& model, story::ChatIndex chat, float width,
                           bool tight, story::EventIndex active) {
    Key key{model.scenario,
            chat,
            0,
            0,
            width,
            context.painter.scale(),
            context.strings.language(),
            tight ? active : story::kNoEvent};
    const story::ChatLog& log = model.chats[chat];
    key.messages = log.messages.size();
    for (const story::Message& message : log.messages)
        key.marks = (key.marks * 31 + message.text) * 31 + (message.edited ? 1 : 0) +
                    (message.deleted ? 2 : 0) + (message.flag ? 4U + *message.flag : 0U);
    if (key == m_key && !m_entries.empty()) {
        // The messages may have moved in memory when the log grew and shrank.
        std::size_t at = 0;
        for (Entry& entry : m_entries)
            if (entry.message != nullptr) entry.message = &log.messages[at++];
        return;
    }
    m_key = key;
    m_entries.clear();
    // What can be done with a message lies over those that follow it. They stay where they are, and
    // there is room for it at the end.
    constexpr float kActions = 60;
    float actionsEnd = 0;
    float y = 16;
    int day = 0;
    for (std::size_t i = 0; i < log.messages.size(); ++i) {
        const story::Message& message = log.messages[i];
        if (message.day != day) {
            day = message.day;
            if (!m_entries.empty()) y += 14;
            Entry chip;
            chip.kind = Entry::Kind::DayChip;
            chip.day = day;
            chip.box = {0, y, width, 28};
            m_entries.push_back(chip);
            y += 28 + 22;
        }
        Entry entry = place(context, model, message, width);
        Entry* before = m_entries.empty() ? nullptr : &m_entries.back();
        const auto spoken = [](const Entry& e) {
            return e.kind == Entry::Kind::Bubble || e.kind == Entry::Kind::Photo ||
                   e.kind == Entry::Kind::Voice;
        };
        if (before != nullptr && before->message != nullptr) {
            entry.inRun =
                spoken(entry) && spoken(*before) && before->message->speaker == message.speaker;
            before->runGoesOn = entry.inRun;
            y += entry.inRun ? 3 : 10;
        }
        if (entry.inRun) entry.named = false;
        if (entry.named) {
            entry.box.h += 19;
            const float name = context.painter
                                   .measure(nameOf(context, model, message.speaker),
                                            {.size = type::kSecond, .bold = true})
                                   .width;
            entry.box.w = std::max(entry.box.w, name + 2 * kSide);
        }
        if (tight && message.flag) entry.below += 34;
        // A little room for the ring of a flagged message.
        if (message.flag) y += 4;
        entry.box.y = y;
        y += entry.box.h + entry.below + (message.flag ? 4 : 0);
        if (tight && message.event == active && !entry.mine) actionsEnd = y + kActions;
        m_entries.push_back(entry);
    }
    m_height = std::max(y, actionsEnd) + 14;
}

} // namespace ui
