// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace base {

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto number = [&](std::size_t from, std::size_t length) -> int {
        int value = -1;
        const char* end = text.data() + from + length;
        const auto parsed = std::from_chars(text.data() + from, end, value);
        return parsed.ptr == end ? value : -1;
    };
    const Date date{number(0, 4), number(5, 2), number(8, 2)};
    if (date.year < 0 || date.month < 1 || date.day < 1) return std::nullopt;
    const std::chrono::year_month_day check{std::chrono::year{date.year},
                                            std::chrono::month{static_cast<unsigned>(date.month)},
                                            std::chrono::day{static_cast<unsigned>(date.day)}};
    if (!check.ok()) return std::nullopt;
    return date;
}

std::string toString(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

int monthsBetween(Date earlier, Date later) {
    int months = (later.year - earlier.year) * 12 + later.month - earlier.month;
    if (later.day < earlier.day) --months;
    return months;
}

Date SystemClock::today() const {
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::chrono::year_month_day date{now};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace base
