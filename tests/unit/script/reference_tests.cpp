// SPDX-License-Identifier: MIT
// scripts/annotations.lua describes what the language has, no less and no more; each of its
// examples can be typed; and docs/language.md says the same. CHATWISE_RENEW=1 makes the page's
// tables anew.
#include "annotations.h"
#include "base/strings.h"
#include "story/settings.h"
#include "support.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>

using namespace script_tests;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

const Annotations& annotations() {
    static const Annotations read = readAnnotations();
    return read;
}

Names namesOf(const std::vector<Entry>& entries) {
    Names names;
    for (const Entry& entry : entries)
        names.insert(entry.name);
    return names;
}

/// The beginnings of the lines `NAME = …`.
Names assignedIn(const std::string& file) {
    Names names;
    for (const std::string& line :
         base::split(readFile(CHATWISE_SOURCE_DIR "/scripts/" + file), '\n')) {
        const std::size_t at = line.find(" = ");
        if (at == std::string::npos || line.starts_with(' ') || line.starts_with('-')) continue;
        const std::string name = line.substr(0, at);
        if (name.find(' ') == std::string::npos) names.insert(name);
    }
    return names;
}

/// Everything that could be the name of a field or a question: each text of the compiler's source
/// that looks like a name, and what is documented.
Names candidates() {
    static const Names kOfLua{"and",   "break", "do",       "else", "elseif", "end",
                              "false", "for",   "function", "goto", "if",     "in",
                              "local", "nil",   "not",      "or",   "repeat", "return",
                              "then",  "true",  "until",    "while"};
    Names found(story::settingNames().begin(), story::settingNames().end());
    for (const auto& entry :
         fs::recursive_directory_iterator(CHATWISE_SOURCE_DIR "/engine/script")) {
        if (!entry.is_regular_file()) continue;
        for (const std::string& text : base::split(readFile(entry.path()), '"')) {
            const bool name =
                !text.empty() && text.size() < 30 && std::ranges::all_of(text, [](char c) {
                    return (c >= 'a' && c <= 'z') || c == '_';
                });
            if (name) found.insert(text);
        }
    }
    for (const auto& [type, fields] : annotations().fields)
        found.merge(namesOf(fields));
    std::erase_if(found, [](const std::string& name) { return kOfLua.contains(name); });
    return found;
}

/// `frame` with `filling` in place of each …
std::string filled(std::string frame, const std::string& filling) {
    const std::string gap = "…";
    for (std::size_t at = frame.find(gap); at != std::string::npos;
         at = frame.find(gap, at + filling.size()))
        frame.replace(at, gap.size(), filling);
    return frame;
}

std::string shownFor(const script::Compiled& compiled, const std::string& code) {
    std::string messages;
    for (const auto& diagnostic : compiled.diagnostics) {
        if (diagnostic.code == code) messages += diagnostic.message + "\n";
    }
    return messages;
}

/// Those of the candidates that `complaint` says nothing about, where `one` is made of each of them
/// and put into the frame. A few at a time: no more than a hundred mistakes are told.
Names accepted(const Names& all, const std::string& frame, const std::string& one,
               const std::string& code, const std::string& complaint) {
    constexpr std::size_t kAtATime = 80;
    Names result;
    std::vector<std::string> open(all.begin(), all.end());
    for (std::size_t at = 0; at < open.size(); at += kAtATime) {
        const auto first = open.begin() + static_cast<std::ptrdiff_t>(at);
        const std::vector<std::string> some(
            first, first + static_cast<std::ptrdiff_t>(std::min(kAtATime, open.size() - at)));
        std::string filling;
        for (const std::string& name : some)
            filling += filled(one, name);
        const auto compiled = loadText(filled(frame, filling));
        EXPECT_TRUE(shownFor(compiled, "CW0299").empty()) << "fewer at a time";
        const std::string said = shownFor(compiled, code);
        EXPECT_NE(said, "") << frame << "\nnothing was refused:\n" << linesOf(compiled);
        for (const std::string& name : some) {
            if (said.find(filled(complaint, name)) == std::string::npos) result.insert(name);
        }
    }
    return result;
}

