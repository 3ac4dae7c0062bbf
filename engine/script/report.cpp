// SPDX-License-Identifier: MIT
#include "script/report.h"

#include "base/strings.h"
#include "script/source_places.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

/// A story with more mistakes than this has one that is at the bottom of the others.
constexpr std::size_t kMostKept = 2000;

} // namespace

int Reporter::fileBeside(std::string name) {
    m_beside.push_back(std::move(name));
    return static_cast<int>(m_files.size() + m_beside.size() - 1);
}

const std::string& Reporter::nameOf(int file) const {
    static const std::string kMain = "scenario.lua";
    const auto index = static_cast<std::size_t>(file);
    if (index < m_files.size()) return m_files[index];
    return index - m_files.size() < m_beside.size() ? m_beside[index - m_files.size()] : kMain;
}

void Reporter::report(Code code, Where place, std::string message, std::string hint) {
    const CodeInfo& about = info(code);
    if (m_incomplete && about.absence) return;
    if (about.severity == base::Severity::Error) m_errors = true;
    if (m_entries.size() >= kMostKept) return;
    if (!place.field.empty()) place = ofField({place.file, place.line}, std::string(place.field));
    m_entries.push_back({place,
                         {name(code), about.severity, nameOf(place.file), place.line,
                          std::move(message), std::move(hint)}});
}

bool Reporter::reported(std::initializer_list<Code> codes) const {
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return std::any_of(codes.begin(), codes.end(),
                           [&](Code code) { return entry.diagnostic.code == name(code); });
    });
}

Where Reporter::ofField(Where word, const std::string& field) const {
    return m_places && !full() ? m_places->field(word, field) : word;
}

Where Reporter::ofText(Where from, const std::string& text) const {
    return m_places && !full() ? m_places->text(from, text) : from;
}

std::vector<base::Diagnostic> Reporter::take() {
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if (a.place.file != b.place.file) return a.place.file < b.place.file;
        return lineBefore(a.place.line, b.place.line);
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
    if (diagnostics.size() <= kMostShown) return;
    const std::size_t more = diagnostics.size() - kMostShown + 1;
    // A story that only has warnings can be played, however many they are.
    const auto severity =
        base::hasErrors(diagnostics) ? base::Severity::Error : base::Severity::Warning;
    diagnostics.resize(kMostShown - 1);
    diagnostics.push_back({name(Code::TooMany), severity, diagnostics.back().file, 0,
                           fmt::format("There are {} more mistakes like these.", more),
                           "Put these right first, then check again."});
}

std::string suggest(std::string_view word, std::span<const std::string> candidates,
                    std::size_t few) {
    return suggestion(base::nearest(word, candidates), candidates, few);
}

std::string suggestion(const std::optional<std::string>& near,
                       std::span<const std::string> candidates, std::size_t few) {
    if (near) return fmt::format("Did you mean `{}`?", *near);
    if (candidates.empty() || candidates.size() > few) return {};
    std::vector<std::string> quoted;
    for (const std::string& candidate : candidates)
        quoted.push_back("`" + candidate + "`");
    return fmt::format("Known here: {}.", base::join(quoted, ", "));
}

} // namespace script
