// SPDX-License-Identifier: MIT
#include "ui/debrief/summary.h"

#include "base/strings.h"
#include "ui/debrief/moment_row.h"

#include <algorithm>
#include <cmath>

namespace ui::debrief {
namespace {

constexpr float kSummaryPad = 18;

struct Measured {
    std::string_view name, icon;
    std::string facts;
    double value = 0;
    bool measured = false;
};

void drawDial(Context& context, const Rect& square, const Measured& part) {
    if (part.measured) {
        dial(context, context.id(part.icon, 0x6469), square,
             static_cast<int>(std::lround(part.value)), context.theme().brand);
        return;
    }
    context.painter.ring(square.centre(), square.w / 2, std::max(square.w * 0.085F, 6.0F),
                         context.theme().line);
    context.painter.text(square, "–", {.size = type::kScreen, .bold = true}, context.theme().text3,
                         Horizontal::Centre);
}

void dialCell(Column& column, const Measured& part) {
    const Theme& theme = column.context.theme();
    const float size = std::min(98.0F, column.width());
    const Rect place = column.take(size);
    if (!column.dry) drawDial(column.context, place.middle(size, size), part);
    column.gap(10);
    column.text(part.name, {.size = type::kBubble, .bold = true}, theme.text, Horizontal::Centre);
    column.text(part.facts, {.size = type::kSecond}, theme.text2, Horizontal::Centre);
}

/// Where three dials side by side would be too narrow for their words.
void dialLine(Column& column, const Measured& part) {
    const Theme& theme = column.context.theme();
    const auto words = [&](Column& inner) {
        inner.text(part.name, {.size = type::kBubble, .bold = true}, theme.text);
        inner.text(part.facts, {.size = type::kSecond}, theme.text2);
    };
    const float width = column.width() - 84;
    const float height = Column::heightOf(column.context, width, words);
    Rect line = column.take(std::max(height, 68.0F));
    if (column.dry) return;
    drawDial(column.context, line.takeStart(68).middle(68, 68), part);
    line.takeStart(16);
    Column inner(column.context, line.middle(line.w, height));
    words(inner);
}

/// How a sign's badge and mark look.
struct SignLook {
    Color fill, ink;
    score::Mark mark = score::Mark::None;
    bool quiet = false;
};

SignLook signLook(const Theme& theme, const score::SignSummary& sign) {
    if (sign.met == 0) return {theme.canvas, theme.text3, score::Mark::None, true};
    if (sign.slippedBy() > 0) return {theme.signTint, theme.signText, score::Mark::SlippedBy};
    if (sign.namedOtherwise > 0 && sign.caught == 0)
        return {theme.signTint, theme.signText, score::Mark::NamedOtherwise};
    return {theme.sign, theme.onSign, score::Mark::Caught};
}

/// A badge, a name and a line of facts; pressed, it opens the guide.
void itemRow(Column& column, std::string_view icon, std::string_view name, const std::string& facts,
             const SignLook& look, const Navigate& target, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const auto words = [&](Column& inner) {
        inner.text(name, {.size = type::kLabel, .bold = true},
                   look.quiet ? theme.text2 : theme.text);
        inner.text(facts, {.size = type::kSecond}, theme.text2);
    };
    const float wordsWidth = column.width() - 46 - 30;
    const float height = Column::heightOf(context, wordsWidth, words);
    const Rect rect = column.take(std::max({height + 4, 44.0F, column.stretch()}));
    if (column.dry) return;
    const Id id = context.id(icon, 0x7369);
    const Interaction state = context.interact(id, rect);
    const float lit = context.hover(id, state);
    if (lit > 0) context.painter.fill(rect.inset(-5, 0), theme.canvas.faded(lit / 1.6F), 12);
    Rect line = rect;
    const Rect badge = line.takeStart(36).middle(36, 36);
    context.painter.fill(badge, look.fill, 10);
    if (theme.highContrast()) context.painter.border(badge, theme.soft, 2, 10);
    context.painter.icon(icon, badge.middle(20, 20), look.ink);
    line.takeStart(10);
    const Rect mark = line.takeEnd(26);
    if (look.mark != score::Mark::None)
        markDisc(context, mark.centre(), 12, lookOf(context, look.mark));
    Column inner(context, {line.x, line.y + (line.h - height) / 2, wordsWidth, 0});
    words(inner);
    context.ring(state, rect.inset(-5, 0), 12);
    if (state.clicked) commands.push_back(target);
}

CardLook whiteCard(const Theme& theme) {
    return {.fill = theme.surface,
            .border = theme.line,
            .thickness = theme.highContrast() ? 2.0F : 0,
            .radius = radius::kCardWide,
            .shadow = true};
}

} // namespace

void endingCard(Column& column, const DebriefModel& model) {
    const story::State& state = model.session.state();
    if (!state.ended) return;
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::Scenario& scenario = *model.play.scenario;
    const bool told = state.ending < scenario.endings.size();
    const std::string_view title =
        told ? context.strings.story(scenario, scenario.endings[state.ending].title)
             : context.tr("debrief", "You stopped the story");
    const std::string_view text =
        told ? context.strings.story(scenario, scenario.endings[state.ending].text)
             : context.tr("debrief", "Stopping is always a good choice when you want to. Here is "
                                     "what there was to see so far.");
    const CardLook look{.fill = theme.brandTint,
                        .border = theme.highContrast() ? theme.line : theme.brandTint,
                        .thickness = theme.border,
                        .radius = radius::kCardWide};
    column.card(look, kSummaryPad, [&](Column& inner) {
        const TextStyle heading{.size = type::kPane, .bold = true};
        const bool below = inner.width() - 56 < 120;
        const TextSize size = context.painter.measure(title, heading, inner.width() - 56);
        Rect line = inner.take(below ? 40.0F : std::max(size.height, 40.0F));
        if (below) {
            inner.gap(8);
            inner.text(title, heading, theme.onTint);
        }
        if (!inner.dry) {
            const Rect disc = line.takeStart(40).middle(40, 40);
            context.painter.fill(disc, theme.brand, 20);
            context.painter.icon("bookmark", disc.middle(20, 20), theme.onBrand);
            line.takeStart(14);
            if (!below) context.painter.text(line, title, heading, theme.onTint);
        }
        inner.gap(8);
        inner.text(text, {.size = type::kBody, .reading = true, .lineHeight = 1.4F}, theme.onTint);
    });
}

void kindnessCard(Column& column, const DebriefModel& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const CardLook look{.fill = theme.kit,
                        .border = theme.kitLine,
                        .thickness = theme.border,
                        .radius = radius::kCardWide};
    column.card(look, 16, [&](Column& outer) {
        const auto words = [&](Column& inner) {
            const KindWords kind = kindWords(context.strings, *model.play.scenario);
            inner.text(kind.title, {.size = type::kBody, .bold = true}, theme.text);
            inner.text(kind.words, {.size = type::kBody, .reading = true}, theme.text);
        };
        // The words stand beside the heart, or below it in a narrow pane.
        const bool below = outer.width() - 58 < 120;
        const float height =
            Column::heightOf(context, outer.width() - (below ? 0.0F : 58.0F), words);
        Rect line = outer.take(below ? 44.0F : std::max(height, 44.0F));
        if (below) {
            outer.gap(8);
            words(outer);
        }
        if (outer.dry) return;
        const Rect badge = line.takeStart(44).middle(44, 44);
        context.painter.fill(badge, theme.sign, 14);
        context.painter.icon("heart", badge.middle(22, 22), theme.onSign);
        if (below) return;
        line.takeStart(14);
        Column inner(context, line.middle(line.w, height));
        words(inner);
    });
}

void dialsCard(Column& column, const DebriefModel& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const score::Score& score = model.debrief.score;
    const Measured parts[] = {{context.tr("debrief", "Spot"), "spot", spotFacts(context, score),
                               score.spot, score.spotMeasured},
                              {context.tr("debrief", "Protect"), "protect",
                               protectFacts(context, model.debrief.facts), score.protect,
                               score.protectMeasured},
                              {context.tr("debrief", "Respond"), "respond",
                               respondFacts(context, score), score.respond, score.respondMeasured}};
    column.card(whiteCard(theme), kSummaryPad, [&](Column& inner) {
        const TextStyle heading{.size = type::kBubble, .bold = true};
        const TextStyle pillStyle{.size = type::kSecond, .bold = true};
        const TextStyle note{.size = type::kSecond};
        const std::string_view title = context.tr("debrief", "How it went");
        const std::string_view measured =
            context.tr("debrief", "Measured with the guide, not with others");
        const std::string whole =
            score.anyMeasured() ? base::fill(context.tr("debrief", "{n} in all"),
                                             {{"n", std::to_string(std::lround(score.whole))}})
                                : std::string(context.tr("debrief", "Nothing to measure yet"));
        const float titleWidth = context.painter.measure(title, heading).width;
        const float pillWidth = context.painter.measure(whole, pillStyle).width + 22;
        const float noteWidth = context.painter.measure(measured, note).width;
        const bool oneLine = titleWidth + 10 + pillWidth + 14 + noteWidth <= inner.width();
        Rect line = inner.take(28);
        if (!inner.dry) {
            context.painter.text(line.takeStart(titleWidth), title, heading, theme.text);
            line.takeStart(10);
            const Rect pill = line.takeStart(pillWidth).middle(pillWidth, 28);
            context.painter.fill(pill, theme.brandTint, 14);
            context.painter.text(pill, whole, pillStyle, theme.onTint, Horizontal::Centre);
            if (oneLine) context.painter.text(line, measured, note, theme.text2, Horizontal::End);
        }
        if (!oneLine) {
            inner.gap(4);
            inner.text(measured, note, theme.text2);
        }
        inner.gap(16);
        const bool narrow = inner.width() < 330;
        inner.grid(3, narrow ? 1 : 3, narrow ? 14 : 10, [&](Column& cell, int i) {
            narrow ? dialLine(cell, parts[i]) : dialCell(cell, parts[i]);
        });
    });
}

void signsCard(Column& column, const DebriefModel& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const guide::Guide& guide = *model.play.guide;
    const guide::ItemId habit = guide.require(guide::id::kTrustInstincts);
    column.card(whiteCard(theme), kSummaryPad, [&](Column& inner) {
        inner.text(context.tr("debrief", "The seven signs"), {.size = type::kBubble, .bold = true},
                   theme.text);
        inner.gap(8);
        const int count = static_cast<int>(model.debrief.signs.size()) + 1;
        inner.grid(count, inner.width() < 400 ? 1 : 2, 12, [&](Column& outer, int i) {
            const bool isHabit = i + 1 == count;
            const guide::ItemId item =
                isHabit ? habit : model.debrief.signs[static_cast<std::size_t>(i)].sign;
            SignLook look{theme.brandTint, theme.brand, score::Mark::None, true};
            std::string facts;
            if (isHabit) {
                const int felt = model.debrief.facts.feelings;
                facts = felt == 1 ? std::string(context.tr("debrief", "1 feeling noted"))
                                  : base::fill(context.tr("debrief", "{n} feelings noted"),
                                               {{"n", std::to_string(felt)}});
            } else {
                const score::SignSummary& sign = model.debrief.signs[static_cast<std::size_t>(i)];
                look = signLook(theme, sign);
                facts = signFacts(context, sign);
            }
            const guide::Item& words = guide.item(item);
            const std::string_view name =
                isHabit ? context.tr("debrief", "Your instincts") : context.strings.name(words);
            itemRow(outer, isHabit ? "smile" : std::string_view(words.id), name, facts, look,
                    Navigate{.screen = Screen::Guide, .item = item, .scenario = {}}, commands);
        });
    });
}

} // namespace ui::debrief
