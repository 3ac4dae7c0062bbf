// SPDX-License-Identifier: MIT
#include "ui/home/parts.h"
#include "ui/home/stories.h"

#include <algorithm>

namespace ui::home {
namespace {

constexpr float kPadding = 14, kFoot = 44;

void footer(Context& context, const StoryCard& story, Rect rect, Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const TextStyle bold{.size = type::kSecond, .bold = true, .maxLines = 1};
    const TextStyle plain{.size = type::kSecond, .maxLines = 1};
    if (story.finished) {
        const std::string_view word = context.tr("story", "Look back");
        Rect link = rect.takeEnd(painter.measure(word, bold).width + 24);
        const Interaction use =
            context.interact(context.id("look-back:" + story.id), link.inset(-4, 0));
        const Rect around = link.inset(-4, 6);
        painter.icon("replay", link.takeStart(16).middle(16, 16), theme.brand, Turn::Flip);
        link.takeStart(6);
        painter.text(link, word, bold, theme.brand);
        context.ring(use, around, 10);
        if (use.clicked) commands.push_back(lookBack(story));
        const Rect mark = rect.takeStart(18).middle(18, 18);
        painter.fill(mark, theme.ok, 9);
        painter.icon("tick", mark.middle(12, 12), theme.surface);
        rect.takeStart(6);
        painter.text(rect, context.tr("story", "Finished"), bold, theme.okText);
        return;
    }
    if (story.started) {
        const std::string day = dayOf(context, story);
        painter.text(rect.takeEnd(painter.measure(day, plain).width + 2), day, plain, theme.text2,
                     Horizontal::End);
        rect.takeEnd(10);
        const Rect bar = rect.middle(rect.w, 8);
        const float share = static_cast<float>(story.day) /
                            static_cast<float>(std::max({story.days, story.day, 1}));
        painter.fill(bar, theme.highContrast() ? theme.surface : theme.brandTint, 4);
        if (theme.highContrast()) painter.border(bar, theme.soft, 1, 4);
        painter.fill({bar.x, bar.y, bar.w * share, bar.h}, theme.brand, 4);
        return;
    }
    const std::string_view start = context.tr("story", "Start");
    const std::string_view fresh = context.tr("story", "Not played yet");
    painter.icon("play", rect.takeStart(16).middle(16, 16), theme.brand);
    rect.takeStart(6);
    // Where there is no room for both, what can be done is what counts.
    if (painter.measure(start, bold).width + 12 + painter.measure(fresh, plain).width <= rect.w)
        painter.text(rect, fresh, plain, theme.text2, Horizontal::End);
    painter.text(rect, start, bold, theme.brand);
}

void meta(Column& column, const Model& model, const StoryCard& story) {
    Context& context = column.context;
    const TextStyle style{.size = type::kSecond};
    const Color ink = context.theme().text2;
    const std::string ages = agesAndTime(context, story);
    if (story.place == story::kNoReason) {
        column.text(ages, style, ink);
        return;
    }
    const guide::Item& place = model.guide->item(story.place);
    const std::string_view name = context.strings.name(place);
    const float agesWidth = context.painter.measure(ages, style).width;
    const float nameWidth = context.painter.measure(name, style).width + 22;
    const bool oneLine = nameWidth + agesWidth + 10 <= column.width();
    Rect row = column.take(24);
    if (!column.dry) {
        Rect words = row;
        context.painter.icon(place.id, words.takeStart(16).middle(16, 16), ink);
        words.takeStart(6);
        context.painter.text(words, name, style, ink);
        if (oneLine) context.painter.text(row, ages, style, ink, Horizontal::End);
    }
    if (!oneLine) column.text(ages, style, ink);
}

/// A story that is being read keeps its place for a moment. No cover: to open nine of them would
/// keep the first picture waiting.
void waitingCard(Column& column) {
    const Rect rect = column.take(std::max(260.0F, column.stretch()));
    Painter& painter = column.context.painter;
    if (column.dry || !painter.visible(rect)) return;
    painter.fill(rect, column.context.theme().surface, radius::kCardWide);
}

/// In place of a story whose files somebody has changed so that they cannot be understood.
void troubledCard(Column& column, const StoryCard& story) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const CardLook look{.fill = theme.surface,
                        .border = theme.miss,
                        .thickness = theme.border,
                        .radius = radius::kCardWide};
    column.card(look, kPadding, [&](Column& inner) {
        inner.text(story.id, {.size = type::kBubble, .bold = true}, theme.text);
        inner.gap(4);
        inner.text(context.tr("home", "This story cannot be opened just now."),
                   {.size = type::kLabel, .reading = true}, theme.text);
        inner.gap(6);
        inner.text(text::isolated(story.trouble), {.size = type::kSecond}, theme.text2);
    });
}

} // namespace

void storyCard(Column& column, const Model& model, const StoryCard& story, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    if (!story.trouble.empty()) return troubledCard(column, story);
    if (!story.ready) return waitingCard(column);
    const bool beside = column.width() >= 480;
    const float coverWidth = beside ? column.width() * 0.42F : column.width();
    const float coverHeight = std::clamp(coverWidth * 0.41F, 104.0F, 150.0F);
    const float words = (beside ? column.width() - coverWidth : column.width()) - 2 * kPadding;
    const auto content = [&](Column& text) {
        text.gap(beside ? 14.0F : 9.0F);
        text.text(story.title, {.size = type::kBubble, .bold = true}, theme.text);
        meta(text, model, story);
        if (column.width() >= 340 && !story.blurb.empty()) {
            text.gap(6);
            text.text(story.blurb, {.size = type::kLabel, .reading = true, .lineHeight = 1.38F},
                      theme.text2);
        }
        text.gap(2);
    };
    const float height = Column::heightOf(context, words, content) + kFoot;
    const float whole = beside ? std::max(height, 168.0F) : height + coverHeight;
    const Rect rect = column.take(std::max(whole, column.stretch()));
    if (column.dry || !context.painter.visible(rect)) return;

    const Interaction use = card(context, context.id("story:" + story.id), rect,
                                 {.fill = theme.surface,
                                  .border = theme.highContrast() ? theme.soft : theme.surface,
                                  .thickness = theme.highContrast() ? 2.0F : 0.0F,
                                  .radius = radius::kCardWide,
                                  .shadow = true});
    constexpr float kRound = radius::kCardWide;
    Rect rest = rect;
    if (beside)
        context.painter.picture(story.cover, rest.takeStart(coverWidth), {kRound, 0, 0, kRound});
    else
        context.painter.picture(story.cover, rest.takeTop(coverHeight), {kRound, kRound, 0, 0});
    if (theme.highContrast()) context.painter.border(rect, theme.soft, 2, kRound);
    context.ring(use, rect, kRound);
    rest = rest.inset(kPadding, 0);
    rest.takeBottom(2);
    const std::size_t before = commands.size();
    footer(context, story, rest.takeBottom(kFoot), commands);
    Column text(context, {rest.x, rest.y, words, 0});
    content(text);
    // "Look back" lies on the card and speaks first.
    if (use.clicked && commands.size() == before)
        commands.push_back(go(Screen::ContentNote, story.id));
}

} // namespace ui::home
