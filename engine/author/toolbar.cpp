// SPDX-License-Identifier: MIT
#include "author/toolbar.h"

#include "author/notes/panes.h"
#include "author/words.h"
#include "base/strings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace author {
namespace {

using ui::Rect;

constexpr float kRow = 64, kSide = 20, kSteps = 360, kLook = 364;

ui::Color stateColor(const ui::Theme& theme, const Model& model) {
    if (model.isReading || model.isSearching) return theme.brand;
    if (model.files == FileState::Broken) return theme.miss;
    const bool isWell = model.files == FileState::Read && panes::problemCount(model) == 0;
    return isWell ? theme.ok : theme.mix;
}

std::string stateWords(const ui::Context& context, const Model& model) {
    if (model.isReading) return std::string(context.tr("author", "Reading the file …"));
    if (model.isSearching)
        return std::string(context.tr("author", "Looking for a way to that scene …"));
    if (model.files == FileState::Broken)
        return std::string(
            context.tr("author", "The file has a mistake; the last good story plays on"));
    std::string words(
        model.news.empty()
            ? context.tr("author", "Save the file in any editor, and the play goes on here")
            : model.news);
    if (const std::size_t count = panes::problemCount(model))
        words += " · " +
                 base::fill(context.tr("author", "Problems: {n}"), {{"n", std::to_string(count)}});
    return words;
}

constexpr float kTitle = 24, kDot = 16;

ui::TextStyle newsStyle(int lines) {
    return {.size = ui::type::kSecond, .lineHeight = 1.25F, .maxLines = lines};
}

/// The story's title, and below it how its files stand, in so many lines at most.
void heading(ui::Context& context, Rect area, const Model& model, int lines) {
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const std::string words = stateWords(context, model);
    const auto size = painter.measure(words, newsStyle(lines), area.w - kDot);
    area = area.middle(area.w, kTitle + size.height);
    painter.text(area.takeTop(kTitle), model.words.story(model.story, model.story.title),
                 {.size = ui::type::kPane, .bold = true, .ownDirection = true, .maxLines = 1},
                 theme.text);
    const Rect dot = area.takeStart(kDot);
    painter.circle({dot.x + 4, dot.y + size.height / static_cast<float>(2 * size.lines)}, 4,
                   stateColor(theme, model));
    painter.text(area, words, newsStyle(lines), theme.text2);
}

/// The play as a line, with a mark for each step; pressed or dragged on, it goes there.
void timeline(ui::Context& context, const Rect& area, const Model& model, Commands& commands) {
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const std::size_t all = model.isStaged.size();
    const Rect line = area.inset(8, 0).middle(area.w - 16, 4);
    const float step = all == 0 ? 0 : line.w / static_cast<float>(all);
    const auto at = [&](std::size_t count) { return line.x + step * static_cast<float>(count); };
    const ui::Interaction use = context.interact(context.id("author-steps"), area, all > 0);
    painter.fill(line, theme.soft, 2);
    painter.fill({line.x, line.y, at(model.done) - line.x, line.h}, theme.brand, 2);
    // Marks that would touch each other are left out, but never one that the author has set.
    for (std::size_t i = 1; i <= all; ++i) {
        const bool staged = model.isStaged[i - 1];
        if (step < 9 && !staged) continue;
        const ui::Color color = i <= model.done ? theme.brand : theme.edge;
        const ui::Vec centre{at(i), line.centre().y};
        if (staged)
            painter.fill({centre.x - 4, centre.y - 4, 8, 8}, color, 2);
        else
            painter.circle(centre, 3.5F, color);
    }
    const ui::Vec here{at(model.done), line.centre().y};
    painter.circle(here, 8, theme.surface);
    painter.ring(here, 8, 3, theme.brand);
    context.ring(use, area, 8);
    if (all == 0 || (!use.held && !use.clicked) || !context.pointerDown()) return;
    const float share = std::clamp((context.pointer().x - line.x) / line.w, 0.0F, 1.0F);
    const auto wanted = static_cast<std::size_t>(share * static_cast<float>(all) + 0.5F);
    if (wanted != model.done) commands.emplace_back(GoToStep{wanted});
}

void steps(ui::Context& context, Rect area, const Model& model, Commands& commands) {
    const std::size_t all = model.isStaged.size();
    const auto press = [&](const char* name, Rect box, std::string_view icon, std::string_view tip,
                           bool enabled) {
        return ui::iconButton(context, context.id(name), box.centre(), icon, tip,
                              {.turn = ui::Turn::Flip, .size = 22, .enabled = enabled});
    };
    if (press("author-restart", area.takeStart(44), "replay",
              context.tr("author", "From the beginning"), all > 0))
        commands.emplace_back(Restart{});
    if (press("author-back", area.takeStart(44), "back",
              context.tr("author", "One step back (Ctrl+Z)"), model.done > 0))
        commands.emplace_back(GoToStep{model.done - 1});
    if (press("author-forth", area.takeEnd(44), "chevron",
              context.tr("author", "One step forth (Ctrl+Y)"), model.done < all))
        commands.emplace_back(GoToStep{model.done + 1});
    Rect words = area.takeBottom(22);
    timeline(context, area, model, commands);
    if (model.hasOwnPlay) {
        const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet, .size = ui::type::kSecond};
        if (ui::button(context, context.id("author-own-play"), words.moved(0, -4),
                       context.tr("author", "Back to your own play"), quiet))
            commands.emplace_back(OwnPlay{});
        return;
    }
    const std::string count =
        all == 0 ? std::string(context.tr("author", "Nothing is answered yet"))
                 : base::fill(context.tr("author", "Step {n} of {all}"),
                              {{"n", std::to_string(model.done)}, {"all", std::to_string(all)}});
    // Where there is no room for words, the line says it alone.
    const ui::TextStyle style{.size = ui::type::kTime};
    if (ui::fits(context, count, style, words.w))
        context.painter.text(words.moved(0, -4), count, style, context.theme().text2,
                             ui::Horizontal::Centre);
}

