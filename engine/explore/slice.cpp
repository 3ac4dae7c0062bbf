// SPDX-License-Identifier: MIT
#include "explore/slice.h"

#include "explore/asides.h"
#include "explore/nights.h"
#include "story/event.h"
#include "story/expression.h"
#include "story/session.h"
#include "story/settings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace explore {

using story::ExprCode;
using story::ExprOp;
using story::OpCode;

namespace {

/// Turns a copy of the story into the slice.
class Slicer {
public:
    Slicer(const story::Scenario& whole, story::ChatIndex chat,
           std::optional<story::Hook> aside = std::nullopt)
        : m_whole(whole), m_chatOf(chatsOfOps(whole)), m_contact(whole.chats[chat].contact) {
        m_slice.scenario = whole;
        m_slice.chat = chat;
        m_slice.aside = aside;
        m_slice.ownVariables = static_cast<std::uint16_t>(whole.variables.size());
        m_slice.changes.assign(whole.variables.size(), Change::Never);
    }

    Slice make() {
        // Which ending is picked in the end is for the whole story to say, unless this is all of
        // it.
        if (m_whole.chats.size() > 1) neverPick();
        silenceOthers();
        silenceAsides();
        whoWrites();
        replaceQuestions();
        foldFreeConditions();
        replaceNights();
        return std::move(m_slice);
    }

private:
    void neverPick() {
        auto& expressions = m_slice.scenario.expressions;
        const auto no = static_cast<story::ExprIndex>(expressions.size());
        expressions.push_back({.code = ExprCode::Number, .value = 0});
        expressions.push_back({});
        for (story::Ending& ending : m_slice.scenario.endings)
            ending.condition = no;
    }

    bool isOwn(std::size_t op) const { return m_chatOf[op] == m_slice.chat; }

    void silenceOthers() {
        auto& chats = m_slice.scenario.chats;
        for (story::ChatIndex i = 0; i < chats.size(); ++i) {
            if (i == m_slice.chat) continue;
            chats[i].startsAlone = false;
            std::ranges::fill(chats[i].hooks, story::kNoScene);
        }
        for (std::size_t at = 0; at < m_whole.code.size(); ++at) {
            story::Op& op = m_slice.scenario.code[at];
            if (op.code == OpCode::Start && m_whole.scenes[op.a].chat != m_slice.chat)
                op = {.code = OpCode::Effects}; // of nothing
        }
    }

    void silenceAsides() {
        story::Chat& chat = m_slice.scenario.chats[m_slice.chat];
        const auto asides = asidesOf(m_whole, m_slice.chat);
        for (int i = 0; i < story::kHookCount; ++i) {
            const auto hook = static_cast<story::Hook>(i);
            const bool runs = m_slice.aside ? hook == *m_slice.aside
                                            : std::ranges::find(asides, hook) == asides.end();
            if (!runs) chat.hooks[i] = story::kNoScene;
        }
        if (m_slice.aside) chat.startsAlone = false;
    }

    void whoWrites() {
        if (m_slice.aside) {
            std::ranges::fill(m_slice.changes, Change::Freely);
            const auto run = runOf(m_whole, entryOfHook());
            if (isRunWithoutHook(m_whole, m_slice.chat, *m_slice.aside, run)) return;
            const auto change = [&](std::size_t at, Change to) {
                const story::Op& op = m_whole.code[at];
                for (std::size_t i = 0; op.code == OpCode::Effects && i < op.a; ++i)
                    m_slice.changes[m_whole.effects[op.b + i].variable] = to;
            };
            for (const std::size_t at : run)
                change(at, Change::Never);
            for (std::size_t at = 0; at < m_whole.code.size(); ++at)
                if (std::ranges::find(run, at) == run.end()) change(at, Change::Freely);
            return;
        }
        for (std::size_t at = 0; at < m_whole.code.size(); ++at) {
            const story::Op& op = m_whole.code[at];
            if (op.code != OpCode::Effects || isOwn(at)) continue;
            for (std::size_t i = 0; i < op.a; ++i)
                m_slice.changes[m_whole.effects[op.b + i].variable] = Change::Others;
        }
    }

