// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/guide/guide_view.h"
#include "ui/guide/meetings.h"
#include "ui/page/story_page.h"
#include "ui/widgets/fit.h"

#include <algorithm>

namespace ui {
namespace {

TextStyle reading() {
    return {.size = type::kBubble, .reading = true, .lineHeight = 1.42F};
}

void label(Column& column, std::string_view words) {
    column.text(words, {.size = type::kLabel, .bold = true}, column.context.theme().text2);
    column.gap(6);
}

/// A message in a bubble as wide as its words need, with a word on it above.
void bubble(Column& column, std::string_view caption, std::string_view icon, Color line, Color ink,
            std::string_view words) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle tag{.size = type::kSecond, .bold = true};
    const float captionHeight =
        std::max(context.painter.measure(caption, tag, column.width() - 24).height, 20.0F);
    Rect top = column.take(captionHeight);
    if (!column.dry) {
        context.painter.icon(icon, top.takeStart(18).middle(18, 18), ink);
        top.takeStart(6);
        context.painter.text(top, caption, tag, ink);
    }
    column.gap(6);
    const TextStyle style{
        .size = type::kBubble, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
    const TextSize size = context.painter.measureNarrow(words, style, column.width() - 32);
    const float above = 10 + std::max(-size.inkTop, 0.0F);
    const float below = 10 + std::max(size.inkBottom - size.height, 0.0F);
    Rect box = column.take(size.height + above + below);
    if (column.dry) return;
    box.w = size.width + 32;
    const Corners corners(20, 20, 20, 6);
    context.painter.fill(box, theme.in, corners);
    context.painter.border(box, line, 2, corners);
    context.painter.text({box.x + 16, box.y + above, size.width, size.height}, words, style,
                         theme.inText, Horizontal::Start, Vertical::Top);
}

} // namespace

void GuideView::page(Column& column, const Model& model, guide::ItemId id, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const guide::Item& item = model.guide->item(id);
    const bool sign = item.kind == guide::Kind::Sign || item.kind == guide::Kind::Habit;
    column.gap(22);
    // The sign's mark beside its brief, or above it where the words would be squeezed.
    constexpr float kBadge = 64, kBeside = 80;
    const TextStyle briefStyle{.size = type::kPane, .bold = true};
    const std::string_view brief = context.strings.brief(item);
    const bool below = column.width() - kBeside < 150;
    const float words = context.painter.measure(brief, briefStyle, column.width() - kBeside).height;
    const Rect top = column.take(below ? kBadge : std::max(words, kBadge));
    if (below) {
        column.gap(10);
        column.text(brief, briefStyle, theme.text);
    }
    if (!column.dry) {
        const Rect badge = Rect{top}.takeStart(kBadge).middle(kBadge, kBadge);
        context.painter.fill(badge, sign ? theme.sign : theme.brandTint, 18);
        if (theme.highContrast()) context.painter.border(badge, theme.soft, 2, 18);
        context.painter.icon(item.id, badge.middle(30, 30), sign ? theme.onSign : theme.brand);
        if (!below)
            context.painter.text({top.x + kBeside, top.y, top.w - kBeside, top.h}, brief,
                                 briefStyle, theme.text);
    }
    column.gap(14);
    if (item.beyondGuide) {
        column.text(context.tr("guide", "Beyond the guide: our own advice"),
                    {.size = type::kSecond, .bold = true}, theme.brand);
        column.gap(8);
    }
    column.text(context.strings.guide(item, "explanation", item.explanation), reading(),
                theme.text);
    if (!item.feelsLike.empty()) {
        column.gap(18);
        column.card(kitCard(context), 16, [&](Column& inner) {
            label(inner, context.tr("guide", "How it can feel"));
            inner.text(context.strings.guide(item, "feelsLike", item.feelsLike), reading(),
                       theme.text);
        });
    }
    if (!item.example.empty()) {
        column.gap(18);
        column.grid(item.twin.empty() ? 1 : 2, column.width() < 560 ? 1 : 2, 16,
                    [&](Column& cell, int i) {
                        if (i == 0)
                            bubble(cell, context.tr("guide", "A message that shows it"), item.id,
                                   theme.signLine, theme.signText,
                                   context.strings.guide(item, "example", item.example));
                        else
                            bubble(cell, context.tr("guide", "Looks like it, and is fine"), "heart",
                                   theme.mix, theme.mixText,
                                   context.strings.guide(item, "twin", item.twin));
                    });
    }
    met(column, model, id);
    if (item.kind == guide::Kind::Step) {
        column.gap(16);
        const Rect box = column.take(48);
        if (!column.dry && button(context, context.id("guide-step-help"),
                                  {box.x, box.y, std::min(box.w, 280.0F), box.h},
                                  context.tr("help", "Where to get help"),
                                  {.kind = ButtonKind::Secondary, .icon = "tell"}))
            commands.push_back(Navigate{Screen::Help, story::kNobody, story::kNoReason, {}});
    }
    turnPages(column, model, id);
    column.gap(24);
}

void GuideView::met(Column& column, const Model& model, guide::ItemId id) {
    if (model.scenario == nullptr || model.state == nullptr) return;
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::Scenario& scenario = *model.scenario;
    const guide::Item& item = model.guide->item(id);
    if (item.kind == guide::Kind::Place && scenario.place != id) return;
    column.gap(18);
    column.card(kitCard(context), 16, [&](Column& inner) {
        label(inner, context.tr("guide", "In this story"));
        const TextStyle small{.size = type::kLabel, .reading = true, .lineHeight = 1.38F};
        if (item.kind == guide::Kind::Place) {
            inner.text(context.tr("guide", "This story begins here."), small, theme.text);
            return;
        }
        if (item.kind == guide::Kind::Step) {
            inner.text(guide_page::isStepDone(model, id)
                           ? context.tr("guide", "You have done this.")
                           : context.tr("guide", "Not done so far. It can be done at any time."),
                       small, theme.text);
            return;
        }
        const auto meetings = guide_page::meetingsOf(model, id);
        if (meetings.empty()) {
            inner.text(model.state->ended ? context.tr("guide", "It was not met this time.")
                                          : context.tr("guide", "You have not noted it so far."),
                       small, theme.text2);
            return;
        }
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            if (i > 0) inner.gap(8);
            const story::Message& message = *meetings[i].message;
            inner.text(context.strings.story(scenario, message.text),
                       {.size = type::kBody, .reading = true, .ownDirection = true}, theme.text);
            const std::string_view who =
                context.strings.story(scenario, scenario.contacts[message.speaker].name);
            inner.text(
                base::fill(context.tr("guide", "{name}, day {day}"),
                           {{"name", text::isolated(who)}, {"day", std::to_string(message.day)}}),
                {.size = type::kSecond}, theme.text2);
        }
    });
}

