// SPDX-License-Identifier: MIT
#include "author/words.h"

#include "base/strings.h"

#include <filesystem>

namespace author {

std::string placeOf(const ui::Context& context, const std::string& file, int line) {
    // The folder is known; what is looked for is the file in it.
    std::string name = base::printable(std::filesystem::path(file).filename().string());
    if (line <= 0) return name;
    return base::fill(context.tr("author", "{file}, line {n}"),
                      {{"file", name}, {"n", std::to_string(line)}});
}

std::string placeOf(const ui::Context& context, const base::Diagnostic& diagnostic) {
    return placeOf(context, diagnostic.file, diagnostic.line);
}

std::string placeOf(const ui::Context& context, const story::Scenario& story, int file, int line) {
    const auto index = static_cast<std::size_t>(file);
    return placeOf(context, index < story.files.size() ? story.files[index] : "scenario.lua", line);
}

std::string fromLeft(std::string_view english) {
    return "\u200e" + std::string(english);
}

} // namespace author
