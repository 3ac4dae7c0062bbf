// SPDX-License-Identifier: MIT
#include "author/panes.h"
#include "author/problem_card.h"
#include "base/strings.h"
#include "ui/widgets/controls.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace author::panes {
namespace {

using ui::Column;
using ui::Rect;

/// A line with a picture before it.
void said(Column& column, std::string_view icon, ui::Color ink, std::string_view words) {
    ui::Context& context = column.context;
    const ui::TextStyle style{.size = ui::type::kLabel};
    const float height =
        std::max(context.painter.measure(words, style, column.width() - 30).height, 24.0F);
    Rect row = column.take(height);
    if (!column.dry) {
        const Rect mark = row.takeStart(30);
        context.painter.icon(icon, {mark.x, mark.y + 2, 20, 20}, ink);
        context.painter.text(row, words, style, context.theme().text, ui::Horizontal::Start,
                             ui::Vertical::Top);
    }
    column.gap(6);
}

void explorerState(Column& column, const Model& model, Commands& commands) {
    ui::Context& context = column.context;
    const ui::Theme& theme = context.theme();
    std::string words;
    std::string_view icon = "info";
    ui::Color ink = theme.text2;
    if (model.isProving) {
        words = base::fill(context.tr("author", "Walking every way the story can go: {n} states …"),
                           {{"n", std::to_string(model.states)}});
        icon = "search";
        ink = theme.brand;
    } else if (model.proof == nullptr) {
        words = context.tr("author", "Not explored since the last change.");
    } else if (model.proof->whole) {
        words = base::fill(
            context.tr("author", "Every way the story can go has been walked: {n} states."),
            {{"n", std::to_string(model.proof->states)}});
        icon = "shield-check";
        ink = theme.ok;
    } else {
        words =
            base::fill(context.tr("author", "The story is too large to walk every way. So far: "
                                            "{n} states; what is not found may still be there."),
                       {{"n", std::to_string(model.proof->states)}});
        ink = theme.mix;
    }
    said(column, icon, ink, words);
    if (!model.isProving && model.proof != nullptr && model.proof->whole) return;
    const std::string_view label = model.isProving          ? context.tr("author", "Stop")
                                   : model.proof == nullptr ? context.tr("author", "Explore now")
                                                            : context.tr("author", "Look further");
    const Rect row = column.take(48);
    if (!column.dry && ui::button(context, context.id("author-prove"),
                                  {row.x, row.y, ui::buttonWidth(context, label), 44}, label,
                                  {.kind = ui::ButtonKind::Secondary}))
        commands.emplace_back(Prove{!model.isProving});
    column.gap(6);
}

void explorerFacts(Column& column, const Model& model) {
    if (model.proof == nullptr) return;
    ui::Context& context = column.context;
    const ui::Theme& theme = context.theme();
    const explore::Safety& safety = model.proof->safety;
    if (safety.proved && safety.adult < model.story.contacts.size())
        said(
            column, "tell_trusted_adult", theme.ok,
            base::fill(context.tr("author", "Whoever tells {name} comes to a safe ending, whatever "
                                            "was done before, in {n} replies at most."),
                       {{"name", std::string(model.words.story(
                                     model.story, model.story.contacts[safety.adult].name))},
                        {"n", std::to_string(safety.replies)}}));
    const auto& plays = model.proof->plays;
    if (plays.least && plays.most)
        said(column, "star", theme.brand,
             base::fill(context.tr("author", "Scores from {low} to {high} in {n} plays."),
                        {{"low", std::to_string(std::lround(plays.least->score))},
                         {"high", std::to_string(std::lround(plays.most->score))},
                         {"n", std::to_string(plays.plays)}}));
}

} // namespace

std::size_t problemCount(const Model& model) {
    return model.diagnostics.size() + (model.proof == nullptr ? 0 : model.proof->findings.size());
}

void problems(Column& column, const Model& model, Commands& commands) {
    ui::Context& context = column.context;
    const auto ofTheFiles = [&](base::Severity severity) {
        for (const base::Diagnostic& diagnostic : model.diagnostics)
            if (diagnostic.severity == severity) problemCard(column, diagnostic);
    };
    ofTheFiles(base::Severity::Error);
    if (model.files == FileState::Broken) {
        column.text(context.tr("author", "The explorer waits until the file can be read."),
                    {.size = ui::type::kLabel}, context.theme().text2);
        column.gap(10);
    } else {
        explorerState(column, model, commands);
    }
    if (model.proof != nullptr && model.files != FileState::Broken) {
        for (std::size_t i = 0; i < model.proof->findings.size(); ++i) {
            const explore::Finding& finding = model.proof->findings[i];
            if (problemCard(column, finding.diagnostic,
                            context.id("author-finding", static_cast<std::uint32_t>(i)),
                            finding.route.has_value()))
                commands.emplace_back(ShowFinding{i});
        }
        explorerFacts(column, model);
    }
    ofTheFiles(base::Severity::Warning);
    if (problemCount(model) == 0 && model.proof != nullptr && model.proof->whole)
        said(column, "check", context.theme().ok,
             context.tr("author", "Nothing is wrong with it."));
}

} // namespace author::panes
