// SPDX-License-Identifier: MIT
#include "ui/debrief/moment_bubble.h"

#include "ui/chat/message_layout.h"
#include "ui/debrief/moment_row.h"

#include <algorithm>
#include <cmath>

namespace ui::debrief {
namespace {

constexpr float kSide = 14;

TextStyle wordsStyle() {
    return {.size = type::kBody, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
}

std::string_view kindIcon(const story::Message& message) {
    if (message.kind == story::LineKind::Photo) return "photo";
    return message.kind == story::LineKind::Voice ? "mic" : std::string_view{};
}

std::string stampFor(const Context& context, const story::Message& message) {
    if (!message.deleted) return stampOf(context, message);
    return std::string(context.tr("message", "deleted later")) + " " +
           text::isolated(clockTime(context.strings, message.minute));
}

bool isNamed(const DebriefModel& model, const Moment& moment) {
    return !moment.message->isChoice && !contactOf(model, moment.chat).members.empty();
}

} // namespace

const story::Contact& contactOf(const DebriefModel& model, story::ChatIndex chat) {
    const story::Scenario& scenario = *model.play.scenario;
    return scenario.contacts[scenario.chats[chat].contact];
}

std::string_view wordsOf(const Context& context, const DebriefModel& model,
                         const story::Message& message) {
    const story::Scenario& scenario = *model.play.scenario;
    if (message.silent) return context.tr("message", "Left on read");
    const std::string_view words = context.strings.story(scenario, message.text);
    if (!words.empty() || message.isChoice) return words;
    return context.strings.story(scenario, scenario.lines[message.line].alternative);
}

Bubble bubbleOf(Context& context, const DebriefModel& model, const Moment& moment, float width) {
    const story::Message& message = *moment.message;
    Painter& painter = context.painter;
    Bubble bubble;
    bubble.icon = kindIcon(message).empty() ? 0 : 24;
    const float limit = width - 2 * kSide - bubble.icon;
    bubble.words = painter.measureNarrow(wordsOf(context, model, message), wordsStyle(), limit);
    const float stamp = painter.measure(stampFor(context, message), {.size = type::kTime}).width;
    const bool sameSide = bubble.words.rightToLeft == painter.mirrored();
    bubble.timeInline = sameSide && bubble.words.lastLine + 14 + stamp <= limit;
    bubble.above = 9 + std::max(-bubble.words.inkTop, 0.0F);
    float inner = bubble.words.width;
    bubble.h = bubble.above + bubble.words.height + 9 +
               std::max(bubble.words.inkBottom - bubble.words.height, 0.0F);
    if (bubble.timeInline) {
        inner = std::max(inner, bubble.words.lastLine + 14 + stamp);
    } else {
        inner = std::max(inner, stamp);
        bubble.h += 18;
    }
    if (isNamed(model, moment)) {
        const TextSize who = painter.measure(nameOf(context, model.play, message.speaker),
                                             {.size = type::kSecond, .bold = true}, limit);
        bubble.nameHeight = who.height + 2;
        bubble.above += bubble.nameHeight;
        bubble.h += bubble.nameHeight;
        inner = std::max(inner, who.width);
    }
    bubble.w = std::ceil(inner + bubble.icon + 2 * kSide);
    bubble.h = std::ceil(bubble.h);
    return bubble;
}

void drawBubble(Context& context, const DebriefModel& model, const Moment& moment,
                const Bubble& bubble, const Rect& box) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Message& message = *moment.message;
    const bool mine = message.isChoice;
    const Corners corners = mine ? Corners(20, 20, 6, 20) : Corners(20, 20, 20, 6);
    const Color ink = mine ? theme.outText : theme.inText;
    const Color meta = mine ? theme.outMeta : theme.text3;
    if (message.silent) {
        painter.dashedBorder(box, theme.edge, 1.5F, 16);
    } else {
        painter.fill(box, mine ? theme.out : theme.canvas, corners);
        if (theme.highContrast()) painter.border(box, theme.line, 2, corners);
    }
    if (moment.mark != nullptr) {
        const MarkLook look = lookOf(context, moment.mark->mark);
        if (look.dashed)
            painter.dashedBorder(box, look.line, 2, 20);
        else
            painter.border(box, look.line, 2, corners);
    }
    Rect inner = box.inset(kSide, 0);
    if (bubble.nameHeight > 0)
        painter.text({inner.x, box.y + 8, inner.w, bubble.nameHeight},
                     nameOf(context, model.play, message.speaker),
                     {.size = type::kSecond, .bold = true}, theme.text2, Horizontal::Start,
                     Vertical::Top);
    if (bubble.icon > 0)
        painter.icon(kindIcon(message), {inner.x, box.y + bubble.above + 2, 18, 18},
                     message.silent ? theme.text2 : ink);
    inner.takeStart(bubble.icon);
    const Color wordsInk = message.silent ? theme.text2 : ink;
    const bool own = bubble.words.rightToLeft == painter.mirrored();
    painter.text(
        {inner.x, box.y + bubble.above, own ? bubble.words.width : inner.w, bubble.words.height},
        wordsOf(context, model, message), wordsStyle(), wordsInk,
        own ? Horizontal::Start : Horizontal::End, Vertical::Top);
    painter.text({inner.x, box.endY() - 27, inner.w, 18}, stampFor(context, message),
                 {.size = type::kTime}, message.silent ? theme.text3 : meta, Horizontal::End);
}

} // namespace ui::debrief
