// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

/// A day in the Gregorian calendar.
struct Date {
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;   ///< 1 to 31
    auto operator<=>(const Date&) const = default;
};

/// Reads "2025-06-04"; nothing for any other form or a day that does not exist.
std::optional<Date> parseDate(std::string_view text);
std::string toString(Date date);

/// Whole months from `earlier` to `later`: 2025-06-04 to 2026-06-03 is 11.
int monthsBetween(Date earlier, Date later);

/// Where today's date comes from.
class SystemClock {
public:
    Date today() const;
};

} // namespace base
