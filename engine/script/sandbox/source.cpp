// SPDX-License-Identifier: MIT
#include "script/sandbox/source.h"

#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

base::Diagnostic problem(const char* code, const std::string& name, int line, std::string message,
                         std::string hint) {
    return {code, base::Severity::Error, name, line, std::move(message), std::move(hint)};
}

Source refused(base::Diagnostic diagnostic) {
    return {std::nullopt, {std::move(diagnostic)}};
}

Source unreadable(const std::string& name, std::string what, std::string hint) {
    return refused(problem("CW0120", name, 0, std::move(what), std::move(hint)));
}

Source missing(const std::filesystem::path& path, const std::string& name) {
    const std::filesystem::path folder = path.parent_path();
    if (!folder.empty() && !base::isThere(folder))
        return unreadable(name, fmt::format("There is no folder {} here.", folder.string()),
                          "Check its name, and where you stand: a path begins at the folder in "
                          "which you type.");
    const std::string file = path.filename().string();
    const std::string hidden = file + ".txt"; // what editors append, and file managers do not show
    const auto other =
        base::isThere(folder / hidden) ? std::optional(hidden) : base::fileLike(folder, file);
    if (other)
        return unreadable(name, fmt::format("There is a {}, but no {}.", *other, file),
                          fmt::format("Rename it to {}.", file));
    return unreadable(name, fmt::format("There is no file {} that can be read.", name),
                      "Check the name and the folder.");
}

Source notAFile(const std::string& name) {
    return unreadable(name, fmt::format("{} is a folder, a link or a device, not a file.", name),
                      "Put the text file itself there.");
}

int lineOf(std::string_view text, std::size_t at) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + at, '\n'));
}

/// The first line that is not UTF-8.
int badLine(std::string_view text) {
    int line = 0;
    for (const std::string& part : base::split(text, '\n')) {
        ++line;
        if (!base::isUtf8(part)) break;
    }
    return line;
}

} // namespace

Source readSource(const std::filesystem::path& path, const std::string& name,
                  const Limits& limits) {
    auto bytes = base::readFile(path, limits.source + 1);
    if (bytes) return checkSource(std::move(*bytes), name, limits);
    return bytes.error() == base::FileTrouble::NotAFile ? notAFile(name) : missing(path, name);
}

Source checkSource(std::string bytes, const std::string& name, const Limits& limits) {
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    constexpr char kCompiled = '\x1b';
    const char* save = "Save it as plain text (UTF-8) from a text editor.";
    if (bytes.starts_with(kMark)) bytes.erase(0, kMark.size());
    if (bytes.starts_with(kCompiled))
        return refused(problem("CW0119", name, 1, "This is compiled Lua, which nobody can read.",
                               "Only plain text is taken."));
    // A document of a word processor: RTF, or a ZIP with XML in it.
    if (bytes.starts_with("{\\rtf") || bytes.starts_with("PK\x03\x04"))
        return refused(problem("CW0119", name, 1, "This is a document of a word processor.",
                               "Save it there as plain text (UTF-8), or copy the text into a text "
                               "editor."));
    if (bytes.starts_with('#'))
        return refused(problem("CW0119", name, 1, "The first line begins with #.",
                               "Take the line out; a comment begins with two hyphens: --"));
    const std::size_t zero = bytes.find('\0');
    if (zero != std::string::npos)
        return refused(problem("CW0119", name, lineOf(bytes, zero),
                               "This is not a text file: there is a zero byte in it.", save));
    if (bytes.size() > limits.source)
        return refused(problem("CW0118", name, lineOf(bytes, limits.source),
                               fmt::format("The file is longer than {} KB.", limits.source >> 10),
                               "Move a part of it to another file and write use \"that_file\"."));
    if (!base::isUtf8(bytes))
        return refused(problem("CW0119", name, badLine(bytes),
                               "Some letters on this line are not stored as UTF-8.", save));
    // Old line ends become new ones, so that every part of the program counts the same lines.
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r')
            text += bytes[i];
        else if (i + 1 == bytes.size() || bytes[i + 1] != '\n')
            text += '\n';
    }
    return {std::move(text), {}};
}

} // namespace script
