// SPDX-License-Identifier: MIT
#include "ui/debrief/moment_row.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/debrief/moment_bubble.h"
#include "ui/widgets/column.h"

#include <algorithm>
#include <cmath>

namespace ui::debrief {
namespace {

constexpr float kLineAt = 22; ///< the time line, from the row's start
constexpr float kHandle = 44, kHeading = 36, kCardPad = 12;

TextStyle reasonStyle() {
    return {.size = type::kLabel, .reading = true, .lineHeight = 1.35F};
}

bool isNarration(const story::Message& message) {
    return message.kind == story::LineKind::Note || message.kind == story::LineKind::Think;
}

std::string_view signName(const Context& context, const DebriefModel& model, guide::ItemId sign) {
    return context.strings.name(model.play.guide->item(sign));
}

/// Badge, icon and sign's name, then the reason.
void markCard(Column& column, const DebriefModel& model, const score::MessageMark& mark) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const MarkLook look = lookOf(context, mark.mark);
    const TextStyle badge{.size = type::kSecond, .bold = true};
    const TextStyle title{.size = type::kLabel, .bold = true};
    const TextSize word = context.painter.measure(look.word, badge);
    const bool named = !score::isFriendly(mark.mark) && mark.sign != story::kNoReason;
    const float pill = std::ceil(word.width + 18);
    const float start = pill + 8;
    const std::string_view sign = named ? signName(context, model, mark.sign) : std::string_view{};
    // Where the sign's name has no room beside the badge it gets a line of its own.
    const bool beside =
        !named || start + 26 + context.painter.measure(sign, title).width <= column.width();
    Rect line = column.take(24);
    if (!column.dry) {
        const Rect box{line.x, line.y + 1, pill, 22};
        if (look.ringed)
            context.painter.border(box, look.line, 1.5F, 11);
        else
            context.painter.fill(box, look.line, 11);
        context.painter.text(box, look.word, badge, look.ringed ? look.ink : theme.surface,
                             Horizontal::Centre);
    }
    if (named) {
        const float height =
            std::max(context.painter.measure(sign, title, column.width() - 26).height, 22.0F);
        Rect place = beside ? Rect{line.x + start, line.y, line.w - start, 24}
                            : (column.gap(3), column.take(height));
        if (!column.dry) {
            context.painter.icon(model.play.guide->item(mark.sign).id,
                                 place.takeStart(18).middle(18, 18), theme.text);
            place.takeStart(7);
            context.painter.text(place, sign, title, theme.text);
        }
    }
    column.gap(4);
    column.text(reasonOf(context, model, mark), reasonStyle(), theme.text);
}

CardLook markPanel(const Context& context, const score::MessageMark& mark) {
    const MarkLook look = lookOf(context, mark.mark);
    const bool contrast = context.theme().highContrast();
    return {.fill = look.tint,
            .border = look.line,
            .thickness = contrast ? 2.0F : 0,
            .dashed = contrast && look.dashed};
}

ButtonLook whatIfLook() {
    return {.icon = "replay", .turn = Turn::Flip, .size = type::kLabel};
}

/// The words of a reply and its button; true when that was pressed.
bool replyCard(Column& column, const DebriefModel& model, const score::ReplyMoment& reply) {
    Context& context = column.context;
    const std::string_view why = reasonOf(context, model, reply);
    if (!why.empty()) {
        column.text(why, reasonStyle(), context.theme().text);
        column.gap(8);
    }
    const std::string_view label = context.tr("debrief", "What if I had…");
    const float width = buttonWidth(context, label, whatIfLook());
    const Rect line = column.take(width <= column.width()
                                      ? 44.0F
                                      : buttonHeight(context, label, whatIfLook(), column.width()));
    if (column.dry) return false;
    const Rect box{line.x, line.y, std::min(width, line.w), line.h};
    ButtonLook look = whatIfLook();
    if (why.empty()) look.kind = ButtonKind::Secondary;
    return button(context, context.id("what-if", reply.event), box, label, look);
}

/// Height of the card beside or below a bubble; 0 for none.
float cardHeight(Context& context, const DebriefModel& model, const Moment& moment, float width) {
    const float inner = width - 2 * kCardPad;
    if (moment.mark != nullptr)
        return Column::heightOf(context, inner,
                                [&](Column& column) { markCard(column, model, *moment.mark); }) +
               2 * kCardPad - 4;
    if (moment.reply == nullptr) return 0;
    const bool framed = !reasonOf(context, model, *moment.reply).empty();
    return Column::heightOf(context, framed ? inner : width,
                            [&](Column& column) { replyCard(column, model, *moment.reply); }) +
           (framed ? 2 * kCardPad - 4 : 0);
}

bool drawCard(Context& context, const DebriefModel& model, const Moment& moment, const Rect& rect) {
    const Rect inner = rect.inset(kCardPad, kCardPad - 2);
    if (moment.mark != nullptr) {
        panel(context, rect, markPanel(context, *moment.mark));
        Column column(context, inner);
        markCard(column, model, *moment.mark);
        return false;
    }
    if (moment.reply == nullptr) return false;
    const bool framed = !reasonOf(context, model, *moment.reply).empty();
    if (framed) context.painter.dashedBorder(rect, context.theme().brand, 1.3F, radius::kCard);
    Column column(context, framed ? inner : rect);
    return replyCard(column, model, *moment.reply);
}

constexpr float kHeadingFace = 28 + 8, kHeadingGap = 10;
constexpr TextStyle kWho{.size = type::kBody, .bold = true}, kWhen{.size = type::kSecond};

/// Whose talk begins and when; the day stands beside the name, or below it in a narrow pane.
struct Heading {
    std::string_view who;
    std::string day;
    bool beside = true;
};

Heading headingOf(Context& context, const DebriefModel& model, const Moment& moment, float width) {
    Heading heading;
    heading.who = nameOf(context, model.play, model.play.scenario->chats[moment.chat].contact);
    heading.day = base::fill(context.tr("debrief", "Day {day}, {weekday}"),
                             {{"day", std::to_string(moment.day)},
                              {"weekday", std::string(weekday(context, model.play, moment.day))}});
    heading.beside = context.painter.measure(heading.who, kWho).width + kHeadingGap +
                         context.painter.measure(heading.day, kWhen).width <=
                     width - kHeadingFace;
    return heading;
}

void drawHeading(Context& context, const DebriefModel& model, const Moment& moment,
                 const Rect& rect) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Heading heading = headingOf(context, model, moment, rect.w);
    Rect line = rect;
    painter.avatar(contactOf(model, moment.chat).avatar, heading.who,
                   line.takeStart(28).middle(28, 28));
    line.takeStart(kHeadingFace - 28);
    if (!heading.beside) {
        Rect words = line.middle(line.w, 40);
        painter.text(words.takeTop(22), heading.who, kWho, theme.text);
        painter.text(words, heading.day, kWhen, theme.text2);
        return;
    }
    painter.text(line.takeStart(painter.measure(heading.who, kWho).width), heading.who, kWho,
                 theme.text);
    line.takeStart(kHeadingGap);
    painter.text(line.takeStart(painter.measure(heading.day, kWhen).width), heading.day, kWhen,
                 theme.text2);
    line.takeStart(kHeadingGap);
    if (line.w > 8) painter.fill({line.x, line.centre().y, line.w, 1}, theme.line);
}

} // namespace

