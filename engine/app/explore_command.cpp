// SPDX-License-Identifier: MIT
#include "app/explore_command.h"

#include "app/author_files.h"
#include "base/numbers.h"
#include "base/strings.h"
#include "base/write_file.h"
#include "explore/prove.h"
#include "script/compile.h"
#include "story/input_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <iostream>
#include <new>
#include <utility>

namespace app {
namespace {

namespace fs = std::filesystem;
using explore::Proof;
using nlohmann::json;

std::vector<std::string> idsOf(score::ItemSet items, const guide::Guide& guide) {
    std::vector<std::string> ids;
    for (guide::ItemId item = 0; item < guide.items().size(); ++item)
        if ((items & score::bit(item)) != 0) ids.push_back(guide.item(item).id);
    return ids;
}

/// Says on the error output how far it is, where somebody looks at it.
class StatesSeen {
public:
    bool operator()(std::size_t states) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_watched || now - m_last < std::chrono::milliseconds(500)) return true;
        m_last = now;
        m_shown = true;
        std::cerr << fmt::format("\r{} states …", base::grouped(states)) << std::flush;
        return true;
    }
    ~StatesSeen() {
        if (m_shown) std::cerr << "\r                                \r" << std::flush;
    }

private:
    bool m_watched = isatty(STDERR_FILENO) != 0;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// One story's proof, for people or for machines.
class ProofPage {
public:
    ProofPage(const story::Scenario& scenario, const guide::Guide& guide, const Proof& proof)
        : m_scenario(scenario), m_guide(guide), m_proof(proof) {}

    std::string routeOf(const explore::Route& route) const {
        return story::toRoute(m_scenario, m_guide, route.seed, route.inputs);
    }

    const std::string& scenarioId() const { return m_scenario.id; }

    void print(std::ostream& out) const {
        std::size_t states = m_proof.states;
        out << fmt::format("{}: {}. {} states in {}.\n", m_scenario.id,
                           m_proof.whole ? "proved" : "explored in part", base::grouped(states),
                           counted(m_scenario.chats.size(), "chat", "chats"));
        if (m_proof.whole && isAllShown())
            out << "  Every message and every answer is on some way.\n";
        safety(out);
        endings(out);
        if (!m_scenario.promises.empty())
            out << fmt::format("  Promises kept on every way: {} of {}.\n",
                               std::ranges::count(m_proof.kept, 1), m_scenario.promises.size());
        score(out);
        signs(out);
        held(out);
    }

    json toJson() const {
        json chats = json::array();
        for (const Proof::Chat& chat : m_proof.chats)
            chats.push_back({{"chat", chatId(chat.chat)},
                             {"states", chat.states},
                             {"whole", chat.whole},
                             {"replies_to_its_end", chat.farthest}});
        json endings = json::array();
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i)
            endings.push_back(endingToJson(i));
        json promises = json::array();
        for (std::size_t i = 0; i < m_scenario.promises.size(); ++i)
            promises.push_back({{"text", m_scenario.promises[i].text},
                                {"always", m_scenario.promises[i].always},
                                {"proved", m_proof.kept[i] != 0}});
        json held = json::array();
        for (const std::uint16_t variable : m_proof.held)
            held.push_back(m_scenario.variables[variable].name);
        json bots = json::object();
        for (std::size_t i = 0; i < score::kBotNames.size(); ++i)
            bots[std::string(score::kBotNames[i])] = rounded(m_proof.plays.bots[i]);
        const explore::Safety& safety = m_proof.safety;
        const bool told = safety.adult != story::kNobody;
        return {{"scenario", m_scenario.id},
                {"proved", m_proof.whole},
                {"states", m_proof.states},
                {"steps", m_proof.steps},
                {"bytes", m_proof.bytes},
                {"chats", chats},
                {"endings", endings},
                {"promises", promises},
                {"held_at_bounds", held},
                {"safety",
                 {{"proved", safety.proved},
                  {"tell", told ? json(m_scenario.contacts[safety.adult].id) : json(nullptr)},
                  {"with_real_people_let_in", safety.openDoors},
                  {"replies_at_most", safety.replies}}},
                {"plays", m_proof.plays.plays},
                {"bots", bots},
                {"score_least", boundToJson(m_proof.plays.least)},
                {"score_most", boundToJson(m_proof.plays.most)}};
    }

private:
    static double rounded(double value) { return std::round(value * 100) / 100; }

    std::string chatId(story::ChatIndex chat) const {
        return m_scenario.contacts[m_scenario.chats[chat].contact].id;
    }

    bool isAllShown() const {
        return std::ranges::none_of(m_proof.findings, [](const explore::Finding& finding) {
            return finding.diagnostic.code == "CW0301" || finding.diagnostic.code == "CW0302";
        });
    }

