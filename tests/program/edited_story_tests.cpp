// SPDX-License-Identifier: MIT
// Saves meet edits: 400 saves of a real story for each of the edits an author makes. None may come
// back changed without saying so. What "changed" is, is told here from what the player saw, and not
// from what resume() compares.
#include "record/edit_effect.h"
#include "script/compile.h"
#include "unit/app/app_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

/// A piece of a file, and what stands in its place in the new version.
struct Replacement {
    const char* file;
    const char* was;
    const char* is;
};

/// An edit, and what it is meant to change in what a player sees.
struct Edit {
    const char* name;
    std::vector<Replacement> replacements;
    std::set<std::string> added{};                 ///< texts of messages and replies
    std::set<std::string> removed{};               ///< texts of replies
    std::map<std::string, std::string> reworded{}; ///< texts; and ids of scenes
    std::set<std::string> newVariables{};
};

/// What a player has seen and done, and where they are.
struct Experience {
    std::map<std::string, Lines> chats;  ///< what was said, in order
    std::map<std::string, Lines> offers; ///< by the waiting chat: its scene, its replies
    std::map<std::string, std::int32_t> values;
    std::map<std::string, Lines> deeds; ///< by contact
    std::multiset<std::string> flags;
    story::Privacy privacy;
    std::string ending;
    int day = 0;
    bool operator==(const Experience&) const = default;
};

class Looker {
public:
    Looker(const story::Session& session, const Edit& edit, bool isNew)
        : m_session(session), m_scenario(m_session.scenario()), m_edit(edit), m_isNew(isNew) {}

    Experience look() {
        Experience seen;
        const auto& state = m_session.state();
        for (const auto& event : m_session.events())
            if (auto words = said(event); !words.empty())
                seen.chats[chatName(event.chat)].push_back(words);
        for (const auto& choice : m_session.choices()) {
            const auto& option = m_scenario.options[choice.option];
            const auto scene =
                edited(m_scenario.scenes[m_scenario.prompts[option.prompt].scene].id);
            if (scene.empty()) continue;
            auto& offer = seen.offers[chatName(choice.chat)];
            if (offer.empty()) offer.push_back(scene);
            if (const auto words = reply(option); !words.empty()) offer.push_back(words);
        }
        for (std::size_t i = 0; i < m_scenario.variables.size(); ++i)
            if (!m_edit.newVariables.contains(m_scenario.variables[i].name))
                seen.values[m_scenario.variables[i].name] = state.variables[i];
        for (std::size_t i = 0; i < m_scenario.contacts.size(); ++i) {
            const auto& now = state.standings[i];
            Lines deeds;
            for (const auto& [is, what] : {std::pair(now.blocked, "blocked"),
                                           {now.reported, "reported"},
                                           {now.removed, "removed"},
                                           {now.told, "told"}})
                if (is) deeds.emplace_back(what);
            if (!deeds.empty()) seen.deeds[m_scenario.contacts[i].id] = deeds;
        }
        for (const auto& flag : state.flags)
            seen.flags.insert(said(m_session.events()[flag.message]));
        seen.privacy = state.privacy;
        seen.day = state.day;
        if (state.ended)
            seen.ending = state.ending < m_scenario.endings.size()
                              ? m_scenario.endings[state.ending].id
                              : "stopped";
        return seen;
    }

private:
    const std::string& chatName(story::ChatIndex chat) const {
        return m_scenario.contacts[m_scenario.chats[chat].contact].id;
    }
    /// As it stands in the new version, but for what the edit added.
    std::string edited(const std::string& text) const {
        if (m_isNew) return m_edit.added.contains(text) ? std::string() : text;
        const auto now = m_edit.reworded.find(text);
        return now == m_edit.reworded.end() ? text : now->second;
    }
    std::string reply(const story::Option& option) const {
        if (option.silent) return "(silence)";
        const auto& text = m_scenario.text(option.text);
        return m_edit.removed.contains(text) ? std::string() : edited(text);
    }
    std::string said(const story::Event& event) const {
        const auto words = [&] {
            const auto& line = m_scenario.lines[event.index];
            return line.kind == story::LineKind::Photo ? m_scenario.text(line.alternative)
                                                       : edited(m_scenario.text(line.text));
        };
        switch (event.kind) {
        case story::EventKind::Line: return words();
        case story::EventKind::Edited: return "edited to " + words();
        case story::EventKind::Deleted: return "deleted " + said(m_session.events()[event.other]);
        case story::EventKind::Choice: return "me: " + reply(m_scenario.options[event.index]);
        default: return "";
        }
    }

