// SPDX-License-Identifier: MIT
#include "app/starter.h"

#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <vector>

namespace app {
namespace {

namespace fs = std::filesystem;

struct StarterFile {
    const char* from;   ///< below the program's data
    const char* to;     ///< in the new folder
    bool named = false; ///< has @ID@ and @TITLE@ in it
};
constexpr std::array kFiles{
    StarterFile{"starter/scenario.lua", "scenario.lua", true},
    StarterFile{"starter/notes.md", "notes.md", true},
    StarterFile{"starter/ur.po", "ur.po", true},
    StarterFile{"starter/luarc.json", ".luarc.json"},
    StarterFile{"scripts/annotations.lua", ".chatwise/annotations.lua"},
    StarterFile{"covers/default.png", "cover.png"},
};

std::string replaced(std::string text, std::string_view mark, std::string_view with) {
    for (std::size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + with.size()))
        text.replace(at, mark.size(), with);
    return text;
}

/// A folder in the making. What was put there goes again unless it is kept.
class NewFolder {
public:
    ~NewFolder() {
        std::error_code ignored;
        for (auto path = m_made.rbegin(); path != m_made.rend(); ++path)
            fs::remove(*path, ignored); // a folder only where it is empty
    }
    bool makeFolder(const fs::path& path) {
        std::error_code error;
        if (!fs::create_directory(path, error) || error) return false;
        m_made.push_back(path);
        return true;
    }
    bool writeFile(const fs::path& path, const std::string& bytes) {
        std::ofstream out(path, std::ios::binary);
        if (!out) return false;
        m_made.push_back(path);
        out << bytes;
        out.close();
        return out.good();
    }
    void keep() { m_made.clear(); }

private:
    std::vector<fs::path> m_made; ///< in the order they were made
};

std::string inPrint(const fs::path& path) {
    return base::printable(path.string());
}

} // namespace

base::Result<void> writeStarter(const fs::path& folder, const std::string& name,
                                const std::string& title, const Paths& paths) {
    // Everything is read before anything is written.
    std::vector<std::string> contents;
    for (const StarterFile& file : kFiles) {
        auto content = base::readText(paths.data / file.from);
        if (!content) return base::fail(content.error().message + " Run ./dev build again.");
        contents.push_back(file.named ? replaced(replaced(*content, "@ID@", name), "@TITLE@", title)
                                      : std::move(*content));
    }
    std::error_code error;
    if (fs::exists(fs::symlink_status(folder, error)))
        return base::fail(fmt::format("{} is there already, and stays as it is. Choose another "
                                      "name, or give that one another name first.",
                                      inPrint(folder)));
    NewFolder made;
    if (!made.makeFolder(folder))
        return base::fail(fmt::format("The folder {} cannot be made. May you write there? Behind "
                                      "--in you can name another place, such as your home folder.",
                                      inPrint(folder)));
    for (std::size_t i = 0; i < kFiles.size(); ++i) {
        const fs::path file = folder / kFiles[i].to;
        const fs::path parent = file.parent_path();
        const bool housed = parent == folder || made.makeFolder(parent);
        if (!housed || !made.writeFile(file, contents[i]))
            return base::fail(fmt::format("{} cannot be written; what was written before it is "
                                          "taken away again. Is there room on the disk?",
                                          inPrint(file)));
    }
    made.keep();
    return {};
}

} // namespace app
