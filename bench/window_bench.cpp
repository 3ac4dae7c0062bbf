// SPDX-License-Identifier: MIT
// usage: chatwise_window_bench FOLDER start NANOSECONDS   milliseconds from that moment of the
//                                                         system's clock to the first frame
//        chatwise_window_bench FOLDER frames              milliseconds a frame takes in a long chat
// FOLDER is an empty one to keep files in. Both open a real window, so they need a display;
// bench/window sets everything up.
#include "app/application.h"
#include "app/store_words.h"

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kMessages = 500;
constexpr int kWarmUp = 30;
constexpr int kFrames = 300;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// A chat of everyday messages: short and long, with emoji, from one friend.
void writeLongChat(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    std::ofstream out(folder / "scenario.lua");
    out << "scenario \"long-chat\" { title = \"A long chat\", place = \"messaging\", "
           "ages = { 11, 16 }, minutes = 5, practice = true, blurb = \"Much to tell.\", "
           "note = \"You can stop at any moment.\" }\n"
           "contact \"ammi\" { name = \"Ammi\", trusted = true }\n"
           "player { name = \"Zoya\", age = 13, handle = \"zoya\" }\n"
           "contact \"hira\" { name = \"Hira\", met = \"school\" }\n"
           "chat \"hira\" { scene \"all\" {\n";
    for (int i = 0; i < kMessages; ++i)
        out << fmt::format("say \"Message {} of a long afternoon{}\",\n", i + 1,
                           i % 3 == 0 ? " \xF0\x9F\x98\x84, and this one runs on over more than a "
                                        "line, as they do when there is something to tell"
                                      : "");
    out << "reply { option \"ok!\", option \"haha\" } } }\n"
           "ending \"done\" { title = \"Done\", text = \"That was it.\", safe = true }\n";
}

void push(SDL_Event event) {
    SDL_PushEvent(&event);
}

void pressReturn() {
    SDL_Event event{};
    event.key.keysym.sym = SDLK_RETURN;
    for (const std::uint32_t type : {SDL_KEYDOWN, SDL_KEYUP}) {
        event.type = type;
        push(event);
    }
}

void movePointer(int frame) {
    SDL_Event event{};
    event.type = SDL_MOUSEMOTION;
    event.motion.x = 700 + frame % 50;
    event.motion.y = 400;
    push(event);
}

void turnWheel(int frame) {
    SDL_Event event{};
    event.type = SDL_MOUSEWHEEL;
    event.wheel.y = frame / 40 % 2 == 0 ? 1 : -1;
    push(event);
}

/// The middle of `kFrames` frames, each set off by one event.
double medianFrame(app::Application& application, const std::function<void(int)>& stir) {
    std::vector<double> times;
    for (int i = -kWarmUp; i < kFrames; ++i) {
        stir(std::max(i, 0));
        const auto start = Clock::now();
        application.frame();
        if (i >= 0) times.push_back(millisecondsSince(start));
    }
    std::ranges::nth_element(times, times.begin() + kFrames / 2);
    return times[kFrames / 2];
}

base::Result<std::unique_ptr<app::Application>>
openWindow(const std::string& scenario, const app::Paths& paths, const guide::Guide& guide) {
    app::PlayOptions options;
    options.scenario = scenario;
    options.language = "en";
    auto display = platform::openWindow();
    if (!display) return base::fail(display.error().message);
    return app::Application::open(std::move(*display), options, paths, guide);
}

int stop(const std::string& message) {
    fmt::print(stderr, "{}\n", message);
    return 1;
}

int measureStart(long long startedAt, const app::Paths& paths, const guide::Guide& guide) {
    const auto application = openWindow("", paths, guide);
    if (!application) return stop(application.error().message);
    (*application)->frame();
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    fmt::print("{:.1f}\n", static_cast<double>(now.count() - startedAt) / 1e6);
    return 0;
}

int measureFrames(const app::Paths& paths, const guide::Guide& guide) {
    const std::filesystem::path story = paths.saves / "long-chat";
    writeLongChat(story);
    {
        auto store = record::Store::open(paths.saves);
        if (!store) return stop(app::inWords(ui::Strings(), store.error()));
        if (auto kept = store->set({{"typing", "instant"}}); !kept)
            return stop(app::inWords(ui::Strings(), kept.error()));
    }
    const auto application = openWindow(story.string(), paths, guide);
    if (!application) return stop(application.error().message);
    for (int i = 0; i < 3; ++i) { // past the content note
        pressReturn();
        (*application)->frame();
        (*application)->frame();
    }
    fmt::print(R"({{"messages":{},"resting_ms":{:.2f},"scrolling_ms":{:.2f}}})"
               "\n",
               kMessages, medianFrame(**application, movePointer),
               medianFrame(**application, turnWheel));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool start = arguments.size() == 3 && arguments[1] == "start";
    const bool frames = arguments.size() == 2 && arguments[1] == "frames";
    if (!start && !frames)
        return stop("usage: chatwise_window_bench FOLDER start NANOSECONDS | frames");
    const app::Paths paths{.data = CHATWISE_DATA_DIR, .saves = arguments[0]};
    const auto guide = guide::Guide::load(paths.data);
    if (!guide) return stop(guide.error().message);
    return start ? measureStart(std::stoll(arguments[2]), paths, *guide)
                 : measureFrames(paths, *guide);
}
