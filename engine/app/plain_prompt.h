// SPDX-License-Identifier: MIT
#pragma once

#include "ui/strings.h"

#include <deque>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Asks and is answered, line by line. Numbers may be typed in the digits of English or Urdu.
class PlainPrompt {
public:
    PlainPrompt(const ui::Strings& strings, std::istream& in, std::ostream& out)
        : m_strings(strings), m_in(in), m_out(out) {}

    void line(std::string_view words) { m_out << words << '\n'; }
    std::ostream& out() { return m_out; }

    /// What is typed next, trimmed; nothing at the end of the input. Forgets answers kept by
    /// answerAhead().
    std::optional<std::string> read();

    /// Answers for the questions that come, so that a command can be typed with them: "flag 1 2".
    void answerAhead(std::vector<std::string> answers);

    /// Lists the options from 1 and reads one of them: its position from 0, or -1 for "never mind"
    /// (0), anything unreadable twice, and the end of the input. Lists nothing where the answer was
    /// given ahead.
    int pick(std::string_view question, const std::vector<std::string>& options);
    /// The same of a long list, the newest first: nine at a time, and behind them the earlier ones.
    int pickNewest(std::string_view question, const std::vector<std::string>& options);

private:
    const ui::Strings& m_strings;
    std::istream& m_in;
    std::ostream& m_out;
    std::deque<std::string> m_ahead;
};

/// The number that `text` is, if it is nothing else.
std::optional<std::size_t> numberIn(std::string_view text);

} // namespace app
