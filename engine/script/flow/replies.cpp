// SPDX-License-Identifier: MIT
#include "script/flow/flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace script {
namespace {

using story::OpCode;

/// What a reply can heed or ignore.
constexpr Kinds kAdvice = {guide::Kind::Sign, guide::Kind::Habit, guide::Kind::Step,
                           guide::Kind::Tactic};
constexpr std::size_t kMostPrompts = 8'000;
constexpr std::size_t kMostOptions = 30'000;
constexpr std::size_t kMostInReply = 9; ///< each has a digit key

/// The options of a reply with the lists of a function's several options opened up.
void collect(const Value& value, std::vector<const Value*>& found) {
    for (const Value& item : value.items) {
        if (item.isTable("") && !item.items.empty())
            collect(item, found);
        else
            found.push_back(&item);
    }
}

} // namespace

bool Flow::reply(const Value& value) {
    const Where place = m_place;
    story::Scenario& out = m_work.out;
    Fields(m_work.report, value, place, "`reply`").finish();

    std::vector<const Value*> entries;
    collect(value, entries);
    std::vector<const Value*> options;
    const Value* silence = nullptr;
    for (const Value* entry : entries) {
        if (entry->isTable("option")) {
            options.push_back(entry);
        } else if (entry->isTable("silence")) {
            if (silence) {
                m_work.report.report(Code::SilenceTwice, entry->line > 0 ? whereOf(*entry) : place,
                                     "This reply has more than one `silence`.",
                                     "Keep one; `when` inside its steps can tell cases apart.");
            }
            silence = entry;
        } else {
            m_work.report.report(Code::WrongPlace,
                                 entry->line > 0 ? whereOf(*entry)
                                                 : m_work.report.ofText(place, entry->string),
                                 fmt::format("{} is not a reply.", describe(*entry)),
                                 entry->kind == Value::Kind::String
                                     ? "Write `option \"…\"`."
                                     : "Only `option` and `silence` stand in `reply { … }`.");
        }
    }
    if (silence) options.push_back(silence); // always last
    if (options.empty()) {
        m_work.report.report(Code::EmptyReply, place, "This `reply` has no options.",
                             "Write at least one `option \"…\"` in it.");
        return true;
    }
    if (options.size() > kMostInReply) {
        m_work.report.report(Code::TooLarge, place,
                             fmt::format("This `reply` has {} options.", options.size()),
                             fmt::format("{} is the most that fits a screen.", kMostInReply));
    }
    if (out.prompts.size() >= kMostPrompts || out.options.size() >= kMostOptions) {
        m_work.report.report(Code::TooLarge, place, "The scenario has too many replies.");
        return true;
    }
    const auto prompt = static_cast<story::PromptIndex>(out.prompts.size());
    const std::size_t first = out.options.size();
    out.prompts.push_back({m_ids->next("reply"), static_cast<story::OptionIndex>(first),
                           static_cast<std::uint16_t>(options.size()), m_scene, place.line});
    // All options before any of their steps: replies inside them come behind.
    for (const Value* option : options)
        addOption(*option, prompt);

    m_place = place;
    emit(OpCode::Reply, prompt);
    std::vector<std::uint32_t> leaves{emit(OpCode::Jump)};
    bool goesOn = true;
    bool always = false; // some option can be offered whatever happened
    bool anyGoesOn = false;
    SceneTime::Ways ways(m_time, false);
    for (std::size_t i = 0; i < options.size(); ++i) {
        ways.next();
        const bool optionGoesOn = optionBody(*options[i], first + i);
        if (optionGoesOn) leaves.push_back(emit(OpCode::Jump));
        anyGoesOn = anyGoesOn || optionGoesOn;
        const story::Option& option = out.options[first + i];
        always = always || (!option.once && !options[i]->field("when"));
    }
    goesOn = anyGoesOn || !always;
    for (const std::uint32_t leave : leaves)
        out.code[leave].b = here();
    return goesOn;
}

void Flow::addOption(const Value& value, story::PromptIndex prompt) {
    const Where place = placeHere(value);
    story::Scenario& out = m_work.out;
    story::Option option;
    option.silent = value.tag == "silence";
    option.prompt = prompt;
    option.file = place.file;
    option.line = place.line;
    Fields fields(m_work.report, value, place, fmt::format("this `{}`", value.tag));
    std::string text;
    if (!option.silent) {
        const bool given = !value.items.empty() && value.items[0].kind == Value::Kind::String;
        if (given && !value.items[0].string.empty()) {
            text = value.items[0].string;
            option.text =
                m_work.texts.add(text, out.scenes[m_scene].id, "The text of this `option`", place);
        } else {
            m_work.report.report(Code::OptionWithoutText, place, "This `option` has no text.",
                                 "Write what the player says, as in `option \"no thanks\"`.");
        }
    }
    option.id =
        m_ids->of(fields.text("id").value_or(""), text, option.silent ? "silence" : "option");
    option.once = fields.flag("once");
    if (option.once) option.onceBit = out.onceBits++;
    if (const auto when = fields.text("when"))
        option.condition = condition(*when, fieldOf(place, "when"));
    option.heeds = m_work.names.items(fields.names("heeds"), kAdvice, Code::UnknownGuideItem,
                                      fieldOf(place, "heeds"));
    option.ignores = m_work.names.items(fields.names("ignores"), kAdvice, Code::UnknownGuideItem,
                                        fieldOf(place, "ignores"));
    if (const auto why = fields.text("why")) {
        option.why =
            m_work.texts.add(*why, out.scenes[m_scene].id,
                             fmt::format("`why` of this `{}`", value.tag), fieldOf(place, "why"));
    }
    for (const char* later : {"set", "add", "call", "go"})
        fields.take(later);
    fields.finish();
    out.options.push_back(std::move(option));
}

