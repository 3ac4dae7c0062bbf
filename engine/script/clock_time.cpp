// SPDX-License-Identifier: MIT
#include "script/clock_time.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {

std::int16_t readClockTime(Reporter& reporter, Fields& fields, const std::string& field) {
    const auto written = fields.text(field);
    if (!written) return -1;
    const auto digit = [&](std::size_t i) { return (*written)[i] - '0'; };
    const bool shaped = written->size() == 5 && (*written)[2] == ':' &&
                        std::count_if(written->begin(), written->end(),
                                      [](char c) { return c >= '0' && c <= '9'; }) == 4;
    const int hour = shaped ? digit(0) * 10 + digit(1) : 99;
    const int minute = shaped ? digit(3) * 10 + digit(4) : 99;
    if (hour > 23 || minute > 59) {
        reporter.report(Code::BadTime, fields.place(),
                        fmt::format("`{}` of {} is \"{}\", which is no time of the day.", field,
                                    fields.what(), *written),
                        "Write hours and minutes with two digits each, as in `at = \"16:05\"`.");
        return -1;
    }
    return static_cast<std::int16_t>(hour * 60 + minute);
}

} // namespace script
