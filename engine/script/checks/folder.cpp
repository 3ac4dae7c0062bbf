// SPDX-License-Identifier: MIT
#include "base/po_file.h"
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace script {
namespace {

namespace fs = std::filesystem;

/// The languages that every scenario is to be read in, besides its own.
constexpr std::array<std::string_view, 1> kLanguages{"ur"};

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

void checkCatalogue(Work& work, const fs::path& file, std::string_view language) {
    const std::string name = file.filename().string();
    const auto read = base::readPo(file);
    if (!read) {
        work.report.reportIn(name, read.error().line, Code::MalformedTranslation,
                             fmt::format("The translation cannot be understood from here on. {}",
                                         read.error().message),
                             "Until it is mended, the story plays in English.");
        return;
    }
    const std::vector<base::PoEntry>& translations = *read;
    // Keys as gettext writes them: the context, an end mark, the text.
    const auto keyOf = [](const std::string& context, const std::string& text) {
        return context + '\x04' + text;
    };
    std::unordered_set<std::string> done;
    for (const base::PoEntry& each : translations) {
        work.texts.check(each.translation, fmt::format("{}.po, \"{}\",", language, each.source),
                         {});
        if (!each.translation.empty() && !each.fuzzy) done.insert(keyOf(each.context, each.source));
    }
    std::size_t missing = 0;
    std::string first;
    std::unordered_set<std::string> texts;
    for (const story::Text& text : work.out.texts) {
        std::string key = keyOf(text.context, text.text);
        const bool translated = done.contains(key);
        if (!texts.insert(std::move(key)).second || translated) continue;
        if (missing++ == 0) first = text.text;
    }
    if (missing > 0) {
        work.report.report(Code::StaleTranslation, {},
                           fmt::format("{} lacks {} of {} texts; the first is \"{}\".", name,
                                       missing, texts.size(), first),
                           "Translate them, with the scene as msgctxt.");
    }
    const auto stale = std::count_if(done.begin(), done.end(),
                                     [&](const auto& key) { return !texts.contains(key); });
    if (stale > 0) {
        work.report.report(
            Code::StaleTranslation, {},
            fmt::format("{} has {} texts that the story no longer has.", name, stale),
            "Take them out, or bring them up to date.");
    }
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
        work.report.report(Code::NoCover, {}, "There is no cover picture.",
                           "Put cover.svg into the scenario's folder.");
    }
    checkTranslations(work);
}

} // namespace script
