// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace ui::parts {
namespace {

struct Row {
    story::ChatIndex chat = 0;
    const story::Message* last = nullptr;
    int unread = 0;
    bool request = false;
    bool waiting = false; ///< a reply is due
};

int unreadOf(const Model& model, const ChatState& state, story::ChatIndex chat) {
    const auto& messages = model.chats[chat].messages;
    const std::size_t seen = chat < state.seen.size() ? state.seen[chat] : 0;
    int count = 0;
    for (std::size_t i = seen; i < messages.size(); ++i)
        count += messages[i].speaker != story::kPlayer && !messages[i].silent;
    return count;
}

std::vector<Row> rowsOf(const Model& model, const ChatState& state) {
    std::vector<Row> rows;
    for (story::ChatIndex chat = 0; chat < model.chats.size(); ++chat) {
        const auto& messages = model.chats[chat].messages;
        if (messages.empty()) continue;
        Row row{chat, &messages.back(), unreadOf(model, state, chat)};
        const story::Contact& contact =
            model.scenario->contacts[model.scenario->chats[chat].contact];
        row.request = contact.request && std::ranges::none_of(messages, [](const auto& m) {
                          return m.speaker == story::kPlayer;
                      });
        row.waiting = std::ranges::any_of(
            model.choices, [&](const story::Choice& choice) { return choice.chat == chat; });
        rows.push_back(row);
    }
    // Newest on top, as the story's clock has it: what it tells of a chat may be told later.
    const auto when = [](const Row& row) {
        return std::tuple(row.last->day, row.last->minute, row.last->event);
    };
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) { return when(a) > when(b); });
    return rows;
}

/// A thought or a note was sent to nobody.
bool isSent(const story::Message& message) {
    return message.kind != story::LineKind::Note && message.kind != story::LineKind::Think;
}

const story::Message& lastSent(const Model& model, const Row& row) {
    const auto& messages = model.chats[row.chat].messages;
    const auto sent = std::find_if(messages.rbegin(), messages.rend(), isSent);
    return sent == messages.rend() ? *row.last : *sent;
}

std::string previewOf(const Context& context, const Model& model, const Row& row) {
    const story::Message& message = lastSent(model, row);
    std::string words(context.strings.story(*model.scenario, message.text));
    if (row.request)
        return base::fill(context.tr("list", "{name} wants to write to you"),
                          {{"name", text::isolated(nameOf(context, model, message.speaker))}});
    if (message.deleted) return std::string(context.tr("message", "This message was deleted"));
    if (message.silent) return std::string(context.tr("message", "Left on read"));
    if (message.kind == story::LineKind::Photo && words.empty())
        return std::string(context.tr("list", "Photo"));
    if (message.kind == story::LineKind::Voice)
        return std::string(context.tr("list", "Voice message"));
    if (message.kind == story::LineKind::Note || message.kind == story::LineKind::Think)
        return words;
    if (message.speaker == story::kPlayer)
        return base::fill(context.tr("list", "You: {message}"), {{"message", words}});
    const story::Contact& contact =
        model.scenario->contacts[model.scenario->chats[row.chat].contact];
    if (!contact.members.empty())
        return base::fill(
            "{name}: {message}",
            {{"name", std::string(nameOf(context, model, message.speaker))}, {"message", words}});
    return words;
}

// Height of a row's two lines: Nastaliq rises into the line above and falls below its own.
constexpr float kTimeLine = 18;

float rowWords(const Context& context, bool narrow) {
    return (context.painter.mirrored() ? 62.0F : 46.0F) + (narrow ? kTimeLine : 0.0F);
}

// Whether the time has a line of its own, for the name to have room.
bool isNarrow(const Rect& list) {
    return list.w < 240;
}

