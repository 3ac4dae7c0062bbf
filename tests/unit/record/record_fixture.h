// SPDX-License-Identifier: MIT
#pragma once

#include "base/random.h"
#include "guide/guide.h"
#include "record/store.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace test {

namespace fs = std::filesystem;

inline const guide::Guide& theGuide() {
    static const guide::Guide guide = [] {
        auto loaded = guide::Guide::load(CHATWISE_DATA_DIR);
        if (!loaded) throw std::runtime_error(loaded.error().message);
        return *loaded;
    }();
    return guide;
}

/// A folder of its own for a test, gone afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() {
        auto pattern = (fs::temp_directory_path() / "chatwise-test-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
        m_path = pattern;
    }
    ~TemporaryFolder() { fs::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const fs::path& path() const { return m_path; }
    fs::path file() const { return m_path / "chatwise.db"; }

private:
    fs::path m_path;
};

inline std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
inline void writeBytes(const fs::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// What a Result holds; its trouble is the failure otherwise.
template<class T>
T must(record::Result<T> result) {
    if (!result) {
        throw std::runtime_error("trouble " +
                                 std::to_string(static_cast<int>(result.error().kind)) + ": " +
                                 result.error().why);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Edits to the story below, each of which an author might make.
struct Edits {
    bool lineAdded = false;
    bool choiceFirst = false;
    bool choiceRemoved = false;
    bool sceneRenamed = false;
    bool loopRenamed = false;
    bool variableAdded = false;
    bool messageRemoved = false;
    bool chatAdded = false;
};

/// Two chats over two days, with replies, a message to flag and a hook.
inline story::Scenario shortStory(const Edits& edits = {}) {
    const std::string same = edits.sceneRenamed ? "alike" : "same";
    const std::string again = edits.loopRenamed ? "anew" : "again";
    ScenarioBuilder builder("short");
    builder.contact("ayaan", {.truth = story::Truth::Manipulator})
        .contact("hira")
        .contact("ammi", {.trustedAdult = true});
    if (edits.variableAdded) builder.number("mood", 0, 3);
    builder.number("trust", 0, 9);

    Steps lobby{say("hello there")};
    if (edits.lineAdded) lobby.push_back(say("one more line"));
    if (!edits.messageRemoved) lobby.push_back(say("you play well"));
    std::vector<OptionStep> first{option("thanks", {add("trust", 1)}), option("who are you"),
                                  option("bye")};
    if (edits.choiceRemoved) first.erase(first.begin() + 1);
    if (edits.choiceFirst) first.insert(first.begin(), option("hi"));
    lobby.push_back(reply(first));
    lobby.push_back(tomorrow());
    lobby.push_back(go(same));
    builder.chat("ayaan",
                 {scene("lobby", lobby),
                  scene(same, {say("whats your number"), reply({option("no"), option("ok")}),
                               say("fine"), reply({option("see you"), option("hm")}), go(again)}),
                  scene(again, {say("again"), reply({option("yes"), option("no thanks")}),
                                when(var("trust") < num(9), {add("trust", 1), go(again)})})});
    builder.chat("hira", {scene("maths", {say("maths?"), reply({option("later"), option("sure")}),
                                          tomorrow(), say("done"), reply({option("great")})})});
    if (edits.chatAdded)
        builder.chat("ammi", {scene("dinner", {say("dinner"), reply({option("coming")})})});
    builder.ending("calm", true);
    auto scenario = builder.build();
    scenario.contentHash = base::mix64(static_cast<std::uint64_t>(
        edits.lineAdded + 2 * edits.choiceFirst + 4 * edits.choiceRemoved + 8 * edits.sceneRenamed +
        16 * edits.variableAdded + 32 * edits.messageRemoved + 64 * edits.chatAdded +
        128 * edits.loopRenamed));
    return scenario;
}

/// The next input of a scripted play: replies, with a flag, a picture or a setting between.
inline bool scriptedStep(story::Session& session, base::Random& random) {
    using story::ActionKind;
    session.advanceAll();
    const auto contacts = static_cast<std::uint32_t>(session.scenario().contacts.size());
    const auto who = static_cast<story::ContactIndex>(random.below(contacts));
    switch (random.below(4)) {
    case 0:
        return session.perform({.kind = ActionKind::GutCheck,
                                .contact = who,
                                .value = static_cast<std::uint8_t>(1 + random.below(5))});
    case 1:
        if (session.perform({.kind = ActionKind::ProfileShot, .contact = who})) return true;
        break;
    case 2: {
        const auto events = session.events();
        const auto message =
            static_cast<story::EventIndex>(random.below(static_cast<std::uint32_t>(events.size())));
        if (session.perform({.kind = ActionKind::Flag,
                             .message = message,
                             .item = theGuide().require("many_channels")}))
            return true;
        break;
    }
    default: break;
    }
    const auto choices = session.choices();
    if (choices.empty()) return false;
    return session.choose(choices[random.below(static_cast<std::uint32_t>(choices.size()))].option);
}

} // namespace test