    story::Session m_session;
    const story::Scenario& m_scenario;
    const Edit& m_edit;
    bool m_isNew;
};

/// What became of the saves, as `chatwise check --against` counts them, and those of which that is
/// not true.
struct Tally {
    int saves = 0, complete = 0, changed = 0, sentBack = 0, silentlyWrong = 0;
};

class EditedStory : public AppTest {
protected:
    ~EditedStory() override { fs::remove_all(m_folder); }

    /// The story with the edit in it.
    const story::Scenario& load(const fs::path& original, const Edit& edit) {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        for (const auto& file : fs::directory_iterator(original))
            fs::copy_file(file.path(), m_folder / file.path().filename());
        for (const auto& [file, was, is] : edit.replacements) {
            std::ifstream in(m_folder / file, std::ios::binary);
            std::string text{std::istreambuf_iterator<char>(in), {}};
            const auto at = text.find(was);
            if (at == std::string::npos || text.find(was, at + 1) != std::string::npos)
                throw std::runtime_error(std::string(file) + " does not hold this once: " + was);
            text.replace(at, std::string(was).size(), is);
            std::ofstream(m_folder / file, std::ios::binary) << text;
        }
        auto compiled = script::load(m_folder, paths.scripts(), guide);
        for (const auto& diagnostic : compiled.diagnostics)
            if (diagnostic.severity == base::Severity::Error)
                throw std::runtime_error(edit.name + (": " + base::toLine(diagnostic)));
        m_loaded.push_back(std::make_unique<story::Scenario>(std::move(*compiled.scenario)));
        return *m_loaded.back();
    }

    Tally takeUp(const std::vector<record::Play>& saves, const story::Scenario& before,
                 const story::Scenario& after, const Edit& edit) {
        Tally tally;
        for (const auto& save : saves) {
            story::Session was(before, save.seed);
            for (const auto& input : save.inputs) {
                was.advanceAll();
                EXPECT_TRUE(was.apply(input));
            }
            was.advanceAll();
            const auto resumed = record::resume(record::keep(was, guide), after, guide);
            ++tally.saves;
            if (!resumed.fit.complete) {
                ++tally.sentBack;
                EXPECT_LT(resumed.fit.fitted, save.inputs.size());
            } else if (!resumed.fit.changes.empty()) {
                ++tally.changed;
            } else {
                ++tally.complete;
                const auto seen = Looker(was, edit, false).look();
                if (seen == Looker(resumed.session, edit, true).look()) continue;
                if (tally.silentlyWrong++ == 0)
                    ADD_FAILURE() << edit.name << ": after " << save.inputs.size()
                                  << " inputs with seed " << save.seed;
            }
        }
        return tally;
    }

    /// Tries every edit with 400 saves, and says what became of them.
    std::map<std::string, Tally> tryAll(const fs::path& original, const std::vector<Edit>& edits) {
        const auto& before = load(original, {"as it is", {}});
        const auto plays = record::trialPlays(before, guide);
        auto saves = record::savesOf(plays);
        EXPECT_EQ(saves.size(), 400U);
        saves.insert(saves.end(), plays.begin(), plays.end()); // finished ones, to look back at
        std::map<std::string, Tally> all;
        for (const auto& edit : edits) {
            const Tally tally = takeUp(saves, before, load(original, edit), edit);
            EXPECT_EQ(tally.silentlyWrong, 0) << edit.name;
            std::cout << before.id << ", " << edit.name << ": " << tally.complete << " complete, "
                      << tally.changed << " changed, " << tally.sentBack << " sent back, "
                      << tally.silentlyWrong << " silently wrong\n";
            all[edit.name] = tally;
        }
        return all;
    }

private:
    const fs::path m_folder = paths.saves.string() + "-story";
    std::vector<std::unique_ptr<story::Scenario>> m_loaded;
};

} // namespace

