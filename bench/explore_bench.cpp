// SPDX-License-Identifier: MIT
// usage: chatwise_explore_bench proof [SCENARIO]   every state of the picnic story, as the program
//                                                  proves it
//        chatwise_explore_bench plain STATES       as many by breadth-first search as one would
//                                                  write it: no reduction, a set of whole states
// Prints states a second by the clock on the wall, since a proof takes two processors.
#include "explore/exploration.h"
#include "script/compile.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>

namespace {

class Watch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void print(std::size_t states, double seconds, double bytesEach) {
    fmt::print(R"({{"states":{},"seconds":{:.3f},"states_s":{:.0f},"bytes_each":{:.1f}}})"
               "\n",
               states, seconds, static_cast<double>(states) / seconds, bytesEach);
}

int proof(const story::Scenario& scenario) {
    constexpr std::size_t kMost = 20'000'000;
    const Watch watch;
    explore::Exploration exploration(scenario);
    const bool whole = exploration.run(kMost);
    print(exploration.states(), watch.seconds(),
          static_cast<double>(exploration.bytes()) / static_cast<double>(exploration.states()));
    return whole ? 0 : 1;
}

template<class T>
void append(std::string& key, const std::vector<T>& values) {
    key.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

std::string keyOf(const story::State& state) {
    std::string key;
    append(key, state.variables);
    append(key, state.onceTaken);
    append(key, state.scenesSeen);
    for (const story::Flow& flow : state.flows)
        key.append(reinterpret_cast<const char*>(&flow.at), sizeof flow.at);
    return key;
}

int plain(const story::Scenario& scenario, std::size_t most) {
    const Watch watch;
    story::Session session(scenario);
    session.advanceAll();
    std::deque<story::State> open{session.state()};
    std::unordered_set<std::string> met{keyOf(session.state())};
    std::size_t bytes = 0;
    while (!open.empty() && met.size() < most) {
        const story::State from = std::move(open.front());
        open.pop_front();
        session.enter(from);
        session.waiting();
        const std::vector<story::Choice> choices(session.choices().begin(),
                                                 session.choices().end());
        for (const story::Choice& choice : choices) {
            session.enter(from);
            session.waiting();
            session.choose(choice.option);
            session.advanceAll();
            std::string key = keyOf(session.state());
            bytes = key.size();
            if (met.insert(std::move(key)).second && !session.ended())
                open.push_back(session.state());
        }
    }
    print(met.size(), watch.seconds(), static_cast<double>(bytes));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view mode = argc > 1 ? argv[1] : "proof";
    const auto guide = guide::Guide::load(CHATWISE_DATA_DIR);
    if (!guide) {
        fmt::print(stderr, "{}\n", guide.error().message);
        return 1;
    }
    const std::string path =
        mode == "proof" && argc > 2 ? argv[2] : CHATWISE_SOURCE_DIR "/bench/picnic";
    const auto compiled = script::load(path, CHATWISE_DATA_DIR "/scripts", *guide);
    if (!compiled.scenario) {
        fmt::print(stderr, "{} cannot be loaded.\n", path);
        return 1;
    }
    if (mode == "plain")
        return plain(*compiled.scenario,
                     argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000);
    return proof(*compiled.scenario);
}
