// SPDX-License-Identifier: MIT
#pragma once

#include "script/banned.h"
#include "script/report.h"
#include "story/scenario.h"

#include <set>
#include <string>
#include <vector>

namespace script {

/// Takes in every text a player will read, and checks what holds for each of them: not empty, not
/// endless, no refused word, nobody's telephone number. (The sandbox has seen to proper UTF-8.)
class Texts {
public:
    Texts(Reporter& reporter, story::Scenario& scenario, const BannedTerms* banned,
          std::set<std::string> helpNumbers, const BannedTerms* apps = nullptr)
        : m_reporter(reporter), m_scenario(scenario), m_banned(banned), m_apps(apps),
          m_helpNumbers(std::move(helpNumbers)) {}

    /// `what` names the text in messages ("the title"); `context` is where it stands.
    story::TextIndex add(const std::string& text, const std::string& context,
                         const std::string& what, Where place);

    /// The checks of content alone, for texts that are not kept, such as translations.
    void check(const std::string& text, const std::string& what, Where place);

private:
    Reporter& m_reporter;
    story::Scenario& m_scenario;
    const BannedTerms* m_banned;
    const BannedTerms* m_apps;
    std::set<std::string> m_helpNumbers;
};

/// The digits of the first thing in `text` that reads as a telephone number in use: at least seven
/// digits with nothing masked, outside the ranges kept for fiction. Empty where there is none.
std::string findPhoneNumber(const std::string& text, const std::set<std::string>& allowed);

} // namespace script
