// SPDX-License-Identifier: MIT
#pragma once

#include "base/strings.h"
#include "story/scenario.h"

#include <cassert>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// Builds a story::Scenario in C++ that reads like the scenario language, for tests of everything
/// that plays, scores or records one:
///
///     const story::Scenario scenario =
///         ScenarioBuilder("picnic")
///             .contact("ayaan", {.truth = story::Truth::Manipulator})
///             .number("trust", 0, 3)
///             .chat("ayaan", {scene("lobby", {say("hello").sign(3),
///                                             reply({option("hi", {add("trust", 1)}), silence()}),
///                                             when(var("trust") > 0, {say("great")}),
///                                             tomorrow()})})
///             .ending("calm", true)
///             .build();
///
/// Ids are made as the compiler makes them: "ayaan.lobby/hello", "-2" behind a second equal one.
/// Names that do not exist are assertions.
namespace test {

class Emitter;

/// A condition; names in it are looked up when the scenario is built.
struct Cond {
    std::function<void(Emitter&)> emit;
};
/// One step of a scene. Steps that show a line carry its data, for the modifiers below.
struct Step {
    std::function<void(Emitter&)> emit;
};
using Steps = std::vector<Step>;

/// A `say`, `photo`, `voice`, `note`, `think` or `edited`, with what may stand in its braces.
struct LineStep {
    story::Line line;
    std::string words;
    std::string explicitId;
    std::string speaker; ///< "" for the chat's contact, "me" for the player
    bool edits = false;

    LineStep from(std::string who) const {
        return with([&](LineStep& s) { s.speaker = who; });
    }
    LineStep id(std::string name) const {
        return with([&](LineStep& s) { s.explicitId = name; });
    }
    LineStep at(int hour, int minute) const {
        return with(
            [&](LineStep& s) { s.line.minute = static_cast<std::int16_t>(hour * 60 + minute); });
    }
    LineStep sign(guide::ItemId item) const {
        return with([&](LineStep& s) { s.line.signs.push_back(item); });
    }
    LineStep tactic(guide::ItemId item) const {
        return with([&](LineStep& s) { s.line.tactics.push_back(item); });
    }
    LineStep lookalike(guide::ItemId item) const {
        return with([&](LineStep& s) { s.line.lookalike = item; });
    }
    operator Step() const;

private:
    template<class Change>
    LineStep with(Change change) const {
        LineStep copy = *this;
        change(copy);
        return copy;
    }
};

/// An option of a reply.
struct OptionStep {
    std::string words;
    Steps steps;
    story::Option option;
    std::string explicitId;
    Cond condition;

    OptionStep id(std::string name) const {
        return with([&](OptionStep& s) { s.explicitId = name; });
    }
    OptionStep when(Cond cond) const {
        return with([&](OptionStep& s) { s.condition = cond; });
    }
    OptionStep once() const {
        return with([&](OptionStep& s) { s.option.once = true; });
    }
    OptionStep heeds(guide::ItemId item) const {
        return with([&](OptionStep& s) { s.option.heeds.push_back(item); });
    }
    OptionStep ignores(guide::ItemId item) const {
        return with([&](OptionStep& s) { s.option.ignores.push_back(item); });
    }

private:
    template<class Change>
    OptionStep with(Change change) const {
        OptionStep copy = *this;
        change(copy);
        return copy;
    }
};

struct SceneDecl {
    std::string name;
    Steps steps;
    std::vector<std::pair<guide::ItemId, std::string>> debriefs;