TEST_F(EditedStory, NoSaveOfThePicnicGoesSilentlyWrong) {
    constexpr const char* kFile = "scenario.lua";
    const auto all = tryAll(
        fs::path(CHATWISE_SOURCE_DIR) / "bench/picnic",
        {
            {"as it is", {}},
            {"a line added",
             {{kFile, "you \"Which way shall we go?\",",
               "you \"Shoes on.\", you \"Which way shall we go?\","}},
             {"Shoes on."}},
            {"a choice inserted first",
             {{kFile, "option \"Go to the shop.\"",
               "option \"Sing.\" { go = \"kitchen\" }, option \"Go to the shop.\""}},
             {"Sing."}},
            {"a choice removed",
             {{kFile, "      option \"Watch the clouds.\" { once = true, go = \"clouds\" },\n",
               ""}},
             {},
             {"Watch the clouds."}},
            {"a scene renamed",
             {{kFile, "scene \"phone\" {", "scene \"calls\" {"},
              {kFile,
               "option \"Call some friends.\" { when = \"hours > 0\", once = true, go = \"phone\" "
               "}",
               "option \"Call some friends.\" { when = \"hours > 0\", once = true, go = \"calls\" "
               "}"},
              {kFile, "option \"One more call.\" { when = \"hours > 0\", go = \"phone\" }",
               "option \"One more call.\" { when = \"hours > 0\", go = \"calls\" }"}},
             {},
             {},
             {{"picnic.phone", "picnic.calls"}}},
            {"a variable added",
             {{kFile, "vars {\n", "vars {\n  ants = int(0, 9),\n"}},
             {},
             {},
             {},
             {"ants"}},
            {"a text reworded",
             {{kFile, "We are making a picnic.", "Today we are making a picnic."}},
             {},
             {},
             {{"We are making a picnic.", "Today we are making a picnic."}}},
            {"a reply reworded",
             {{kFile, "Bring the umbrella.", "Take the umbrella along."}},
             {},
             {},
             {{"Bring the umbrella.", "Take the umbrella along."}}},
            {"two scenes swapped",
             {{kFile, "scene \"bikes\" {", "scene \"swap\" {"},
              {kFile, "scene \"list\" {", "scene \"bikes\" {"},
              {kFile, "scene \"swap\" {", "scene \"list\" {"}}},
            {"an option moved to another prompt",
             {{kFile, "      option \"Just looking.\" { go = \"shop2\" },\n", ""},
              {kFile, "      option \"No, thank you.\"",
               "      option \"Just looking.\" { go = \"shop3\" },\n      option \"No, thank "
               "you.\""}},
             {"Just looking."},
             {"Just looking."}},
            {"a once added",
             {{kFile, "option \"Just looking.\" { go",
               "option \"Just looking.\" { once = true, go"}}},
            {"a chat added",
             {{kFile, "ending \"great\"",
               "chat \"lena\" { scene \"hi\" { say \"Are you coming?\", reply { option \"Soon.\" } "
               "} }\nending \"great\""}},
             {"Are you coming?", "Soon.", "lena.hi"}},
            {"an ending removed",
             {{kFile,
               "ending \"wet\" { title = \"A wet picnic\", text = \"Soaked, but happy.\", safe = "
               "true }\n",
               ""},
              {kFile, "finish \"wet\"", "finish \"good\""}}},
            {"a value changed",
             {{kFile,
               "option \"Chocolate cake.\" { once = true, set = { cake = true }, add = { food = 2 "
               "}",
               "option \"Chocolate cake.\" { once = true, set = { cake = true }, add = { food = 3 "
               "}"}}},
            {"an answer that leads elsewhere",
             {{kFile,
               "option \"Save the jam for the picnic.\" { once = true, add = { food = 1 }, go = "
               "\"kitchen\" }",
               "option \"Save the jam for the picnic.\" { once = true, add = { food = 1 }, go = "
               "\"bikes\" }"}}},
            {"a condition changed",
             {{kFile, "when \"food >= 4\" { mia", "when \"food >= 6\" { mia"}}},
            {"a message that is there twice",
             {{kFile, "mia \"It is Saturday",
               "mia \"Shall we plan the picnic today?\", mia \"It is Saturday"}},
             {}},
        });
    for (const char* edit :
         {"as it is", "a line added", "a choice inserted first", "a variable added"})
        EXPECT_EQ(all.at(edit).complete, 440) << edit;
    EXPECT_EQ(all.at("a scene renamed").sentBack, 0);
    for (const char* edit :
         {"a choice removed", "a reply reworded", "an option moved to another prompt"})
        EXPECT_GT(all.at(edit).sentBack, 0) << edit;
    for (const char* edit : {"a value changed", "a condition changed"})
        EXPECT_GT(all.at(edit).changed, 0) << edit;
}

