// SPDX-License-Identifier: MIT
#include "app/translate_command.h"

#include "app/command_line.h"
#include "app/library.h"
#include "base/called_as.h"
#include "base/file.h"
#include "base/strings.h"
#include "base/write_file.h"
#include "translate/merge.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace app {
namespace {

namespace fs = std::filesystem;
using translate::OpenText;

constexpr std::size_t kMostListed = 20; ///< texts left to do that are told one by one
constexpr std::size_t kBytesShown = 70; ///< bytes of a text in a line

/// A translation on its way from the disk back to it.
struct Work {
    fs::path file;
    std::string id; ///< of the story
    translate::Language language;
    std::vector<translate::StoryText> story;
    std::optional<std::string> before; ///< what the file holds; nothing where there is none
    std::string after;
    translate::MergeCounts counts;
    bool changed = false;
    bool shipped = false; ///< the story belongs to the library
    std::vector<OpenText> open;
};

/// The folder of a story, as `check` finds it.
fs::path folderOf(const std::string& named, const Library& library) {
    if (!base::isThere(named)) return library.folderOf(named);
    fs::path path = named;
    if (path.filename() != "scenario.lua") return path;
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// What is wrong with the language; nothing where it is one to translate into.
std::string complaintOf(const std::string& code, const Paths& where) {
    if (code == "en")
        return "Stories are written in English (en), so there is nothing to translate. Name the "
               "language to translate into, such as ur.";
    // In any other language nobody could read the story yet.
    std::vector<std::string> named;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(where.data / "translations", error)) {
        const std::string known = entry.path().filename().string();
        if (known == code) return {};
        named.push_back(fmt::format("{} ({})", known, translate::languageOf(known).name));
    }
    std::ranges::sort(named);
    return fmt::format("There is no language \"{}\" here to translate into. Choose one of: {}.",
                       base::printable(base::shortened(code, 40)), base::join(named, ", "));
}

std::string shown(const std::string& text) {
    std::string line = base::printable(base::shortened(text, kBytesShown));
    std::ranges::replace(line, '\n', ' ');
    return line;
}

base::Result<translate::PoDocument> readOld(Work& work, const std::string& title) {
    if (!base::isThere(work.file)) return translate::newDocument(title, work.language);
    auto text = base::readText(work.file);
    if (!text) return tl::make_unexpected(text.error());
    work.before = std::move(*text);
    const std::string name = base::printable(work.file.string());
    auto document = translate::readDocument(*work.before, name);
    if (!document) return document;
    const translate::Overlap overlap = translate::overlap(work.story, *document);
    if (overlap.isForeign()) {
        const std::string project =
            translate::headerField(*document, "Project-Id-Version").value_or("");
        return base::fail(fmt::format(
            "{} seems to belong to another story{}: of its {} texts this one has {}. Put the right "
            "file there, or take this one away to begin a new one.",
            name, project.empty() ? "" : fmt::format(" (its header says \"{}\")", shown(project)),
            overlap.entries, overlap.common));
    }
    return document;
}

/// A header that an editor of translations needs, in a file that was begun by hand.
void completeHeader(translate::PoDocument& document, const translate::PoDocument& model) {
    for (const char* field : {"Project-Id-Version", "Language", "MIME-Version", "Content-Type",
                              "Content-Transfer-Encoding", "Plural-Forms"}) {
        const auto value = translate::headerField(model, field);
        if (value && !translate::headerField(document, field))
            translate::setHeaderField(document, field, *value);
    }
}

base::Result<Work> prepare(const TranslateOptions& options, const Paths& where,
                           const guide::Guide& guide) {
    const Library library(where, guide);
    const fs::path folder = folderOf(options.scenario, library);
    const auto compiled = library.compile(folder, base::printable(options.scenario));
    if (!compiled) return tl::make_unexpected(compiled.error());
    const story::Scenario& scenario = *compiled->scenario;
    const std::string& title = scenario.text(scenario.title);

    Work work;
    work.id = scenario.id;
    work.file = folder / (options.language + ".po");
    work.language = translate::languageOf(options.language);
    std::error_code error;
    work.shipped = fs::equivalent(where.scenarios() / scenario.id, folder, error);
    work.story = translate::textsOf(scenario, guide);
    auto old = readOld(work, title);
    if (!old) return tl::make_unexpected(old.error());

    translate::Merged merged = translate::merge(work.story, *old);
    completeHeader(merged.document, translate::newDocument(title, work.language));
    work.counts = merged.counts;
    // What is the same but for its layout stays as it was laid out.
    work.changed = !work.before || merged.document != *old;
    if (work.changed) {
        auto text = translate::writeDocument(merged.document);
        if (!text) return tl::make_unexpected(text.error());
        work.after = std::move(*text);
    } else {
        work.after = *work.before;
    }
    auto open = translate::openTexts(work.story, merged.document, work.after);
    if (!open) return tl::make_unexpected(open.error());
    work.open = std::move(*open);
    return work;
}

/// "squad-up in Urdu: 867 of 869 texts, 1 missing, 1 out of date."
std::string summaryOf(const Work& work) {
    const auto guessed = std::ranges::count_if(work.open, &OpenText::guessed);
    const auto missing = static_cast<std::ptrdiff_t>(work.open.size()) - guessed;
    std::string left;
    if (missing > 0) left += fmt::format(", {} missing", missing);
    if (guessed > 0) left += fmt::format(", {} out of date", guessed);
    return fmt::format("{} in {}: {} of {} texts{}.", work.id, work.language.name,
                       work.story.size() - work.open.size(), work.story.size(),
                       left.empty() ? ", nothing missing" : left);
}

std::string placeOf(const translate::StoryText& text) {
    if (text.places.empty()) return {};
    return base::printable(fmt::format(" ({}:{})", text.places[0].file, text.places[0].line));
}

void listOpen(const Work& work, std::ostream& out) {
    const std::string name = work.file.filename().string();
    for (std::size_t i = 0; i < std::min(work.open.size(), kMostListed); ++i) {
        const OpenText& each = work.open[i];
        out << fmt::format("  {}:{}: {}: \"{}\"{}{}\n", name, each.line,
                           each.guessed ? "out of date" : "missing", shown(each.text->text),
                           placeOf(*each.text),
                           each.previous.empty() || each.previous == each.text->text
                               ? ""
                               : fmt::format(", was \"{}\"", shown(each.previous)));
    }
    if (work.open.size() > kMostListed)
        out << fmt::format("  … and {} more.\n", work.open.size() - kMostListed);
    if (work.open.empty()) return;
    out << "Fill in the empty msgstr. Where a translation is out of date, mend it and take out the "
           "line \"#, fuzzy\".\n";
}

/// "2 texts are new, 1 was edited": what is to be seen in the file.
std::string changesOf(const translate::MergeCounts& counts) {
    std::vector<std::string> parts;
    const auto add = [&](int count, const char* one, const char* many) {
        if (count > 0) parts.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
    };
    add(counts.added, "text is new", "texts are new");
    add(counts.suggested, "edited text has its old translation, to look at",
        "edited texts have their old translations, to look at");
    add(counts.moved, "text has moved or is back, and keeps its translation",
        "texts have moved or are back, and keep their translations");
    add(counts.retired, "entry is no longer in the story and stands at the end",
        "entries are no longer in the story and stand at the end");
    return parts.empty() ? "the comments, the order or the layout have changed"
                         : base::join(parts, ", ");
}

/// Why nothing is written into the library.
std::string keptOut(const Work& work, const TranslateOptions& options) {
    const fs::path own = fs::path("scenarios") / work.id;
    return fmt::format(
        "Nothing is written: {} is the copy that Chatwise plays, and the next build or update "
        "replaces it. Name the story's own folder{}.",
        base::printable(work.file.string()),
        base::isThere(own / "scenario.lua")
            ? fmt::format(": {} translate {} {}", base::calledAs(), own.string(), options.language)
            : ", or copy it elsewhere first");
}

nlohmann::json summaryJson(const Work& work, bool written) {
    nlohmann::json open = nlohmann::json::array();
    for (const OpenText& each : work.open) {
        nlohmann::json places = nlohmann::json::array();
        for (const translate::SourceLine& place : each.text->places)
            places.push_back({{"file", place.file}, {"line", place.line}});
        open.push_back({{"state", each.guessed ? "out of date" : "missing"},
                        {"line", each.line},
                        {"context", each.text->context},
                        {"text", each.text->text},
                        {"previous", each.previous},
                        {"places", places}});
    }
    return {{"scenario", work.id},
            {"language", work.language.code},
            {"file", work.file.string()},
            {"texts", work.story.size()},
            {"translated", work.story.size() - work.open.size()},
            {"changed", work.changed},
            {"written", written},
            {"added", work.counts.added},
            {"suggested", work.counts.suggested},
            {"moved", work.counts.moved},
            {"retired", work.counts.retired},
            {"open", open}};
}

void tell(const Work& work, const TranslateOptions& options, std::ostream& out) {
    const std::string name = base::printable(work.file.string());
    out << summaryOf(work) << '\n';
    listOpen(work, out);
    if (!work.changed)
        out << fmt::format("{} is up to date, and left as it is.\n", name);
    else if (options.dryRun)
        out << fmt::format("Without --dry-run, {} would be written: {}.\n", name,
                           changesOf(work.counts));
    else
        out << fmt::format("{} is written: {}.\n", name, changesOf(work.counts));
}

} // namespace

int translateStory(const TranslateOptions& options, const Paths& where, const guide::Guide& guide,
                   std::ostream& out) {
    if (const std::string complaint = complaintOf(options.language, where); !complaint.empty()) {
        std::cerr << complaint << '\n';
        return kUsageError;
    }
    const auto refuse = [](const std::string& message) {
        std::cerr << message << '\n';
        return 1;
    };
    const auto work = prepare(options, where, guide);
    if (!work) return refuse(work.error().message);
    const bool write = work->changed && !options.dryRun;
    if (write && work->shipped) return refuse(summaryOf(*work) + '\n' + keptOut(*work, options));
    if (write) {
        if (const auto done = base::updateFile(work->file, work->before, work->after); !done)
            return refuse(done.error().message);
    }
    if (options.json)
        out << summaryJson(*work, write)
                   .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
            << '\n';
    else
        tell(*work, options, out);
    return 0;
}

} // namespace app
