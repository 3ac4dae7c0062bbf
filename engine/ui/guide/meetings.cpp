// SPDX-License-Identifier: MIT
#include "ui/guide/meetings.h"

#include "score/people.h"

#include <algorithm>

namespace ui::guide_page {
namespace {

bool anybody(const story::State& state, bool story::Standing::*what) {
    return std::ranges::any_of(state.standings,
                               [&](const story::Standing& standing) { return standing.*what; });
}

/// Whether something that stood open when the story began is closed now.
bool anyClosed(const Model& model) {
    for (int i = 0; i < story::kSettingCount; ++i) {
        const auto setting = static_cast<story::Setting>(i);
        if (model.scenario->player.privacy[setting] == story::Audience::Everyone &&
            model.state->privacy[setting] != story::Audience::Everyone)
            return true;
    }
    return false;
}

/// Whether somebody was removed whom it was right to remove. While the story runs that is anybody:
/// the guide gives nobody away.
bool anyPruned(const Model& model) {
    for (std::size_t i = 0; i < model.state->standings.size(); ++i) {
        const auto contact = static_cast<story::ContactIndex>(i);
        if (!model.state->standings[i].removed) continue;
        if (!model.state->ended || model.scenario->contacts[i].unknown ||
            score::isManipulator(*model.scenario, contact))
            return true;
    }
    return false;
}

} // namespace

std::vector<Meeting> meetingsOf(const Model& model, guide::ItemId item) {
    std::vector<Meeting> found;
    if (model.scenario == nullptr || model.state == nullptr) return found;
    for (const story::ChatLog& log : model.chats) {
        for (const story::Message& message : log.messages) {
            if (message.isChoice) continue;
            bool met = message.flag == item;
            if (model.state->ended) {
                const story::Line& line = model.scenario->lines[message.line];
                const bool shows = std::ranges::count(line.signs, item) > 0 ||
                                   std::ranges::count(line.tactics, item) > 0;
                met = line.isMessage() &&
                      (shows || (met && model.guide->item(item).kind == guide::Kind::Habit));
            }
            if (met) found.push_back({&message, log.chat});
        }
    }
    return found;
}

bool isStepDone(const Model& model, guide::ItemId step) {
    if (model.scenario == nullptr || model.state == nullptr) return false;
    const story::State& state = *model.state;
    const std::string& id = model.guide->item(step).id;
    if (id == guide::id::kPrivateAccount) return anyClosed(model);
    if (id == guide::id::kPruneContacts) return anyPruned(model);
    if (id == guide::id::kScreenshotEvidence) return !state.screenshots.empty();
    if (id == guide::id::kReportAndBlock)
        return std::ranges::any_of(state.standings, [](const story::Standing& standing) {
            return standing.reported && standing.blocked;
        });
    if (id == guide::id::kReportToPolice) return state.policeTold;
    if (id == guide::id::kTellTrustedAdult)
        return state.outsiderTold || anybody(state, &story::Standing::told);
    return false;
}

} // namespace ui::guide_page
