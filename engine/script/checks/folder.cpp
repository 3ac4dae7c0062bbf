// SPDX-License-Identifier: MIT
#include "base/po_file.h"
#include "base/strings.h"
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <unordered_set>

namespace script {
namespace {

namespace fs = std::filesystem;

/// The languages that every scenario is to be read in, besides its own.
constexpr std::array<std::string_view, 1> kLanguages{"ur"};
constexpr int kMostStale = 10;     ///< outdated entries told one by one
constexpr int kMostEdits = 20;     ///< letters between an outdated text and what it may be now
constexpr std::size_t kShown = 60; ///< bytes of a text in a message

bool isThere(const fs::path& path) {
    std::error_code error;
    return fs::exists(path, error);
}

/// A drawing (.svg) in the sources, or the picture (.png) made from it.
bool pictureAt(const fs::path& folder, const std::string& name) {
    return isThere(folder / (name + ".svg")) || isThere(folder / (name + ".png"));
}

bool pictureFound(const Surroundings& around, const std::string& name, const char* shared) {
    // A name is no path: it never leads out of the folder.
    if (name.empty() || name.find_first_of("/\\") != std::string::npos) return false;
    return pictureAt(around.folder, name) || pictureAt(around.pictures / shared, name);
}

/// Whether the folder has the drawing alone, and nothing has made a picture of it: neither the
/// author, nor the build for a story that comes with the program.
bool onlyDrawn(const Work& work, const std::string& name, const char* shared) {
    const Surroundings& around = work.surroundings;
    const fs::path built = around.pictures / "scenarios" / work.out.id;
    if (pictureAt(around.pictures / shared, name) || isThere(built / (name + ".png"))) return false;
    return isThere(around.folder / (name + ".svg")) && !isThere(around.folder / (name + ".png"));
}

/// What to do for a picture that is missed: it may lie there in another form.
std::string howToPut(const fs::path& folder, const std::string& name) {
    for (const char* form : {".jpg", ".jpeg", ".JPG", ".webp", ".gif", ".PNG"}) {
        if (!isThere(folder / (name + form))) continue;
        return fmt::format("There is {0}{1}: open it in a picture program and save it as {0}.png.",
                           name, form);
    }
    return fmt::format("Put {}.png into the scenario's folder.", name);
}

/// Whether the file begins as every PNG does. A name alone makes no picture of it.
bool isPng(const fs::path& file) {
    constexpr std::array<char, 8> kMark{'\x89', 'P', 'N', 'G', '\r', '\n', '\x1a', '\n'};
    std::array<char, 8> begin{};
    std::ifstream(file, std::ios::binary).read(begin.data(), begin.size());
    return begin == kMark;
}

/// A picture of the folder that bears the name of a PNG and is none.
void checkForm(Work& work, const std::string& name, Where place) {
    const fs::path file = work.surroundings.folder / (name + ".png");
    if (!isThere(file) || isPng(file)) return;
    work.report.report(Code::MissingPicture, place,
                       fmt::format("{}.png is no PNG picture, or is damaged.", name),
                       "Open the picture in a picture program and save it as PNG. A new name alone "
                       "does not make one of it.");
}

void checkPictures(Work& work) {
    const story::Scenario& out = work.out;
    const auto need = [&](const std::string& name, const char* shared, Where place,
                          const std::string& what) {
        if (!pictureFound(work.surroundings, name, shared)) {
            work.report.report(Code::MissingPicture, place,
                               fmt::format("The picture \"{}\" of {} is not there.", name, what),
                               howToPut(work.surroundings.folder, name));
        } else if (onlyDrawn(work, name, shared)) {
            work.report.report(
                Code::DrawingAlone, place,
                fmt::format("{}.svg is a drawing, and only pictures (.png) are shown.", name),
                fmt::format("Make one: rsvg-convert --width 640 --keep-aspect-ratio --output "
                            "{0}.png {0}.svg",
                            name));
        } else {
            checkForm(work, name, place);
        }
    };
    for (const story::Line& line : out.lines) {
        if (line.kind != story::LineKind::Photo) continue;
        need(line.picture, "scenes", {work.names.placeOfScene(line.scene).file, line.line},
             "a photo");
    }
    for (const story::Contact& contact : out.contacts) {
        if (contact.avatar.empty()) continue;
        need(contact.avatar, "avatars", {0, contact.line}, fmt::format("contact `{}`", contact.id));
    }
    if (!out.player.avatar.empty()) need(out.player.avatar, "avatars", {}, "the player");
}

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
    std::unordered_set<std::string> done;
    int stale = 0;
    for (const base::PoEntry& entry : *read) {
        const Where place{beside, entry.line};
        const std::string shown = base::shortened(entry.source, kShown);
        work.texts.check(entry.translation, fmt::format("The {} for \"{}\"", language, shown),
                         place);
        if (entry.translation.empty() || entry.fuzzy) continue;
        const std::string key = keyOf(entry.context, entry.source);
        done.insert(key);
        if (texts.contains(key) || ++stale > kMostStale) continue;
        work.report.report(
            Code::StaleTranslation, place,
            fmt::format("The story has no text \"{}\" in \"{}\".", shown, entry.context),
            howToRevive(entry, work.out.texts));
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
                       "Add an entry for each, with that as msgctxt.");
}

void checkTranslations(Work& work) {
    for (const std::string_view language : kLanguages) {
        const fs::path source = work.surroundings.folder / fmt::format("{}.po", language);
        const fs::path compiled = work.surroundings.folder / fmt::format("{}.mo", language);
        if (isThere(source)) {
            checkCatalogue(work, source, language);
        } else if (!isThere(compiled)) {
            work.report.report(Code::NoTranslation, {},
                               fmt::format("There is no translation {}.po.", language),
                               "Every scenario is to be read in English and Urdu alike.");
        }
    }
}

/// A story is asked for by the name of its folder, and kept under its own.
void checkFolderName(Work& work) {
    const bool wholeFolder = !work.story.files.empty() && work.story.files[0] == "scenario.lua";
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(work.surroundings.folder / "scenario.lua", error);
    const std::string name = folder.parent_path().filename().string();
    if (error || !wholeFolder || work.report.reported({Code::BadName}) || work.out.id.empty() ||
        name.empty() || name == work.out.id)
        return;
    work.report.report(
        Code::OtherFolderName, {},
        fmt::format("The folder is called {}, the scenario \"{}\".", name, work.out.id),
        "Give both the same name.");
}

} // namespace

void checkFolder(Work& work) {
    const Surroundings& around = work.surroundings;
    if (around.folder.empty()) return;
    checkPictures(work);
    checkFolderName(work);
    if (!isThere(around.folder / "notes.md")) {
        work.report.report(Code::NoNotes, {}, "There are no teacher's notes (notes.md).",
                           "Write how to talk about this story in class.");
    }
    const std::string& id = work.out.id;
    if (!pictureAt(around.folder, "cover") && !pictureAt(around.pictures / "covers", id)) {
        work.report.report(
            Code::NoCover, {}, "There is no cover picture.",
            "Put cover.png into the scenario's folder, about twice as wide as high.");
    }
    checkForm(work, "cover", {});
    checkTranslations(work);
}

} // namespace script