    SceneDecl debrief(guide::ItemId sign, std::string words) const {
        SceneDecl copy = *this;
        copy.debriefs.emplace_back(sign, std::move(words));
        return copy;
    }
};

/// What may stand in a contact's braces.
struct ContactDecl {
    story::Truth truth = story::Truth::Genuine;
    std::string name; ///< the id where empty
    int claimedAge = 0;
    bool trustedAdult = false;
    bool listed = true;
    bool request = false;
    bool unknown = false;
    std::string sameAs;
    std::vector<std::string> members;
};

/// What may stand in a chat's braces beside its scenes: hooks by name of scene or "chat.scene".
struct ChatDecl {
    bool waits = false;
    std::map<story::Hook, std::string> hooks;
};

class ScenarioBuilder {
public:
    explicit ScenarioBuilder(std::string id = "test") {
        m_scenario.id = std::move(id);
        m_scenario.player.name = addText("Zoya");
        m_scenario.player.age = 13;
        m_scenario.player.photos = 3;
        m_scenario.player.school = addText("City School");
        m_scenario.player.phone = "0300-XXXXXXX";
    }

    ScenarioBuilder& contact(const std::string& id, ContactDecl decl = {});
    ScenarioBuilder& number(const std::string& name, int low, int high, int initial = 0) {
        return variable({.name = name, .low = low, .high = high, .initial = initial});
    }
    ScenarioBuilder& flag(const std::string& name) {
        return variable({.name = name, .kind = story::VariableKind::Flag, .high = 1});
    }
    ScenarioBuilder& chat(const std::string& contact, std::vector<SceneDecl> scenes,
                          ChatDecl decl = {}) {
        m_chats.push_back({contact, std::move(scenes), std::move(decl)});
        return *this;
    }
    ScenarioBuilder& ending(const std::string& id, bool safe, Cond condition = {}) {
        m_endings.push_back({id, safe, std::move(condition)});
        return *this;
    }
    ScenarioBuilder& always(Cond condition) { return promise(true, std::move(condition)); }
    ScenarioBuilder& never(Cond condition) { return promise(false, std::move(condition)); }
    ScenarioBuilder& privacy(story::Setting setting, story::Audience audience) {
        m_scenario.player.privacy[setting] = audience;
        return *this;
    }
    /// The scenario's own fields (title, place, callsForPolice…) before build().
    story::Scenario& scenario() { return m_scenario; }

    story::Scenario build();

private:
    friend class Emitter;
    struct ChatSource {
        std::string contact;
        std::vector<SceneDecl> scenes;
        ChatDecl decl;
    };
    struct EndingSource {
        std::string id;
        bool safe;
        Cond condition;
    };

    ScenarioBuilder& promise(bool always, Cond condition) {
        m_promises.emplace_back(always, std::move(condition));
        return *this;
    }
    ScenarioBuilder& variable(story::Variable variable) {
        m_scenario.variables.push_back(std::move(variable));
        return *this;
    }
    story::TextIndex addText(const std::string& text, const std::string& context = "") {
        m_scenario.texts.push_back({text, context, 0});
        return static_cast<story::TextIndex>(m_scenario.texts.size() - 1);
    }

    story::Scenario m_scenario;
    std::vector<ChatSource> m_chats;
    std::vector<EndingSource> m_endings;
    std::vector<std::pair<bool, Cond>> m_promises;
};

/// Writes code for one scenario; steps and conditions are functions of it.
class Emitter {
public:
    Emitter(ScenarioBuilder& builder, story::Scenario& scenario)
        : m_builder(builder), m_scenario(scenario) {}

