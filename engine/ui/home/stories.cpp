// SPDX-License-Identifier: MIT
#include "ui/home/stories.h"

#include "base/strings.h"

#include <algorithm>

namespace ui {

std::vector<guide::ItemId> placesOf(const Model& model) {
    std::vector<guide::ItemId> places = model.guide->ofKind(guide::Kind::Place);
    std::erase_if(places, [&](guide::ItemId place) {
        return std::ranges::count(model.stories, place, &StoryCard::place) == 0;
    });
    return places;
}

std::vector<const StoryCard*> storiesOf(const Model& model, guide::ItemId place) {
    std::vector<const StoryCard*> found;
    for (const StoryCard& story : model.stories)
        if (place == story::kNoReason || story.place == place) found.push_back(&story);
    return found;
}

std::string agesAndTime(const Context& context, const StoryCard& story) {
    return base::fill(context.tr("story", "Ages {min}–{max} • {minutes} min"),
                      {{"min", std::to_string(story.minAge)},
                       {"max", std::to_string(story.maxAge)},
                       {"minutes", std::to_string(story.minutes)}});
}

std::string metaOf(const Context& context, const Model& model, const StoryCard& story) {
    std::string rest = agesAndTime(context, story);
    if (story.place == story::kNoReason) return rest;
    return std::string(context.strings.name(model.guide->item(story.place))) + " • " + rest;
}

std::string dayOf(const Context& context, const StoryCard& story) {
    if (story.days < story.day)
        return base::fill(context.tr("story", "Day {day}"), {{"day", std::to_string(story.day)}});
    return base::fill(context.tr("story", "Day {day} of {days}"),
                      {{"day", std::to_string(story.day)}, {"days", std::to_string(story.days)}});
}

Command lookBack(const StoryCard& story) {
    return Navigate{Screen::Debrief, story::kNobody, story::kNoReason, story.id};
}

} // namespace ui