void drawRow(Context& context, const Model& model, const Rect& rect, const Row& row,
             ChatState& state) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::ContactIndex who = model.scenario->chats[row.chat].contact;
    const story::Contact& contact = model.scenario->contacts[who];
    const bool blocked = model.state->standings[who].blocked;
    const bool here = row.chat == state.open && !state.listOpen;
    const bool writing = model.typing != story::kNobody && model.typingChat == row.chat;
    const bool unread = row.unread > 0 && !here;

    const Id id = context.id("row", row.chat);
    const Interaction use = context.interact(id, rect);
    const float lit = context.hover(id, use);
    if (here) context.focus.enterAt(context.region(), id);
    if (here) {
        if (theme.highContrast())
            painter.border(rect, theme.sign, 3, radius::kCard);
        else
            painter.fill(rect, theme.brandTint, radius::kCard);
    } else if (lit > 0) {
        painter.fill(rect, theme.canvas.faded(lit / 1.6F), radius::kCard);
    }
    const bool small = context.panes().breadth == Breadth::Medium || isNarrow(rect);
    Rect inner = rect.inset(small ? 8 : 12, 8);
    const float size = small ? 36.0F : 46.0F;
    const Rect face = inner.takeStart(size).middle(size, size);
    painter.avatar(contact.avatar, nameOf(context, model, who), face, blocked);
    if (writing && !blocked) {
        painter.circle({face.endX() - 6, face.endY() - 6}, 7,
                       here ? theme.brandTint : theme.surface);
        painter.circle({face.endX() - 6, face.endY() - 6}, 5, theme.ok);
    }
    inner.takeStart(small ? 8 : 12);

    const bool today = row.last->day == model.day;
    const std::string when = today ? clockTime(context.strings, row.last->minute)
                                   : std::string(weekdayShort(context, model, row.last->day));
    const Color stampInk = unread ? theme.brand : theme.text3;
    const bool apart = isNarrow(rect);
    inner = inner.middle(inner.w, rowWords(context, apart));
    Rect top = inner.takeTop(24);
    const TextStyle stamp{.size = type::kSecond, .bold = unread};
    if (apart) {
        painter.text(inner.takeBottom(kTimeLine), when, stamp, stampInk);
    } else {
        painter.text(top.takeEnd(painter.measure(when, stamp).width), when, stamp, stampInk,
                     Horizontal::End);
        top.takeEnd(8);
    }
    painter.text(top,
                 row.request ? context.tr("list", "Message request") : nameOf(context, model, who),
                 {.size = type::kBubble, .bold = true, .maxLines = 1}, theme.text);

    if (unread) {
        Rect badge = inner.takeEnd(26);
        countBadge(context, {badge.endX() - 11, badge.centre().y}, row.unread, theme.brand,
                   theme.onBrand);
        inner.takeEnd(4);
    } else if (row.waiting && !writing && !blocked) {
        // Read, and not answered yet.
        const std::string_view words = context.tr("list", "Your turn");
        const TextStyle style{.size = type::kTime, .bold = true};
        const float width = painter.measure(words, style).width + 16;
        if (width < inner.w * 0.6F) {
            const Rect pill = inner.takeEnd(width).middle(width, 22);
            painter.border(pill, theme.brand, theme.highContrast() ? 2.0F : 1.0F, 11);
            painter.text(pill, words, style, theme.brand, Horizontal::Centre);
            inner.takeEnd(6);
        }
    }
    TextStyle second{.size = type::kLabel, .bold = unread, .reading = true, .maxLines = 1};
    if (blocked) {
        painter.text(inner, context.tr("list", "Blocked"), {.size = type::kLabel}, theme.text3);
    } else if (writing) {
        second.bold = true;
        painter.text(inner, context.tr("list", "typing…"), second, theme.brand);
    } else {
        const story::Message& sent = lastSent(model, row);
        if (sent.speaker == story::kPlayer && isSent(sent)) {
            painter.icon("ticks", inner.takeStart(16).middle(16, 16), theme.brand, Turn::Keep);
            inner.takeStart(4);
        }
        painter.text(inner, previewOf(context, model, row), second,
                     unread ? theme.text : theme.text2);
    }
    context.ring(use, rect, radius::kCard);
    if (use.clicked) state.turnTo(row.chat);
}

