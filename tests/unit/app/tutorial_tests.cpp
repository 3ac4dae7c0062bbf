// SPDX-License-Identifier: MIT
// docs/authoring.md, followed to the letter: what it says to type is typed, and what it says is
// then seen must be seen.
#include "base/strings.h"
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using testing::HasSubstr;

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream content;
    content << in.rdbuf();
    return content.str();
}

/// A block of code on the page, and the words right before it.
struct Block {
    std::string kind; ///< "lua", "po", "sh", "text"
    std::string before;
    std::string content;

    bool says(const std::string& words) const { return before.ends_with("**" + words + ":**"); }
};

std::vector<std::string> linesOf(const std::string& page) {
    return base::split(contentOf(std::filesystem::path(CHATWISE_SOURCE_DIR) / "docs" / page), '\n');
}

/// The blocks of a page, from part 1 to where that part begins.
std::vector<Block> blocksOf(const std::string& page, const std::string& end) {
    std::vector<Block> blocks;
    Block block;
    bool inside = false;
    for (const std::string& line : linesOf(page)) {
        if (line.starts_with(end)) break;
        if (line.starts_with("```")) {
            if (inside) blocks.push_back(std::exchange(block, {}));
            block.kind = line.substr(3);
            inside = !inside;
        } else if (inside) {
            block.content += line + "\n";
        } else if (!line.empty() && !line.starts_with('<')) {
            block.before = line;
        }
    }
    return blocks;
}

/// "## 3.", "## 11.": how the parts of a page are numbered.
std::vector<std::string> partsOf(const std::string& page) {
    std::vector<std::string> parts;
    for (const std::string& line : linesOf(page))
        if (line.starts_with("## ")) parts.push_back(line.substr(0, line.find(' ', 3)));
    return parts;
}

class Tutorial : public Program {
protected:
    /// Types a command of the page here, where the page calls the program by its place.
    Ran type(const std::string& command) {
        const std::string program = "build/release/chatwise ";
        EXPECT_TRUE(command.starts_with(program)) << command;
        // Not everybody has a window: the story is opened in the terminal, and left.
        return run(command.substr(program.size()), "leave\n");
    }

    std::filesystem::path fileOf(const Block& block) const {
        return folder() / "lost-kitten" / (block.kind == "po" ? "ur.po" : "scenario.lua");
    }

    /// Looks for what the page tells to find; it must be there, and nowhere else.
    void find(const Block& block) {
        const std::string text = contentOf(fileOf(block));
        m_found = block.content;
        m_at = text.find(m_found);
        ASSERT_NE(m_at, std::string::npos) << "it is not in the file:\n" << m_found;
        ASSERT_EQ(text.find(m_found, m_at + 1), std::string::npos) << "twice:\n" << m_found;
    }

    /// Does with the file what the page says before a block.
    void edit(const Block& block) {
        std::string text = contentOf(fileOf(block));
        if (block.says("Write instead"))
            text.replace(m_at, m_found.size(), block.content);
        else if (block.says("Write below it"))
            text.insert(m_at + m_found.size(), block.content);
        else if (block.says("Add at the end of the file"))
            text += block.content;
        else
            FAIL() << "what is to be done with this? " << block.before << "\n" << block.content;
        std::ofstream(fileOf(block), std::ios::binary) << text;
    }

    std::size_t m_at = 0;
    std::string m_found;
};

} // namespace

TEST_F(Tutorial, CanBeFollowedToTheLetter) {
    const std::vector<Block> blocks = blocksOf("authoring.md", "## 11.");
    Ran ran;
    int shown = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        SCOPED_TRACE(block.before);
        const bool saysMore = i + 1 < blocks.size() && blocks[i + 1].kind == "text";
        if (block.kind == "sh") {
            ran = type(std::string(base::trim(block.content)));
            // A window for authors has no place in a terminal.
            if (block.content.find("chatwise author ") != std::string::npos)
                EXPECT_THAT(ran.output, HasSubstr("There is no display here"));
            else
                EXPECT_EQ(ran.status, 0) << ran.output;
        } else if (block.kind == "text") {
            for (std::string line : base::split(block.content, '\n')) {
                // The rest of a long line is left out.
                if (line.ends_with(" …")) line.resize(line.size() - std::string("…").size());
                EXPECT_THAT(ran.output, HasSubstr(line));
            }
            ++shown;
        } else {
            ASSERT_THAT(block.kind, testing::AnyOf("lua", "po"));
            if (block.says("Find") || block.says("find")) {
                ASSERT_NO_FATAL_FAILURE(find(block));
                continue;
            }
            ASSERT_NO_FATAL_FAILURE(edit(block));
            ran = run("check lost-kitten");
            // Each step leaves a sound story, but where the page shows what is wrong with it.
            if (!saysMore) {
                EXPECT_EQ(ran.status, 0) << ran.output;
            }
        }
    }
    EXPECT_EQ(shown, 7);

    // What it has come to is what the page says: ten questions, three endings, a sound score.
    const std::string story = contentOf(folder() / "lost-kitten/scenario.lua");
    const auto lines = base::split(story, '\n');
    const auto begin = [&](const std::string& word) {
        return std::ranges::count_if(
            lines, [&](const std::string& line) { return base::trim(line).starts_with(word); });
    };
    EXPECT_EQ(begin("reply {"), 10);
    EXPECT_EQ(begin("ending \""), 3);
    const auto scoreOf = [&](const std::string& bot) {
        const std::string said = run("play lost-kitten --bot " + bot).output;
        return std::stod(said.substr(bot.size() + 2));
    };
    EXPECT_GE(scoreOf("guide_follower"), 95);
    EXPECT_LE(scoreOf("trust_everyone"), 40);
    EXPECT_LE(scoreOf("suspect_everyone"), 40);
    const std::string said = run("check lost-kitten").output;
    for (const std::string& line : base::split(said, '\n')) {
        if (line.find("warning") != std::string::npos && !line.starts_with("lost-kitten: ")) {
            EXPECT_THAT(line, HasSubstr("ur.po")) << "part 2 says that all warnings are about it";
        }
    }
}

// What is typed in the one page and shown is that of the other, so it can be followed as well.
TEST(TutorialInUrdu, HasTheSamePartsAndBlocks) {
    EXPECT_EQ(partsOf("authoring.ur.md"), partsOf("authoring.md"));
    const std::vector<Block> english = blocksOf("authoring.md", "## 99.");
    const std::vector<Block> urdu = blocksOf("authoring.ur.md", "## 99.");
    ASSERT_EQ(urdu.size(), english.size());
    ASSERT_GT(english.size(), 20U);
    const std::vector<std::pair<std::string, std::string>> kSays{
        {"ind", "یہ ڈھونڈیں"}, // Find, or find
        {"Write instead", "اس کی جگہ یہ لکھیں"},
        {"Write below it", "اس کے نیچے یہ لکھیں"},
        {"Add at the end of the file", "فائل کے آخر میں یہ جوڑیں"}};
    for (std::size_t i = 0; i < english.size(); ++i) {
        EXPECT_EQ(urdu[i].kind, english[i].kind) << english[i].content;
        EXPECT_EQ(urdu[i].content, english[i].content);
        for (const auto& [one, other] : kSays)
            EXPECT_EQ(urdu[i].before.ends_with(other + ":**"),
                      english[i].before.ends_with(one + ":**"))
                << urdu[i].before;
    }
}
