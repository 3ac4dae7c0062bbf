// SPDX-License-Identifier: MIT
#include "script/source_places.h"

#include "script/sandbox/source.h"
#include "script/sandbox/token.h"

#include <algorithm>
#include <limits>

namespace script {

struct SourcePlaces::File {
    std::string text;
    std::vector<Token> tokens; ///< ended by an End; none for a file that cannot be read
};

SourcePlaces::SourcePlaces(std::filesystem::path folder, std::filesystem::path scripts,
                           std::vector<std::string> files)
    : m_folder(std::move(folder)), m_scripts(std::move(scripts)), m_names(std::move(files)),
      m_files(m_names.size()) {}

SourcePlaces::~SourcePlaces() = default;

const SourcePlaces::File* SourcePlaces::open(int file) const {
    const auto index = static_cast<std::size_t>(file);
    if (index >= m_files.size()) return nullptr;
    if (!m_files[index]) {
        constexpr std::string_view kShared = "scripts/";
        const std::string& name = m_names[index];
        const auto path =
            name.starts_with(kShared) ? m_scripts / name.substr(kShared.size()) : m_folder / name;
        m_files[index] = std::make_unique<File>();
        if (auto source = readSource(path, name, Limits{}); source.text) {
            std::vector<base::Diagnostic> known;
            m_files[index]->text = std::move(*source.text);
            m_files[index]->tokens = tokenize(m_files[index]->text, name, known);
        }
    }
    return m_files[index].get();
}

Where SourcePlaces::field(Where word, const std::string& name) const {
    const File* file = open(word.file);
    if (!file || word.line == 0) return word;
    int depth = 0;
    int best = std::numeric_limits<int>::max();
    Where found = word;
    bool begun = false;
    for (std::size_t i = 0; i + 1 < file->tokens.size(); ++i) {
        const Token& token = file->tokens[i];
        begun = begun || (token.line == word.line && token.kind == Token::Kind::Name);
        if (!begun) continue;
        if (token.is("{")) ++depth;
        if (token.is("}")) --depth;
        // The braces of a word may begin on the line below it.
        if (depth <= 0 && token.line > word.line && !token.is("{")) break;
        const bool given = token.kind == Token::Kind::Name && file->tokens[i + 1].is("=");
        if (!given || token.text != name || depth < 1 || depth >= best) continue;
        best = depth;
        found.line = token.line;
    }
    return found;
}

Where SourcePlaces::text(Where from, const std::string& text) const {
    const File* file = open(from.file);
    if (!file) return from;
    const auto holds = [&](const Token& token) {
        return token.kind == Token::Kind::Text && token.line >= from.line &&
               token.text.size() == text.size() + 2 && token.text.substr(1, text.size()) == text;
    };
    const auto at = std::find_if(file->tokens.begin(), file->tokens.end(), holds);
    return at == file->tokens.end() ? from : Where{from.file, at->line};
}

} // namespace script