void look(ui::Context& context, Rect area, const Model& model, const ui::Settings& settings,
          Commands& commands) {
    constexpr std::array<std::string_view, 2> kCodes{"en", "ur"};
    constexpr std::array<std::string_view, 2> kNames{"EN", "اردو"};
    // Below each other where there is no room beside each other.
    const bool stacked = area.w < kLook;
    Rect first = stacked ? area.takeTop(area.h / 2) : area.takeStart(182);
    const int language = settings.language == kCodes[1] ? 1 : 0;
    const int chosen = ui::segments(context, context.id("author-language"),
                                    first.takeStart(128).middle(128, 44), kNames, language);
    if (chosen != language)
        commands.emplace_back(PlayIn{std::string(kCodes.at(static_cast<std::size_t>(chosen)))});
    const bool isUrdu = model.windowLanguage == kCodes[1];
    // In the language that it leads to, for whoever cannot read the present one.
    if (ui::iconButton(context, context.id("author-window-language"), first.takeStart(52).centre(),
                       "language", isUrdu ? "This window in English" : "یہ کھڑکی اردو میں",
                       {.size = 22, .diameter = 36}))
        commands.emplace_back(SpeakIn{std::string(kCodes[isUrdu ? 0 : 1])});
    constexpr std::array<std::string_view, 3> kIcons{"sun", "moon", "contrast"};
    const std::array<std::string_view, 3> names{context.tr("theme", "Light"),
                                                context.tr("theme", "Dark"),
                                                context.tr("theme", "High contrast")};
    for (std::size_t i = 0; i < kIcons.size(); ++i) {
        const bool on = static_cast<std::size_t>(settings.theme) == i;
        if (ui::iconButton(context, context.id("author-theme", static_cast<std::uint32_t>(i)),
                           area.takeStart(44).centre(), kIcons.at(i), names.at(i),
                           {.size = 22, .diameter = 36, .primary = on}) &&
            !on)
            commands.emplace_back(ColourAll{static_cast<ui::ThemeKind>(i)});
    }
    // It does nothing: its tooltip tells.
    (void)ui::iconButton(context, context.id("author-keys"), area.takeStart(44).centre(),
                         "keyboard",
                         context.tr("author", "Ctrl+Z: a step back. Ctrl+Y: a step forth. "
                                              "Ctrl+Tab: the keyboard goes to the play, and back. "
                                              "In the map: arrows, Enter, + and -."),
                         {.size = 22, .diameter = 36});
}

} // namespace