MarkLook lookOf(const Context& context, score::Mark mark) {
    const Theme& theme = context.theme();
    switch (mark) {
    case score::Mark::Caught:
        return {theme.ok, theme.okTint, theme.okText, "tick", context.tr("debrief", "Caught")};
    case score::Mark::NamedOtherwise:
        return {theme.ok, theme.okTint, theme.okText, "tick", context.tr("debrief", "Seen"),
                false,    true};
    case score::Mark::SlippedBy:
        return {
            theme.miss, theme.missTint, theme.missText, "eye", context.tr("debrief", "Slipped by"),
            true,       false};
    case score::Mark::RealFriend:
        return {theme.mix, theme.mixTint, theme.mixText, "heart",
                context.tr("debrief", "A real friend")};
    case score::Mark::LeftAlone:
        return {theme.mix,
                theme.mixTint,
                theme.mixText,
                "heart",
                context.tr("debrief", "Rightly left alone"),
                true,
                false};
    case score::Mark::None: break;
    }
    return {theme.edge, theme.canvas, theme.text2, {}, {}};
}

void markDisc(Context& context, Vec centre, float radius, const MarkLook& look) {
    const Theme& theme = context.theme();
    const bool hollow = look.ringed || look.dashed;
    const float icon = radius * 1.2F;
    if (hollow) {
        context.painter.circle(centre, radius, theme.surface);
        context.painter.ring(centre, radius, 2, look.line);
    } else {
        context.painter.circle(centre, radius, look.line);
    }
    context.painter.icon(look.icon, {centre.x - icon / 2, centre.y - icon / 2, icon, icon},
                         hollow ? look.line : theme.surface);
}