    std::size_t entryOfHook() const {
        const auto hook = static_cast<std::size_t>(*m_slice.aside);
        return m_whole.scenes[m_whole.chats[m_slice.chat].hooks[hook]].entry;
    }

    /// A variable for what is asked, the same for the same question.
    std::int32_t standIn(ExprCode question, std::int32_t subject, std::int32_t low,
                         std::int32_t high, Change change) {
        const auto [found, isNew] = m_standIns.try_emplace({question, subject}, 0);
        if (!isNew) return found->second;
        auto& variables = m_slice.scenario.variables;
        found->second = static_cast<std::int32_t>(variables.size());
        variables.push_back({.name = {}, .low = low, .high = high, .initial = low});
        if (question == ExprCode::Setting) {
            const auto setting = static_cast<story::Setting>(subject);
            variables.back().initial = static_cast<std::int32_t>(m_whole.player.privacy[setting]);
        }
        m_slice.changes.push_back(change);
        m_slice.questions.push_back({.code = question, .value = subject});
        return found->second;
    }

    std::int32_t standInFor(const ExprOp& op) {
        const bool own = op.value == m_contact;
        const auto& hooks = m_slice.scenario.chats[m_slice.chat].hooks;
        const auto hasHook = [&](story::Hook hook) {
            return hooks[static_cast<std::size_t>(hook)] != story::kNoScene;
        };
        switch (op.code) {
        case ExprCode::Setting: {
            const auto values = story::audienceNames(static_cast<story::Setting>(op.value)).size();
            return standIn(op.code, op.value, 0, static_cast<std::int32_t>(values) - 1,
                           Change::Freely);
        }
        case ExprCode::Seen:
            return standIn(op.code, op.value, 0, 1, m_slice.aside ? Change::Freely : Change::Once);
        case ExprCode::Blocked: {
            const bool steps = own && hasHook(story::Hook::Block);
            const auto index =
                standIn(op.code, op.value, 0, 1, steps ? Change::Never : Change::Freely);
            if (steps) m_slice.blocked = static_cast<std::uint16_t>(index);
            return index;
        }
        case ExprCode::Removed: {
            const bool steps = own && hasHook(story::Hook::Remove);
            const auto index =
                standIn(op.code, op.value, 0, 1, steps ? Change::Never : Change::Freely);
            if (steps) m_slice.removed = static_cast<std::uint16_t>(index);
            return index;
        }
        case ExprCode::Saved:
        case ExprCode::Flagged:
        case ExprCode::FlaggedFrom: return standIn(op.code, op.value, 0, 1, Change::Freely);
        case ExprCode::Reported:
        case ExprCode::Told: return standIn(op.code, op.value, 0, 1, Change::Once);
        default: break;
        }
        const auto day = standIn(ExprCode::Day, 0, 1, lastDayToldApart(m_whole), Change::Days);
        m_slice.day = static_cast<std::uint16_t>(day);
        return day;
    }

    void replaceQuestions() {
        // Blocked is asked for by the steps of the explorer itself where there is a hook.
        const auto& hooks = m_slice.scenario.chats[m_slice.chat].hooks;
        for (const auto& [hook, question] : {std::pair{story::Hook::Block, ExprCode::Blocked},
                                             std::pair{story::Hook::Remove, ExprCode::Removed}}) {
            if (hooks[static_cast<std::size_t>(hook)] == story::kNoScene) continue;
            standInFor({.code = question, .value = m_contact});
        }
        for (ExprOp& op : m_slice.scenario.expressions) {
            const bool ownScene =
                op.code == ExprCode::Seen && !m_slice.aside &&
                m_whole.scenes[static_cast<std::size_t>(op.value)].chat == m_slice.chat;
            if (op.code < ExprCode::Setting || op.code > ExprCode::Day || ownScene) continue;
            op = {.code = ExprCode::Variable, .value = standInFor(op)};
        }
    }

