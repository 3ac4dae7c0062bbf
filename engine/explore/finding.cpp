// SPDX-License-Identifier: MIT
#include "explore/finding.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace explore {
namespace {

constexpr auto kError = base::Severity::Error;
constexpr auto kWarning = base::Severity::Warning;

constexpr CodeInfo kCodes[] = {
    {Code::NeverShown, kWarning, "something that no play ever shows"},
    {Code::NeverOffered, kWarning, "an answer that is never on offer"},
    {Code::NeverEnds, kWarning, "an ending that no play comes to"},
    {Code::RunsEmpty, kWarning, "a reply that can run empty"},
    {Code::Trap, kError, "a place without a way to an ending"},
    {Code::EndlessLoop, kError, "scenes that can go round without end"},
    {Code::LooseEnd, kError, "a chat that can end loose"},
    {Code::NoSafeEnding, kError, "a place without a way to a safe ending"},
    {Code::SafetyTooFar, kWarning, "a safe ending that is too far away"},
    {Code::PromiseBroken, kError, "a promise that can be broken"},
    {Code::PromiseOpen, kWarning, "a promise that could not be proved"},
    {Code::BlindnessPays, kWarning, "a story in which not looking pays"},
    {Code::Partial, kWarning, "a story that is too large to be proved"},
};

} // namespace

std::span<const CodeInfo> allCodes() {
    return kCodes;
}

bool Findings::has(Code code) const {
    return m_codes.contains(code);
}

Finding& Findings::add(Code code, story::Source where, std::string message, std::string hint,
                       std::optional<Route> route) {
    m_codes.insert(code);
    const auto about = std::ranges::find(kCodes, code, &CodeInfo::code);
    Finding finding;
    finding.diagnostic = {fmt::format("CW{:04}", static_cast<int>(code)),
                          about->severity,
                          {},
                          where.line,
                          std::move(message),
                          std::move(hint)};
    const auto file = static_cast<std::size_t>(where.file);
    finding.diagnostic.file =
        file < m_scenario.files.size() ? m_scenario.files[file] : "scenario.lua";
    finding.route = std::move(route);
    m_found.push_back(std::move(finding));
    return m_found.back();
}

std::vector<Finding> Findings::take() {
    std::ranges::stable_sort(m_found, {}, [](const Finding& finding) {
        const base::Diagnostic& d = finding.diagnostic;
        return std::tuple(d.line == 0, d.file, d.line);
    });
    return std::move(m_found);
}

story::Source Findings::sourceOf(std::size_t op) const {
    if (op >= m_scenario.sources.size()) return {};
    const story::Source source = m_scenario.sources[op];
    const story::Source scene =
        m_scenario.sources[m_scenario.scenes[sceneOfOp(m_scenario, op)].entry];
    // What a function of the author's makes stands where the function does: not there it is amiss.
    const bool isOutside = source.file == scene.file && source.line < scene.line;
    return isOutside ? scene : source;
}

story::Source Findings::sourceOfPrompt(story::PromptIndex prompt) const {
    const auto isIt = [&](const story::Op& op) {
        return op.code == story::OpCode::Reply && op.a == prompt;
    };
    const auto found = std::ranges::find_if(m_scenario.code, isIt);
    return sourceOf(static_cast<std::size_t>(found - m_scenario.code.begin()));
}

std::string quoted(const story::Scenario& scenario, story::TextIndex text) {
    constexpr std::size_t kWords = 7;
    if (text == story::kNoText) return "“”";
    const auto words = base::split(scenario.text(text), ' ');
    if (words.size() <= kWords) return fmt::format("“{}”", scenario.text(text));
    return fmt::format("“{} …”", base::join({words.begin(), words.begin() + kWords}, " "));
}

std::string quoted(const story::Scenario& scenario, const story::Option& option) {
    return option.silent ? "silence" : quoted(scenario, option.text);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return count == 1 ? std::string(one) : fmt::format("{} {}", count, many);
}

} // namespace explore
