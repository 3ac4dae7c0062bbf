// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/codes.h"
#include "script/value.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace script {

/// Where in the author's files something stands.
struct Where {
    int file = 0; ///< index into Story::files
    int line = 0; ///< from 1; 0 for the file as a whole
    /// One of the fields of the word that stands there: its own line is looked for when something
    /// is reported of it, since that reads the file again.
    std::string_view field = {};
};

/// Where a field of the word at `word` stands. `field` must live until the report.
inline Where fieldOf(Where word, std::string_view field) {
    return {word.file, word.line, field};
}

inline Where whereOf(const Value& value) {
    return {value.file, value.line};
}

class SourcePlaces;

constexpr std::size_t kMostShown = 100; ///< diagnostics of one story

/// Collects the mistakes of one compilation.
class Reporter {
public:
    /// `incomplete`: the Lua had mistakes of its own, so that what is not there is not reported.
    /// `places` finds the lines of fields; null: they are reported where their word stands.
    Reporter(const std::vector<std::string>& files, bool incomplete,
             const SourcePlaces* places = nullptr)
        : m_files(files), m_incomplete(incomplete), m_places(places) {}

    void report(Code code, Where place, std::string message, std::string hint = {});
    /// What stands for a file beside the Lua, such as a translation, in Where::file.
    int fileBeside(std::string name);
    bool hasErrors() const { return m_errors; }
    /// Whether there are as many as are shown: whoever looks for hints need not search any more.
    bool full() const { return m_entries.size() >= kMostShown; }
    /// Whether one of these was reported: what follows from it is no mistake of its own.
    bool reported(std::initializer_list<Code> codes) const;

    /// Where a field of the word at `word` was written, and where a text behind `from`.
    Where ofField(Where word, const std::string& field) const;
    Where ofText(Where from, const std::string& text) const;

    /// All of them in the order of files and lines, the same one once; what concerns a file as a
    /// whole comes behind its lines.
    std::vector<base::Diagnostic> take();

private:
    struct Entry {
        Where place;
        base::Diagnostic diagnostic;
    };
    const std::string& nameOf(int file) const;

    const std::vector<std::string>& m_files;
    std::vector<std::string> m_beside; ///< numbered behind m_files
    bool m_incomplete;
    const SourcePlaces* m_places;
    bool m_errors = false;
    std::vector<Entry> m_entries;
};

/// At most kMostShown diagnostics, the last of which then says how many more there are.
void cap(std::vector<base::Diagnostic>& diagnostics);

/// Whether a diagnostic on line `a` stands before one on line `b` of the same file: line 0, the
/// file as a whole, comes last, since it often follows from the others.
inline bool lineBefore(int a, int b) {
    return a != b && (b == 0 || (a != 0 && a < b));
}

/// "Did you mean `title`?", or the whole list where nothing is near and at most `few` are known.
std::string suggest(std::string_view word, std::span<const std::string> candidates,
                    std::size_t few = 14);
/// The same where base::nearest() has been asked.
std::string suggestion(const std::optional<std::string>& near,
                       std::span<const std::string> candidates, std::size_t few = 14);

} // namespace script