/// Where a word stands with a gap in its braces.
std::string frameOf(const std::string& word) {
    if (word == "scenario") return "scenario \"example\" { … }\n";
    if (word == "player") return "player { … }\n";
    if (word == "contact") return "contact \"dadi\" { … }\n";
    if (word == "ending") return "ending \"told\" { … }\n";
    if (word == "always" || word == "never") return word + " \"told\" { … }\n";
    if (word == "chat") return "chat \"ayaan\" { scene \"hello\" { say \"hi\" }, … }\n";
    if (word == "scene") return helloScene("…");
    if (word == "reply") return helloScene("reply { option \"hi\", … },");
    if (word == "option") return helloScene("reply { option \"hi\" { … } },");
    if (word == "silence") return helloScene("reply { option \"hi\", silence { … } },");
    if (word == "otherwise") return helloScene("when \"told\" { say \"a\" }, otherwise { … },");
    if (word == "when") return helloScene("when \"told\" { … },");
    if (word == "once" || word == "random") return helloScene(word + " { say \"hi\", … },");
    if (word == "deleted" || word == "typing") return helloScene(word + " { … },");
    if (word == "profile_fields") return "player { name = \"Zoya\", age = 13, profile = { … } }\n";
    if (word == "privacy_fields") return "player { name = \"Zoya\", age = 13, privacy = { … } }\n";
    if (word == "claims_fields") return "contact \"dadi\" { name = \"Dadi\", claims = { … } }\n";
    return helloScene(word + " \"hi\" { … },");
}

/// Words in whose braces the names are the author's own, and words without braces.
const Names kWithoutFields{"vars", "flag", "int",   "one_of",   "set",       "add",    "go",
                           "call", "back", "start", "tomorrow", "gut_check", "finish", "use"};

void expectFields(const std::string& word, const Names& documented) {
    Names all = candidates();
    // A step takes no =, nor does `option`, which the reader of the file says before the compiler is
    // asked.
    if (word == "reply") all.erase("option");
    if (Names{"scene", "when", "otherwise", "once", "random"}.contains(word))
        std::erase_if(all, [](const std::string& name) {
            return namesOf(annotations().words).contains(name);
        });
    EXPECT_EQ(accepted(all, frameOf(word), "… = 1, ", "CW0203", "field `…` in"), documented)
        << word;
}

/// A whole story around an example: what it declares itself is left out.
std::string storyAround(const std::string& example) {
    const std::string head = example.substr(0, example.find('{'));
    std::string story = "-- with day2.lua: return {}\n" + example + "\n";
    const auto add = [&](const std::string& part) {
        if (!part.starts_with(head)) story += part + "\n";
    };
    add("vars { gave_number = flag(), trust = int(0, 3), mood = one_of { \"calm\", \"cross\" } }");
    add("chat \"ayaan\" { scene \"hello\" { say \"hi\" } }");
    add("chat \"hira\" { scene \"homework\" { say \"hi\" } }");
    return story;
}

std::string stepIn(const std::string& step, const std::string& contact = "ayaan") {
    return fmt::format(
        "chat \"{}\" {{\n  scene \"hello\" {{ {} }},\n  scene \"ask\" {{ say \"?\" }}"
        ",\n  scene \"noticed\" {{ note \"…\" }},\n}}\n",
        contact, step);
}

std::string storyWithWord(const Entry& word) {
    static const Names kTop{"scenario", "player", "contact", "vars", "chat",
                            "ending",   "always", "never",   "use"};
    const std::string& example = word.example;
    if (kTop.contains(word.name)) return storyAround(example);
    if (word.name == "flag" || word.name == "int" || word.name == "one_of")
        return storyAround("vars { known = " + example + " }");
    if (word.name == "scene") return storyAround("chat \"ayaan\" { " + example + " }");
    if (word.name == "option" || word.name == "silence")
        return storyAround(stepIn("reply { option \"hi\", " + example + " }"));
    if (word.name == "otherwise")
        return storyAround(stepIn("when \"told\" { say \"hi\" }, " + example));
    return storyAround(stepIn("say \"hi\", " + example + ", debrief = \"D\""));
}