    void safety(std::ostream& out) const {
        const explore::Safety& safety = m_proof.safety;
        if (!safety.proved) return;
        const std::string ways =
            counted(static_cast<std::size_t>(safety.replies), "reply", "replies");
        if (safety.adult == story::kNobody)
            out << fmt::format(
                "  From everywhere there is a way to a safe ending, in {} at most.\n", ways);
        else
            out << fmt::format("  Whatever was said before: whoever tells `{}`{} comes to a safe "
                               "ending, in {} at most.\n",
                               m_scenario.contacts[safety.adult].id,
                               safety.openDoors ? ", and has let in all who are real," : "", ways);
    }

    void endings(std::ostream& out) const {
        std::vector<std::string> unseen;
        std::size_t seen = 0;
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i) {
            if (m_proof.plays.endings[i].plays > 0)
                ++seen;
            else if (m_proof.possible[i] != 0)
                unseen.push_back(fmt::format("`{}`", m_scenario.endings[i].id));
        }
        out << fmt::format("  Endings that plays came to: {} of {}.", seen,
                           m_scenario.endings.size());
        if (!unseen.empty())
            out << fmt::format(" Not excluded, but not met in {} plays: {}.", m_proof.plays.plays,
                               base::join(unseen, ", "));
        out << '\n';
    }

    void score(std::ostream& out) const {
        const explore::PlaysOf& plays = m_proof.plays;
        if (!plays.most) return;
        out << fmt::format(
            "  Score in {} plays: {:.0f} to {:.0f}. Following the guide comes to "
            "{:.0f}, trusting everybody to {:.0f}, suspecting everybody to {:.0f}.\n",
            plays.plays, plays.least->score, plays.most->score, plays.bots[0], plays.bots[1],
            plays.bots[2]);
    }

    /// Which signs and lookalikes each ending's plays can meet.
    void signs(std::ostream& out) const {
        score::ItemSet signs = 0, lookalikes = 0;
        for (const explore::EndingMet& met : m_proof.plays.endings) {
            signs |= met.signs;
            lookalikes |= met.lookalikes;
        }
        if (signs == 0 && lookalikes == 0) return;
        out << fmt::format("  Of the guide, plays can meet {} and the lookalikes of {}:\n",
                           counted(std::popcount(signs), "sign", "signs"),
                           std::popcount(lookalikes));
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i) {
            const explore::EndingMet& met = m_proof.plays.endings[i];
            if (met.plays == 0) continue;
            out << fmt::format(
                "    on the way to `{}`: {}, {} of {}, {}\n", m_scenario.endings[i].id,
                counted(std::popcount(met.signs), "sign", "signs"), "lookalikes",
                std::popcount(met.lookalikes), counted(std::popcount(met.steps), "step", "steps"));
        }
    }

    void held(std::ostream& out) const {
        if (m_proof.held.empty()) return;
        std::vector<std::string> names;
        for (const std::uint16_t variable : m_proof.held)
            names.push_back(fmt::format("`{}`", m_scenario.variables[variable].name));
        out << fmt::format("  Held at a bound on some way, which may be meant so: {}.\n",
                           base::join(names, ", "));
    }

    json endingToJson(std::size_t ending) const {
        const explore::EndingMet& met = m_proof.plays.endings[ending];
        return {{"ending", m_scenario.endings[ending].id},
                {"safe", m_scenario.endings[ending].safe},
                {"possible", m_proof.possible[ending] != 0},
                {"plays", met.plays},
                {"signs", idsOf(met.signs, m_guide)},
                {"tactics", idsOf(met.tactics, m_guide)},
                {"lookalikes", idsOf(met.lookalikes, m_guide)},
                {"steps", idsOf(met.steps, m_guide)},
                {"route", met.route ? json(routeOf(*met.route)) : json(nullptr)}};
    }

    json boundToJson(const std::optional<explore::Bound>& bound) const {
        if (!bound) return nullptr;
        return {{"score", rounded(bound->score)}, {"route", routeOf(bound->route)}};
    }

    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    const Proof& m_proof;
};

/// A finding's route as a file beside the others; its name.
base::Result<std::string> writeRoute(const fs::path& folder, const std::string& scenario,
                                     const explore::Finding& finding, const std::string& route) {
    const fs::path file = folder / fmt::format("{}-{}-line-{}.route", scenario,
                                               finding.diagnostic.code, finding.diagnostic.line);
    std::error_code error;
    fs::create_directories(folder, error);
    const std::string text = fmt::format("# {}\n{}", base::toLine(finding.diagnostic), route);
    if (const auto written = base::replaceFile(file, text); !written)
        return base::fail(written.error().message);
    return file.string();
}

void indent(const std::string& text, std::ostream& out) {
    for (const std::string& line : base::split(text, '\n'))
        if (!line.empty()) out << "    " << line << '\n';
}

