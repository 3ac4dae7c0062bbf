// SPDX-License-Identifier: MIT
#include "app/undo_words.h"

#include "base/strings.h"

#include <algorithm>

namespace app {
namespace {

std::string stepInWords(const ui::Strings& strings, const story::Scenario& story,
                        const story::Action& action) {
    using story::ActionKind;
    const std::string name(action.contact < story.contacts.size()
                               ? strings.story(story, story.contacts[action.contact].name)
                               : std::string_view());
    const auto about = [&](std::string_view words) { return base::fill(words, {{"name", name}}); };
    switch (action.kind) {
    case ActionKind::Flag: return std::string(strings.tr("undo", "The flag is off again"));
    case ActionKind::Unflag: return std::string(strings.tr("undo", "The flag is there again"));
    case ActionKind::Screenshot:
    case ActionKind::ProfileShot:
        return std::string(strings.tr("undo", "The screenshot is taken back"));
    case ActionKind::Discard:
        return std::string(strings.tr("undo", "The screenshot is there again"));
    case ActionKind::SetPrivacy:
        return std::string(strings.tr("undo", "Your setting is as it was before"));
    case ActionKind::Remove: return about(strings.tr("undo", "{name} is in your list again"));
    case ActionKind::Restore: return about(strings.tr("undo", "{name} is out of your list again"));
    case ActionKind::Report:
        return about(strings.tr("undo", "Your report of {name} is taken back"));
    case ActionKind::Block: return about(strings.tr("undo", "{name} is not blocked any more"));
    case ActionKind::Unblock: return about(strings.tr("undo", "{name} is blocked again"));
    case ActionKind::Police:
        return std::string(strings.tr("undo", "Your report to the police is taken back"));
    case ActionKind::Tell: return std::string(strings.tr("undo", "What you told is taken back"));
    case ActionKind::GutCheck:
        return std::string(strings.tr("undo", "What you said of your feeling is taken back"));
    case ActionKind::Stop: break;
    }
    return std::string(strings.tr("undo", "Your last step is taken back"));
}

} // namespace

std::string takenBackInWords(const ui::Strings& strings, const story::Session& session,
                             std::size_t input) {
    const story::Input& undone = session.inputs()[input];
    const bool isLast = input + 1 == session.inputs().size();
    if (undone.isChoice)
        return std::string(
            isLast ? strings.tr("undo", "Your reply is taken back")
                   : strings.tr("undo", "Your reply is taken back, and what you did after it"));
    const auto has = [&](story::ActionKind kind) {
        return std::ranges::any_of(session.inputs().subspan(input), [&](const story::Input& each) {
            return !each.isChoice && each.action.kind == kind;
        });
    };
    if (has(story::ActionKind::Flag) && has(story::ActionKind::Screenshot))
        return std::string(strings.tr("undo", "The flag and its screenshot are taken back"));
    return stepInWords(strings, session.scenario(), undone.action);
}

} // namespace app