    /// A part of a condition that depends on nothing but what changes freely becomes one such thing
    /// itself, with two values: whatever it takes apart, the chat hears no more of it.
    void foldFreeConditions() {
        story::Scenario& story = m_slice.scenario;
        std::vector<ExprOp> folded;
        std::map<story::ExprIndex, story::ExprIndex> moved;
        const auto move = [&](story::ExprIndex& condition) {
            if (condition == story::kNoExpr) return;
            const auto [found, isNew] = moved.try_emplace(condition, folded.size());
            if (isNew) fold(condition, folded);
            condition = found->second;
        };
        for (story::Op& op : story.code)
            if (op.code == OpCode::JumpUnless) move(op.c);
        for (story::Option& option : story.options)
            move(option.condition);
        for (story::Ending& ending : story.endings)
            move(ending.condition);
        for (story::Promise& promise : story.promises)
            move(promise.condition);
        story.expressions = std::move(folded);
    }

    void fold(story::ExprIndex condition, std::vector<ExprOp>& to) {
        struct Operand { // on the stack of the postfix form
            std::size_t begin;
            bool free;  // only constants and what changes freely
            bool truth; // its value is a yes or no
        };
        const auto& from = m_slice.scenario.expressions;
        std::vector<ExprOp> out;
        std::vector<Operand> stack;
        const auto standsFree = [&](Operand& operand) {
            if (!operand.free || !operand.truth) return;
            std::vector<ExprOp> part(out.begin() + static_cast<std::ptrdiff_t>(operand.begin),
                                     out.end());
            if (part.size() < 2) return;
            const auto known = std::ranges::find_if(m_folded, [&](const auto& each) {
                return std::ranges::equal(each.first, part, [](const ExprOp& a, const ExprOp& b) {
                    return a.code == b.code && a.value == b.value;
                });
            });
            std::int32_t variable = 0;
            if (known != m_folded.end()) {
                variable = known->second;
            } else {
                auto& variables = m_slice.scenario.variables;
                variable = static_cast<std::int32_t>(variables.size());
                variables.push_back({.name = {}, .low = 0, .high = 1, .initial = 0});
                m_slice.changes.push_back(Change::Freely);
                m_slice.questions.push_back({});
                variables.back().initial = valueAtFirst(part);
                m_folded.emplace_back(part, variable);
            }
            out.resize(operand.begin);
            out.push_back({.code = ExprCode::Variable, .value = variable});
        };
        for (std::size_t at = condition; from[at].code != ExprCode::End; ++at) {
            const ExprOp& op = from[at];
            if (op.code < ExprCode::Not) {
                const bool variable = op.code == ExprCode::Variable;
                const auto index = static_cast<std::size_t>(op.value);
                const bool free = op.code == ExprCode::Number ||
                                  (variable && m_slice.changes[index] == Change::Freely);
                const bool truth = variable && m_slice.scenario.variables[index].low == 0 &&
                                   m_slice.scenario.variables[index].high == 1;
                stack.push_back({out.size(), free, truth});
                out.push_back(op);
                continue;
            }
            const bool unary = op.code == ExprCode::Not || op.code == ExprCode::Negate;
            Operand right = stack.back();
            stack.pop_back();
            if (unary) {
                right.truth = op.code == ExprCode::Not;
                stack.push_back(right);
                out.push_back(op);
                continue;
            }
            Operand left = stack.back();
            stack.pop_back();
            const bool both = left.free && right.free;
            if (!both) { // what is free on one side is folded there
                standsFree(right);
                if (left.free && left.truth) {
                    std::vector<ExprOp> behind(
                        out.begin() + static_cast<std::ptrdiff_t>(right.begin), out.end());
                    out.resize(right.begin);
                    standsFree(left);
                    out.insert(out.end(), behind.begin(), behind.end());
                }
            }
            stack.push_back({left.begin, both, op.code >= ExprCode::Equal});
            out.push_back(op);
        }
        standsFree(stack.back());
        to.insert(to.end(), out.begin(), out.end());
        to.push_back({});
    }