void GuideView::turnPages(Column& column, const Model& model, guide::ItemId id) {
    Context& context = column.context;
    const auto siblings = model.guide->ofKind(model.guide->item(id).kind);
    const auto here = std::ranges::find(siblings, id) - siblings.begin();
    const auto count = static_cast<std::ptrdiff_t>(siblings.size());
    if (count < 2) return;
    column.gap(24);
    struct Way {
        guide::ItemId target;
        ButtonLook look;
        std::uint32_t index;
    };
    std::vector<Way> ways;
    for (const std::uint32_t i : {0U, 1U}) {
        const std::ptrdiff_t other = here + (i == 0 ? -1 : 1);
        if (other < 0 || other >= count) continue;
        ways.push_back({siblings[static_cast<std::size_t>(other)],
                        {.kind = ButtonKind::Secondary,
                         .icon = i == 0 ? "back" : "chevron",
                         .turn = Turn::Flip,
                         .size = type::kLabel,
                         .iconAtEnd = i == 1},
                        i});
    }
    // Back at the start, on at the end; below each other where a word would be broken.
    constexpr float kGap = 12, kBeside = 48;
    const float half = (column.width() - kGap) / 2;
    const bool two = std::ranges::all_of(ways, [&](const Way& way) {
        return fits(context, context.strings.name(model.guide->item(way.target)),
                    {.size = type::kLabel, .bold = true}, half - kBeside, 2);
    });
    column.grid(
        two ? 2 : static_cast<int>(ways.size()), two ? 2 : 1, kGap, [&](Column& cell, int i) {
            const auto found = std::ranges::find_if(ways, [&](const Way& way) {
                return !two || way.index == static_cast<std::uint32_t>(i);
            });
            const Way* way = two ? (found == ways.end() ? nullptr : &*found)
                                 : &ways[static_cast<std::size_t>(i)];
            if (way == nullptr) return;
            const std::string_view name = context.strings.name(model.guide->item(way->target));
            const Rect box =
                cell.take(std::max(buttonHeight(context, name, way->look, cell.width()), 56.0F));
            if (!cell.dry &&
                button(context, context.id("guide-turn", way->index), box, name, way->look))
                show(way->target);
        });
}

} // namespace ui
