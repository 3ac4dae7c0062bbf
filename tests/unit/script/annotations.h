// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace script_tests {

/// What scripts/annotations.lua says of one word, field or value.
struct Entry {
    std::string name;
    std::string type;    ///< of a field: "sign|sign[]"
    std::string example; ///< `from = "me"`, without the backticks; of a value: the value
    std::string text;
    bool required = false;           ///< of a field
    std::vector<std::string> params; ///< of a word: the names of its @param lines
};

/// scripts/annotations.lua, as it is laid out: see its head.
struct Annotations {
    std::vector<Entry> words;
    std::map<std::string, std::vector<Entry>> fields;        ///< of each class that has some
    std::map<std::string, std::vector<std::string>> parents; ///< of each class
    std::map<std::string, std::vector<Entry>> values;        ///< of each alias that lists some
    std::map<std::string, std::string>
        types;                         ///< what each alias stands for, or a class is called with
    std::vector<std::string> mistakes; ///< lines that are laid out otherwise

    /// The classes whose fields a word takes in its braces.
    std::set<std::string> classesOf(const Entry& word) const;
    /// The fields of a class, and of those it builds on.
    std::vector<Entry> fieldsOf(const std::string& type) const;
    /// The texts that a type can be: `"everyone"|"nobody"`, or an alias of such. Empty for others.
    std::vector<std::string> choicesOf(const std::string& type) const;
};

Annotations readAnnotations();

/// The identifiers in a type: of "sign|sign[]" `sign`, without its texts in quotes.
std::set<std::string> namesIn(const std::string& type);

/// docs/language.md with each table between `<!-- table: NAME… | head | head -->` and
/// `<!-- /table -->` made anew.
std::string withTables(const std::string& page, const Annotations& annotations);
/// The names in the page's tables, in order.
std::vector<std::string> namesInTables(const std::string& page);

} // namespace script_tests