    story::Scenario& scenario() { return m_scenario; }
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_scenario.code.size()); }
    std::uint32_t op(story::OpCode code, std::size_t a = 0, std::size_t b = 0, std::size_t c = 0) {
        m_scenario.code.push_back({code, static_cast<std::uint16_t>(a),
                                   static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(c)});
        return here() - 1;
    }
    /// Points the jump at `at` to the next op.
    void land(std::uint32_t at) { m_scenario.code[at].b = here(); }
    void steps(const Steps& list) {
        for (const Step& step : list)
            step.emit(*this);
    }
    story::ExprIndex condition(const Cond& cond) {
        if (!cond.emit) return story::kNoExpr;
        const auto first = static_cast<story::ExprIndex>(m_scenario.expressions.size());
        cond.emit(*this);
        expr(story::ExprCode::End);
        return first;
    }
    void expr(story::ExprCode code, std::int32_t value = 0) {
        m_scenario.expressions.push_back({code, value});
    }

    story::TextIndex text(const std::string& words) {
        return words.empty() ? story::kNoText
                             : m_builder.addText(words, m_scenario.scenes[scene].id);
    }
    story::ContactIndex contact(const std::string& name) const {
        if (name == "me") return story::kPlayer;
        if (name.empty()) return m_scenario.chats[chat].contact;
        const auto found = m_scenario.findContact(name);
        assert(found);
        return *found;
    }
    /// "scene" of this chat or "chat.scene".
    story::SceneIndex sceneNamed(const std::string& name) const {
        const bool isFull = name.find('.') != std::string::npos;
        const std::string& here = m_scenario.contacts[m_scenario.chats[chat].contact].id;
        const auto found = m_scenario.findScene(isFull ? name : here + "." + name);
        assert(found);
        return *found;
    }
    std::int32_t variable(const std::string& name) const {
        for (std::size_t i = 0; i < m_scenario.variables.size(); ++i) {
            if (m_scenario.variables[i].name == name) return static_cast<std::int32_t>(i);
        }
        assert(false);
        return 0;
    }
    /// "chat.scene/words-of-it", with "-2" behind a second one.
    std::string stableId(const std::string& name) {
        const std::string id = m_scenario.scenes[scene].id + "/" + name;
        const int count = ++m_ids[id];
        return count == 1 ? id : id + "-" + std::to_string(count);
    }

    story::ChatIndex chat = 0;
    story::SceneIndex scene = 0;

private:
    ScenarioBuilder& m_builder;
    story::Scenario& m_scenario;
    std::map<std::string, int> m_ids;
};

// --- Conditions -------------------------------------------------------------------------------

inline Cond leaf(story::ExprCode code, std::int32_t value = 0) {
    return {[=](Emitter& e) { e.expr(code, value); }};
}
inline Cond num(std::int32_t value) {
    return leaf(story::ExprCode::Number, value);
}
inline Cond var(std::string name) {
    return {[=](Emitter& e) { e.expr(story::ExprCode::Variable, e.variable(name)); }};
}
inline Cond about(story::ExprCode code, std::string contact) {
    return {[=](Emitter& e) { e.expr(code, e.contact(contact)); }};
}
inline Cond blocked(std::string who) {
    return about(story::ExprCode::Blocked, who);
}
inline Cond reported(std::string who) {
    return about(story::ExprCode::Reported, who);
}
inline Cond removed(std::string who) {
    return about(story::ExprCode::Removed, who);
}
inline Cond saved(std::string who) {
    return about(story::ExprCode::Saved, who);
}
inline Cond told(std::string who) {
    return about(story::ExprCode::Told, who);
}
inline Cond told() {
    return leaf(story::ExprCode::Told, story::kPlayer);
}
inline Cond flaggedFrom(std::string who) {
    return about(story::ExprCode::FlaggedFrom, who);
}
inline Cond flagged(guide::ItemId sign) {
    return leaf(story::ExprCode::Flagged, sign);
}
inline Cond day() {
    return leaf(story::ExprCode::Day);
}
inline Cond setting(story::Setting which) {
    return leaf(story::ExprCode::Setting, static_cast<int>(which));
}
inline Cond audience(story::Audience who) {
    return num(static_cast<int>(who));
}
inline Cond seen(std::string scene) {
    return {[=](Emitter& e) { e.expr(story::ExprCode::Seen, e.sceneNamed(scene)); }};
}
inline Cond unary(story::ExprCode code, Cond a) {
    return {[=](Emitter& e) {
        a.emit(e);
        e.expr(code);
    }};
}
inline Cond binary(story::ExprCode code, Cond a, Cond b) {
    return {[=](Emitter& e) {
        a.emit(e);
        b.emit(e);
        e.expr(code);
    }};
}
inline Cond operator!(Cond a) {
    return unary(story::ExprCode::Not, a);
}
inline Cond operator-(Cond a) {
    return unary(story::ExprCode::Negate, a);
}
inline Cond operator+(Cond a, Cond b) {
    return binary(story::ExprCode::Add, a, b);
}
inline Cond operator-(Cond a, Cond b) {
    return binary(story::ExprCode::Subtract, a, b);
}
inline Cond operator*(Cond a, Cond b) {
    return binary(story::ExprCode::Multiply, a, b);
}
inline Cond operator/(Cond a, Cond b) {
    return binary(story::ExprCode::Divide, a, b);
}
inline Cond operator%(Cond a, Cond b) {
    return binary(story::ExprCode::Modulo, a, b);
}
inline Cond operator==(Cond a, Cond b) {
    return binary(story::ExprCode::Equal, a, b);
}
inline Cond operator!=(Cond a, Cond b) {
    return binary(story::ExprCode::NotEqual, a, b);
}
inline Cond operator<(Cond a, Cond b) {
    return binary(story::ExprCode::Less, a, b);
}
inline Cond operator<=(Cond a, Cond b) {
    return binary(story::ExprCode::LessEqual, a, b);
}
inline Cond operator>(Cond a, Cond b) {
    return binary(story::ExprCode::Greater, a, b);
}
inline Cond operator>=(Cond a, Cond b) {
    return binary(story::ExprCode::GreaterEqual, a, b);
}
inline Cond both(Cond a, Cond b) {
    return binary(story::ExprCode::And, a, b);
}
inline Cond either(Cond a, Cond b) {
    return binary(story::ExprCode::Or, a, b);
}

