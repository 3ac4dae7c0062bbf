// SPDX-License-Identifier: MIT
#include "author/toolbar.h"

#include "author/words.h"
#include "base/strings.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <array>
#include <string>

namespace author {
namespace {

using ui::Rect;

constexpr float kRow = 64, kSide = 20, kSteps = 360, kLook = 314;

ui::Color stateColor(const ui::Theme& theme, const Model& model) {
    if (model.isReading) return theme.brand;
    switch (model.files) {
    case FileState::Read: return theme.ok;
    case FileState::Parted: return theme.mix;
    case FileState::Broken: break;
    }
    return theme.miss;
}

std::string_view stateWords(const ui::Context& context, const Model& model) {
    if (model.isReading) return context.tr("author", "Reading the file …");
    if (model.files == FileState::Broken)
        return context.tr("author", "The file has a mistake; the last good story plays on");
    if (!model.news.empty()) return model.news;
    return context.tr("author", "Save the file in any editor, and the play goes on here");
}

void heading(ui::Context& context, Rect area, const Model& model) {
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    Rect top = area.middle(area.w, 46).takeTop(24);
    painter.text(top, model.words.story(model.story, model.story.title),
                 {.size = ui::type::kPane, .bold = true, .ownDirection = true, .maxLines = 1},
                 theme.text);
    Rect below{area.x, top.endY(), area.w, 22};
    const Rect dot = below.takeStart(16);
    painter.circle({dot.x + 4, dot.centre().y}, 4, stateColor(theme, model));
    painter.text(below, stateWords(context, model), {.size = ui::type::kSecond, .maxLines = 1},
                 theme.text2);
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
    const std::string count =
        all == 0 ? std::string(context.tr("author", "Nothing is answered yet"))
                 : base::fill(context.tr("author", "Step {n} of {all}"),
                              {{"n", std::to_string(model.done)}, {"all", std::to_string(all)}});
    context.painter.text(words.moved(0, -4), count, {.size = ui::type::kTime, .maxLines = 1},
                         context.theme().text2, ui::Horizontal::Centre);
}

void look(ui::Context& context, Rect area, const ui::Settings& settings, Commands& commands) {
    constexpr std::array<std::string_view, 2> kCodes{"en", "ur"};
    constexpr std::array<std::string_view, 2> kNames{"EN", "اردو"};
    const int language = settings.language == kCodes[1] ? 1 : 0;
    const int chosen = ui::segments(context, context.id("author-language"),
                                    area.takeStart(128).middle(128, 44), kNames, language);
    if (chosen != language)
        commands.emplace_back(PlayIn{std::string(kCodes.at(static_cast<std::size_t>(chosen)))});
    constexpr std::array<std::string_view, 3> kIcons{"sun", "moon", "contrast"};
    const std::array<std::string_view, 3> names{context.tr("theme", "Light"),
                                                context.tr("theme", "Dark"),
                                                context.tr("theme", "High contrast")};
    area.takeStart(10);
    for (std::size_t i = 0; i < kIcons.size(); ++i) {
        const bool on = static_cast<std::size_t>(settings.theme) == i;
        if (ui::iconButton(context, context.id("author-theme", static_cast<std::uint32_t>(i)),
                           area.takeStart(44).centre(), kIcons.at(i), names.at(i),
                           {.size = 22, .diameter = 36, .primary = on}) &&
            !on)
            commands.emplace_back(PlayUnder{static_cast<ui::ThemeKind>(i)});
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
    const bool wide = area.w >= 960;
    const bool middling = area.w >= 680;
    const float height = wide ? kRow : middling ? 2 * kRow - 8 : 3 * kRow - 16;
    Rect bar{area.x, area.y, area.w, height};
    const ui::Theme& theme = context.theme();
    context.painter.fill(bar, theme.surface);
    context.painter.fill({bar.x, bar.endY() - 1, bar.w, 1}, theme.line);
    context.setRegion(ui::Region::Header);
    Rect rest = bar.inset(kSide, 0);
    if (wide) {
        look(context, rest.takeEnd(kLook), shown, commands);
        rest.takeEnd(16);
        steps(context, rest.takeEnd(std::min(kSteps, rest.w * 0.52F)), model, commands);
        rest.takeEnd(24);
        heading(context, rest, model);
    } else if (middling) {
        Rect first = rest.takeTop(kRow - 4);
        look(context, first.takeEnd(kLook), shown, commands);
        first.takeEnd(16);
        heading(context, first, model);
        steps(context, rest, model, commands);
    } else {
        heading(context, rest.takeTop(kRow - 6), model);
        look(context, rest.takeTop(kRow - 10), shown, commands);
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
    const ui::TextStyle strong{.size = ui::type::kLabel, .bold = true, .maxLines = 3};
    const ui::TextStyle plain{.size = ui::type::kLabel, .maxLines = 3};
    const std::string what = placeOf(context, *error) + "  " + error->message;
    const auto count =
        std::ranges::count(model.diagnostics, base::Severity::Error, &base::Diagnostic::severity);
    std::string remedy = error->hint;
    if (count > 1)
        remedy += (remedy.empty() ? "" : " ") +
                  base::fill(context.tr("author", "And {n} more, under Problems."),
                             {{"n", std::to_string(count - 1)}});
    const float width = area.w - 2 * kSide - 36;
    const float whatTall = painter.measure(what, strong, width).height;
    const float remedyTall = remedy.empty() ? 0 : painter.measure(remedy, plain, width).height + 4;
    Rect box{area.x, area.y, area.w, whatTall + remedyTall + 24};
    painter.fill(box, theme.missTint);
    painter.fill({box.x, box.endY() - 1, box.w, 1}, theme.miss);
    Rect inside = box.inset(kSide, 12);
    const Rect icon = inside.takeStart(36);
    painter.icon("warning", {icon.x, inside.y - 1, 22, 22}, theme.missText);
    painter.text(inside.takeTop(whatTall), what, strong, theme.missText, ui::Horizontal::Start,
                 ui::Vertical::Top);
    inside.takeTop(4);
    if (!remedy.empty())
        painter.text(inside, remedy, plain, theme.text, ui::Horizontal::Start, ui::Vertical::Top);
    return box.h;
}

} // namespace author