std::string reasonOf(const Context& context, const DebriefModel& model,
                     const score::MessageMark& mark) {
    std::string words(context.strings.story(*model.play.scenario, mark.reason));
    if (words.empty() && mark.mark == score::Mark::RealFriend)
        words = context.tr("debrief", "This was an ordinary message. Checking was fine, too.");
    else if (words.empty() && mark.mark == score::Mark::LeftAlone)
        words = context.tr("debrief", "It may sound like a sign. A real friend meant it.");
    else if (words.empty() && mark.sign != story::kNoReason)
        words = context.strings.brief(model.play.guide->item(mark.sign));
    if (mark.mark != score::Mark::NamedOtherwise || !mark.flag) return words;
    const guide::Item& flag = model.play.guide->item(*mark.flag);
    if (!words.empty()) words += ' ';
    if (flag.kind == guide::Kind::Habit)
        words += context.tr("debrief", "You felt it before you had a name for it.");
    else
        words += base::fill(context.tr("debrief", "You noticed it, and called it “{sign}”."),
                            {{"sign", text::isolated(context.strings.name(flag))}});
    return words;
}

std::string_view reasonOf(const Context& context, const DebriefModel& model,
                          const score::ReplyMoment& reply) {
    const std::string_view why = context.strings.story(*model.play.scenario, reply.why);
    if (!why.empty()) return why;
    switch (reply.mark) {
    case score::ReplyMark::Kept: return context.tr("debrief", "You kept to your limits here.");
    case score::ReplyMark::Repaired:
        return context.tr("debrief",
                          "Many people would. You came back to it later, and that counts.");
    case score::ReplyMark::Ignored:
        return context.tr("debrief", "Many people would. See what else could be said here.");
    case score::ReplyMark::None: break;
    }
    return {};
}

RowMeasures measuresFor(float width) {
    RowMeasures measures;
    measures.stacked = width < 560;
    if (measures.stacked) {
        measures.bubbleWidth = width - measures.bubbleStart;
        // In a very narrow pane the card has all of it.
        measures.cardStart = width < 240 ? 0 : measures.bubbleStart;
        measures.cardWidth = width - measures.cardStart;
    } else {
        measures.cardWidth = std::round(width * 0.415F);
        measures.cardStart = width - measures.cardWidth;
        measures.bubbleWidth = measures.cardStart - 12 - measures.bubbleStart;
    }
    return measures;
}

float rowHeight(Context& context, const DebriefModel& model, const Moment& moment, float width) {
    if (moment.isHeading())
        return kHeading + (headingOf(context, model, moment, width).beside ? 0.0F : 16.0F);
    const RowMeasures measures = measuresFor(width);
    if (isNarration(*moment.message))
        return context.painter
                   .measure(wordsOf(context, model, *moment.message), reasonStyle(),
                            width - measures.bubbleStart)
                   .height +
               12;
    const Bubble bubble = bubbleOf(context, model, moment, measures.bubbleWidth);
    const float card = cardHeight(context, model, moment, measures.cardWidth);
    if (measures.stacked) return bubble.h + (card > 0 ? card + 6 : 0);
    return std::max(bubble.h, card);
}

bool drawRow(Context& context, const DebriefModel& model, const Moment& moment, const Rect& rect) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    if (moment.isHeading()) {
        drawHeading(context, model, moment, rect);
        return false;
    }
    const RowMeasures measures = measuresFor(rect.w);
    if (isNarration(*moment.message)) {
        painter.text({rect.x + measures.bubbleStart, rect.y, rect.w - measures.bubbleStart, rect.h},
                     wordsOf(context, model, *moment.message), reasonStyle(), theme.text2);
        return false;
    }
    const Bubble bubble = bubbleOf(context, model, moment, measures.bubbleWidth);
    const bool mine = moment.message->isChoice;
    const float x = rect.x + measures.bubbleStart + (mine ? measures.bubbleWidth - bubble.w : 0);
    const float y = measures.stacked ? rect.y : rect.y + (rect.h - bubble.h) / 2;
    const Rect box{x, std::round(y), bubble.w, bubble.h};
    drawBubble(context, model, moment, bubble, box);

    const float card = cardHeight(context, model, moment, measures.cardWidth);
    const float cardY = measures.stacked ? box.endY() + 6 : rect.y + (rect.h - card) / 2;
    bool pressed = drawCard(context, model, moment,
                            {rect.x + measures.cardStart, cardY, measures.cardWidth, card});

    const Vec knot{rect.x + kLineAt, box.centre().y};
    if (moment.mark != nullptr) markDisc(context, knot, 13, lookOf(context, moment.mark->mark));
    if (moment.reply != nullptr) {
        const Rect disc{knot.x - kHandle / 2, knot.y - kHandle / 2, kHandle, kHandle};
        painter.shadow(disc, Elevation::Low);
        painter.circle(knot, kHandle / 2, theme.surface);
        if (theme.highContrast()) painter.ring(knot, kHandle / 2, 2, theme.line);
        IconButtonLook look{.turn = Turn::Flip, .size = 20, .diameter = 38};
        look.primary = true;
        pressed |= iconButton(context, context.id("handle", moment.reply->event), knot, "replay",
                              context.tr("debrief", "What if I had…"), look);
    }
    return pressed;
}

} // namespace ui::debrief
