// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "explore/route.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace explore {

/// Everything that the explorer names. The numbers are stable and never used again; each has a page
/// docs/diagnostics/CWxxxx.md.
enum class Code : int {
    NeverShown = 301,
    NeverOffered = 302,
    NeverEnds = 303,
    RunsEmpty = 304,
    Trap = 305,
    EndlessLoop = 306,
    LooseEnd = 307,
    NoSafeEnding = 308,
    SafetyTooFar = 309,
    PromiseBroken = 310,
    PromiseOpen = 311,
    BlindnessPays = 312,
    Partial = 313,
};

struct CodeInfo {
    Code code;
    base::Severity severity;
    std::string_view title;
};
/// All of them, in order.
std::span<const CodeInfo> allCodes();

/// What is not right with a story, as a whole or on some way through it.
struct Finding {
    base::Diagnostic diagnostic;
    story::SceneIndex scene = story::kNoScene; ///< in which the player is stuck, if that is it
    std::optional<Route> route;                ///< that shows it, as short as could be found
};

/// Collects findings, with the file and line of what the story's author wrote.
class Findings {
public:
    explicit Findings(const story::Scenario& scenario) : m_scenario(scenario) {}

    /// What was added may be given more; it is there until the next.
    Finding& add(Code code, story::Source where, std::string message, std::string hint,
                 std::optional<Route> route = {});
    /// Whether something of that kind was found.
    bool has(Code code) const;
    /// In the order of files and lines.
    std::vector<Finding> take();

    /// Where a step of the program was written.
    story::Source sourceOf(std::size_t op) const;
    /// Where the reply of a prompt was written.
    story::Source sourceOfPrompt(story::PromptIndex prompt) const;

private:
    const story::Scenario& m_scenario;
    std::vector<Finding> m_found;
    std::set<Code> m_codes; ///< of all that was found
};

/// The beginning of a text, in quotes.
std::string quoted(const story::Scenario& scenario, story::TextIndex text);
/// An answer as it is on offer: its words, or that nothing is said.
std::string quoted(const story::Scenario& scenario, const story::Option& option);
/// "one reply", "3 replies"
std::string counted(std::size_t count, std::string_view one, std::string_view many);

} // namespace explore
