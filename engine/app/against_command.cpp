// SPDX-License-Identifier: MIT
#include "app/against_command.h"

#include "app/command_line.h"
#include "app/edit_words.h"
#include "app/library.h"
#include "app/route_file.h"
#include "base/called_as.h"
#include "base/file.h"
#include "base/strings.h"
#include "script/compile.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace app {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// More causes than these would not be read.
constexpr std::size_t kCausesTold = 12;

/// A story's path as `check` takes it; fails with its first mistake.
base::Result<story::Scenario> load(const fs::path& path, const Paths& where,
                                   const guide::Guide& guide) {
    auto compiled = script::load(path, where.scripts(), guide);
    if (compiled.scenario) return std::move(*compiled.scenario);
    std::string first = "It cannot be read.";
    for (const auto& diagnostic : compiled.diagnostics) {
        if (diagnostic.severity != base::Severity::Error) continue;
        first = base::toLine(diagnostic);
        break;
    }
    return base::fail(fmt::format("{} cannot be played, so there is nothing to compare. {} See all "
                                  "that is wrong with: {} check {}",
                                  path.string(), first, base::calledAs(), base::asTyped(path)));
}

/// What is told of two versions of a story.
class Comparison {
public:
    Comparison(const story::Scenario& before, const story::Scenario& after,
               const guide::Guide& guide)
        : m_before(before), m_after(after), m_placesBefore(before), m_placesAfter(after),
          m_lostRoutes(routesThatDoNotFit(after, guide)) {
        auto plays = record::trialPlays(before, guide);
        for (const auto* version : {&before, &after})
            for (const auto& file : routesBeside(*version))
                addPlay(plays, followFile(file, before, guide).session);
        m_effect = record::effectOfEdit(record::savesOf(plays), before, after, guide);
    }

    bool isAllWell() const {
        return m_effect.sentBack == 0 && m_lostRoutes.empty() && isOneStory();
    }

    void print(std::ostream& out, const std::string& path, const std::string& old) const {
        if (!isOneStory()) out << otherStory() << '\n';
        if (m_effect.saves == 0) {
            out << fmt::format(
                "{} is over with its first answer, so nobody can be in the middle of "
                "it.\n",
                old);
        } else {
            out << fmt::format("{} saves were made by playing {}{}, and taken up in {}:\n",
                               m_effect.saves, old, alongRoutes(), path);
            out << fmt::format("  {} go on exactly where they were,\n", m_effect.unchanged);
            out << fmt::format("  {} go on with a change of which the player is told,\n",
                               m_effect.changed);
            out << fmt::format("  {} must go back to an earlier place, and the player is told.\n",
                               m_effect.sentBack);
        }
        const auto told = std::min(m_effect.causes.size(), kCausesTold);
        for (std::size_t index = 0; index < told; ++index)
            out << sentence(m_effect.causes[index]) << '\n';
        if (const auto more = m_effect.causes.size() - told; more > 0)
            out << fmt::format("There are {} more causes; --json names them all.\n", more);
        for (const auto& trouble : m_lostRoutes)
            out << trouble << '\n';
        if (m_effect.sentBack > 0)
            out << "Where a reply was taken out on purpose, there is nothing to mend: the players "
                   "go on from the question before it.\n";
    }

    json toJson(const std::string& path, const std::string& old) const {
        json causes = json::array();
        for (const auto& cause : m_effect.causes)
            causes.push_back(
                {{"kind", toText(cause.kind)},
                 {"saves", cause.saves},
                 {"sends_back", record::sendsBack(cause.kind)},
                 {"what", cause.what},
                 {"at", m_placesBefore.of(cause.what.substr(cause.what.rfind(' ') + 1))},
                 {"missing", cause.missing},
                 {"now", cause.now},
                 {"message", sentence(cause)}});
        return {{"scenario", path},
                {"against", old},
                {"same_story", isOneStory()},
                {"saves", m_effect.saves},
                {"unchanged", m_effect.unchanged},
                {"changed", m_effect.changed},
                {"sent_back", m_effect.sentBack},
                {"causes", causes},
                {"routes_that_do_not_fit", m_lostRoutes}};
    }

private:
    bool isOneStory() const { return m_before.id == m_after.id; }

    std::string otherStory() const {
        return fmt::format(
            "The old story is called \"{0}\" and the new one \"{1}\". A save belongs "
            "to the name, so none of \"{0}\" will be found: if it is the same story, "
            "call it scenario \"{0}\" again. What follows is as if it were.",
            m_before.id, m_after.id);
    }

    std::string sentence(const record::Cause& cause) const {
        return base::printable(inWords(cause, m_placesBefore, m_placesAfter));
    }

    std::string alongRoutes() const {
        if (m_routes == 0) return {};
        return fmt::format(" (also along {} {})", m_routes, m_routes == 1 ? "route" : "routes");
    }

    void addPlay(std::vector<record::Play>& plays, const story::Session& session) {
        if (session.inputs().empty()) return;
        ++m_routes;
        plays.push_back({session.seed(), {session.inputs().begin(), session.inputs().end()}});
    }

    const story::Scenario& m_before;
    const story::Scenario& m_after;
    StoryPlaces m_placesBefore, m_placesAfter;
    record::EditEffect m_effect;
    std::size_t m_routes = 0;
    std::vector<std::string> m_lostRoutes; ///< a sentence each
};

} // namespace

int checkAgainst(const std::string& path, const std::string& old, bool asJson, const Paths& where,
                 const guide::Guide& guide, std::ostream& out) {
    const Library library(where, guide);
    const auto folderOf = [&](const std::string& named) {
        return base::isThere(named) ? fs::path(named) : library.folderOf(named);
    };
    const auto complain = [&](const std::string& message, int status) {
        if (asJson)
            out << json{{"scenario", path}, {"against", old}, {"error", message}}.dump(
                       2, ' ', false, json::error_handler_t::replace)
                << '\n';
        else
            out << base::printable(message) << '\n';
        return status;
    };
    const auto fileOf = [&](const std::string& named) {
        std::error_code error;
        const fs::path there = folderOf(named);
        return fs::is_directory(there, error) ? there / "scenario.lua" : there;
    };
    if (std::error_code error; fs::equivalent(fileOf(path), fileOf(old), error)) {
        return complain(fmt::format("{} and {} are the same files. Copy the folder before you edit "
                                    "it, and name the copy behind --against.",
                                    path, old),
                        kUsageError);
    }
    const auto before = load(folderOf(old), where, guide);
    const auto after = load(folderOf(path), where, guide);
    for (const auto* version : {&before, &after}) {
        if (!*version) return complain(version->error().message, 1);
    }
    const Comparison comparison(*before, *after, guide);
    if (asJson)
        out << comparison.toJson(path, old).dump(2, ' ', false, json::error_handler_t::replace)
            << '\n';
    else
        comparison.print(out, base::printable(path), base::printable(old));
    return comparison.isAllWell() ? 0 : 1;
}

} // namespace app
