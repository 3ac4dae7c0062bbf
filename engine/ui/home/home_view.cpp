// SPDX-License-Identifier: MIT
#include "ui/home/home_view.h"

#include "ui/home/parts.h"
#include "ui/home/stories.h"

#include <algorithm>

namespace ui {

void HomeView::filters(Column& column, const Model& model) {
    Context& context = column.context;
    const TextStyle style{.size = type::kPane, .bold = true};
    const std::string_view title = context.tr("home", "Stories");
    const auto places = placesOf(model);
    // A place whose last story went is no longer a choice.
    if (std::ranges::find(places, m_place) == places.end()) m_place = story::kNoReason;
    const float titleWidth = context.painter.measure(title, style).width;
    Rect row = column.take(44);
    if (!column.dry) context.painter.text(row, title, style, context.theme().text);
    if (places.size() < 2) return;

    float x = row.x + titleWidth + 20;
    const auto offer = [&](guide::ItemId place, std::string_view label) {
        const float width = std::min(chipWidth(context, label) + 6, column.width());
        if (x > row.x && x + width > row.endX()) {
            row = column.take(52);
            row.takeTop(8);
            x = row.x;
        }
        const Rect box{x, row.y, width, 44};
        x += width + 8;
        if (!column.dry && chip(context, context.id("place", place), box, label, m_place == place))
            m_place = place;
    };
    offer(story::kNoReason, context.tr("home", "All places"));
    for (const guide::ItemId place : places)
        offer(place, context.strings.name(model.guide->item(place)));
}

void HomeView::cards(Column& column, const Model& model, Commands& commands) {
    const auto shown = storiesOf(model, m_place);
    if (shown.empty()) {
        column.text(column.context.tr("home", "There are no stories here yet."),
                    {.size = type::kBody, .reading = true}, column.context.theme().text2);
        return;
    }
    const int room = std::clamp(static_cast<int>((column.width() + 16) / 246), 1, 3);
    const int columns = std::min(room, std::max(static_cast<int>(model.stories.size()), 1));
    column.grid(static_cast<int>(shown.size()), columns, 16, [&](Column& cell, int index) {
        home::storyCard(cell, model, *shown[static_cast<std::size_t>(index)], commands);
    });
}

void HomeView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.guide == nullptr) return;
    const Breadth breadth = context.panes().breadth;
    const float side = breadth == Breadth::Wide ? 32.0F : breadth == Breadth::Phone ? 14.0F : 24.0F;
    Rect rest = context.screen();
    context.painter.fill(rest, context.theme().canvas);
    home::header(context, rest.takeTop(breadth == Breadth::Phone ? 64.0F : 76.0F).inset(side, 0),
                 commands);

    const bool beside = breadth == Breadth::Wide || breadth == Breadth::Medium;
    const float help = breadth == Breadth::Wide ? 344.0F : 288.0F;
    const auto stories = [&](Column& column) {
        home::continueStrip(column, model, commands);
        if (!beside) {
            column.gap(12);
            home::talkRow(column, commands);
        }
        column.gap(16);
        filters(column, model);
        column.gap(12);
        cards(column, model, commands);
    };
    const auto helps = [&](Column& column) {
        home::guideCard(column, model, commands);
        column.gap(16);
        home::talkCard(column, model, commands);
    };
    const float inner = rest.w - 2 * side;
    const float first = beside ? inner - help - 24 : inner;
    const float second = beside ? help : inner;
    const float storiesHeight = Column::heightOf(context, first, stories);
    const float helpsHeight = Column::heightOf(context, second, helps);
    const float height =
        (beside ? std::max(storiesHeight, helpsHeight) : storiesHeight + 16 + helpsHeight) + 16;

    context.setRegion(Region::Main);
    const Rect top = beginScroll(context, rest, m_scroll, height);
    Column left(context, {top.x + side, top.y, first, 0});
    stories(left);
    context.setRegion(Region::Kit);
    Column right(context, beside ? Rect{top.x + side + first + 24, top.y, second, 0}
                                 : Rect{top.x + side, top.y + storiesHeight + 16, second, 0});
    helps(right);
    endScroll(context, m_scroll);
}

} // namespace ui