/// Explores one story; false where something is worse than a warning.
class ExploreRun {
public:
    ExploreRun(const ExploreOptions& options, const Paths& where, const guide::Guide& guide,
               std::ostream& out)
        : m_options(options), m_where(where), m_guide(guide), m_out(out) {}

    bool explore(const fs::path& path) {
        script::Compiled compiled = script::load(path, m_where.scripts(), m_guide);
        makeReachable(compiled.diagnostics, path);
        if (!compiled.scenario) return refuse(path, compiled.diagnostics);
        explore::Effort effort;
        effort.most = m_options.budget;
        StatesSeen progress;
        effort.watch = [&](std::size_t states) { return progress(states); };
        Proof proof;
        try {
            proof = explore::prove(*compiled.scenario, m_guide, effort);
        } catch (const std::bad_alloc&) {
            return tellOfMemory(path);
        }
        std::vector<base::Diagnostic> found;
        for (explore::Finding& finding : proof.findings)
            found.push_back(finding.diagnostic);
        makeReachable(found, path);
        for (std::size_t i = 0; i < found.size(); ++i)
            proof.findings[i].diagnostic = found[i];
        const ProofPage page(*compiled.scenario, m_guide, proof);
        if (m_options.json)
            addJson(page, proof, compiled.diagnostics);
        else
            print(page, proof, compiled.diagnostics);
        return !base::hasErrors(found);
    }

    json report = json::array();

private:
    bool refuse(const fs::path& path, const std::vector<base::Diagnostic>& diagnostics) {
        json list = json::array();
        for (const base::Diagnostic& diagnostic : diagnostics) {
            list.push_back(toJson(diagnostic));
            if (!m_options.json) m_out << base::toLine(diagnostic) << '\n';
        }
        if (m_options.json)
            report.push_back(
                {{"scenario", path.string()}, {"proved", false}, {"diagnostics", list}});
        else
            m_out << fmt::format("{}: {}. It can be explored when the errors are mended.\n",
                                 path.string(), summary(diagnostics));
        return false;
    }

    bool tellOfMemory(const fs::path& path) {
        const std::string words = fmt::format(
            "There is not enough memory here to look at up to {} states of a chat. Let "
            "it look at fewer: --budget {}",
            base::grouped(m_options.budget), std::max<std::size_t>(m_options.budget / 4, 1));
        if (m_options.json)
            report.push_back({{"scenario", path.string()}, {"proved", false}, {"trouble", words}});
        else
            m_out << path.string() << ": " << words << '\n';
        return false;
    }

    void addJson(const ProofPage& page, const Proof& proof,
                 const std::vector<base::Diagnostic>& diagnostics) {
        json list = json::array();
        for (const base::Diagnostic& diagnostic : diagnostics)
            list.push_back(toJson(diagnostic));
        for (const explore::Finding& finding : proof.findings) {
            json entry = toJson(finding.diagnostic);
            if (finding.route) entry["route"] = page.routeOf(*finding.route);
            list.push_back(std::move(entry));
        }
        json entry = page.toJson();
        entry["diagnostics"] = std::move(list);
        report.push_back(std::move(entry));
    }

    void print(const ProofPage& page, const Proof& proof,
               const std::vector<base::Diagnostic>& diagnostics) {
        for (const base::Diagnostic& diagnostic : diagnostics)
            m_out << base::toLine(diagnostic) << '\n';
        for (const explore::Finding& finding : proof.findings) {
            m_out << base::toLine(finding.diagnostic) << '\n';
            if (finding.route) tellRoute(page, finding);
        }
        page.print(m_out);
    }

    void tellRoute(const ProofPage& page, const explore::Finding& finding) {
        const std::string route = page.routeOf(*finding.route);
        if (m_options.routesFolder.empty()) {
            m_out << (route.empty() ? "    It shows at the very beginning.\n"
                                    : "    The shortest route to it:\n");
            return indent(route, m_out);
        }
        const auto file = writeRoute(m_options.routesFolder, page.scenarioId(), finding, route);
        m_out << "    "
              << (file ? fmt::format("The shortest route to it: {}", *file) : file.error().message)
              << '\n';
    }

    const ExploreOptions& m_options;
    const Paths& m_where;
    const guide::Guide& m_guide;
    std::ostream& m_out;
};

} // namespace

int explore(const ExploreOptions& options, const Paths& where, const guide::Guide& guide,
            std::ostream& out) {
    const Library library(where, guide);
    ExploreRun run(options, where, guide, out);
    bool fine = true;
    for (const std::string& path : options.paths)
        for (const fs::path& scenario : scenariosAt(path, library))
            fine &= run.explore(scenario);
    if (options.json) out << run.report.dump(2, ' ', false, json::error_handler_t::replace) << '\n';
    return fine ? 0 : 1;
}

} // namespace app