// --- Steps ------------------------------------------------------------------------------------

inline LineStep lineStep(story::LineKind kind, std::string words) {
    LineStep step;
    step.line.kind = kind;
    step.words = std::move(words);
    return step;
}
inline LineStep say(std::string words) {
    return lineStep(story::LineKind::Say, std::move(words));
}
inline LineStep voice(std::string words) {
    return lineStep(story::LineKind::Voice, std::move(words));
}
inline LineStep note(std::string words) {
    return lineStep(story::LineKind::Note, std::move(words)).from("me");
}
inline LineStep think(std::string words) {
    return lineStep(story::LineKind::Think, std::move(words)).from("me");
}
inline LineStep photo(std::string picture, std::string caption) {
    LineStep step = lineStep(story::LineKind::Photo, std::move(caption));
    step.line.picture = std::move(picture);
    return step;
}
inline LineStep edited(std::string words) {
    LineStep step = say(std::move(words));
    step.edits = true;
    return step;
}

inline LineStep::operator Step() const {
    return {[step = *this](Emitter& e) {
        story::Line made = step.line;
        made.speaker = e.contact(step.speaker);
        made.text = e.text(step.words);
        made.scene = e.scene;
        made.id = e.stableId(step.explicitId.empty() ? base::slug(step.words, 4) : step.explicitId);
        if (made.kind == story::LineKind::Photo) made.alternative = e.text("A picture");
        e.scenario().lines.push_back(made);
        e.op(step.edits ? story::OpCode::Edited : story::OpCode::Line, 0,
             e.scenario().lines.size() - 1);
    }};
}

