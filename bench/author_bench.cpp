// SPDX-License-Identifier: MIT
// usage: chatwise_author_bench FOLDER
// How long the author's window takes from the writing of a file until the play goes on in it, for
// every story that the program comes with; and how long no frame comes while a map of 2,000 scenes
// is laid out. FOLDER is an empty one to keep files in. Needs no display.
#include "app/author_window.h"
#include "app/library.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kTimes = 9;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Spread {
    double middle, worst;
};

Spread spreadOf(std::vector<double> times) {
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream content;
    content << stream.rdbuf();
    return content.str();
}

class Desk {
public:
    Desk(app::Paths paths, const guide::Guide& guide) : m_paths(std::move(paths)), m_guide(guide) {}

    bool open(const fs::path& story, int width, int height) {
        app::AuthorWindow::Looks looks;
        looks.play.typing = ui::TypingSpeed::Instant;
        auto display = platform::openHeadless(width, height);
        if (!display) return false;
        auto opened = app::AuthorWindow::open(std::move(*display), story, looks, m_paths, m_guide);
        if (!opened) std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        if (!opened) return false;
        m_window = std::move(*opened);
        if (m_window->rehearsal() != nullptr) return true;
        for (const base::Diagnostic& diagnostic : m_window->draft().diagnostics)
            std::fprintf(stderr, "%s\n", base::toLine(diagnostic).c_str());
        return false;
    }
    app::AuthorWindow& window() { return *m_window; }

    /// From an edit until the play goes on in what was written.
    double timeOfEdit(const fs::path& file, int number) {
        const std::string whole = contentOf(file);
        const auto begun = Clock::now();
        std::ofstream(file, std::ios::binary) << whole << "-- " << number << "\n";
        // Held, so that the next one does not take its place in memory.
        const auto before = m_window->draft().story;
        while (m_window->draft().story == before) {
            m_window->frame();
            author::nap();
        }
        return millisecondsSince(begun);
    }
    /// The longest frame until the map is there.
    double worstFrameUntilTheMap() {
        double worst = 0;
        while (m_window->map().page() == nullptr) {
            const auto begun = Clock::now();
            m_window->frame();
            worst = std::max(worst, millisecondsSince(begun));
            author::nap();
        }
        return worst;
    }

private:
    app::Paths m_paths;
    const guide::Guide& m_guide;
    std::unique_ptr<app::AuthorWindow> m_window;
};

void writeLargeStory(const fs::path& folder) {
    fs::create_directories(folder);
    std::ofstream out(folder / "scenario.lua");
    out << "scenario \"large\" { title = \"Large\", place = \"messaging\", ages = { 11, 16 }, "
           "minutes = 5, practice = true, blurb = \"Much.\", note = \"You can stop.\" }\n"
           "player { name = \"Zoya\", age = 13 }\n"
           "contact \"ammi\" { name = \"Ammi\", trusted = true }\n";
    for (int chat = 0; chat < 20; ++chat) {
        out << fmt::format("contact \"c{0}\" {{ name = \"Friend {0}\" }}\nchat \"c{0}\" {{\n",
                           chat);
        for (int scene = 0; scene < 100; ++scene)
            out << fmt::format("scene \"s{0}\" {{ say \"w{0}\", reply {{ option \"a\", option "
                               "\"b\" }} }},\n",
                               scene);
        out << "}\n";
    }
    out << "ending \"done\" { title = \"Done\", text = \"That was it.\", safe = true }\n";
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const fs::path folder = argv[1];
    app::Paths paths;
    paths.data = CHATWISE_DATA_DIR;
    paths.saves = folder / "saves";
    auto guide = guide::Guide::load(paths.data);
    if (!guide) return 1;
    Desk desk(paths, *guide);
    const app::Library library(paths, *guide);
    std::printf("From a save to the play, milliseconds (%d times)   median   worst\n", kTimes);
    for (const std::string& id : library.shipped()) {
        const fs::path story = folder / id;
        fs::copy(paths.scenarios() / id, story, fs::copy_options::recursive);
        if (!desk.open(story, 1280, 800)) return 1;
        std::vector<double> times;
        for (int i = 0; i < kTimes; ++i) {
            desk.window().settle();
            times.push_back(desk.timeOfEdit(story / "scenario.lua", i));
        }
        const Spread spread = spreadOf(times);
        std::printf("  %-48s %6.0f  %6.0f\n", id.c_str(), spread.middle, spread.worst);
    }
    writeLargeStory(folder / "large");
    const auto begun = Clock::now();
    if (!desk.open(folder / "large", 1280, 800)) return 1;
    const double opened = millisecondsSince(begun);
    const double worst = desk.worstFrameUntilTheMap();
    std::printf(
        "2,000 scenes: open after %.0f ms, their map after %.0f ms, longest frame till then "
        "%.0f ms\n",
        opened, millisecondsSince(begun), worst);
    return 0;
}
