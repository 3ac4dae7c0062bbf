// SPDX-License-Identifier: MIT
#include "base/called_as.h"
#include "base/file.h"
#include "base/po_file.h"
#include "base/strings.h"
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace script {
namespace {

namespace fs = std::filesystem;

/// The languages that every scenario is to be read in, besides its own.
constexpr std::array<std::string_view, 1> kLanguages{"ur"};
constexpr int kMostStale = 10;     ///< outdated entries told one by one
constexpr int kMostEdits = 20;     ///< letters between an outdated text and what it may be now
constexpr std::size_t kShown = 60; ///< bytes of a text in a message

/// What to do about an entry whose text the story does not have.
std::string howToRevive(const base::PoEntry& entry, const std::vector<story::Text>& texts) {
    const auto elsewhere =
        std::ranges::find_if(texts, [&](const auto& text) { return text.text == entry.source; });
    if (elsewhere != texts.end())
        return fmt::format("That text stands elsewhere: write msgctxt \"{}\".", elsewhere->context);
    std::vector<std::string> near;
    for (const story::Text& text : texts) {
        if (text.context == entry.context) near.push_back(text.text);
    }
    if (near.empty()) return "Take the entry out, or bring its msgctxt and msgid up to date.";
    const auto closest = std::ranges::min_element(near, {}, [&](const std::string& text) {
        return base::editDistance(text, entry.source, kMostEdits);
    });
    if (base::editDistance(*closest, entry.source, kMostEdits) > kMostEdits)
        return "Take the entry out, or bring its msgid up to date.";
    return fmt::format("Now it reads \"{}\": write that as msgid, if the translation still fits.",
                       *closest);
}

/// What writes the entries that are not there.
std::string command(const Work& work, std::string_view language) {
    return fmt::format("{} translate {} {}", base::calledAs(),
                       base::printable(base::asTyped(work.surroundings.folder)), language);
}

void checkCatalogue(Work& work, const fs::path& file, std::string_view language) {
    const std::string name = file.filename().string();
    const int beside = work.report.fileBeside(name);
    const auto read = base::readPo(file);
    if (!read) {
        work.report.report(Code::MalformedTranslation, {beside, read.error().line},
                           fmt::format("The translation cannot be understood from here on. {}",
                                       read.error().message),
                           "Until it is mended, the story plays in English.");
        return;
    }
    // Keys as gettext writes them: the context, an end mark, the text.
    const auto keyOf = [](const std::string& context, const std::string& text) {
        return context + '\x04' + text;
    };
    std::unordered_set<std::string> texts;
    for (const story::Text& text : work.out.texts)
        texts.insert(keyOf(text.context, text.text));
    std::unordered_map<std::string, int> done; // by line
    int stale = 0;
    for (const base::PoEntry& entry : *read) {
        if (entry.translation.empty() || entry.fuzzy) continue;
        const Where place{beside, entry.line};
        const std::string shown = base::shortened(entry.source, kShown);
        const std::string key = keyOf(entry.context, entry.source);
        const auto [first, isNew] = done.emplace(key, entry.line);
        if (!isNew) {
            work.report.report(
                Code::StaleTranslation, place,
                fmt::format("\"{}\" in \"{}\" is translated twice.", shown, entry.context),
                fmt::format("Line {} is the one that is used: take one of them out.",
                            first->second));
        } else if (texts.contains(key)) {
            // What is never shown cannot harm, and stops no story.
            work.texts.check(entry.translation, fmt::format("The {} for \"{}\"", language, shown),
                             place);
        } else if (++stale <= kMostStale) {
            work.report.report(
                Code::StaleTranslation, place,
                fmt::format("The story has no text \"{}\" in \"{}\".", shown, entry.context),
                howToRevive(entry, work.out.texts));
        }
    }
    if (stale > kMostStale) {
        work.report.report(Code::StaleTranslation, {beside, 0},
                           fmt::format("{} more of its texts are not in the story any longer.",
                                       stale - kMostStale),
                           "Take them out, or bring them up to date.");
    }
    const auto isMissing = [&](const std::string& key) { return !done.contains(key); };
    const auto missing = std::ranges::count_if(texts, isMissing);
    if (missing == 0) return;
    const auto first = std::ranges::find_if(work.out.texts, [&](const story::Text& text) {
        return isMissing(keyOf(text.context, text.text));
    });
    work.report.report(Code::StaleTranslation, {beside, 0},
                       fmt::format("It lacks {} of {} texts. The first is \"{}\", in \"{}\".",
                                   missing, texts.size(), base::shortened(first->text, kShown),
                                   first->context),
                       "Add what is missing by: " + command(work, language));
}

/// What to do where there may be no <language>.po because the file has another name; empty where
/// there is none.
std::string howToRename(const fs::path& folder, const std::string& wanted) {
    std::set<std::string> others;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".po") || name.ends_with(".PO") || name.ends_with(".po.txt"))
            others.insert(base::printable(name));
    }
    return others.empty() ? ""
                          : fmt::format("There is {}: rename it to {}.", *others.begin(), wanted);
}

} // namespace

void checkTranslations(Work& work) {
    for (const std::string_view language : kLanguages) {
        const fs::path file = work.surroundings.folder / fmt::format("{}.po", language);
        if (base::isThere(file)) {
            checkCatalogue(work, file, language);
        } else {
            const std::string rename =
                howToRename(work.surroundings.folder, file.filename().string());
            work.report.report(
                Code::NoTranslation, {}, fmt::format("There is no translation {}.po.", language),
                rename.empty() ? "Begin one by: " + command(work, language) : rename);
        }
    }
}

} // namespace script
