// SPDX-License-Identifier: MIT
#pragma once

#include "base/random.h"
#include "story/session.h"
#include "support/scenario_builder.h"

#include <string>
#include <vector>

/// Scenarios and play that no author would write, for properties that hold of all of them.
namespace test {

/// Makes one scenario out of a seed: one to four chats (the last may be a group), each with one
/// to four scenes of every kind of step, hooks, variables and endings.
class RandomScenario {
public:
    explicit RandomScenario(std::uint64_t seed) : m_random(seed) {}

    story::Scenario make() {
        ScenarioBuilder builder("random");
        builder.number("trust", -2, 3).flag("gave");
        const std::uint32_t people = 1 + below(3);
        std::vector<std::string> members;
        for (std::uint32_t i = 0; i < people; ++i) {
            const std::string id = "p" + std::to_string(i);
            builder.contact(
                id, {.truth = below(2) == 0 ? story::Truth::Manipulator : story::Truth::Genuine,
                     .trustedAdult = below(3) == 0,
                     .listed = below(4) != 0,
                     .request = below(4) == 0,
                     .sameAs = i > 0 && below(4) == 0 ? "p0" : ""});
            members.push_back(id);
        }
        m_contacts = members;
        m_chats = members;
        if (below(2) == 0) {
            builder.contact("group", {.members = members});
            m_chats.push_back("group");
        }
        for (const std::string& chat : m_chats)
            m_scenes.push_back({chat, 1 + below(4)});
        builder.ending("some", true, cond(2)).ending("calm", true).ending("other", false);
        for (std::size_t chat = 0; chat < m_chats.size(); ++chat) {
            m_chat = chat;
            std::vector<SceneDecl> scenes;
            for (m_scene = 0; m_scene < m_scenes[chat].count; ++m_scene)
                scenes.push_back(scene(sceneName(m_scene), steps(kDepth)));
            ChatDecl decl{.waits = chat > 0 && below(3) == 0};
            for (int hook = 0; hook < story::kHookCount; ++hook) {
                if (below(3) == 0) decl.hooks[static_cast<story::Hook>(hook)] = anyScene();
            }
            builder.chat(m_chats[chat], std::move(scenes), std::move(decl));
        }
        return builder.build();
    }

private:
    static constexpr int kDepth = 3;

    struct Scenes {
        std::string chat;
        std::uint32_t count;
    };

    std::uint32_t below(std::uint32_t count) { return m_random.below(count); }
    const std::string& pick(const std::vector<std::string>& from) {
        return from[below(static_cast<std::uint32_t>(from.size()))];
    }
    static std::string sceneName(std::uint32_t scene) { return "s" + std::to_string(scene); }
    std::string anyScene() {
        const Scenes& scenes = m_scenes[below(static_cast<std::uint32_t>(m_scenes.size()))];
        return scenes.chat + "." + sceneName(below(scenes.count));
    }
    /// A scene further down; now and then any, so that some stories turn in circles.
    std::string nextScene() {
        if (below(12) == 0 || m_scene + 1 >= m_scenes[m_chat].count)
            return sceneName(below(12) == 0 ? below(m_scenes[m_chat].count)
                                            : m_scenes[m_chat].count - 1);
        return sceneName(m_scene + 1 + below(m_scenes[m_chat].count - m_scene - 1));
    }
    std::string words() {
        static constexpr const char* kWords[] = {"hello", "you",    "secret", "home", "photo",
                                                 "today", "school", "nice",   "game", "why"};
        std::string text = kWords[below(10)];
        for (std::uint32_t i = below(3); i > 0; --i)
            text += std::string(" ") + kWords[below(10)];
        return text;
    }
    std::string speaker() { return m_chats[m_chat] == "group" ? pick(m_contacts) : ""; }

    Cond cond(int depth) {
        if (depth > 0) {
            switch (below(5)) {
            case 0: return !cond(depth - 1);
            case 1: return both(cond(depth - 1), cond(depth - 1));
            case 2: return either(cond(depth - 1), cond(depth - 1));
            default: break;
            }
        }
        switch (below(10)) {
        case 0: return blocked(pick(m_contacts));
        case 1: return reported(pick(m_contacts));
        case 2: return saved(pick(m_contacts));
        case 3: return told();
        case 4: return flagged(static_cast<guide::ItemId>(below(4)));
        case 5: return day() > num(static_cast<int>(below(3)));
        case 6: return setting(story::Setting::Account) == num(static_cast<int>(below(2)));
        case 7: return var("gave");
        case 8: return flaggedFrom(pick(m_contacts));
        default: return var("trust") % num(3) >= num(static_cast<int>(below(3)) - 1);
        }
    }

