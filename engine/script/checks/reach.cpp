// SPDX-License-Identifier: MIT
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <vector>

namespace script {
namespace {

using story::OpCode;

/// How scenes lead to one another.
struct Link {
    story::SceneIndex to = 0;
    bool calls = false;
    bool sameChat = false;
};
using Links = std::vector<std::vector<Link>>;

Links linksOf(const story::Scenario& scenario) {
    Links links(scenario.scenes.size());
    story::SceneIndex scene = 0;
    for (const story::Op& op : scenario.code) {
        if (op.code == OpCode::Enter) scene = op.a;
        const bool go = op.code == OpCode::Go;
        const bool call = op.code == OpCode::Call;
        if (go || call || op.code == OpCode::Start)
            links[scene].push_back({op.a, call, go || call});
    }
    return links;
}

std::vector<bool> reachFrom(const Links& links, const std::vector<story::SceneIndex>& roots,
                            bool sameChatOnly) {
    std::vector<bool> reached(links.size());
    std::vector<story::SceneIndex> open = roots;
    while (!open.empty()) {
        const story::SceneIndex scene = open.back();
        open.pop_back();
        if (reached[scene]) continue;
        reached[scene] = true;
        for (const Link& link : links[scene]) {
            if (link.sameChat || !sameChatOnly) open.push_back(link.to);
        }
    }
    return reached;
}

void checkScenes(Work& work, const Links& links) {
    const story::Scenario& out = work.out;
    std::vector<story::SceneIndex> roots;
    for (const story::Chat& chat : out.chats) {
        if (chat.startsAlone) roots.push_back(chat.firstScene);
        for (const story::SceneIndex hook : chat.hooks) {
            if (hook != story::kNoScene) roots.push_back(hook);
        }
    }
    const std::vector<bool> reached = reachFrom(links, roots, false);
    std::vector<bool> chatReached(out.chats.size());
    for (std::size_t i = 0; i < out.scenes.size(); ++i) {
        if (reached[i]) chatReached[out.scenes[i].chat] = true;
    }
    const auto placeOfScene = [&](std::size_t i) { return work.names.placeOfScene(i); };
    std::vector<bool> said(out.chats.size());
    // A scene or a `go` that was refused may be what leads to the others.
    const bool unsure = work.report.reported(
        {Code::DuplicateName, Code::UnknownScene, Code::UnknownChat, Code::GoElsewhere,
         Code::UnknownField, Code::WrongPlace, Code::WrongType, Code::EmptyReply});
    for (std::size_t i = 0; i < out.scenes.size(); ++i) {
        const story::ChatIndex chat = out.scenes[i].chat;
        const std::string& contact = out.contacts[out.chats[chat].contact].id;
        if (unsure) continue;
        if (!chatReached[chat] && !said[chat]) {
            said[chat] = true;
            work.report.report(Code::UnstartedChat, placeOfScene(i),
                               fmt::format("The chat `{}` never starts.", contact),
                               fmt::format("It has `waits = true`: write `start \"{}\"` where it "
                                           "begins.",
                                           out.scenes[i].id));
        } else if (!reached[i] && chatReached[chat]) {
            work.report.report(
                Code::UnreachedScene, placeOfScene(i),
                fmt::format("Nothing leads to the scene `{}`.", out.scenes[i].id),
                fmt::format("Write `go \"{}\"` somewhere, or take it out.", out.scenes[i].name));
        }
    }
}

/// A scene that is called and leads to its caller again piles up calls.
void checkCalls(Work& work, const Links& links) {
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (const Link& link : links[i]) {
            if (!link.calls || !reachFrom(links, {link.to}, true)[i]) continue;
            work.report.report(
                Code::CallRecursion, work.names.placeOfScene(i),
                fmt::format("The scene `{}` calls `{}`, which leads to it again.",
                            work.out.scenes[i].id, work.out.scenes[link.to].id),
                "End the called scene with `back`, or write `go` in place of `call`.");
        }
    }
}

/// From every step there must be a way to a reply, a rest or an ending; `tomorrow` alone is none.
void checkRounds(Work& work) {
    const auto& code = work.out.code;
    const auto size = code.size();
    std::vector<std::vector<std::uint32_t>> before(size);
    std::vector<bool> ends(size);
    std::vector<std::uint32_t> open;
    const auto leads = [&](std::size_t from, std::uint32_t to) {
        if (to < size) before[to].push_back(static_cast<std::uint32_t>(from));
    };
    for (std::size_t i = 0; i < size; ++i) {
        const story::Op& op = code[i];
        const auto next = static_cast<std::uint32_t>(i + 1);
        switch (op.code) {
        case OpCode::Reply:
        case OpCode::Back:
        case OpCode::Rest:
        case OpCode::Finish:
            ends[i] = true;
            open.push_back(static_cast<std::uint32_t>(i));
            break;
        case OpCode::Jump: leads(i, op.b); break;
        case OpCode::JumpUnless:
        case OpCode::Once:
            leads(i, next);
            leads(i, op.b);
            break;
        case OpCode::Random:
            for (std::uint32_t k = 0; k < op.c; ++k)
                leads(i, next + k);
            break;
        case OpCode::Go: leads(i, work.out.scenes[op.a].entry); break;
        case OpCode::Call: leads(i, work.out.scenes[op.a].entry); break;
        default: leads(i, next); break;
        }
    }
    while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        for (const std::uint32_t from : before[at]) {
            if (ends[from]) continue;
            ends[from] = true;
            open.push_back(from);
        }
    }
    for (std::size_t i = 0; i < work.out.scenes.size(); ++i) {
        if (ends[work.out.scenes[i].entry]) continue;
        work.report.report(Code::EndlessLoop, work.names.placeOfScene(i),
                           fmt::format("From the scene `{}` the story goes round for ever.",
                                       work.out.scenes[i].id),
                           "Put a `reply` into the round, or a way out of it.");
    }
}

/// What a blocked contact writes is not delivered, so that an `on_block` scene of theirs is empty.
void checkBlocked(Work& work) {
    const story::Scenario& out = work.out;
    for (const story::Chat& chat : out.chats) {
        const auto hook = chat.hooks[static_cast<std::size_t>(story::Hook::Block)];
        if (hook == story::kNoScene) continue;
        for (const story::Line& line : out.lines) {
            if (line.scene != hook || line.speaker != chat.contact) continue;
            work.report.report(
                Code::BlockedSpeaker, {work.names.placeOfScene(hook).file, line.line},
                fmt::format("`{}` is blocked when `{}` begins, so this message never arrives.",
                            out.contacts[chat.contact].id, out.scenes[hook].id),
                "Let another account write (`same_as`), or use `note` and `think`.");
        }
    }
}

} // namespace

void checkReach(Work& work) {
    const Links links = linksOf(work.out);
    checkScenes(work, links);
    checkCalls(work, links);
    checkRounds(work);
    checkBlocked(work);
}

} // namespace script
