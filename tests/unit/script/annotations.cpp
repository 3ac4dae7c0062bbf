// SPDX-License-Identifier: MIT
#include "annotations.h"

#include "base/strings.h"
#include "support.h"

#include <fmt/format.h>

#include <cctype>

namespace script_tests {
namespace {

const std::string kOpen = "<!-- table: ";
const std::string kClose = "<!-- /table -->";

/// What stands before `end`, which is taken off `rest` with it; all of it where there is no `end`.
std::string cut(std::string& rest, const std::string& end) {
    const std::size_t at = rest.find(end);
    const std::string before = rest.substr(0, at);
    rest = at == std::string::npos ? std::string() : rest.substr(at + end.size());
    return before;
}

bool take(std::string& rest, const std::string& beginning) {
    if (!rest.starts_with(beginning)) return false;
    rest.erase(0, beginning.size());
    return true;
}

std::vector<std::string> wordsIn(const std::string& text) {
    std::vector<std::string> words;
    for (const std::string& word : base::split(text, ' ')) {
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

class Reader {
public:
    Annotations read(const std::string& source) {
        for (const std::string& line : base::split(source, '\n'))
            readLine(line);
        return std::move(m_result);
    }

private:
    void readLine(std::string line) {
        if (line.starts_with("-- ") || line == "--" || line == "---@meta") return;
        if (take(line, "---")) return comment(line);
        if (!line.empty()) word(line);
        m_word = {};
    }

    void comment(std::string line) {
        if (take(line, "@class ")) {
            m_class = cut(line, ": ");
            auto& parents = m_result.parents[m_class];
            if (!line.empty()) parents = base::split(line, ',');
        } else if (take(line, "@operator call(")) {
            m_result.types[m_class] = line.substr(0, line.rfind("): "));
        } else if (take(line, "@field ")) {
            field(line);
        } else if (take(line, "@alias ")) {
            m_alias = cut(line, " ");
            m_result.types[m_alias] = line;
        } else if (take(line, "| \"")) {
            Entry value;
            value.name = value.example = cut(line, "\"");
            if (take(line, " # ")) value.text = line;
            m_result.values[m_alias].push_back(std::move(value));
        } else if (take(line, "@param ")) {
            const std::string name = cut(line, " ");
            m_word.params.push_back(name.substr(0, name.find('?')));
            m_word.type += " " + line;
        } else if (take(line, "@return ") || take(line, "@type ")) {
            m_word.type += " " + line;
        } else if (line.starts_with('`') && line.ends_with('`')) {
            m_word.example = line.substr(1, line.size() - 2);
        } else if (!line.empty() && line[0] != '@' && line[0] != ' ') {
            m_word.text += (m_word.text.empty() ? "" : " ") + line;
        } else {
            m_result.mistakes.push_back("---" + line);
        }
    }

    void field(std::string line) {
        if (line.starts_with('[')) return; // what stands in the list part
        Entry field;
        const std::string whole = line;
        field.name = cut(line, " ");
        field.required = !field.name.ends_with('?');
        if (!field.required) field.name.pop_back();
        field.type = cut(line, " `");
        field.example = cut(line, "` ");
        field.text = line;
        if (field.text.empty()) m_result.mistakes.push_back(whole);
        m_result.fields[m_class].push_back(std::move(field));
    }

    void word(std::string line) {
        const std::string whole = line;
        const bool function = take(line, "function ");
        m_word.name = cut(line, function ? "(" : " = {}");
        const std::string params = function ? cut(line, ") end") : std::string();
        if (!line.empty() || params != base::join(m_word.params, ", ") || m_word.text.empty() ||
            m_word.example.empty() || m_word.type.empty())
            m_result.mistakes.push_back(whole);
        m_result.words.push_back(std::move(m_word));
    }

    Annotations m_result;
    Entry m_word;
    std::string m_class;
    std::string m_alias;
};

/// What else there is to say of a field: its choices, and whether it can be left out.
std::string remarks(const Entry& field, const Annotations& annotations) {
    std::string result;
    std::vector<std::string> choices = annotations.choicesOf(field.type);
    const bool ownTable = annotations.values.contains(field.type);
    if (!choices.empty() && !ownTable) {
        for (std::string& choice : choices)
            choice = fmt::format("`\"{}\"`", choice);
        const std::string last = choices.back();
        choices.pop_back();
        result += fmt::format(" One of {} or {}.", base::join(choices, ", "), last);
    }
    if (field.required) result += " *Must be there.*";
    return result;
}

std::string table(std::string head, const Annotations& annotations) {
    const std::vector<std::string> names = wordsIn(cut(head, " | "));
    std::string rows = fmt::format("| {} |\n|---|---|\n", head);
    const auto row = [&](const Entry& entry, const std::string& more = {}) {
        rows += fmt::format("| `{}` | {}{} |\n", entry.example, entry.text, more);
    };
    for (const std::string& name : names) {
        for (const Entry& word : annotations.words) {
            if (word.name == name) row(word);
        }
        if (const auto found = annotations.fields.find(name); found != annotations.fields.end()) {
            for (const Entry& field : found->second)
                row(field, remarks(field, annotations));
        }
        if (const auto found = annotations.values.find(name); found != annotations.values.end()) {
            for (const Entry& value : found->second)
                row(value);
        }
    }
    return rows;
}

} // namespace

std::set<std::string> namesIn(const std::string& type) {
    std::set<std::string> names;
    std::string name;
    bool quoted = false;
    for (const char c : type + " ") {
        if (c == '"') quoted = !quoted;
        if (!quoted && (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_')) {
            name += c;
            continue;
        }
        if (!name.empty()) names.insert(name);
        name.clear();
    }
    return names;
}

std::set<std::string> Annotations::classesOf(const Entry& word) const {
    std::set<std::string> found;
    std::vector<std::string> open{word.type};
    while (!open.empty()) {
        const std::string type = open.back();
        open.pop_back();
        for (const std::string& name : namesIn(type)) {
            if (fields.contains(name)) found.insert(name);
            // A step that can be called takes what it is called with.
            const auto called = types.find(name);
            if (parents.contains(name) && called != types.end()) open.push_back(called->second);
        }
    }
    return found;
}

std::vector<Entry> Annotations::fieldsOf(const std::string& type) const {
    std::vector<Entry> result;
    if (const auto own = fields.find(type); own != fields.end()) result = own->second;
    if (const auto above = parents.find(type); above != parents.end()) {
        for (const std::string& parent : above->second) {
            for (const Entry& field : fieldsOf(parent))
                result.push_back(field);
        }
    }
    return result;
}

std::vector<std::string> Annotations::choicesOf(const std::string& type) const {
    if (const auto listed = values.find(type); listed != values.end()) {
        std::vector<std::string> choices;
        for (const Entry& value : listed->second)
            choices.push_back(value.name);
        return choices;
    }
    if (const auto alias = types.find(type); alias != types.end() && !parents.contains(type))
        return choicesOf(alias->second);
    std::vector<std::string> choices;
    for (const std::string& part : base::split(type, '|')) {
        if (part.size() < 2 || part.front() != '"' || part.back() != '"') return {};
        choices.push_back(part.substr(1, part.size() - 2));
    }
    return choices;
}

Annotations readAnnotations() {
    return Reader().read(readFile(CHATWISE_SOURCE_DIR "/scripts/annotations.lua"));
}

std::string withTables(const std::string& page, const Annotations& annotations) {
    std::string rest = page;
    std::string result;
    while (rest.find(kOpen) != std::string::npos) {
        result += cut(rest, kOpen);
        const std::string head = cut(rest, " -->\n");
        cut(rest, kClose);
        result += kOpen + head + " -->\n" + table(head, annotations) + kClose;
    }
    return result + rest;
}

std::vector<std::string> namesInTables(const std::string& page) {
    std::vector<std::string> names;
    std::string rest = page;
    while (rest.find(kOpen) != std::string::npos) {
        cut(rest, kOpen);
        for (const std::string& name : wordsIn(cut(rest, " | ")))
            names.push_back(name);
    }
    return names;
}

} // namespace script_tests
