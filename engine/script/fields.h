// SPDX-License-Identifier: MIT
#pragma once

#include "script/report.h"

#include <optional>
#include <string>
#include <vector>

namespace script {

/// "a text", "a number", "a list", "`say`": what a value is, for messages.
std::string describe(const Value& value);

/// A piece of text with where it was written.
struct Written {
    std::string text;
    Where place;
};

/// Reads the named fields of one word, checking their kinds. What was not asked for by the time
/// finish() is called is reported as unknown, with the nearest name that was.
class Fields {
public:
    /// `what` names the word in messages: "contact `ayaan`".
    Fields(Reporter& reporter, const Value& value, Where place, std::string what);

    const Value* take(const std::string& field);

    std::optional<std::string> text(const std::string& field);
    std::optional<long long> integer(const std::string& field, long long low, long long high);
    bool flag(const std::string& field, bool fallback = false);
    /// One text or a list of texts.
    std::vector<std::string> names(const std::string& field);
    /// A text out of `values`; its position.
    std::optional<int> oneOf(const std::string& field, const std::vector<std::string>& values);
    /// A table without a word of its own, such as `profile = { … }`.
    const Value* table(const std::string& field);

    void missing(const std::string& field, const std::string& hint);
    /// Whether a field stands there under nearly that name; finish() reports it.
    bool isMisspelt(const std::string& field) const;
    /// Reports fields that nobody asked for.
    void finish();
    /// Says that steps or other list entries do not belong into this word, from the entry `first`.
    void noItems(std::size_t first);

    Where place() const { return m_place; }
    const std::string& what() const { return m_what; }

private:
    void wrong(const std::string& field, const Value& value, const std::string& wanted);

    Reporter& m_reporter;
    const Value& m_value;
    Where m_place;
    std::string m_what;
    std::vector<std::string> m_known;
};

} // namespace script