void playerCard(Context& context, const Model& model, const Rect& rect, Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Player& player = model.scenario->player;
    painter.fill({rect.x, rect.y, rect.w, theme.border}, theme.line);
    const Id id = context.id("player-card");
    const Interaction use = context.interact(id, rect.inset(4));
    const float lit = context.hover(id, use);
    if (lit > 0) painter.fill(rect.inset(8, 8), theme.canvas.faded(lit / 1.6F), radius::kCard);
    Rect inner = rect.inset(20, 14);
    const bool narrow = rect.w < 240;
    painter.avatar(player.avatar, context.strings.story(*model.scenario, player.name),
                   inner.takeStart(40).middle(40, 40));
    inner.takeStart(12);
    if (!narrow) painter.icon("chevron", inner.takeEnd(20).middle(20, 20), theme.text2, Turn::Flip);
    Rect words = inner.middle(inner.w, 42);
    painter.text(words.takeTop(22), context.strings.story(*model.scenario, player.name),
                 {.size = type::kBody, .bold = true, .maxLines = 1}, theme.text);
    const bool open = model.state->privacy[story::Setting::Account] == story::Audience::Everyone;
    painter.icon(open ? "globe" : "lock", words.takeStart(16).middle(15, 15), theme.text2);
    words.takeStart(5);
    painter.text(
        words, open ? context.tr("list", "Public account") : context.tr("list", "Private account"),
        {.size = type::kSecond, .maxLines = 1}, theme.text2);
    context.ring(use, rect.inset(8), radius::kCard);
    if (use.clicked) commands.push_back(Navigate{Screen::Me, story::kNobody, story::kNoReason, {}});
}

} // namespace

int unreadElsewhere(const Model& model, const ChatState& state) {
    int count = 0;
    for (story::ChatIndex chat = 0; chat < model.chats.size(); ++chat)
        if ((chat != state.open || state.listOpen) && unreadOf(model, state, chat) > 0) ++count;
    return count;
}

namespace {

// The title, the day and, on a phone, the way out; the title goes below them where all do not fit
// beside each other.
void listHead(Context& context, const Model& model, Rect& rest, Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool phone = context.panes().breadth == Breadth::Phone;
    const std::string days =
        model.days > 0 && rest.w > 260 && !phone
            ? base::fill(context.tr("list", "Day {day} of {days}"),
                         {{"day", std::to_string(model.day)}, {"days", std::to_string(model.days)}})
            : base::fill(context.tr("list", "Day {day}"), {{"day", std::to_string(model.day)}});
    const TextStyle small{.size = type::kSecond, .bold = true};
    const TextStyle large{.size = type::kScreen, .bold = true};
    const std::string_view title = context.tr("list", "Chats");
    const float side = phone ? 14.0F : 20.0F;
    const float width = painter.measure(days, small).width + 20;
    const float exits = phone ? exitButtonsWidth(context, true) + 8 : 0.0F;
    const bool below = !fits(context, title, large, rest.w - 2 * side - exits - width - 8);
    const float line = below ? painter.measure(title, large).height + 4 : 0.0F;
    Rect head = rest.takeTop(context.panes().header + line).inset(side, 0);
    Rect second = head.takeBottom(line);
    if (phone) {
        exitButtons(context, head.takeEnd(exits - 8), true, commands);
        head.takeEnd(8);
        context.setRegion(Region::List);
    }
    const Rect pill = (below ? head.takeStart(width) : head.takeEnd(width)).middle(width, 28);
    painter.fill(pill, theme.canvas, 14);
    if (theme.highContrast()) painter.border(pill, theme.soft, 2, 14);
    painter.text(pill, days, small, theme.text2, Horizontal::Centre);
    painter.text(below ? second : head, title, large, theme.text);
}

} // namespace

void chatList(Context& context, const Model& model, const Rect& rect, ChatState& state,
              Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    context.setRegion(Region::List);
    painter.fill(rect, theme.surface);
    Rect rest = rect;
    listHead(context, model, rest, commands);
    if (rest.h > 330) playerCard(context, model, rest.takeBottom(78), commands);
    const std::vector<Row> rows = rowsOf(model, state);
    const float height = rowWords(context, isNarrow(rect)) + 22, step = height + 2;
    const Rect content =
        beginScroll(context, rest, state.list, step * static_cast<float>(rows.size()) + 8);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Rect row{content.x + 8, content.y + step * static_cast<float>(i), content.w - 16,
                       height};
        drawRow(context, model, row, rows[i], state);
    }
    endScroll(context, state.list);
    if (context.panes().breadth != Breadth::Phone) // something stands beside it
        painter.fill({rect.endX() - theme.border, rect.y, theme.border, rect.h}, theme.line);
}

} // namespace ui::parts