    Steps steps(int depth) {
        Steps list;
        for (std::uint32_t count = 1 + below(depth == kDepth ? 9 : 3); count > 0; --count)
            list.push_back(step(depth));
        return list;
    }

    Step step(int depth) {
        switch (below(depth > 0 ? 28 : 14)) {
        case 0: return photo("cat", words()).from(speaker());
        case 1: return note(words());
        case 2: return edited(words()).from(speaker());
        case 3: return deleted(below(3) == 0 ? "me" : speaker());
        case 4: return add("trust", static_cast<int>(below(5)) - 2);
        case 5: return set("gave", static_cast<int>(below(2)));
        case 6: return tomorrow();
        case 7: return gutCheck();
        case 8: return typing(100, speaker());
        case 9: return say(words()).from("me");
        case 10:
            return say(words()).from(speaker()).at(static_cast<int>(below(24)),
                                                   static_cast<int>(below(60)));
        case 11:
        case 12:
        case 13: return say(words()).from(speaker());
        case 14: return when(cond(2), steps(depth - 1), steps(depth - 1));
        case 15: return once(steps(depth - 1));
        case 16: return random({steps(depth - 1), steps(depth - 1), {}});
        case 17: return jump();
        default: return replyStep(depth);
        }
    }

    Step jump() {
        switch (below(9)) {
        case 0: return start(anyScene());
        case 1: return back();
        case 2: return below(3) == 0 ? (below(2) == 0 ? finish("other") : finish()) : gutCheck();
        case 3:
        case 4: return call(nextScene());
        default: return go(nextScene());
        }
    }

    Step replyStep(int depth) {
        std::vector<OptionStep> options;
        for (std::uint32_t count = 1 + below(3); count > 0; --count) {
            OptionStep made = option(words(), steps(depth - 1));
            if (below(3) == 0) made = made.when(cond(1));
            if (below(4) == 0) made = made.once();
            options.push_back(std::move(made));
        }
        if (below(2) == 0) options.push_back(silence());
        return reply(std::move(options));
    }

    base::Random m_random;
    std::vector<std::string> m_contacts;
    std::vector<std::string> m_chats;
    std::vector<Scenes> m_scenes;
    std::size_t m_chat = 0;
    std::uint32_t m_scene = 0;
};

inline story::Scenario randomScenario(std::uint64_t seed) {
    return RandomScenario(seed).make();
}

/// Something a player might try, sensible or not: about half of the actions are refused.
inline story::Action randomAction(const story::Session& session, base::Random& random) {
    const auto events = static_cast<std::uint32_t>(session.events().size());
    // Most often a message or a screenshot; random.below(4) == 0 tries any event and none.
    story::EventIndex message = random.below(events + 1);
    for (int tries = random.below(4) == 0 ? 0 : 50; tries > 0; --tries) {
        if (message < events && (session.events()[message].kind == story::EventKind::Line ||
                                 session.events()[message].kind == story::EventKind::Action))
            break;
        message = random.below(events + 1);
    }
    const auto contacts = static_cast<std::uint32_t>(session.scenario().contacts.size());
    const std::uint32_t who = random.below(contacts + 2);
    return story::normalised({
        .kind = static_cast<story::ActionKind>(
            random.below(static_cast<std::uint32_t>(story::ActionKind::Stop))),
        .contact = who < contacts ? static_cast<story::ContactIndex>(who) : story::kNobody,
        .message = random.below(8) == 0 ? story::kNoEvent : message,
        .item =
            random.below(4) == 0 ? story::kNoReason : static_cast<guide::ItemId>(random.below(4)),
        .setting = static_cast<story::Setting>(random.below(story::kSettingCount)),
        .audience = static_cast<story::Audience>(random.below(3)),
        .value = static_cast<std::uint8_t>(random.below(7)),
    });
}

/// Plays on with random replies and actions until the end or `count` inputs were taken.
inline void playRandomly(story::Session& session, base::Random& random, int count) {
    for (int tries = 0; count > 0 && tries < 200; ++tries) {
        session.advanceAll();
        if (session.ended()) return;
        const auto choices = session.choices();
        bool taken = false;
        if (!choices.empty() && random.below(3) != 0)
            taken = session.choose(
                choices[random.below(static_cast<std::uint32_t>(choices.size()))].option);
        else
            taken = session.perform(randomAction(session, random));
        if (taken) --count;
    }
    session.advanceAll();
}

} // namespace test