    std::int32_t valueAtFirst(const std::vector<ExprOp>& part) const {
        story::Scenario asked;
        asked.expressions = part;
        asked.expressions.push_back({});
        story::State state;
        for (const story::Variable& variable : m_slice.scenario.variables)
            state.variables.push_back(variable.initial);
        return story::evaluate(asked, 0, state, {}) != 0 ? 1 : 0;
    }

    /// A new day begins when the player takes it, so that everything else can happen before.
    void replaceNights() {
        story::Scenario& story = m_slice.scenario;
        m_slice.firstMorning = static_cast<story::PromptIndex>(story.prompts.size());
        std::uint32_t effect = 0;
        if (m_slice.day != Slice::kNone) {
            effect = static_cast<std::uint32_t>(story.effects.size());
            story.effects.push_back({.variable = m_slice.day, .add = true, .value = 1});
        }
        const std::size_t size = m_whole.code.size();
        for (std::uint32_t at = 0; at < size; ++at) {
            if (m_whole.code[at].code != OpCode::Tomorrow || !isOwn(at)) continue;
            std::uint32_t entry = at + 1;
            if (m_slice.day != Slice::kNone) {
                entry = static_cast<std::uint32_t>(story.code.size());
                story.code.push_back({.code = OpCode::Effects, .a = 1, .b = effect});
                story.code.push_back({.code = OpCode::Jump, .b = at + 1});
            }
            const auto prompt = static_cast<story::PromptIndex>(story.prompts.size());
            story.prompts.push_back(
                {.firstOption = static_cast<story::OptionIndex>(story.options.size()),
                 .optionCount = 1,
                 .scene = sceneOfOp(m_whole, at)});
            story.options.push_back({.silent = true, .entry = entry, .prompt = prompt});
            story.code[at] = {.code = OpCode::Reply, .a = prompt};
        }
    }

    const story::Scenario& m_whole;
    std::vector<story::ChatIndex> m_chatOf;
    story::ContactIndex m_contact;
    Slice m_slice;
    std::map<std::pair<ExprCode, std::int32_t>, std::int32_t> m_standIns;
    std::vector<std::pair<std::vector<ExprOp>, std::int32_t>> m_folded; ///< with its variable
};

} // namespace

Slice sliceOf(const story::Scenario& scenario, story::ChatIndex chat) {
    return Slicer(scenario, chat).make();
}

Slice sliceOf(const story::Scenario& scenario, story::ChatIndex chat, story::Hook aside) {
    return Slicer(scenario, chat, aside).make();
}

story::SceneIndex sceneOfOp(const story::Scenario& scenario, std::size_t op) {
    // A scene's code runs from its entry to that of the next.
    story::SceneIndex found = 0;
    for (story::SceneIndex i = 0; i < scenario.scenes.size(); ++i) {
        const std::uint32_t entry = scenario.scenes[i].entry;
        if (entry <= op && entry >= scenario.scenes[found].entry) found = i;
    }
    return found;
}

std::vector<story::ChatIndex> chatsOfOps(const story::Scenario& scenario) {
    std::vector<std::pair<std::size_t, story::ChatIndex>> starts;
    for (const story::Scene& scene : scenario.scenes)
        starts.emplace_back(scene.entry, scene.chat);
    std::ranges::sort(starts);
    std::vector<story::ChatIndex> chats(scenario.code.size(), 0);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1].first : scenario.code.size();
        std::fill(chats.begin() + static_cast<std::ptrdiff_t>(starts[i].first),
                  chats.begin() + static_cast<std::ptrdiff_t>(end), starts[i].second);
    }
    return chats;
}

} // namespace explore
