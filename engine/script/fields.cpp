// SPDX-License-Identifier: MIT
#include "script/fields.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {

std::string describe(const Value& value) {
    switch (value.kind) {
    case Value::Kind::Nil: return "nothing";
    case Value::Kind::Boolean: return value.boolean ? "`true`" : "`false`";
    case Value::Kind::Integer: return fmt::format("the number {}", value.integer);
    case Value::Kind::Number: return fmt::format("the number {}", value.number);
    case Value::Kind::String:
        return fmt::format("the text \"{}\"", base::shortened(value.string, 40));
    case Value::Kind::Table: break;
    }
    return value.tag.empty() ? "a list in braces" : fmt::format("`{}`", value.tag);
}

Fields::Fields(Reporter& reporter, const Value& value, Where place, std::string what)
    : m_reporter(reporter), m_value(value), m_place(place), m_what(std::move(what)) {}

const Value* Fields::take(const std::string& field) {
    m_known.push_back(field);
    return m_value.field(field);
}

void Fields::wrong(const std::string& field, const Value& value, const std::string& wanted) {
    m_reporter.report(
        Code::WrongType, m_reporter.ofField(m_place, field),
        fmt::format("`{}` of {} must be {}, not {}.", field, m_what, wanted, describe(value)));
}

std::optional<std::string> Fields::text(const std::string& field) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    if (value->kind == Value::Kind::String) return value->string;
    wrong(field, *value, "a text in quotes");
    return std::nullopt;
}

std::optional<long long> Fields::integer(const std::string& field, long long low, long long high) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    if (value->kind != Value::Kind::Integer) {
        wrong(field, *value, "a whole number");
        return std::nullopt;
    }
    if (value->integer < low || value->integer > high) {
        m_reporter.report(Code::OutOfBounds, m_reporter.ofField(m_place, field),
                          fmt::format("`{}` of {} is {}.", field, m_what, value->integer),
                          fmt::format("It must lie between {} and {}.", low, high));
        return std::nullopt;
    }
    return value->integer;
}

bool Fields::flag(const std::string& field, bool fallback) {
    const Value* value = take(field);
    if (!value) return fallback;
    if (value->kind == Value::Kind::Boolean) return value->boolean;
    wrong(field, *value, "`true` or `false`");
    return fallback;
}

std::vector<std::string> Fields::names(const std::string& field) {
    const Value* value = take(field);
    if (!value) return {};
    if (value->kind == Value::Kind::String) return {value->string};
    std::vector<std::string> result;
    if (value->kind != Value::Kind::Table || !value->tag.empty() || !value->fields.empty()) {
        wrong(field, *value, "a name in quotes or a list of names");
        return result;
    }
    for (const Value& item : value->items) {
        if (item.kind == Value::Kind::String) {
            result.push_back(item.string);
        } else {
            wrong(field, item, "a list of names in quotes");
        }
    }
    return result;
}

std::optional<int> Fields::oneOf(const std::string& field, const std::vector<std::string>& values) {
    const auto value = text(field);
    if (!value) return std::nullopt;
    const auto found = std::find(values.begin(), values.end(), *value);
    if (found != values.end()) return static_cast<int>(found - values.begin());
    m_reporter.report(Code::UnknownValue, m_reporter.ofField(m_place, field),
                      fmt::format("`{}` of {} cannot be \"{}\".", field, m_what, *value),
                      suggest(*value, values));
    return std::nullopt;
}

const Value* Fields::table(const std::string& field) {
    const Value* value = take(field);
    if (!value) return nullptr;
    if (value->kind == Value::Kind::Table && value->tag.empty()) return value;
    wrong(field, *value, "a list in braces");
    return nullptr;
}

bool Fields::isMisspelt(const std::string& field) const {
    return std::any_of(m_value.fields.begin(), m_value.fields.end(), [&](const auto& written) {
        const auto& [name, value] = written;
        const bool known = std::find(m_known.begin(), m_known.end(), name) != m_known.end();
        return !known && base::nearest(name, std::vector{field});
    });
}

void Fields::missing(const std::string& field, const std::string& hint) {
    // A field that is there but of the wrong kind has been reported already.
    if (m_value.field(field)) return;
    if (isMisspelt(field)) return;
    m_reporter.report(Code::MissingField, m_place, fmt::format("{} has no `{}`.", m_what, field),
                      hint);
}

void Fields::finish() {
    for (const auto& [field, value] : m_value.fields) {
        if (std::find(m_known.begin(), m_known.end(), field) != m_known.end()) continue;
        m_reporter.report(Code::UnknownField, m_reporter.ofField(m_place, field),
                          fmt::format("Unknown field `{}` in {}.", field, m_what),
                          field == "wait"
                              ? "Nothing waits by the clock: use `delay`, or the step `tomorrow`."
                              : suggest(field, m_known));
    }
}

void Fields::noItems(std::size_t first) {
    for (std::size_t i = first; i < m_value.items.size(); ++i) {
        const Value& item = m_value.items[i];
        m_reporter.report(Code::WrongPlace,
                          item.line > 0 ? whereOf(item) : m_reporter.ofText(m_place, item.string),
                          fmt::format("{} does not belong into {}.", describe(item), m_what),
                          item.kind == Value::Kind::String
                              ? "Only fields such as `name = \"…\"` stand here. Several values of "
                                "one go into braces: name = { \"…\", \"…\" }"
                              : "Only fields such as `name = \"…\"` stand here.");
    }
}

} // namespace script