TEST_F(EditedStory, NoSaveOfSquadUpGoesSilentlyWrong) {
#ifdef CHATWISE_SANITIZED
    GTEST_SKIP() << "two minutes there, and the picnic runs the same code";
#endif
    constexpr const char* kFile = "ayaan.lua";
    const auto all =
        tryAll(fs::path(CHATWISE_SOURCE_DIR) / "scenarios/squad-up",
               {
                   {"a line added",
                    {{kFile, "    say \"support queen fr 👑\"",
                      "    say \"one more thing\",\n    say \"support queen fr 👑\""}},
                    {"one more thing"}},
                   {"a choice inserted first",
                    {{kFile, "option \"haha thanks. support main for life\"",
                      "option \"gg\" {},\n option \"haha thanks. support main for life\""}},
                    {"gg"}},
                   {"a choice removed",
                    {{kFile, "      option \"team effort. nice shield at the end\",\n", ""}},
                    {},
                    {"team effort. nice shield at the end"}},
                   {"a scene renamed",
                    {{kFile, "scene \"same\" {", "scene \"alike\" {"},
                     {kFile, "go \"same\"", "go \"alike\""}},
                    {},
                    {},
                    {{"ayaan.same", "ayaan.alike"}}},
                   {"a variable added",
                    {{"scenario.lua", "vars {\n", "vars {\n  mood = int(0, 3),\n"}},
                    {},
                    {},
                    {},
                    {"mood"}},
                   {"a text reworded",
                    {{kFile, "wait is mender your main??", "hey is mender your main??"}},
                    {},
                    {},
                    {{"wait is mender your main??", "hey is mender your main??"}}},
                   {"a reply reworded",
                    {{kFile, "haha what are the chances", "what are the chances"}},
                    {},
                    {},
                    {{"haha what are the chances", "what are the chances"}}},
                   {"two scenes swapped",
                    {{kFile, "go \"same\"", "go \"late\""},
                     {kFile, "    go \"late\",\n  },\n\n  scene \"late\"",
                      "    tomorrow,\n  },\n\n  scene \"late\""}}},
                   {"an option moved to another prompt",
                    {{kFile, "      option \"team effort. nice shield at the end\",\n", ""},
                     {kFile, "      option \"haha what are the chances\"",
                      "      option \"team effort. nice shield at the end\",\n      option \"haha "
                      "what are the chances\""}},
                    {"team effort. nice shield at the end"},
                    {"team effort. nice shield at the end"}},
                   {"a once added",
                    {{kFile, "option \"haha thanks. support main for life\" { add",
                      "option \"haha thanks. support main for life\" { once = true, add"}}},
                   {"a chat added",
                    {{"scenario.lua", "local conditions =",
                      "chat \"zain\" { scene \"hi\" { say \"salam\", reply { option \"wa alaikum "
                      "salam\" } } }\nlocal conditions ="}},
                    {"salam", "wa alaikum salam", "zain.hi"}},
                   {"an ending removed",
                    {{"scenario.lua", "when = conditions.adult_knows .. \" and meet == 'yes'\"",
                      "when = \"false\""}}},
                   {"a value changed",
                    {{kFile, "option \"haha what are the chances\" { add = { trust = 1 } }",
                      "option \"haha what are the chances\""}}},
               });
    for (const char* edit : {"a line added", "a choice inserted first", "a variable added"})
        EXPECT_EQ(all.at(edit).complete, 440) << edit;
    EXPECT_EQ(all.at("a scene renamed").sentBack, 0);
    EXPECT_GT(all.at("a choice removed").sentBack, 0);
}