/// The story in which a field stands, beside others that its word must have.
std::string storyWithField(const std::string& type, const Entry& field) {
    const auto list = [&](const std::vector<std::string>& others) {
        std::string fields = field.example;
        for (const std::string& other : others) {
            if (!other.starts_with(field.name + " ")) fields += ", " + other;
        }
        return fields;
    };
    const auto with = [&](const std::vector<std::string>& others) {
        return "{ " + list(others) + " }";
    };
    const std::vector<std::string> person{"name = \"Dadi\"", "age = 13"};
    if (type == "scenario_fields")
        return storyAround("scenario \"example\" " +
                           with({"title = \"T\"", "place = \"gaming\"", "ages = { 11, 16 }",
                                 "minutes = 5", "blurb = \"B\"", "note = \"N\""}));
    if (type == "player_fields") return storyAround("player " + with(person));
    if (type == "profile_fields")
        return storyAround("player { name = \"Zoya\", age = 13, profile = " + with({}) + " }");
    if (type == "privacy_fields")
        return storyAround("player { name = \"Zoya\", age = 13, privacy = " + with({}) + " }");
    if (type == "contact_fields") return storyAround("contact \"dadi\" " + with({person[0]}));
    if (type == "claims_fields")
        return storyAround("contact \"dadi\" { name = \"Dadi\", claims = " + with({}) + " }");
    if (type == "ending_fields")
        return storyAround("ending \"told\" " +
                           with({"title = \"T\"", "text = \"T\"", "safe = true"}));
    if (type == "chat_fields")
        return storyAround("chat \"ayaan\" { scene \"hello\" { say \"hi\" }, scene \"noticed\" { "
                           "say \"oh\" }, " +
                           field.example + " }");
    if (type == "scene_fields")
        return storyAround(
            stepIn("say \"hi\" { signs = { \"many_channels\" } }, " + list({"debrief = \"D\""})));
    if (type == "option_fields")
        return storyAround(stepIn("reply { option \"hi\" " + with({}) + ", option \"no\" }"));
    if (type == "photo_fields")
        return storyAround(stepIn("photo \"bracket\" " + with({"alt = \"A\""})));
    if (type == "from_fields") return storyAround(stepIn("say \"hi\", typing " + with({})));
    const std::string signs = field.name == "signs" ? "debrief = \"D\"" : "";
    const std::string who = field.name == "lookalike" ? "hira" : "ayaan";
    return storyAround(stepIn("say \"hi\" " + with({}) + ", " + signs, who));
}

void expectSound(const std::string& story) {
    const auto compiled = loadText(story);
    EXPECT_TRUE(compiled.scenario) << story << linesOf(compiled);
}

} // namespace

TEST(Reference, isLaidOutAlike) {
    EXPECT_THAT(annotations().mistakes, testing::IsEmpty());
    EXPECT_GT(annotations().words.size(), 30U);
    Names known{"string", "integer", "boolean", "any", "fun", "table"};
    for (const auto& [type, parents] : annotations().parents)
        known.insert(type);
    for (const auto& [type, meaning] : annotations().types)
        known.insert(type);
    const auto expectKnown = [&](const Entry& entry) {
        Names types = namesIn(entry.type);
        // The names of what a function is given are no types.
        for (const char* given : {"fields", "body", "steps"})
            types.erase(given);
        EXPECT_THAT(types, testing::Each(testing::AnyOfArray(known))) << entry.name;
    };
    for (const Entry& word : annotations().words)
        expectKnown(word);
    for (const auto& [type, fields] : annotations().fields) {
        for (const Entry& field : fields) {
            expectKnown(field);
            EXPECT_TRUE(field.example.starts_with(field.name + " = ")) << field.example;
        }
    }
}

TEST(Reference, describesEveryWordAndNoOther) {
    Names words = assignedIn("language.lua");
    words.insert("use"); // comes from the sandbox
    EXPECT_EQ(namesOf(annotations().words), words);
    std::string source;
    for (const std::string& word : words)
        source += fmt::format("assert({0} ~= nil, \"no {0}\")\n", word);
    expectSound(source);
}