bool Flow::optionBody(const Value& value, std::size_t option) {
    const Where place = placeHere(value);
    m_work.out.options[option].entry = here();
    Fields fields(m_work.report, value, place, fmt::format("this `{}`", value.tag));
    for (const char* word : {"set", "add"}) {
        const bool add = std::string_view(word) == "add";
        const Value* changes = fields.take(word);
        if (!changes) continue;
        if (changes->isTable("")) {
            effects(*changes, add, fmt::format("`{}`", word));
            continue;
        }
        const bool name = changes->kind == Value::Kind::String;
        m_work.report.report(
            Code::WrongType, m_work.report.ofField(place, word),
            fmt::format("`{}` of this `{}` is {}.", word, value.tag, describe(*changes)),
            fmt::format("Write `{} = {{ {} = {} }}`.", word, name ? changes->string : "gave_number",
                        add ? "1" : "true"));
    }
    const bool hasText =
        value.tag == "option" && !value.items.empty() && value.items[0].kind == Value::Kind::String;
    bool goesOn = steps(std::span(value.items).subspan(hasText ? 1 : 0));
    for (const char* word : {"call", "go"}) {
        const auto id = fields.text(word);
        if (!id) continue;
        const auto scene = sceneOfThisChat(*id, word, fieldOf(place, word));
        const bool go = std::string_view(word) == "go";
        if (!goesOn) {
            m_work.report.report(Code::UnreachableStep, place,
                                 fmt::format("`{} = \"{}\"` is never reached: the steps before it "
                                             "lead away.",
                                             word, *id),
                                 "Keep one of the two.");
        }
        if (scene) emit(go ? OpCode::Go : OpCode::Call, *scene);
        if (go) goesOn = false;
    }
    return goesOn;
}

std::optional<story::SceneIndex> Flow::sceneOfThisChat(const std::string& id, std::string_view word,
                                                       Where place) {
    const auto scene = m_work.names.scene(id, m_chat, place);
    if (!scene || m_work.out.scenes[*scene].chat == m_chat) return scene;
    m_work.report.report(Code::GoElsewhere, place,
                         fmt::format("`{}` leads into another chat: `{}`.", word, id),
                         fmt::format("Write `start \"{}\"`; this chat goes on by itself.", id));
    return std::nullopt;
}

void Flow::effects(const Value& changes, bool add, const std::string& what) {
    Fields fields(m_work.report, changes, m_place, what);
    fields.noItems(0);
    const std::size_t first = m_work.out.effects.size();
    for (const auto& [variable, value] : changes.fields)
        effect(variable, value, add, what);
    const std::size_t count = m_work.out.effects.size() - first;
    if (count > 0) {
        emit(OpCode::Effects, static_cast<std::uint16_t>(count), static_cast<std::uint32_t>(first));
    }
}

void Flow::effect(const std::string& name, const Value& value, bool add, const std::string& what) {
    const Where place = fieldOf(m_place, name);
    const auto index = m_work.names.variable(name, place);
    if (!index) return;
    const story::Variable& variable = m_work.out.variables[*index];
    const auto wrong = [&](const std::string& hint) {
        m_work.report.report(Code::BadEffect, place,
                             fmt::format("{} gives `{}` {}.", what, name, describe(value)), hint);
    };
    std::int32_t number = 0;
    switch (variable.kind) {
    case story::VariableKind::Integer: {
        const long long span = static_cast<long long>(variable.high) - variable.low;
        const long long low = add ? -span : variable.low;
        const long long high = add ? span : variable.high;
        if (value.kind != Value::Kind::Integer || value.integer < low || value.integer > high) {
            return wrong(
                fmt::format("It is a whole number from {} to {}, without quotes.", low, high));
        }
        number = static_cast<std::int32_t>(value.integer);
        break;
    }
    case story::VariableKind::Flag:
        if (add || value.kind != Value::Kind::Boolean) {
            return wrong(fmt::format("It is a flag: write `set {{ {} = true }}`.", name));
        }
        number = value.boolean ? 1 : 0;
        break;
    case story::VariableKind::OneOf: {
        const auto& values = variable.values;
        const auto found = value.kind == Value::Kind::String
                               ? std::find(values.begin(), values.end(), value.string)
                               : values.end();
        if (add || found == values.end()) {
            return wrong(add ? fmt::format("It has no numbers: write `set {{ {} = \"…\" }}`.", name)
                             : suggest(value.string, values));
        }
        number = static_cast<std::int32_t>(found - values.begin());
        break;
    }
    }
    m_work.out.effects.push_back({*index, add, number});
}

} // namespace script
