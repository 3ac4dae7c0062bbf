// SPDX-License-Identifier: MIT
#include "script/checks/catalogue.h"

#include "base/strings.h"

#include <fstream>

namespace script {
namespace {

/// Appends what stands in the quotes of `line`, with its escapes resolved.
void appendQuoted(std::string_view line, std::string& text) {
    const std::size_t open = line.find('"');
    const std::size_t close = line.rfind('"');
    if (open == std::string_view::npos || close == open) return;
    for (std::size_t i = open + 1; i < close; ++i) {
        if (line[i] != '\\' || i + 1 >= close) {
            text += line[i];
            continue;
        }
        const char escaped = line[++i];
        text += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
    }
}

} // namespace

std::vector<Translation> readCatalogue(const std::filesystem::path& file) {
    std::vector<Translation> result;
    Translation entry;
    std::string* field = nullptr;
    const auto close = [&] {
        if (!entry.source.empty()) result.push_back(std::move(entry));
        entry = {};
        field = nullptr;
    };
    std::ifstream stream(file, std::ios::binary);
    for (std::string raw; std::getline(stream, raw);) {
        const std::string_view line = base::trim(raw);
        if (line.empty() || line.starts_with("#~")) {
            close();
        } else if (line.starts_with('#')) {
            if (field == &entry.translation) close();
            if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) {
                entry.fuzzy = true;
            }
        } else {
            if (line.starts_with("msgctxt")) {
                if (field == &entry.translation) close();
                field = &entry.context;
            } else if (line.starts_with("msgid")) {
                if (field == &entry.translation) close();
                field = &entry.source;
            } else if (line.starts_with("msgstr")) {
                field = &entry.translation;
            }
            if (field) appendQuoted(line, *field);
        }
    }
    close();
    return result;
}

} // namespace script
