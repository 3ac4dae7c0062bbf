// SPDX-License-Identifier: MIT
#pragma once

#include "script/condition/condition.h"
#include "script/declarations.h"
#include "script/flow/ids.h"
#include "script/flow/scene_time.h"
#include "script/work.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace script {

/// Lays scenes out as flat code: steps, messages, replies.
class Flow {
public:
    explicit Flow(Work& work) : m_work(work), m_conditions(work.names, work.out) {}

    void compile(std::span<const SceneSource> scenes);

private:
    // flow.cpp: what runs, and in which order. Each gives whether the story can go on behind it.
    void compileScene(const SceneSource& source);
    bool steps(std::span<const Value> list);
    bool step(std::span<const Value> list, std::size_t& at);
    bool whenStep(std::span<const Value> list, std::size_t& at);
    bool randomStep(const Value& value);
    void onceStep(const Value& value);
    void startStep(const Value& value);
    void finishStep(const Value& value);
    void misplaced(const Value& value);

    // messages.cpp: what appears in the chat.
    void line(const Value& value, story::LineKind kind, story::OpCode code);
    void teaching(Fields& fields, story::Line& line);
    std::uint16_t delay(Fields& fields);
    void photo(Fields& fields, const std::string& picture, story::Line& line);
    void typing(const Value& value);
    void deleted(const Value& value);
    std::optional<story::ContactIndex> speaker(Fields& fields);
    bool isPlayer(const std::string& from) const;

    // replies.cpp: what the player answers, and what follows from it.
    bool reply(const Value& value);
    void addOption(const Value& value, story::PromptIndex prompt);
    bool optionBody(const Value& value, std::size_t option);
    void effects(const Value& changes, bool add, const std::string& what);
    void effect(const std::string& variable, const Value& value, bool add, const std::string& what);
    std::optional<story::SceneIndex> sceneOfThisChat(const std::string& id, std::string_view word,
                                                     Where place);

    std::uint32_t here() const { return static_cast<std::uint32_t>(m_work.out.code.size()); }
    std::uint32_t emit(story::OpCode code, std::uint16_t a = 0, std::uint32_t b = 0,
                       std::uint32_t c = 0) {
        m_work.out.code.push_back({code, a, b, c});
        m_work.out.sources.push_back({m_place.file, m_place.line});
        return here() - 1;
    }
    /// The first argument of a word, when it is a text; reported otherwise.
    std::optional<std::string> textArgument(const Value& value);
    story::ExprIndex condition(const std::string& source, Where place) {
        return m_conditions.compile(source, m_chat, place);
    }
    /// Where a step was written. A bare word has no line of its own and comes with that of the word
    /// around it: it takes the one of the step before.
    Where placeHere(const Value& value) {
        const bool bare = value.items.empty() && value.fields.empty() &&
                          value.file == m_place.file && value.line < m_place.line;
        if (value.line > 0 && !bare) m_place = whereOf(value);
        return m_place;
    }

    Work& m_work;
    Conditions m_conditions;
    SceneIds* m_ids = nullptr;
    story::SceneIndex m_scene = 0;
    story::ChatIndex m_chat = 0;
    Where m_place;
    SceneTime m_time; ///< of the scene that is being compiled
    int m_depth = 0;
};

} // namespace script
