// SPDX-License-Identifier: MIT
#include "app/plain_prompt.h"

#include "base/strings.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace app {
namespace {

/// With the digits and the question mark of Urdu as those of English.
std::string withPlainDigits(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t at) {
            return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        };
        const bool eastern = byte(i) == 0xDB && byte(i + 1) >= 0xB0 && byte(i + 1) <= 0xB9;
        const bool arabic = byte(i) == 0xD9 && byte(i + 1) >= 0xA0 && byte(i + 1) <= 0xA9;
        if (eastern || arabic)
            plain += static_cast<char>('0' + (byte(++i) & 0x0F));
        else if (byte(i) == 0xD8 && byte(i + 1) == 0x9F) {
            plain += '?';
            ++i;
        } else
            plain += text[i];
    }
    return plain;
}

} // namespace

std::optional<std::size_t> numberIn(std::string_view text) {
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    return number;
}

std::optional<std::string> PlainPrompt::read() {
    m_ahead.clear();
    m_out << "> ";
    m_out.flush();
    std::string typed;
    if (!std::getline(m_in, typed)) return std::nullopt;
    return withPlainDigits(base::trim(typed));
}

void PlainPrompt::answerAhead(std::vector<std::string> answers) {
    m_ahead.assign(answers.begin(), answers.end());
}

int PlainPrompt::pick(std::string_view question, const std::vector<std::string>& options) {
    const auto chosen = [&](const std::string& answer) -> std::optional<int> {
        const auto number = numberIn(answer);
        if (!number || *number > options.size()) return std::nullopt;
        return static_cast<int>(*number) - 1;
    };
    if (!m_ahead.empty()) {
        const auto answer = chosen(m_ahead.front());
        m_ahead.pop_front();
        if (answer) return *answer;
        m_ahead.clear();
    }
    line(question);
    for (std::size_t i = 0; i < options.size(); ++i)
        line(std::to_string(i + 1) + ". " + options[i]);
    line("0. " + std::string(m_strings.tr("plain", "Never mind")));
    for (int tries = 0; tries < 2; ++tries) {
        const auto answer = read();
        if (!answer) break;
        if (const auto position = chosen(*answer)) return *position;
        line(m_strings.tr("plain", "Please type one of the numbers."));
    }
    return -1;
}

int PlainPrompt::pickNewest(std::string_view question, const std::vector<std::string>& options) {
    constexpr std::size_t kAtOnce = 9;
    for (std::size_t from = 0;; from += kAtOnce) {
        const std::size_t count = std::min(options.size() - from, kAtOnce);
        const auto begin = options.begin() + static_cast<std::ptrdiff_t>(from);
        std::vector<std::string> page(begin, begin + static_cast<std::ptrdiff_t>(count));
        const bool more = from + count < options.size();
        if (more) page.emplace_back(m_strings.tr("plain", "Earlier ones"));
        const int chosen = pick(question, page);
        if (chosen < 0) return chosen;
        if (!more || chosen < static_cast<int>(count)) return static_cast<int>(from) + chosen;
    }
}

} // namespace app
