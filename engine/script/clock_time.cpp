// SPDX-License-Identifier: MIT
#include "script/clock_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace script {

std::int16_t readClockTime(Reporter& reporter, Fields& fields, const std::string& field) {
    const Value* value = fields.take(field);
    if (!value) return -1;
    const bool text = value->kind == Value::Kind::String;
    if (!text) {
        // 16.30 is the number 16.3 by now.
        const double number = value->kind == Value::Kind::Number
                                  ? value->number
                                  : static_cast<double>(value->integer);
        const int hundredths = static_cast<int>(std::lround(std::clamp(number, 0.0, 99.0) * 100));
        const bool time = hundredths / 100 < 24 && hundredths % 100 < 60;
        reporter.report(
            Code::BadTime, reporter.ofField(fields.place(), field),
            fmt::format("`{}` of {} is {}.", field, fields.what(), describe(*value)),
            fmt::format("Write it in quotes, with a colon: `{} = \"{}\"`.", field,
                        time ? fmt::format("{:02}:{:02}", hundredths / 100, hundredths % 100)
                             : "16:30"));
        return -1;
    }
    const std::string* written = &value->string;
    const auto digit = [&](std::size_t i) { return (*written)[i] - '0'; };
    const bool shaped = written->size() == 5 && (*written)[2] == ':' &&
                        std::count_if(written->begin(), written->end(),
                                      [](char c) { return c >= '0' && c <= '9'; }) == 4;
    const int hour = shaped ? digit(0) * 10 + digit(1) : 99;
    const int minute = shaped ? digit(3) * 10 + digit(4) : 99;
    if (hour > 23 || minute > 59) {
        reporter.report(Code::BadTime, reporter.ofField(fields.place(), field),
                        fmt::format("`{}` of {} is \"{}\", which is no time of the day.", field,
                                    fields.what(), *written),
                        "Write hours and minutes with two digits each, as in `at = \"16:05\"`.");
        return -1;
    }
    return static_cast<std::int16_t>(hour * 60 + minute);
}

} // namespace script