TEST(Reference, describesEveryFieldAndNoOther) {
    for (const Entry& word : annotations().words) {
        if (kWithoutFields.contains(word.name)) {
            EXPECT_THAT(annotations().classesOf(word), testing::IsEmpty()) << word.name;
            continue;
        }
        Names documented;
        for (const std::string& type : annotations().classesOf(word))
            documented.merge(namesOf(annotations().fieldsOf(type)));
        expectFields(word.name, documented);
    }
    for (const std::string type : {"profile_fields", "privacy_fields", "claims_fields"})
        expectFields(type, namesOf(annotations().fieldsOf(type)));
}

TEST(Reference, describesEveryQuestionOfAConditionAndNoOther) {
    Names names, questions;
    for (const Entry& value : annotations().values.at("condition")) {
        const std::string name = value.name.substr(0, value.name.find_first_of("(. "));
        if (value.name.substr(name.size()).starts_with('('))
            questions.insert(name);
        else if (name != "privacy" && !Names{"gave_number", "trust", "mood"}.contains(name))
            names.insert(name);
    }
    EXPECT_EQ(accepted(candidates(), helloScene("…"), "when \"…('ayaan')\" { say \"hi\" },\n",
                       "CW0240", "no `…("),
              questions);
    EXPECT_EQ(accepted(candidates(), "vars { own = flag() }\n" + helloScene("…"),
                       "when \"… == … or own\" { say \"hi\" },\n", "CW0223", "variable `…`"),
              names);
}

TEST(Reference, namesEveryItemOfTheGuideAndItsPlaces) {
    using guide::Kind;
    const auto idsOf = [](std::initializer_list<Kind> kinds) {
        Names ids;
        for (const Kind kind : kinds) {
            for (const guide::ItemId item : testGuide().ofKind(kind))
                ids.insert(testGuide().item(item).id);
        }
        return ids;
    };
    EXPECT_EQ(namesOf(annotations().values.at("sign")), idsOf({Kind::Sign}));
    EXPECT_EQ(namesOf(annotations().values.at("tactic")), idsOf({Kind::Tactic}));
    EXPECT_EQ(namesOf(annotations().values.at("guide_step")), idsOf({Kind::Habit, Kind::Step}));
    const auto places = annotations().choicesOf("place");
    EXPECT_EQ(Names(places.begin(), places.end()), idsOf({Kind::Place}));
}

TEST(Reference, namesOnlyValuesThatCanBeGiven) {
    int tried = 0;
    for (const auto& [type, fields] : annotations().fields) {
        for (Entry field : fields) {
            for (const std::string& choice : annotations().choicesOf(field.type)) {
                field.example = fmt::format("{} = \"{}\"", field.name, choice);
                expectSound(storyWithField(type, field));
                ++tried;
            }
        }
    }
    EXPECT_GT(tried, 30);
}

TEST(Reference, everyExampleCanBeTyped) {
    for (const Entry& word : annotations().words)
        expectSound(storyWithWord(word));
    for (const auto& [type, fields] : annotations().fields) {
        for (const Entry& field : fields)
            expectSound(storyWithField(type, field));
    }
    for (const Entry& value : annotations().values.at("condition"))
        expectSound(storyAround(stepIn("when \"" + value.example + "\" { say \"hi\" }")));
}

TEST(Reference, thePageSaysTheSame) {
    const fs::path file = CHATWISE_SOURCE_DIR "/docs/language.md";
    const std::string page = readFile(file);
    const std::string made = withTables(page, annotations());
    if (std::getenv("CHATWISE_RENEW")) {
        std::ofstream(file, std::ios::binary) << made;
        return;
    }
    EXPECT_EQ(page, made) << "Its tables are made from scripts/annotations.lua. Renew them: "
                             "CHATWISE_RENEW=1 build/dev/tests/script_tests "
                             "--gtest_filter='Reference.*'";
}

TEST(Reference, thePageHasEachEntryOnce) {
    std::vector<std::string> all;
    for (const Entry& word : annotations().words)
        all.push_back(word.name);
    for (const auto& [type, fields] : annotations().fields)
        all.push_back(type);
    for (const auto& [type, values] : annotations().values)
        all.push_back(type);
    EXPECT_THAT(namesInTables(readFile(CHATWISE_SOURCE_DIR "/docs/language.md")),
                testing::UnorderedElementsAreArray(all));
}
