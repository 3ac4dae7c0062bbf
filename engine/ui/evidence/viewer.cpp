// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/screenshot.h"
#include "ui/widgets/feelings.h"
#include "ui/widgets/fit.h"

#include <algorithm>

namespace ui {
namespace {

/// What the photo shows of which a screenshot was taken, in words; empty for other messages.
std::string_view photoWords(const Context& context, const Model& model, const EvidenceCard& card) {
    const story::EventIndex wanted = model.events[card.shot].action.message;
    for (const story::ChatLog& chat : model.chats)
        for (const story::Message& message : chat.messages)
            if (message.event == wanted && message.kind == story::LineKind::Photo)
                return context.strings.story(*model.scenario,
                                             model.scenario->lines[message.line].alternative);
    return {};
}

// A fact about a picture. The value stands beside its label, or below it where it needs the whole
// width.
void factRow(Column& column, std::string_view label, std::string_view value) {
    constexpr float kLabel = 92, kGap = 8;
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const TextStyle plain{.size = type::kLabel}, bold{.size = type::kLabel, .bold = true};
    const bool beside = fits(context, label, plain, kLabel, 2) &&
                        fits(context, value, bold, column.width() - kLabel - kGap, 2);
    const float room = beside ? column.width() - kLabel - kGap : column.width();
    const float tall = painter.measure(value, bold, room).height;
    const float above = beside ? 0.0F : painter.measure(label, plain, column.width()).height + 2;
    const Rect rest = column.take(std::max(above + tall + 14, 42.0F));
    if (column.dry) return;
    painter.fill({rest.x, rest.endY() - theme.border, rest.w, theme.border}, theme.kitLine);
    Rect words = rest.middle(rest.w, beside ? rest.h : above + tall);
    painter.text(beside ? words.takeStart(kLabel) : words.takeTop(above), label, plain,
                 theme.text2);
    if (beside) words.takeStart(kGap);
    painter.text(words, value, bold, theme.text, beside ? Horizontal::End : Horizontal::Start);
}

void facts(Column& column, const Model& model, const EvidenceCard& card) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::Contact& contact = model.scenario->contacts[card.contact];
    const std::string_view comma = context.tr("list", ", ");
    std::string who(nameOf(context, model, card.contact));
    if (!contact.handle.empty()) who += std::string(comma) + text::isolated(contact.handle);
    factRow(column, context.tr("evidence", "Contact"), who);
    factRow(column,
            card.isOfMessage ? context.tr("evidence", "Sent") : context.tr("evidence", "Taken"),
            dayName(context, model, card.day) + std::string(comma) +
                text::isolated(clockTime(context.strings, card.minute)));
    if (const std::string_view shown = photoWords(context, model, card); !shown.empty())
        factRow(column, context.tr("evidence", "The photo shows"), shown);
    const EvidenceKind kind = kindOf(context, model, card);
    const bool sign = card.sign != story::kNoReason;
    const std::string_view label =
        sign ? context.tr("evidence", "Sign") : context.tr("evidence", "Shows");
    const TextStyle plain{.size = type::kLabel};
    const float width = pillWidth(context, kind.icon, kind.words);
    const bool beside = fits(context, label, plain, column.width() - width - 8);
    if (!beside) {
        column.gap(8);
        column.text(label, plain, theme.text2);
    }
    const Rect last = column.take(beside ? 42.0F : 32.0F);
    if (column.dry) return;
    pill(context, last, kind.icon, kind.words, sign ? theme.signTint : theme.brandTint,
         sign ? theme.signText : theme.onTint, beside ? Horizontal::End : Horizontal::Start);
    if (beside) context.painter.text(last, label, plain, theme.text2);
}

void feltCard(Column& column, int feeling) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.card(kitCard(context), 16, [&](Column& inner) {
        inner.text(context.tr("evidence", "How it felt"), {.size = type::kLabel}, theme.text2);
        inner.gap(4);
        Rect row = inner.take(46);
        if (inner.dry) return;
        const Rect face = row.takeStart(44).middle(44, 44);
        context.painter.fill(face, theme.sign, 22);
        context.painter.icon("smile-" + std::to_string(feeling), face.middle(24, 24), theme.onSign);
        row.takeStart(12);
        context.painter.text(row, feelingWord(context, feeling),
                             {.size = type::kBody, .bold = true}, theme.text);
    });
}

} // namespace

void EvidenceView::empty(Column& column) {
    Context& context = column.context;
    column.card(kitCard(context), 16, [&](Column& inner) {
        inner.text(context.tr("evidence", "Nothing is saved yet"),
                   {.size = type::kBody, .bold = true}, context.theme().text);
        inner.gap(4);
        inner.text(context.tr("evidence", "A screenshot stays with you, even when the message is "
                                          "deleted. It helps you to tell somebody, or to report."),
                   {.size = type::kLabel, .reading = true}, context.theme().text2);
    });
}

void EvidenceView::viewer(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const EvidenceCard* card = chosen();
    if (card == nullptr) return empty(column);
    const float width = std::min(column.width(), 420.0F);
    Rect picture = column.take(width * kShotHeight / kShotWidth);
    if (!column.dry) {
        picture = picture.middle(width, picture.h);
        context.painter.shadow(picture, Elevation::High, 18);
        drawEvidence(context, model, *card, picture, 18, true, m_beside ? theme.kit : theme.canvas);
    }
    column.gap(16);
    column.card(kitCard(context), 16, [&](Column& inner) { facts(inner, model, *card); });
    const int feeling = model.state->standings[card->contact].feeling;
    if (feeling == 0) return;
    column.gap(12);
    feltCard(column, feeling);
}

} // namespace ui
