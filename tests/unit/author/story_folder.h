// SPDX-License-Identifier: MIT
#pragma once

#include "author/files/folder_watch.h"
#include "guide/guide.h"

#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>

namespace test {

inline const guide::Guide& realGuide() {
    static const guide::Guide guide = guide::Guide::load(CHATWISE_DATA_DIR).value();
    return guide;
}

inline std::filesystem::path scriptsFolder() {
    return std::filesystem::path(CHATWISE_DATA_DIR) / "scripts";
}

/// A folder that lasts as long as this.
class StoryFolder {
public:
    StoryFolder() {
        static int count = 0;
        m_root = std::filesystem::temp_directory_path() /
                 ("chatwise-author-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(path());
    }
    ~StoryFolder() {
        std::error_code error;
        std::filesystem::remove_all(m_root, error);
    }
    StoryFolder(const StoryFolder&) = delete;
    StoryFolder& operator=(const StoryFolder&) = delete;

    /// With the files of a story that the program comes with.
    static void copyOf(const std::string& id, const StoryFolder& into) {
        std::filesystem::copy(std::filesystem::path(CHATWISE_SOURCE_DIR) / "scenarios" / id,
                              into.path());
    }

    std::filesystem::path path() const { return m_root / "first-look"; }
    /// Beside the story.
    std::filesystem::path elsewhere(const std::string& name) const { return m_root / name; }

    std::string read(const std::string& name) const {
        std::ifstream stream(path() / name, std::ios::binary);
        std::stringstream content;
        content << stream.rdbuf();
        return content.str();
    }
    void write(const std::string& name, std::string_view content) const {
        std::ofstream(path() / name, std::ios::binary) << content;
    }
    void replace(const std::string& name, std::string_view from, std::string_view to) const {
        std::string content = read(name);
        content.replace(content.find(from), from.size(), to);
        write(name, content);
    }

private:
    std::filesystem::path m_root;
};

/// Times for whoever looks: always late enough for another look.
class LookTimes {
public:
    author::FolderWatch::Time next() { return m_now += author::FolderWatch::kBetweenLooks; }

private:
    author::FolderWatch::Time m_now{std::chrono::hours(1)};
};

/// Asks until it is so; false where it never comes to be.
template<class Ask>
bool waitUntil(Ask ask) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
    while (!ask()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

} // namespace test