inline Step raw(story::OpCode code, std::uint16_t a = 0, std::uint32_t b = 0, std::uint32_t c = 0) {
    return {[=](Emitter& e) { e.op(code, a, b, c); }};
}
inline Step typing(std::uint32_t milliseconds = 1000, std::string from = "") {
    return {[=](Emitter& e) { e.op(story::OpCode::Typing, e.contact(from), milliseconds); }};
}
inline Step deleted(std::string from = "") {
    return {[=](Emitter& e) { e.op(story::OpCode::Deleted, e.contact(from)); }};
}
inline Step gutCheck() {
    return {[](Emitter& e) { e.op(story::OpCode::GutCheck, e.contact("")); }};
}
inline Step tomorrow() {
    return raw(story::OpCode::Tomorrow);
}
inline Step back() {
    return raw(story::OpCode::Back);
}
inline Step rest() {
    return raw(story::OpCode::Rest);
}
inline Step effect(std::string name, int value, bool add) {
    return {[=](Emitter& e) {
        e.scenario().effects.push_back({static_cast<std::uint16_t>(e.variable(name)), add, value});
        e.op(story::OpCode::Effects, 1, e.scenario().effects.size() - 1);
    }};
}
inline Step set(std::string name, int value) {
    return effect(name, value, false);
}
inline Step add(std::string name, int value) {
    return effect(name, value, true);
}
inline Step go(std::string scene) {
    return {[=](Emitter& e) { e.op(story::OpCode::Go, e.sceneNamed(scene)); }};
}
inline Step call(std::string scene) {
    return {[=](Emitter& e) { e.op(story::OpCode::Call, e.sceneNamed(scene)); }};
}
inline Step start(std::string chatAndScene) {
    return {[=](Emitter& e) { e.op(story::OpCode::Start, e.sceneNamed(chatAndScene)); }};
}
inline Step finish() {
    return raw(story::OpCode::Finish, story::kPickEnding);
}
inline Step finish(std::string ending) {
    return {[=](Emitter& e) {
        const auto& endings = e.scenario().endings;
        std::size_t i = 0;
        while (i < endings.size() && endings[i].id != ending)
            ++i;
        assert(i < endings.size());
        e.op(story::OpCode::Finish, i);
    }};
}
inline Step when(Cond cond, Steps steps, Steps otherwise = {}) {
    return {[=](Emitter& e) {
        const auto condition = e.condition(cond);
        const auto skip = e.op(story::OpCode::JumpUnless, 0, 0, condition);
        e.steps(steps);
        const auto end = e.op(story::OpCode::Jump);
        e.land(skip);
        e.steps(otherwise);
        e.land(end);
    }};
}
inline Step once(Steps steps) {
    return {[=](Emitter& e) {
        const auto skip = e.op(story::OpCode::Once, e.scenario().onceBits++);
        e.steps(steps);
        e.land(skip);
    }};
}
inline Step random(std::vector<Steps> branches) {
    return {[=](Emitter& e) {
        const std::uint16_t site = e.scenario().randomSites++;
        const std::string id = e.scenario().scenes[e.scene].id + "/random" + std::to_string(site);
        e.scenario().randomIds.push_back(base::fnv1a64(id));
        e.op(story::OpCode::Random, site, 0, branches.size());
        const std::uint32_t table = e.here();
        for (std::size_t i = 0; i < branches.size(); ++i)
            e.op(story::OpCode::Jump);
        std::vector<std::uint32_t> ends;
        for (std::size_t i = 0; i < branches.size(); ++i) {
            e.land(table + static_cast<std::uint32_t>(i));
            e.steps(branches[i]);
            ends.push_back(e.op(story::OpCode::Jump));
        }
        for (const std::uint32_t end : ends)
            e.land(end);
    }};
}
inline OptionStep option(std::string words, Steps steps = {}) {
    OptionStep step;
    step.words = std::move(words);
    step.steps = std::move(steps);
    return step;
}
inline OptionStep silence(Steps steps = {}) {
    OptionStep step = option("", std::move(steps));
    step.option.silent = true;
    step.explicitId = "silence";
    return step;
}
inline Step reply(std::vector<OptionStep> options) {
    return {[=](Emitter& e) {
        story::Scenario& s = e.scenario();
        const auto prompt = s.prompts.size();
        const auto first = s.options.size();
        s.prompts.push_back({e.stableId("reply"), static_cast<story::OptionIndex>(first),
                             static_cast<std::uint16_t>(options.size()), e.scene, 0});
        for (const OptionStep& step : options) {
            story::Option made = step.option;
            made.id =
                e.stableId(step.explicitId.empty() ? base::slug(step.words, 4) : step.explicitId);
            made.text = e.text(step.words);
            made.condition = e.condition(step.condition);
            made.prompt = static_cast<story::PromptIndex>(prompt);
            if (made.once) made.onceBit = s.onceBits++;
            s.options.push_back(made);
        }
        e.op(story::OpCode::Reply, prompt);
        std::vector<std::uint32_t> ends{e.op(story::OpCode::Jump)};
        for (std::size_t i = 0; i < options.size(); ++i) {
            s.options[first + i].entry = e.here();
            e.steps(options[i].steps);
            ends.push_back(e.op(story::OpCode::Jump));
        }
        for (const std::uint32_t end : ends)
            e.land(end);
    }};
}

