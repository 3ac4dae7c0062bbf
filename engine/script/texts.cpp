// SPDX-License-Identifier: MIT
#include "script/texts.h"

#include "base/strings.h"

#include <fmt/format.h>

namespace script {
namespace {

constexpr std::size_t kLongest = 2000; ///< code points in one text

/// A digit of the Latin, Arabic-Indic or Urdu row at `at`; moves behind it. -1 for anything else.
int digitAt(const std::string& text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = byte(at);
    if (first >= '0' && first <= '9') {
        ++at;
        return static_cast<int>(first - '0');
    }
    const unsigned second = byte(at + 1);
    const bool arabicIndic = first == 0xd9 && second >= 0xa0 && second <= 0xa9; // U+0660..0669
    const bool urdu = first == 0xdb && second >= 0xb0 && second <= 0xb9;        // U+06F0..06F9
    if (!arabicIndic && !urdu) return -1;
    at += 2;
    return static_cast<int>(second & 0x0f);
}

/// Ranges that the authorities keep for fiction: 555-01xx (North America), and of Ofcom's the
/// London and mobile ones.
bool keptForFiction(const std::string& digits) {
    const auto holds = [&](std::string_view part, std::size_t behind) {
        return digits.size() >= part.size() + behind &&
               digits.substr(digits.size() - part.size() - behind, part.size()) == part;
    };
    return holds("55501", 2) || holds("7700900", 3) || holds("2079460", 3);
}

} // namespace

std::string findPhoneNumber(const std::string& text, const std::set<std::string>& allowed) {
    constexpr std::size_t kShortest = 7;
    constexpr std::size_t kPlainNumber = 10; // an unbroken run this long is no count of anything
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t probe = at;
        if (digitAt(text, probe) < 0) {
            ++at;
            continue;
        }
        const bool plus = at > 0 && text[at - 1] == '+';
        std::string digits;
        int breaks = 0;
        std::vector<std::size_t> groups{0};
        for (;;) {
            const int digit = digitAt(text, at);
            if (digit >= 0) {
                digits += static_cast<char>('0' + digit);
                ++groups.back();
                continue;
            }
            // One separator between digits goes on with the same number.
            std::size_t behind = at + 1;
            const bool separator = at < text.size() && (text[at] == ' ' || text[at] == '-' ||
                                                        text[at] == '.' || text[at] == ')');
            // "318. 260. 112." are sentences.
            const bool blank = behind < text.size() && text[behind] == ' ';
            if (separator && blank && text[at] != '.') ++behind;
            std::size_t next = behind;
            if (!separator || digitAt(text, next) < 0) break;
            at = behind;
            ++breaks;
            groups.push_back(0);
        }
        const bool date = groups.size() == 3 && groups[0] == 4 && groups[1] == 2 && groups[2] == 2;
        const bool likely = plus || breaks > 0 || digits[0] == '0' || digits.size() >= kPlainNumber;
        if (digits.size() >= kShortest && likely && !date && !keptForFiction(digits) &&
            !allowed.contains(digits)) {
            return digits;
        }
    }
    return {};
}

story::TextIndex Texts::add(const std::string& text, const std::string& context,
                            const std::string& what, Where place) {
    if (base::trim(text).empty()) {
        m_reporter.report(Code::EmptyText, place, fmt::format("{} is empty.", what),
                          "Write what is to be read here, or leave the line out.");
    } else if (base::codePoints(text) > kLongest) {
        m_reporter.report(Code::TooLarge, place,
                          fmt::format("{} has {} letters.", what, base::codePoints(text)),
                          fmt::format("At most {} fit; make two of it.", kLongest));
    } else {
        check(text, what, place);
    }
    m_scenario.texts.push_back({text, context, place.line, place.file});
    return static_cast<story::TextIndex>(m_scenario.texts.size() - 1);
}

void Texts::check(const std::string& text, const std::string& what, Where place) {
    if (m_banned) {
        if (const std::string term = m_banned->find(text); !term.empty()) {
            m_reporter.report(Code::BannedTerm, place, fmt::format("{} uses \"{}\".", what, term),
                              "No scenario may use this word; find another that a class can read.");
        }
    }
    if (m_apps) {
        if (const std::string app = m_apps->find(text); !app.empty()) {
            m_reporter.report(Code::RealApp, place, fmt::format("{} names \"{}\".", what, app),
                              "A story names no real app. Write \"the app\", or invent a name.");
        }
    }
    if (const std::string digits = findPhoneNumber(text, m_helpNumbers); !digits.empty()) {
        m_reporter.report(Code::RealPhoneNumber, place,
                          fmt::format("{} has a number that could be somebody's: {}.", what,
                                      base::shortened(digits, 20)),
                          "Mask it, as in 0300-XXXXXXX.");
    }
}

} // namespace script
