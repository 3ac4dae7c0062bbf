// SPDX-License-Identifier: MIT
#include "author/notes/panes.h"
#include "author/notes/problem_card.h"
#include "base/numbers.h"
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
        words =
            base::fill(context.tr("author", "Walking every way the story can go: {n} situations …"),
                       {{"n", base::grouped(model.states)}});
        icon = "search";
        ink = theme.brand;
        context.requestFrameIn(250); // the number grows
    } else if (model.proof == nullptr) {
        words = context.tr("author", "Not explored since the last change.");
    } else if (model.proof->whole) {
        words = base::fill(
            context.tr("author", "Every way the story can go has been walked: {n} situations."),
            {{"n", base::grouped(model.proof->states)}});
        // Praise is for a story with nothing wrong.
        if (model.proof->findings.empty()) {
            icon = "shield-check";
            ink = theme.ok;
        }
    } else {
        words =
            base::fill(context.tr("author", "The story is too large to walk every way. So far: "
                                            "{n} states; what is not found may still be there."),
                       {{"n", base::grouped(model.proof->states)}});
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
             base::fill(context.tr("author",
                                   "In {n} plays by bots and by chance, the score went from "
                                   "{low} to {high}."),
                        {{"low", std::to_string(std::lround(plays.least->score))},
                         {"high", std::to_string(std::lround(plays.most->score))},
                         {"n", std::to_string(plays.plays)}}));
}

/// Of the translation: it waits until the story stands.
bool isOfTranslation(const base::Diagnostic& diagnostic) {
    return diagnostic.file.ends_with(".po") || diagnostic.code == "CW0293";
}

/// All that a translation lacks, on one card.
void translationCard(Column& column, const Model& model) {
    const base::Diagnostic* whole = nullptr;
    std::size_t entries = 0;
    for (const base::Diagnostic& diagnostic : model.diagnostics) {
        if (!isOfTranslation(diagnostic) || diagnostic.severity == base::Severity::Error) continue;
        if (whole == nullptr || diagnostic.line == 0) whole = &diagnostic;
        entries += diagnostic.line != 0;
    }
    if (whole == nullptr) return;
    base::Diagnostic all = *whole;
    std::string note(column.context.tr("author", "It can wait until the story stands."));
    if (all.line != 0)
        all.hint.clear();
    else if (entries > 0)
        note = base::fill(column.context.tr("author", "Entries out of date: {n}."),
                          {{"n", std::to_string(entries)}}) +
               " " + note;
    problemCard(column, all, {.note = note});
}

/// Whether a finding is told: that the proof is in part stands above, with what to do here.
bool isTold(const explore::Finding& finding) {
    return finding.diagnostic.code != "CW0313";
}

} // namespace

std::size_t problemCount(const Model& model) {
    const auto ofStory = std::ranges::count_if(model.diagnostics, [](const auto& diagnostic) {
        return diagnostic.severity == base::Severity::Error || !isOfTranslation(diagnostic);
    });
    const auto found = model.proof == nullptr || model.files == FileState::Broken
                           ? 0
                           : std::ranges::count_if(model.proof->findings, isTold);
    return static_cast<std::size_t>(ofStory + found);
}

void problems(Column& column, const Model& model, Commands& commands) {
    ui::Context& context = column.context;
    const auto ofTheFiles = [&](base::Severity severity) {
        for (const base::Diagnostic& diagnostic : model.diagnostics)
            if (diagnostic.severity == severity &&
                (severity == base::Severity::Error || !isOfTranslation(diagnostic)))
                problemCard(column, diagnostic);
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
            if (!isTold(finding)) continue;
            const ProblemCardLook look{
                .note = {},
                .canShow = finding.route.has_value(),
                .id = context.id("author-finding", static_cast<std::uint32_t>(i))};
            if (problemCard(column, finding.diagnostic, look))
                commands.emplace_back(ShowFinding{i});
        }
        explorerFacts(column, model);
    }
    ofTheFiles(base::Severity::Warning);
    translationCard(column, model);
    if (problemCount(model) == 0 && model.proof != nullptr && model.proof->whole)
        said(column, "check", context.theme().ok,
             context.tr("author", "Nothing is wrong with it."));
}

} // namespace author::panes
