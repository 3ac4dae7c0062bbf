// SPDX-License-Identifier: MIT
#include "script/report.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {

void Reporter::report(Code code, Where place, std::string message, std::string hint) {
    const CodeInfo& about = info(code);
    if (m_incomplete && about.absence) return;
    if (about.severity == base::Severity::Error) m_errors = true;
    const auto file = static_cast<std::size_t>(place.file);
    const std::string named = file < m_files.size() ? m_files[file] : "scenario.lua";
    m_entries.push_back(
        {place,
         {name(code), about.severity, named, place.line, std::move(message), std::move(hint)}});
}

std::vector<base::Diagnostic> Reporter::take() {
void Reporter::reportIn(const std::string& file, int line, Code code, std::string message,
                        std::string hint) {
    report(code, {static_cast<int>(m_files.size()), line}, std::move(message), std::move(hint));
    if (!m_entries.empty()) m_entries.back().diagnostic.file = file;
}

    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.place.file, a.place.line) < std::pair(b.place.file, b.place.line);
    });
    std::vector<base::Diagnostic> result;
    for (Entry& entry : m_entries) {
        const bool known =
            std::find(result.begin(), result.end(), entry.diagnostic) != result.end();
        if (!known) result.push_back(std::move(entry.diagnostic));
    }
    m_entries.clear();
    return result;
}

void cap(std::vector<base::Diagnostic>& diagnostics) {
    constexpr std::size_t kMost = 100;
    if (diagnostics.size() <= kMost) return;
    const std::size_t more = diagnostics.size() - kMost + 1;
    diagnostics.resize(kMost - 1);
    diagnostics.push_back({name(Code::TooMany), base::Severity::Error, diagnostics.back().file, 0,
                           fmt::format("There are {} more mistakes like these.", more),
                           "Put these right first, then check again."});
}

std::string suggest(std::string_view word, std::span<const std::string> candidates) {
    if (const auto near = base::nearest(word, candidates)) {
        return fmt::format("Did you mean `{}`?", *near);
    }
    constexpr std::size_t kFew = 14;
    if (candidates.empty() || candidates.size() > kFew) return {};
    std::vector<std::string> quoted;
    for (const std::string& candidate : candidates)
        quoted.push_back("`" + candidate + "`");
    return fmt::format("Known here: {}.", base::join(quoted, ", "));
}

} // namespace script
