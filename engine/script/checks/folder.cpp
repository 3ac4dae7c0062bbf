// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "script/checks/checks.h"

#include <fmt/format.h>

namespace script {
namespace {

namespace fs = std::filesystem;

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

void checkNotes(Work& work) {
    const fs::path& folder = work.surroundings.folder;
    if (base::isThere(folder / "notes.md")) return;
    auto like = base::fileLike(folder, "notes.md");
    for (const char* other : {"notes.txt", "notes.md.txt"}) {
        if (base::isThere(folder / other)) like = other;
    }
    work.report.report(Code::NoNotes, {}, "There are no teacher's notes (notes.md).",
                       like ? fmt::format("There is {}: rename it to notes.md.", *like)
                            : std::string("Write how to talk about this story in class."));
}

} // namespace

void checkFolder(Work& work) {
    if (work.surroundings.folder.empty()) return;
    checkPictures(work);
    checkFolderName(work);
    checkNotes(work);
    checkTranslations(work);
}

} // namespace script
