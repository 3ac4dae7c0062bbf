// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

struct Ran {
    int status = -1;
    std::string output; ///< both of its outputs
};

/// Runs `chatwise ARGUMENTS` without a display, with saves of its own.
class Program : public testing::Test {
protected:
    Program() {
        m_folder = std::filesystem::temp_directory_path() /
                   (std::string("chatwise-program-") +
                    testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~Program() override { std::filesystem::remove_all(m_folder); }

    /// Runs the program that was built; `before` goes before it in the shell: "ulimit -f 8;".
    Ran run(const std::string& arguments, const std::string& input = "",
            const std::string& before = "") {
        return runProgram(CHATWISE_BUILD_DIR "/chatwise", arguments, input, before);
    }
    Ran runProgram(const std::string& program, const std::string& arguments,
                   const std::string& input = "", const std::string& before = "") {
        std::ofstream(m_folder / "input") << input;
        const std::string command = "cd " + m_folder.string() + " && { " + before +
                                    " env -u DISPLAY -u WAYLAND_DISPLAY " + program +
                                    " --data-dir saves " + arguments + " <input; } 2>&1";
        FILE* pipe = popen(command.c_str(), "r");
        Ran ran;
        char buffer[4096];
        while (const std::size_t got = fread(buffer, 1, sizeof buffer, pipe))
            ran.output.append(buffer, got);
        const int ended = pclose(pipe);
        ran.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
        return ran;
    }
    std::filesystem::path folder() const { return m_folder; }
    void write(const std::string& file, const std::string& text) {
        std::filesystem::create_directories((m_folder / file).parent_path());
        std::ofstream(m_folder / file) << text;
    }
    /// A story "mine" of two people and a number `trust`; what is said in it begins on line 10.
    void writeShortStory(const std::string& chats) {
        write("mine/scenario.lua", R"(
scenario "mine" {
  title = "Mine", blurb = "A short one.", note = "Somebody writes.",
  place = "gaming", ages = { 11, 16 }, minutes = 5,
}
player { name = "Zoya", age = 13 }
contact "ayaan" { name = "Ayaan", truth = "manipulator" }
contact "ammi" { name = "Ammi", trusted = true }
vars { trust = int(0, 3) }
)" + chats + R"(ending "calm" { title = "Calm", text = "You can tell somebody.", safe = true }
)");
    }

private:
    std::filesystem::path m_folder;
};
