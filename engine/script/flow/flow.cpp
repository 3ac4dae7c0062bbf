// SPDX-License-Identifier: MIT
#include "script/flow/flow.h"

#include "base/strings.h"
#include "script/clock_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace script {
namespace {

using story::OpCode;

constexpr int kDeepestSteps = 40; ///< steps inside steps
constexpr std::size_t kMostOps = 200'000;
constexpr std::size_t kMostBranches = 100;
constexpr std::uint16_t kMost16 = std::numeric_limits<std::uint16_t>::max() - 2;

} // namespace

void Flow::compile(std::span<const SceneSource> scenes) {
    for (const SceneSource& source : scenes)
        compileScene(source);
}

void Flow::compileScene(const SceneSource& source) {
    story::Scene& scene = m_work.out.scenes[source.scene];
    SceneIds ids(scene.id, *source.value, m_work.report);
    m_ids = &ids;
    m_scene = source.scene;
    m_chat = scene.chat;
    m_place = whereOf(*source.value);
    {
        // A mistake in the time was reported with the scene's other fields.
        Reporter silent(m_work.story.files, false);
        Fields fields(silent, *source.value, m_place, {});
        m_time = SceneTime(readClockTime(silent, fields, "at"));
    }
    scene.entry = here();
    emit(OpCode::Enter, source.scene);
    steps(std::span(source.value->items).subspan(1));
    emit(OpCode::Back);
    m_ids = nullptr;
}

bool Flow::steps(std::span<const Value> list) {
    if (++m_depth > kDeepestSteps || m_work.out.code.size() > kMostOps) {
        m_work.report.report(Code::TooLarge, m_place,
                             m_depth > kDeepestSteps ? "Too many steps lie inside one another."
                                                     : "The scenario has too many steps.",
                             "Make several scenes of it.");
        --m_depth;
        return true;
    }
    bool goesOn = true;
    bool reported = false;
    for (std::size_t at = 0; at < list.size();) {
        const Value& value = list[at];
        if (!goesOn && !reported && !value.isTable("otherwise")) {
            reported = true;
            m_work.report.report(
                Code::UnreachableStep, placeHere(value),
                fmt::format("{} is never reached: the step before it leads away.", describe(value)),
                "Move it before the step that leaves, or take it out.");
        }
        // The rest is compiled all the same, for the mistakes in it.
        if (!step(list, at)) goesOn = false;
    }
    --m_depth;
    return goesOn;
}

bool Flow::step(std::span<const Value> list, std::size_t& at) {
    const Value& value = list[at];
    if (value.isTable("when")) return whenStep(list, at);
    ++at;
    const Where place = placeHere(value);
    if (value.kind != Value::Kind::Table) {
        misplaced(value);
        return true;
    }
    const std::string& tag = value.tag;
    if (tag.empty()) { // a function's several steps
        Fields(m_work.report, value, place, "a list of steps").finish();
        return steps(value.items);
    }
    if (tag == "say")
        line(value, story::LineKind::Say, OpCode::Line);
    else if (tag == "photo")
        line(value, story::LineKind::Photo, OpCode::Line);
    else if (tag == "voice")
        line(value, story::LineKind::Voice, OpCode::Line);
    else if (tag == "note")
        line(value, story::LineKind::Note, OpCode::Line);
    else if (tag == "think")
        line(value, story::LineKind::Think, OpCode::Line);
    else if (tag == "edited")
        line(value, story::LineKind::Say, OpCode::Edited);
    else if (tag == "deleted")
        deleted(value);
    else if (tag == "typing")
        typing(value);
    else if (tag == "reply")
        return reply(value);
    else if (tag == "otherwise") {
        m_work.report.report(Code::OtherwiseAlone, place, "`otherwise` has no `when` before it.",
                             "It must stand directly behind the `when { … }` it belongs to.");
        steps(value.items);
    } else if (tag == "set")
        effects(value, false, "`set`");
    else if (tag == "add")
        effects(value, true, "`add`");
    else if (tag == "once")
        onceStep(value);
    else if (tag == "random")
        return randomStep(value);
    else if (tag == "go" || tag == "call") {
        const auto id = textArgument(value);
        const auto scene = id ? sceneOfThisChat(*id, tag, place) : std::nullopt;
        if (scene) emit(tag == "go" ? OpCode::Go : OpCode::Call, *scene);
        return tag == "call";
    } else if (tag == "back") {
        emit(OpCode::Back);
        return false;
    } else if (tag == "start")
        startStep(value);
    else if (tag == "tomorrow") {
        m_time.dayEnds();
        emit(OpCode::Tomorrow);
    } else if (tag == "gut_check")
        emit(OpCode::GutCheck, m_work.out.chats[m_chat].contact);
    else if (tag == "finish") {
        finishStep(value);
        return false;
    } else
        misplaced(value);
    return true;
}

