// SPDX-License-Identifier: MIT
#include "base/po_file.h"

#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <optional>

namespace base {
namespace {

/// Takes the file line by line; each entry is closed by what begins the next.
class PoReader {
public:
    tl::expected<std::vector<PoEntry>, PoMistake> read(std::string_view text) {
        if (!isUtf8(text))
            return tl::make_unexpected(PoMistake{lineOfBadByte(text), "The text is not UTF-8."});
        for (const std::string& raw : split(text, '\n')) {
            ++m_line;
            if (auto mistake = take(trim(raw)))
                return tl::make_unexpected(PoMistake{m_line, *mistake});
        }
        if (auto mistake = close()) return tl::make_unexpected(PoMistake{m_line, *mistake});
        return std::move(m_entries);
    }

private:
    using Complaint = std::optional<std::string>;

    /// The line up to which everything is well-formed.
    static int lineOfBadByte(std::string_view text) {
        int line = 1;
        for (const std::string& each : split(text, '\n')) {
            if (!isUtf8(each)) return line;
            ++line;
        }
        return 0;
    }

    Complaint take(std::string_view line) {
        if (line.starts_with("#~")) { // what was said before it is about what is gone
            if (m_translated) {
                if (auto complaint = close()) return complaint;
            }
            m_entry.fuzzy = false;
            return std::nullopt;
        }
        if (line.empty()) return std::nullopt;
        if (line.starts_with('#')) {
            if (m_translated) {
                if (auto complaint = close()) return complaint;
            }
            if (line.starts_with("#,") && line.find("fuzzy") != line.npos) m_entry.fuzzy = true;
            return std::nullopt;
        }
        if (line.starts_with('"')) {
            if (!m_field) return "Here a text stands without msgid or msgstr before it.";
            return append(line);
        }
        return takeKeyword(line);
    }

    Complaint takeKeyword(std::string_view line) {
        const std::string_view word = line.substr(0, line.find_first_of(" \t\""));
        const std::string_view rest = trim(line.substr(word.size()));

        if (m_translated && (word == "msgctxt" || word == "msgid")) {
            if (auto complaint = close()) return complaint;
        }

        if (word == "msgctxt") {
            if (m_hasSource || m_hasContext) return "msgctxt belongs before its msgid.";
            m_entry.line = m_line;
            m_hasContext = true;
            m_field = &m_entry.context;
        } else if (word == "msgid") {
            if (m_hasSource) return "The msgid before this one has no msgstr.";
            if (m_entry.line == 0) m_entry.line = m_line;
            m_hasSource = true;
            m_field = &m_entry.source;
        } else if (word == "msgid_plural" || (word.starts_with("msgstr[") && word != "msgstr[0]")) {
            if (!m_hasSource) return fmt::format("{} belongs behind a msgid.", word);
            m_unused.clear();
            m_field = &m_unused;
        } else if (word == "msgstr" || word == "msgstr[0]") {
            if (!m_hasSource) return "msgstr belongs behind a msgid.";
            if (m_translated) return "This msgid has two msgstr.";
            m_translated = true;
            m_field = &m_entry.translation;
        } else
            return fmt::format("\"{}\" is no word of a PO file; it has msgctxt, msgid and msgstr.",
                               shortened(line, 20));
        return append(rest);
    }

    /// Adds what stands in the quotes, with its escapes resolved.
    Complaint append(std::string_view quoted) {
        if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"')
            return quoted.starts_with('=') ? "There is no = before a text."
                   : quoted.ends_with(",") ? "There is no comma behind a text."
                                           : "A text stands between straight quotation marks, on "
                                             "one line.";
        quoted = quoted.substr(1, quoted.size() - 2);
        for (std::size_t i = 0; i < quoted.size(); ++i) {
            if (quoted[i] == '"') return "A quotation mark inside a text is written \\\".";
            if (quoted[i] != '\\') {
                *m_field += quoted[i];
                continue;
            }
            if (++i == quoted.size())
                return "The last quotation mark is missing, or a backslash stands before it.";
            switch (quoted[i]) {
            case 'n': *m_field += '\n'; break;
            case 't': *m_field += '\t'; break;
            case 'r': *m_field += '\r'; break;
            case '"':
            case '\\': *m_field += quoted[i]; break;
            default:
                return fmt::format("{} means nothing here.", shortened(quoted.substr(i - 1), 8));
            }
        }
        return std::nullopt;
    }

    Complaint close() {
        if (m_hasContext && !m_hasSource) return "The msgctxt before this has no msgid.";
        if (m_hasSource && !m_translated) return "The msgid before this has no msgstr.";
        if (m_entry.translation.size() > kMostBytes)
            return fmt::format("The translation before this is longer than {} bytes.", kMostBytes);
        if (hasControls(m_entry.translation))
            return "The translation before this has a control character in it. Type it anew.";
        // An empty msgid is the header.
        if (!m_entry.source.empty()) m_entries.push_back(std::move(m_entry));
        m_entry = {};
        m_field = nullptr;
        m_hasContext = m_hasSource = m_translated = false;
        return std::nullopt;
    }

    static constexpr std::size_t kMostBytes = 16'000; ///< of the longest text, with room to spare

    std::vector<PoEntry> m_entries;
    PoEntry m_entry;
    std::string m_unused;
    std::string* m_field = nullptr;
    bool m_hasContext = false, m_hasSource = false, m_translated = false;
    int m_line = 0;
};

} // namespace

tl::expected<std::vector<PoEntry>, PoMistake> parsePo(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // as some editors write it
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    return PoReader().read(text);
}

tl::expected<std::vector<PoEntry>, PoMistake> readPo(const std::filesystem::path& file) {
    const auto text = readText(file);
    if (!text) return tl::make_unexpected(PoMistake{0, text.error().message});
    return parsePo(*text);
}

} // namespace base
