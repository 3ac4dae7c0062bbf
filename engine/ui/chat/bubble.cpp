// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"

#include <algorithm>
#include <cmath>

namespace ui::parts {
namespace {

constexpr float kSide = 14;

Corners bubbleCorners(const Entry& entry) {
    constexpr float kRound = radius::kBubble, kTight = radius::kBubbleTight;
    // The sender's lower corner is tight, and so is the upper one where a run goes on.
    if (entry.mine) return {kRound, entry.inRun ? kTight : kRound, kTight, kRound};
    return {entry.inRun ? kTight : kRound, kRound, kRound, kTight};
}

void drawStamp(Context& context, const Entry& entry, Rect line, Color ink) {
    if (entry.mine) {
        context.painter.icon("ticks", line.takeEnd(16).middle(16, 16), ink, Turn::Keep);
        line.takeEnd(4);
    }
    context.painter.text(line, stampOf(context, *entry.message), {.size = type::kTime}, ink,
                         Horizontal::End);
}

void drawVoice(Context& context, Rect& inner, Color ink) {
    const Rect row = inner.takeTop(44);
    const Rect play{row.x, row.y + 2, 36, 36};
    context.painter.fill(play, ink.faded(0.14F), 18);
    // A microphone, not a button to play: the words stand below, and nothing sounds.
    context.painter.icon("mic", play.middle(18, 18), ink);
    constexpr float kBars[] = {8, 14, 20, 12, 24, 18, 10, 22, 16, 8, 18, 24, 14, 10, 20, 12};
    float x = play.endX() + 10;
    for (const float height : kBars) {
        if (x + 3 > row.endX()) break;
        context.painter.fill({x, play.centre().y - height / 2, 3, height}, ink.faded(0.55F), 1.5F);
        x += 7;
    }
}

void drawQuiet(Context& context, const Model& model, const Entry& entry, const Rect& box) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    if (entry.kind == Entry::Kind::DayChip) {
        const std::string words = dayName(context, model, entry.day);
        const TextStyle style{.size = type::kSecond};
        const float width = painter.measure(words, style).width + 28;
        const Rect pill = box.middle(width, 28);
        painter.fill(pill, theme.surface, 14);
        if (theme.highContrast()) painter.border(pill, theme.soft, 2, 14);
        painter.text(pill, words, style, theme.text2, Horizontal::Centre);
        return;
    }
    if (entry.kind == Entry::Kind::LeftOnRead) {
        Rect row = box;
        painter.icon("ticks", row.takeEnd(18).middle(16, 16), theme.text3, Turn::Keep);
        row.takeEnd(4);
        painter.text(row, entry.words, {.size = type::kSecond}, theme.text3, Horizontal::End);
        return;
    }
    const TextStyle style{
        .size = type::kLabel, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
    Rect inner = box.inset(16, 0);
    if (entry.kind == Entry::Kind::Thought) {
        // What the player thinks belongs to nobody else: an outline, not a bubble.
        painter.fill(box, theme.surface, radius::kCard);
        painter.dashedBorder(box, theme.edge, 1.5F, radius::kCard);
        painter.icon("me", inner.takeStart(18).middle(18, 18), theme.text2);
        inner.takeStart(10);
    }
    painter.text(inner, entry.words, style, theme.text2, Horizontal::Centre);
}

} // namespace

namespace {

// Where the picture of a photo message is.
Rect photoFrame(const Entry& entry, const Rect& box) {
    Rect inner = box.inset(kSide, 0);
    inner.takeTop(8 + (entry.named ? 25.0F : 0.0F));
    return inner.takeTop(inner.w * 0.72F).inset(-6, 0);
}

} // namespace

void drawAlternative(Context& context, const Model& model, const Entry& entry, const Rect& box) {
    const story::Line& line = model.scenario->lines[entry.message->line];
    const std::string_view words = context.strings.story(*model.scenario, line.alternative);
    if (entry.kind != Entry::Kind::Photo || words.empty()) return;
    const Theme& theme = context.theme();
    const Rect frame = photoFrame(entry, box);
    const TextStyle style{.size = type::kSecond};
    const TextSize size = context.painter.measure(words, style, frame.w - 20);
    Rect band = frame;
    band = band.takeBottom(size.height + 12);
    context.painter.fill(band, theme.surface.faded(0.94F), {0, 0, 14, 14});
    context.painter.text(band.inset(10, 6), words, style, theme.text);
}

void drawBubble(Context& context, const Model& model, const Entry& entry, const Rect& box,
                Outline outlined) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Message& message = *entry.message;
    const Corners corners = bubbleCorners(entry);
    const Color ink = entry.mine ? theme.outText : theme.inText;
    const Color meta = entry.mine ? theme.outMeta : theme.inMeta;
    if (!theme.highContrast())
        painter.shadow(box, outlined == Outline::Lifted ? Elevation::High : Elevation::Low,
                       corners);
    painter.fill(box, entry.mine ? theme.out : theme.in, corners);
    const auto outline = [&](float reach, float width, Color color) {
        Corners around = corners;
        for (float* r : {&around.startTop, &around.endTop, &around.endBottom, &around.startBottom})
            *r += reach;
        painter.border(box.inset(-reach), color, width, around);
    };
    if (outlined == Outline::Lifted)
        outline(3, 3, theme.sign);
    else if (message.flag)
        outline(2, 2, theme.signLine);
    else if (outlined == Outline::Active)
        outline(1, 2, theme.brand);
    else if (theme.highContrast())
        outline(0, 2, entry.mine ? theme.brand : theme.soft);