float toolbar(ui::Context& context, const Rect& area, const Model& model, const ui::Settings& shown,
              Commands& commands) {
    const bool wide = area.w >= 1000;
    const bool middling = area.w >= 680;
    constexpr int kFewLines = 2, kManyLines = 5;
    const float inner = area.w - 2 * kSide;
    const float headingTall =
        middling ? kRow - 4
                 : kTitle + 14 +
                       context.painter
                           .measure(stateWords(context, model), newsStyle(kManyLines), inner - kDot)
                           .height;
    const bool narrowest = inner < kLook;
    const float lookTall = narrowest ? 2 * 48.0F : 54.0F;
    const float height = wide ? kRow : middling ? 2 * kRow - 8 : headingTall + lookTall + kRow;
    const Rect bar{area.x, area.y, area.w, height};
    const ui::Theme& theme = context.theme();
    context.painter.fill(bar, theme.surface);
    context.painter.fill({bar.x, bar.endY() - 1, bar.w, 1}, theme.line);
    context.setRegion(ui::Region::Header);
    Rect rest = bar.inset(kSide, 0);
    if (wide) {
        look(context, rest.takeEnd(kLook), model, shown, commands);
        rest.takeEnd(16);
        steps(context, rest.takeEnd(std::min(kSteps, rest.w * 0.52F)), model, commands);
        rest.takeEnd(24);
        heading(context, rest, model, kFewLines);
    } else if (middling) {
        Rect first = rest.takeTop(headingTall);
        look(context, first.takeEnd(kLook), model, shown, commands);
        first.takeEnd(16);
        heading(context, first, model, kFewLines);
        steps(context, rest, model, commands);
    } else {
        heading(context, rest.takeTop(headingTall), model, kManyLines);
        look(context, rest.takeTop(lookTall), model, shown, commands);
        steps(context, rest, model, commands);
    }
    return height;
}

float banner(ui::Context& context, const Rect& area, const Model& model) {
    const auto error =
        std::ranges::find(model.diagnostics, base::Severity::Error, &base::Diagnostic::severity);
    if (model.files != FileState::Broken || error == model.diagnostics.end()) return 0;
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const ui::TextStyle strong{
        .size = ui::type::kLabel, .bold = true, .ownDirection = true, .maxLines = 3};
    const ui::TextStyle plain{.size = ui::type::kLabel, .ownDirection = true, .maxLines = 3};
    const auto count =
        std::ranges::count(model.diagnostics, base::Severity::Error, &base::Diagnostic::severity);
    struct Line {
        std::string words;
        ui::TextStyle style;
        ui::Color ink;
    };
    std::vector<Line> lines{
        {fromLeft(placeOf(context, *error) + "  " + error->message), strong, theme.missText}};
    if (!error->hint.empty()) lines.push_back({fromLeft(error->hint), plain, theme.text});
    if (count > 1)
        lines.push_back({base::fill(context.tr("author", "And {n} more, under Problems."),
                                    {{"n", std::to_string(count - 1)}}),
                         plain, theme.text2});
    constexpr float kBetween = 4;
    const float width = area.w - 2 * kSide - 36;
    const auto heightOf = [&](const Line& line) {
        return painter.measure(line.words, line.style, width).height;
    };
    float height = 24 - kBetween;
    for (const Line& line : lines)
        height += heightOf(line) + kBetween;
    const Rect box{area.x, area.y, area.w, height};
    painter.fill(box, theme.missTint);
    painter.fill({box.x, box.endY() - 1, box.w, 1}, theme.miss);
    Rect inside = box.inset(kSide, 12);
    const Rect icon = inside.takeStart(36);
    painter.icon("warning", {icon.x, inside.y - 1, 22, 22}, theme.missText);
    for (const Line& line : lines) {
        painter.text(inside.takeTop(heightOf(line)), line.words, line.style, line.ink,
                     ui::Horizontal::Start, ui::Vertical::Top);
        inside.takeTop(kBetween);
    }
    return box.h;
}

} // namespace author
