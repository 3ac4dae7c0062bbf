// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "app/library.h"
#include "app/play_command.h"
#include "app/route_file.h"
#include "base/called_as.h"
#include "base/strings.h"
#include "score/bot.h"
#include "score/score.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>

namespace app {
namespace {

using nlohmann::json;

/// Two decimals are as exact as a score deserves.
double rounded(double value) {
    return std::round(value * 100) / 100;
}

/// A part of the score; null where the play had nothing to measure it by.
json partOf(double points, bool measured) {
    return measured ? json(rounded(points)) : json(nullptr);
}

/// What an item of the score points at, by its stable id.
json placeOf(const story::Session& session, story::EventIndex index) {
    if (index == story::kNoEvent) return nullptr;
    const story::Event& event = session.events()[index];
    const story::Scenario& scenario = session.scenario();
    if (event.kind == story::EventKind::Line) return scenario.lines[event.index].id;
    if (event.kind == story::EventKind::Choice) return scenario.options[event.index].id;
    return index;
}

json itemsOf(const story::Session& session, const score::Score& result, const guide::Guide& guide) {
    json items = json::array();
    for (const score::Item& item : result.items) {
        json entry{{"part", score::toText(item.part)},
                   {"kind", score::toText(item.kind)},
                   {"points", rounded(item.points)},
                   {"worth", rounded(item.worth)},
                   {"at", placeOf(session, item.event)}};
        if (item.item != story::kNoReason) entry["guide"] = guide.item(item.item).id;
        if (item.contact != story::kNobody)
            entry["contact"] = session.scenario().contacts[item.contact].id;
        items.push_back(std::move(entry));
    }
    return items;
}

std::string endingOf(const story::Session& session) {
    const story::EndingIndex ending = session.state().ending;
    if (ending == story::kStoppedEnding) return "stopped";
    return session.scenario().endings[ending].id;
}

json reportOf(const story::Session& session, const guide::Guide& guide, const std::string& bot) {
    const score::Score result = score::evaluate(session, guide);
    json report{{"scenario", session.scenario().id},
                {"bot", bot},
                {"seed", session.seed()},
                {"transcript_hash", session.transcriptHash()},
                {"events", session.events().size()},
                {"inputs", session.inputs().size()},
                {"ending", endingOf(session)},
                {"spot", partOf(result.spot, result.spotMeasured)},
                {"protect", partOf(result.protect, result.protectMeasured)},
                {"respond", partOf(result.respond, result.respondMeasured)},
                {"whole", partOf(result.whole, result.anyMeasured())},
                {"signals", result.signals},
                {"noise", result.noise},
                {"hit_rate", rounded(result.hitRate)},
                {"false_alarm_rate", rounded(result.falseAlarmRate)},
                {"d_prime", nullptr},
                {"criterion", nullptr},
                {"gut_check_area", nullptr},
                {"items", itemsOf(session, result, guide)}};
    if (result.discernment) {
        report["d_prime"] = rounded(result.discernment->dPrime);
        report["criterion"] = rounded(result.discernment->criterion);
    }
    if (result.gutCheckArea) report["gut_check_area"] = rounded(*result.gutCheckArea);
    return report;
}

} // namespace

int playByBot(const PlayOptions& options, const Paths& paths, const guide::Guide& guide) {
    const std::uint64_t seed = options.seed.value_or(1);
    const auto bot = score::makeBot(options.bot, guide, seed);
    if (!bot) {
        const std::vector<std::string> names(score::kBotNames.begin(), score::kBotNames.end());
        std::cerr << fmt::format("There is no bot \"{}\". The bots are: {}.\n", options.bot,
                                 base::join(names, ", "));
        return kUsageError;
    }
    if (options.scenario.empty()) {
        std::cerr << fmt::format("Name the scenario that the bot is to play, such as: {} play "
                                 "squad-up --bot random\n",
                                 base::calledAs());
        return kUsageError;
    }
    const auto scenario = Library(paths, guide).load(options.scenario);
    if (!scenario) {
        std::cerr << scenario.error().message << '\n';
        return 1;
    }
    story::Session session(**scenario, seed);
    bot->play(session);
    if (!options.record.empty()) {
        if (const auto kept = RouteRecorder::open(options.record, session, guide); !kept) {
            std::cerr << kept.error().message << '\n';
            return 1;
        }
    }
    const json report = reportOf(session, guide, options.bot);
    if (options.json)
        std::cout << report.dump(2) << '\n';
    else {
        const auto shown = [&](const char* part) {
            return report[part].is_null() ? std::string("–") : report[part].dump();
        };
        std::cout << fmt::format(
            "{}: {} of 100 (spot {}, protect {}, respond {}), ending \"{}\".\n", options.bot,
            shown("whole"), shown("spot"), shown("protect"), shown("respond"),
            report["ending"].get<std::string>());
    }
    return 0;
}

} // namespace app
