// SPDX-License-Identifier: MIT
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

void checkPeople(Work& work) {
    const story::Scenario& out = work.out;
    const auto any = [&](auto matches) {
        return std::any_of(out.contacts.begin(), out.contacts.end(), matches);
    };
    const auto manipulates = [](const story::Contact& contact) {
        return contact.truth == story::Truth::Manipulator;
    };
    // A contact that was refused, or whose field was, may be the one that is missing.
    const auto& all = work.story.declarations;
    const auto contacts = std::count_if(all.begin(), all.end(),
                                        [](const Value& value) { return value.tag == "contact"; });
    const bool refused = contacts != static_cast<std::ptrdiff_t>(out.contacts.size());
    const auto tried = [&](const std::string& field, bool misspelt) {
        return refused || std::any_of(all.begin(), all.end(), [&](const Value& value) {
                   const Value* given = value.tag == "contact" ? value.field(field) : nullptr;
                   return given && (given->kind == Value::Kind::String) == misspelt &&
                          given->kind != Value::Kind::Boolean && given->string != "genuine";
               });
    };
    const auto missing = [&](Code code, const char* message, const char* hint) {
        work.report.report(code, {}, message, hint);
    };
    if (!out.practice && !any(manipulates) && !tried("truth", true)) {
        missing(Code::NoManipulator, "Nobody in this story manipulates.",
                "Write `truth = \"manipulator\"` on the contact who does, or `practice = true` in "
                "`scenario` for a story without one.");
    }
    const bool genuine = any([&](const story::Contact& contact) {
        return !manipulates(contact) && contact.members.empty();
    });
    if (!genuine && !refused) {
        missing(Code::NoGenuine, "Nobody in this story is genuine.",
                "Add a friend, a relative or a new acquaintance who means well.");
    }
    const bool adult = any([](const story::Contact& contact) { return contact.trustedAdult; });
    if (!out.practice && !adult && !tried("trusted", true) && !tried("trusted", false)) {
        missing(Code::NoTrustedAdult, "There is no adult in this story whom the player can tell.",
                "Add a contact with `trusted = true`.");
    }
}

void checkDebriefs(Work& work) {
    const story::Scenario& out = work.out;
    std::vector<std::pair<story::SceneIndex, guide::ItemId>> said;
    for (const story::Line& line : out.lines) {
        const story::Scene& scene = out.scenes[line.scene];
        if (scene.debrief != story::kNoText) continue;
        for (const guide::ItemId sign : line.signs) {
            const bool told = std::any_of(scene.signDebriefs.begin(), scene.signDebriefs.end(),
                                          [&](const auto& each) { return each.first == sign; });
            const std::pair key(line.scene, sign);
            if (told || std::find(said.begin(), said.end(), key) != said.end()) continue;
            said.push_back(key);
            const std::string& id = work.guide.item(sign).id;
            work.report.report(
                Code::SignWithoutDebrief, {work.names.placeOfScene(line.scene).file, line.line},
                fmt::format("The scene `{}` shows `{}`, but its debrief does not explain it.",
                            scene.id, id),
                fmt::format("Write `debrief = {{ {} = \"…\" }}` in the scene.", id));
        }
    }
}

/// A story with a manipulator shows signs, and friends who look like one.
void checkTeaching(Work& work) {
    const story::Scenario& out = work.out;
    const bool manipulator =
        std::any_of(out.contacts.begin(), out.contacts.end(), [](const story::Contact& contact) {
            return contact.truth == story::Truth::Manipulator;
        });
    if (out.practice || !manipulator ||
        work.report.reported({Code::UnknownSign, Code::SignOnGenuine, Code::LookalikeOnManipulator,
                              Code::UnknownField, Code::WrongType, Code::UnknownContact,
                              Code::UnknownChat}))
        return;
    const auto any = [&](auto matches) {
        return std::any_of(out.lines.begin(), out.lines.end(), matches);
    };
    if (!any([](const story::Line& line) { return !line.signs.empty(); })) {
        work.report.report(Code::NoSigns, {}, "No message of this story shows a warning sign.",
                           "Write `{ signs = { \"many_channels\" } }` behind the messages that "
                           "push, so that the debrief can speak of them.");
    } else if (!any([](const story::Line& line) { return line.lookalike.has_value(); })) {
        work.report.report(Code::NoLookalikes, {},
                           "No message of a friend resembles a warning sign.",
                           "Write `{ lookalike = \"many_channels\" }` behind an innocent message "
                           "that could be mistaken: telling the two apart is the game.");
    }
}

} // namespace

void checkPolicy(Work& work) {
    checkPeople(work);
    checkDebriefs(work);
    checkTeaching(work);
}

} // namespace script