    Rect inner = box.inset(kSide, 0);
    if (entry.named) {
        inner.takeTop(6);
        painter.text(inner.takeTop(19), nameOf(context, model, message.speaker),
                     {.size = type::kSecond, .bold = true, .maxLines = 1}, theme.brand,
                     Horizontal::Start);
    }
    if (entry.kind == Entry::Kind::Photo) {
        const story::Line& line = model.scenario->lines[message.line];
        const Rect frame = photoFrame(entry, box);
        inner.takeTop(frame.endY() - inner.y);
        const std::string name = "scenes/" + line.picture;
        painter.picture(name, frame, 14);
        if (!painter.hasPicture(name)) {
            // What the picture shows, in words.
            painter.text(frame.inset(16, 0),
                         context.strings.story(*model.scenario, line.alternative),
                         {.size = type::kSecond, .reading = true}, theme.onTint, Horizontal::Centre,
                         Vertical::Bottom);
        }
        inner.takeTop(4);
    }
    if (entry.kind == Entry::Kind::Voice) {
        inner.takeTop(8);
        drawVoice(context, inner, ink);
    }
    const Rect foot = inner.takeBottom(entry.timeInline ? 0.0F : 25.0F);
    const TextStyle style{
        .size = type::kBubble, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
    if (!entry.words.empty()) {
        const TextSize size = painter.measure(entry.words, style, inner.w + 0.5F);
        const float slack = inner.h - size.height;
        const bool plain = !size.rightToLeft;
        const float above =
            std::max(entry.timeInline ? (plain ? slack / 2 - 0.5F : slack * 13 / 22)
                                      : (plain ? std::min(slack, 8.0F) : std::max(slack - 4, 0.0F)),
                     0.0F);
        Rect words = inner;
        words.takeTop(above);
        // A message's side comes from its sender; its lines follow its own direction.
        const bool opposite = size.rightToLeft != painter.mirrored();
        painter.text(words, entry.words, style, message.deleted ? meta : ink,
                     opposite ? Horizontal::End : Horizontal::Start, Vertical::Top);
    }
    if (entry.timeInline) {
        Rect line = box.inset(kSide, 0);
        line.takeBottom(9);
        drawStamp(context, entry, line.takeBottom(15), meta);
    } else {
        drawStamp(context, entry, Rect{foot.x, foot.endY() - 24, foot.w, 15}, meta);
    }
}

void drawTyping(Context& context, const Rect& box) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    painter.shadow(box, Elevation::Low, {18, 18, 18, radius::kBubbleTight});
    painter.fill(box, theme.in, {18, 18, 18, radius::kBubbleTight});
    if (theme.highContrast())
        painter.border(box, theme.soft, 2, {18, 18, 18, radius::kBubbleTight});
    constexpr double kCycle = 1.2;
    const double phase = std::fmod(context.now(), kCycle) / kCycle;
    for (int i = 0; i < 3; ++i) {
        float opacity = 1.0F - 0.28F * static_cast<float>(i);
        if (!context.reducedMotion()) {
            const double own = std::fmod(phase - i * 0.16 + 1, 1.0);
            opacity = 0.35F + 0.65F * static_cast<float>(std::max(0.0, 1 - own * 2.2));
        }
        painter.circle({box.x + 20 + 13 * static_cast<float>(i), box.centre().y}, 4,
                       theme.inMeta.faded(opacity));
    }
    // The dots change slowly: 15 pictures a second are enough.
    if (!context.reducedMotion()) context.requestFrameIn(66);
}

void drawEntry(Context& context, const Model& model, const Entry& entry, const Rect& box) {
    if (entry.message == nullptr || entry.kind > Entry::Kind::Voice)
        drawQuiet(context, model, entry, box);
    else
        drawBubble(context, model, entry, box, Outline::None);
}

void liftedMessage(Context& context, const Model& model, const Rect& rect, const ChatState& state,
                   const MessageLayout& layout) {
    for (const Entry& entry : layout.entries()) {
        if (entry.message == nullptr || entry.message->event != state.flagging) continue;
        Rect box = entry.box;
        box.x += rect.x;
        box.y = std::max(rect.endY(), state.talkTop + box.h + 12) - box.h;
        drawBubble(context, model, entry, box, Outline::Lifted);
    }
}

} // namespace ui::parts