// --- Declarations -----------------------------------------------------------------------------

inline SceneDecl scene(std::string name, Steps steps) {
    return {std::move(name), std::move(steps), {}};
}

inline ScenarioBuilder& ScenarioBuilder::contact(const std::string& id, ContactDecl decl) {
    story::Contact made;
    made.id = id;
    made.name = addText(decl.name.empty() ? id : decl.name, "contact." + id);
    made.truth = decl.truth;
    made.claimedAge = decl.claimedAge;
    made.trustedAdult = decl.trustedAdult;
    made.listed = decl.listed;
    made.request = decl.request;
    made.unknown = decl.unknown;
    if (!decl.sameAs.empty()) made.sameAs = m_scenario.findContact(decl.sameAs);
    for (const std::string& member : decl.members) {
        const auto found = m_scenario.findContact(member);
        assert(found);
        made.members.push_back(*found);
    }
    m_scenario.contacts.push_back(std::move(made));
    return *this;
}

inline story::Scenario ScenarioBuilder::build() {
    story::Scenario& s = m_scenario;
    for (const EndingSource& ending : m_endings) {
        s.endings.push_back({ending.id, addText("Title of " + ending.id, "ending." + ending.id),
                             addText("Text of " + ending.id, "ending." + ending.id), ending.safe,
                             story::kNoExpr, 0});
    }
    for (const ChatSource& source : m_chats) {
        story::Chat chat;
        const auto contact = s.findContact(source.contact);
        assert(contact);
        chat.contact = *contact;
        chat.firstScene = static_cast<story::SceneIndex>(s.scenes.size());
        chat.startsAlone = !source.decl.waits;
        for (const SceneDecl& scene : source.scenes) {
            story::Scene made;
            made.id = source.contact + "." + scene.name;
            made.name = scene.name;
            made.chat = static_cast<story::ChatIndex>(s.chats.size());
            s.scenes.push_back(std::move(made));
        }
        s.chats.push_back(chat);
    }
    Emitter emitter(*this, s);
    for (std::size_t i = 0; i < m_endings.size(); ++i)
        s.endings[i].condition = emitter.condition(m_endings[i].condition);
    for (const auto& [always, condition] : m_promises) {
        story::Promise& promise = s.promises.emplace_back();
        promise.always = always;
        promise.condition = emitter.condition(condition);
    }
    for (std::size_t i = 0; i < m_chats.size(); ++i) {
        emitter.chat = static_cast<story::ChatIndex>(i);
        for (const auto& [hook, name] : m_chats[i].decl.hooks)
            s.chats[i].hooks[static_cast<int>(hook)] = emitter.sceneNamed(name);
        emitter.scene = s.chats[i].firstScene;
        for (const SceneDecl& scene : m_chats[i].scenes) {
            s.scenes[emitter.scene].entry = emitter.here();
            emitter.op(story::OpCode::Enter, emitter.scene);
            emitter.steps(scene.steps);
            for (const auto& [sign, words] : scene.debriefs)
                s.scenes[emitter.scene].signDebriefs.emplace_back(sign, emitter.text(words));
            emitter.op(story::OpCode::Back);
            ++emitter.scene;
        }
    }
    return std::move(s);
}

} // namespace test
