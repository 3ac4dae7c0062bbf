// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/codes.h"
#include "script/value.h"

#include <span>
#include <string>
#include <vector>

namespace script {

/// Where in the author's files something stands.
struct Where {
    int file = 0; ///< index into Story::files
    int line = 0; ///< from 1; 0 for the file as a whole
};

inline Where whereOf(const Value& value) {
    return {value.file, value.line};
}

/// Collects the mistakes of one compilation.
class Reporter {
public:
    /// `incomplete`: the Lua had mistakes of its own, so that what is not there is not reported.
    Reporter(const std::vector<std::string>& files, bool incomplete)
        : m_files(files), m_incomplete(incomplete) {}

    void report(Code code, Where place, std::string message, std::string hint = {});
    bool hasErrors() const { return m_errors; }

    /// All of them in the order of files and lines, the same one once.
    std::vector<base::Diagnostic> take();

    /// About a file beside the Lua, such as a translation.
    void reportIn(const std::string& file, int line, Code code, std::string message,
                  std::string hint = {});
private:
    struct Entry {
        Where place;
        base::Diagnostic diagnostic;
    };
    const std::vector<std::string>& m_files;
    bool m_incomplete;
    bool m_errors = false;
    std::vector<Entry> m_entries;
};

/// At most 100 diagnostics, the last of which then says how many more there are.
void cap(std::vector<base::Diagnostic>& diagnostics);

/// "Did you mean `title`?", or the whole list where nothing is near and the list is short.
std::string suggest(std::string_view word, std::span<const std::string> candidates);

} // namespace script