void Flow::misplaced(const Value& value) {
    std::string hint = "Only steps stand here: `say`, `reply`, `when` and so on.";
    if (value.kind == Value::Kind::String) hint = "To send it as a message, write `say \"…\"`.";
    if (value.isTable("option") || value.isTable("silence")) hint = "Put it into `reply { … }`.";
    if (value.isTable("scene")) hint = "A scene stands in its `chat`, beside the other scenes.";
    const bool text = value.kind == Value::Kind::String;
    static const std::vector<std::string> kAlone{"tomorrow", "gut_check", "finish",
                                                 "back",     "deleted",   "typing"};
    if (text && std::find(kAlone.begin(), kAlone.end(), value.string) != kAlone.end())
        hint = fmt::format("Write {} without quotes.", value.string);
    if (text && m_work.guide.find(value.string))
        hint = fmt::format("Several values of one property stand in braces: {{ \"...\", \"{}\" }}",
                           value.string);
    m_work.report.report(Code::WrongPlace,
                         text ? m_work.report.ofText(m_place, value.string) : m_place,
                         fmt::format("{} is not a step.", describe(value)), hint);
}

bool Flow::whenStep(std::span<const Value> list, std::size_t& at) {
    const Value& value = list[at++];
    const Where place = placeHere(value);
    const auto source = textArgument(value);
    const auto expression = source ? condition(*source, place) : story::kNoExpr;
    const std::uint32_t test = emit(OpCode::JumpUnless, 0, 0, expression);
    Fields(m_work.report, value, place, "`when`").finish();
    const bool hasOtherwise = at < list.size() && list[at].isTable("otherwise");
    SceneTime::Ways ways(m_time, !hasOtherwise);
    ways.next();
    const bool thenGoesOn = steps(std::span(value.items).subspan(value.items.empty() ? 0 : 1));
    if (!hasOtherwise) {
        m_work.out.code[test].b = here();
        return true;
    }
    const std::uint32_t leave = emit(OpCode::Jump);
    m_work.out.code[test].b = here();
    const Value& otherwise = list[at++];
    Fields(m_work.report, otherwise, placeHere(otherwise), "`otherwise`").finish();
    ways.next();
    const bool elseGoesOn = steps(otherwise.items);
    m_work.out.code[leave].b = here();
    return thenGoesOn || elseGoesOn;
}

void Flow::onceStep(const Value& value) {
    Fields(m_work.report, value, m_place, "`once`").finish();
    if (m_work.out.onceBits >= kMost16) {
        m_work.report.report(Code::TooLarge, m_place, "There are too many `once`.");
        return;
    }
    const std::uint32_t test = emit(OpCode::Once, m_work.out.onceBits++);
    SceneTime::Ways ways(m_time, true);
    ways.next();
    steps(value.items);
    m_work.out.code[test].b = here();
}

bool Flow::randomStep(const Value& value) {
    Fields(m_work.report, value, m_place, "`random`").finish();
    if (value.items.empty() || value.items.size() > kMostBranches) {
        m_work.report.report(Code::OutOfBounds, m_place,
                             fmt::format("`random` has {} branches.", value.items.size()),
                             fmt::format("It draws one of 1 to {}.", kMostBranches));
        return true;
    }
    if (m_work.out.randomSites >= kMost16) {
        m_work.report.report(Code::TooLarge, m_place, "There are too many `random`.");
        return true;
    }
    const auto count = static_cast<std::uint32_t>(value.items.size());
    m_work.out.randomIds.push_back(base::fnv1a64(m_ids->next("random")));
    const std::uint32_t draw = emit(OpCode::Random, m_work.out.randomSites++, 0, count);
    for (std::uint32_t i = 0; i < count; ++i)
        emit(OpCode::Jump);
    std::vector<std::uint32_t> leaves;
    bool goesOn = false;
    SceneTime::Ways ways(m_time, false);
    for (std::uint32_t i = 0; i < count; ++i) {
        ways.next();
        m_work.out.code[draw + 1 + i].b = here();
        if (steps(std::span(value.items).subspan(i, 1))) goesOn = true;
        leaves.push_back(emit(OpCode::Jump));
    }
    for (const std::uint32_t leave : leaves)
        m_work.out.code[leave].b = here();
    return goesOn;
}

void Flow::startStep(const Value& value) {
    const auto id = textArgument(value);
    if (!id) return;
    const auto scene = m_work.names.scene(*id, m_chat, m_place);
    if (!scene) return;
    if (m_work.out.scenes[*scene].chat == m_chat) {
        m_work.report.report(Code::StartHere, m_place,
                             fmt::format("`start` names `{}`, a scene of this very chat.", *id),
                             fmt::format("Write `go \"{}\"`.", m_work.out.scenes[*scene].name));
        return;
    }
    emit(OpCode::Start, *scene);
}

void Flow::finishStep(const Value& value) {
    if (value.items.empty()) {
        emit(OpCode::Finish, story::kPickEnding);
        return;
    }
    const auto id = textArgument(value);
    const auto ending = id ? m_work.names.ending(*id, m_place) : std::nullopt;
    if (ending) emit(OpCode::Finish, *ending);
}

std::optional<std::string> Flow::textArgument(const Value& value) {
    if (!value.items.empty() && value.items[0].kind == Value::Kind::String) {
        return value.items[0].string;
    }
    m_work.report.report(Code::WrongType, m_place,
                         fmt::format("`{}` needs a text in quotes, not {}.", value.tag,
                                     value.items.empty() ? "nothing" : describe(value.items[0])),
                         fmt::format("Write `{} \"…\"`.", value.tag));
    return std::nullopt;
}

} // namespace script
