// SPDX-License-Identifier: MIT
#include "ui/evidence/screenshot.h"

#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/widgets/fit.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float kMargin = 12;

/// The part of a chat that is in the picture. Its flags are those that get a ring.
story::ChatLog partOf(const story::ChatLog& chat, story::EventIndex message,
                      story::EventIndex before) {
    // More than ever fits; the rest need not be set.
    constexpr std::ptrdiff_t kMost = 14;
    story::ChatLog part{chat.chat, {}};
    for (const story::Message& shown : chat.messages) {
        if (shown.event >= before) break;
        part.messages.push_back(shown);
        if (message == story::kNoEvent) continue;
        story::Message& last = part.messages.back();
        if (shown.event == message) {
            if (!last.flag) last.flag = guide::ItemId{0};
            break;
        }
        last.flag.reset();
    }
    if (std::ssize(part.messages) > kMost)
        part.messages.erase(part.messages.begin(), part.messages.end() - kMost);
    return part;
}

void drawHead(Context& context, const Model& model, story::ContactIndex who,
              const story::Message* last, const Rect& rect) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    painter.fill(rect, theme.surface);
    painter.fill({rect.x, rect.endY() - theme.border, rect.w, theme.border}, theme.line);
    const story::Contact& contact = model.scenario->contacts[who];
    Rect rest = rect.inset(kMargin, 0);
    painter.avatar(contact.avatar, nameOf(context, model, who), rest.takeStart(34).middle(34, 34));
    rest.takeStart(10);
    const std::string_view name = nameOf(context, model, who);
    const TextStyle bold{.size = type::kBody, .bold = true}, style{.size = type::kTime};
    const std::string when =
        last == nullptr ? std::string{} : momentOf(context, last->day, last->minute);
    const float width = painter.measure(when, style).width + 1;
    // The moment and the handle are left out where they would squeeze the name.
    if (last != nullptr && fits(context, name, bold, rest.w - width - 8)) {
        painter.text(rest.takeEnd(width), when, style, theme.text2, Horizontal::End);
        rest.takeEnd(8);
    }
    const std::string handle =
        contact.handle.empty() ? std::string{} : text::isolated(contact.handle);
    const bool two = !handle.empty() && fits(context, handle, style, rest.w) &&
                     fits(context, name, bold, rest.w);
    Rect words = rest.middle(rest.w, two ? 38.0F : kShotHeader);
    painter.text(two ? words.takeTop(21) : words, name, bold, theme.text);
    if (two) painter.text(words, handle, style, theme.text2);
}

} // namespace

std::string momentOf(const Context& context, int day, int minute) {
    return base::fill(context.tr("evidence", "Day {day}, {time}"),
                      {{"day", std::to_string(day)},
                       {"time", text::isolated(clockTime(context.strings, minute))}});
}

void drawScreenshot(Context& context, const Model& model, story::ChatIndex chat,
                    story::EventIndex message, const Rect& rect, story::EventIndex before) {
    if (chat >= model.chats.size()) return;
    std::vector<story::ChatLog> chats(model.chats.size());
    chats[chat] = partOf(model.chats[chat], message, before);
    Model shown = model;
    shown.chats = chats;
    const auto& messages = chats[chat].messages;

    context.painter.pushClip(rect);
    Rect body = rect;
    const Rect head = body.takeTop(kShotHeader);
    context.painter.wallpaper(body);
    MessageLayout layout;
    layout.update(context, shown, chat, body.w - 2 * kMargin, false, story::kNoEvent);
    if (!layout.entries().empty()) {
        // The last message stands at the foot; what would be cut by the header is left out.
        const Rect& last = layout.entries().back().box;
        float top = body.endY() - kMargin - last.endY();
        if (last.y + top < body.y + 8) top = body.y + 8 - last.y;
        for (const Entry& entry : layout.entries()) {
            const Rect box = entry.box.moved(body.x + kMargin, top);
            if (box.y >= body.y + 6) parts::drawEntry(context, shown, entry, box);
        }
    }
    drawHead(context, model, model.scenario->chats[chat].contact,
             messages.empty() ? nullptr : &messages.back(), head);
    context.painter.popClip();
}

void drawProfileShot(Context& context, const Model& model, story::ContactIndex who,
                     const Rect& rect) {
    if (who >= model.scenario->contacts.size()) return;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Contact& contact = model.scenario->contacts[who];
    painter.pushClip(rect);
    painter.wallpaper(rect);
    const TextStyle second{.size = type::kSecond, .reading = true};
    const float width = rect.w - 40;
    const auto heightOf = [&](std::string_view words) {
        return words.empty() ? 0.0F : painter.measure(words, second, width).height + 6;
    };
    std::string claimed;
    if (contact.claimedAge > 0)
        claimed = base::fill(context.tr("profile", "Says: {n} years old"),
                             {{"n", std::to_string(contact.claimedAge)}});
    const std::string_view about = context.strings.story(*model.scenario, contact.about);
    const std::string_view met = context.strings.story(*model.scenario, contact.met);
    // A small picture has a small face, and as many of the words as fit.
    const float face = std::min(84.0F, rect.h * 0.42F);
    const float height = face + 12 + 30 + (contact.handle.empty() ? 0.0F : 22.0F) +
                         heightOf(claimed) + heightOf(about) + heightOf(met);
    Rect rest = rect.middle(width, std::min(height, rect.h - 16));
    painter.avatar(contact.avatar, nameOf(context, model, who),
                   rest.takeTop(face).middle(face, face));
    rest.takeTop(12);
    painter.text(rest.takeTop(30), nameOf(context, model, who),
                 {.size = type::kPane, .bold = true, .maxLines = 1}, theme.text,
                 Horizontal::Centre);
    const std::string handle =
        contact.handle.empty() ? std::string{} : text::isolated(contact.handle);
    if (!handle.empty() && rest.h >= 22 && fits(context, handle, {.size = type::kSecond}, rest.w))
        painter.text(rest.takeTop(22), handle, {.size = type::kSecond}, theme.text2,
                     Horizontal::Centre);
    for (const std::string_view words : {std::string_view(claimed), about, met})
        if (!words.empty() && rest.h >= heightOf(words) - 6)
            painter.text(rest.takeTop(heightOf(words)), words, second, theme.text2,
                         Horizontal::Centre);
    painter.popClip();
}

void drawShot(Context& context, const Model& model, story::EventIndex shot, const Rect& rect) {
    if (model.scenario == nullptr || shot >= model.events.size()) return;
    const story::Action& action = model.events[shot].action;
    if (action.kind == story::ActionKind::ProfileShot) {
        drawProfileShot(context, model, action.contact, rect);
    } else if (const auto chat = model.scenario->chatOf(action.contact)) {
        drawScreenshot(context, model, *chat, action.message, rect, shot);
    }
}

} // namespace ui
