// SPDX-License-Identifier: MIT
// The architecture as a test: what each layer of engine/ may include and link. The table is that
// of docs/ARCHITECTURE.md.
#include "base/strings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

const std::map<std::string, Names>& mayUse() {
    static const std::map<std::string, Names> kTable{
        {"base", {}},
        {"guide", {"base"}},
        {"story", {"base", "guide"}},
        {"score", {"base", "guide", "story"}},
        {"script", {"base", "guide", "story"}},
        {"explore", {"base", "guide", "story", "score"}},
        {"translate", {"base", "guide", "story"}},
        {"map", {"base", "guide", "story"}},
        {"record", {"base", "guide", "story", "score"}},
        {"text", {"base"}},
        {"ui", {"base", "guide", "story", "score", "text"}},
        {"platform", {"base"}},
        {"author",
         {"base", "guide", "story", "score", "script", "explore", "record", "map", "text", "ui"}},
        {"app",
         {"base", "guide", "story", "score", "script", "explore", "map", "translate", "record",
          "text", "ui", "author", "platform"}},
    };
    return kTable;
}

/// Who may include the headers of the libraries that keep a layer in its place.
const std::map<std::string, Names>& mayInclude() {
    static const std::map<std::string, Names> kTable{
        {"lua", {"script"}},
        {"SDL", {"platform"}},
        {"imgui", {"ui", "platform"}},
        {"SQLiteCpp/", {"record"}},
        {"sqlite3", {"record"}},
        {"hb", {"text"}},
        {"fribidi", {"text"}},
        {"ft2build", {"text"}},
        {"CLI/", {"app"}},
        {"gettext-po", {"translate"}},
        {"thread", {"explore", "author"}},
        {"future", {}},
        {"gvc", {"map"}},
        {"cgraph", {"map"}},
    };
    return kTable;
}

TEST(Layers, FoldersAreThoseOfTheTable) {
    Names folders;
    for (const auto& entry : fs::directory_iterator(fs::path(CHATWISE_SOURCE_DIR) / "engine")) {
        if (entry.is_directory()) folders.insert(entry.path().filename().string());
    }
    Names expected;
    for (const auto& [layer, uses] : mayUse())
        expected.insert(layer);
    EXPECT_EQ(folders, expected);
}

TEST(Layers, IncludeOnlyWhatTheyMay) {
    const std::regex own(R"re(^\s*#\s*include\s*"([^"/]*)/?)re");
    const std::regex foreign(R"re(^\s*#\s*include\s*<([^>]+)>)re");
    int files = 0;
    for (const auto& [layer, uses] : mayUse()) {
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(CHATWISE_SOURCE_DIR) / "engine" / layer)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp") continue;
            ++files;
            std::ifstream file(entry.path());
            std::string line;
            while (std::getline(file, line)) {
                std::smatch match;
                if (std::regex_search(line, match, own) && match[1] != layer) {
                    EXPECT_TRUE(uses.contains(match[1]))
                        << entry.path() << " includes " << match[1]
                        << ", which is no layer that it "
                        << "may use: own headers are included as \"layer/header.h\"";
                }
                if (!std::regex_search(line, match, foreign)) continue;
                for (const auto& [prefix, layers] : mayInclude()) {
                    const bool guarded = match[1].str().starts_with(prefix);
                    EXPECT_TRUE(!guarded || layers.contains(layer))
                        << entry.path() << " includes <" << match[1] << ">";
                }
            }
        }
    }
    EXPECT_GT(files, 40);
}

TEST(Layers, LinkOnlyWhatTheyMay) {
    std::ifstream file(fs::path(CHATWISE_BUILD_DIR) / "layer_links.txt");
    ASSERT_TRUE(file) << "the build writes layer_links.txt";
    std::string line;
    Names seen;
    while (std::getline(file, line)) {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) continue;
        const std::string layer = line.substr(0, colon);
        seen.insert(layer);
        ASSERT_TRUE(mayUse().contains(layer)) << layer;
        for (const std::string& link : base::split(line.substr(colon + 1), ' ')) {
            if (!mayUse().contains(link)) continue;
            EXPECT_TRUE(mayUse().at(layer).contains(link)) << layer << " links " << link;
        }
    }
    EXPECT_EQ(seen.size(), mayUse().size());
}

} // namespace
