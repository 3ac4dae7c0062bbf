// SPDX-License-Identifier: MIT
#include "support.h"

#include "base/strings.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <map>
#include <sstream>

namespace script_tests {

namespace fs = std::filesystem;

const guide::Guide& testGuide() {
    static const guide::Guide guide = guide::Guide::load(CHATWISE_DATA_DIR).value();
    return guide;
}

std::string readFile(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::stringstream content;
    content << stream.rdbuf();
    return content.str();
}

void writeFile(const fs::path& path, std::string_view content) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

namespace {

/// What the frame's part declares: `contact "hira"`, or the word alone where one is enough.
std::string declarationOf(const std::string& part) {
    const std::string head(base::trim(part.substr(0, part.find('{'))));
    return head.starts_with("contact") ? head : head.substr(0, head.find(' '));
}

bool declares(const std::string& source, const std::string& declaration) {
    const auto lines = base::split(source, '\n');
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.starts_with(declaration); });
}

std::string frame() {
    const std::string page = readFile(CHATWISE_SOURCE_DIR "/docs/diagnostics/README.md");
    const std::size_t start = page.find("```lua\n") + 7;
    return page.substr(start, page.find("```", start) - start);
}

} // namespace

std::string withFrame(const std::string& source) {
    if (source.starts_with("-- no frame")) return source;
    std::string result = source;
    std::string rest = frame();
    while (!base::trim(rest).empty()) {
        const std::size_t end = rest.find("\n\n");
        const std::string part = rest.substr(0, end);
        rest = end == std::string::npos ? std::string() : rest.substr(end + 2);
        if (!declares(source, declarationOf(part))) result += "\n" + part;
    }
    return result + "\n";
}

/// The folder is called like the story, or as a line "-- in folder NAME" says.
std::string folderOf(const std::string& source) {
    for (const std::string before : {"-- in folder ", "scenario \""}) {
        const std::size_t at = source.find(before);
        if (at == std::string::npos) continue;
        const std::size_t start = at + before.size();
        const std::string name = source.substr(start, source.find_first_of("\"\n", start) - start);
        if (!name.empty() && name.find('/') == std::string::npos) return name;
    }
    return "story";
}

script::Compiled loadText(const std::string& source) {
    static std::atomic<int> count = 0;
    const fs::path folder = fs::path(CHATWISE_BUILD_DIR) / "test-scenarios" /
                            (std::to_string(getpid()) + "-" + std::to_string(count++));
    const std::string whole = withFrame(source);
    const fs::path story = folder / folderOf(whole);
    writeFile(story / "scenario.lua", whole);
    fs::path scripts = fs::path(CHATWISE_DATA_DIR) / "scripts";
    std::map<std::string, std::string> beside;
    for (const std::string& line : base::split(source, '\n')) {
        constexpr std::string_view kWith = "-- with ";
        if (line.starts_with(kWith)) {
            const std::string file = line.substr(kWith.size());
            const std::size_t colon = file.find(": ");
            std::string& content = beside[file.substr(0, colon)];
            if (colon != std::string::npos) content += file.substr(colon + 2) + "\n";
        }
        if (line == "-- without safety") {
            fs::copy(scripts, folder / "scripts", fs::copy_options::recursive);
            scripts = folder / "scripts";
        }
    }
    for (const auto& [file, content] : beside) {
        const bool picture = content.empty() && file.ends_with(".png");
        writeFile(story / file, picture ? "\x89PNG\r\n\x1a\n" : content);
    }
    script::Compiled compiled = script::load(story, scripts, testGuide());
    fs::remove_all(folder);
    return compiled;
}

std::vector<std::string> codesOf(const script::Compiled& compiled) {
    std::vector<std::string> codes;
    for (const auto& diagnostic : compiled.diagnostics)
        codes.push_back(diagnostic.code);
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

std::string linesOf(const script::Compiled& compiled) {
    std::string result;
    for (const auto& diagnostic : compiled.diagnostics)
        result += base::toLine(diagnostic) + "\n";
    return result;
}

std::string helloScene(const std::string& steps, const std::string& before) {
    return before + "\nchat \"ayaan\" {\n  scene \"hello\" {\n" + steps + "\n  },\n}\n";
}

} // namespace script_tests
