// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "base/strings.h"
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <set>
#include <vector>

namespace script {
namespace {

namespace fs = std::filesystem;

// Pixels, as the build makes the pictures of the stories that come with the program.
constexpr int kPictureWidth = 640;
constexpr int kCoverWidth = 880;

/// A drawing (.svg) in the sources, or the picture (.png) made from it.
bool pictureAt(const fs::path& folder, const std::string& name) {
    return base::isThere(folder / (name + ".svg")) || base::isThere(folder / (name + ".png"));
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
    if (pictureAt(around.pictures / shared, name) || base::isThere(built / (name + ".png")))
        return false;
    return base::isThere(around.folder / (name + ".svg")) &&
           !base::isThere(around.folder / (name + ".png"));
}

/// The names of the pictures that come with the program in one of its folders.
std::vector<std::string> comeWith(const fs::path& folder) {
    std::set<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        names.insert(entry.path().stem().string());
    return {names.begin(), names.end()};
}

/// What to do for a picture that is missed: it may lie there in another form, or under a name that
/// is nearly this.
std::string howToPut(const Surroundings& around, const std::string& name, const char* shared) {
    if (name.find_first_of("/\\") != std::string::npos)
        return "Put the picture into the story's own folder, and write its name alone.";
    for (const char* ending : {".png", ".svg", ".jpg", ".jpeg"}) {
        if (name.ends_with(ending))
            return fmt::format("Write the name without its ending: {}",
                               name.substr(0, name.size() - std::string_view(ending).size()));
    }
    for (const char* form : {".jpg", ".jpeg", ".JPG", ".webp", ".gif"}) {
        if (!base::isThere(around.folder / (name + form))) continue;
        return fmt::format("There is {0}{1}: open it in a picture program and save it as {0}.png.",
                           name, form);
    }
    if (const auto like = base::fileLike(around.folder, name + ".png");
        like && (like->ends_with(".png") || like->ends_with(".PNG")))
        return fmt::format("There is {}: give both the same name, with .png at its end.", *like);
    const std::string put = fmt::format("Put {}.png into the scenario's folder.", name);
    const auto near = base::nearest(name, comeWith(around.pictures / shared));
    return near ? fmt::format("Did you mean `{}`? Else put {}.png into the scenario's folder.",
                              *near, name)
                : put;
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
    if (!base::isThere(file) || isPng(file)) return;
    work.report.report(Code::MissingPicture, place,
                       fmt::format("{}.png is no PNG picture, or is damaged.", name),
                       "Open the picture in a picture program and save it as PNG. A new name alone "
                       "does not make one of it.");
}

void reportDrawing(Work& work, const std::string& name, int width, Where place) {
    work.report.report(
        Code::DrawingAlone, place,
        fmt::format("{}.svg is a drawing, and only pictures (.png) are shown.", name),
        fmt::format("Make one: rsvg-convert --width {0} --keep-aspect-ratio --output {1}.png "
                    "{1}.svg",
                    width, name));
}

void checkCover(Work& work) {
    const Surroundings& around = work.surroundings;
    const bool comesWithIt = pictureAt(around.pictures / "covers", work.out.id);
    if (!pictureAt(around.folder, "cover") && !comesWithIt) {
        work.report.report(
            Code::NoCover, {}, "There is no cover picture.",
            "Put cover.png into the scenario's folder, about twice as wide as high.");
    } else if (!comesWithIt && onlyDrawn(work, "cover", "covers")) {
        reportDrawing(work, "cover", kCoverWidth, {});
    }
    checkForm(work, "cover", {});
}

} // namespace

void checkPictures(Work& work) {
    const story::Scenario& out = work.out;
    const auto need = [&](const std::string& name, const char* shared, Where place,
                          const std::string& what) {
        if (!pictureFound(work.surroundings, name, shared)) {
            work.report.report(Code::MissingPicture, place,
                               fmt::format("The picture \"{}\" of {} is not there.", name, what),
                               howToPut(work.surroundings, name, shared));
        } else if (onlyDrawn(work, name, shared)) {
            reportDrawing(work, name, kPictureWidth, place);
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
    checkCover(work);
}

} // namespace script
