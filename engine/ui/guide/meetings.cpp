// SPDX-License-Identifier: MIT
#include "ui/guide/meetings.h"

#include <algorithm>

namespace ui::guide_page {
namespace {

bool anybody(const story::State& state, bool story::Standing::*what) {
    return std::ranges::any_of(state.standings,
                               [&](const story::Standing& standing) { return standing.*what; });
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
    if (model.state == nullptr) return false;
    const story::State& state = *model.state;
    const std::string& id = model.guide->item(step).id;
    if (id == guide::id::kPrivateAccount)
        return state.privacy[story::Setting::Account] != story::Audience::Everyone;
    if (id == guide::id::kPruneContacts) return anybody(state, &story::Standing::removed);
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
