// SPDX-License-Identifier: MIT
#include "app/coverage_command.h"

#include "app/library.h"
#include "score/coverage.h"

#include <fmt/format.h>

#include <functional>
#include <iostream>
#include <memory>

namespace app {
namespace {

using score::Coverage;

/// A scenario with what there is to say of it.
struct Row {
    std::unique_ptr<story::Scenario> scenario;
    Coverage coverage;
    score::Plays plays;
};

int countOf(const std::map<guide::ItemId, int>& counts, guide::ItemId item) {
    const auto found = counts.find(item);
    return found == counts.end() ? 0 : found->second;
}

class Page {
public:
    Page(const std::vector<Row>& rows, const guide::Guide& guide, std::ostream& out)
        : m_rows(rows), m_guide(guide), m_out(out) {}

    void print() {
        m_out << "# What the scenarios cover\n\n"
                 "Made by `chatwise coverage`, and held against it by the tests. In brackets "
                 "stands the name by which a\nstory or an item of the guide goes in commands and "
                 "in scenario files.\n\n";
        stories();
        signs();
        matrix("Tactics", "How somebody is won over, in the messages of those who manipulate.",
               guide::Kind::Tactic,
               [](const Coverage& c, guide::ItemId item) { return c.tactics & score::bit(item); });
        matrix("Steps", "What the score rewards when the guide is followed.", guide::Kind::Step,
               [](const Coverage& c, guide::ItemId item) { return c.steps & score::bit(item); });
        bots();
    }

private:
    void stories() {
        m_out
            << "## Stories\n"
               "*Messages*: how many one play shows, of all there are. *Varied*: the share of "
               "them that are not shown on\nevery way through. *Grade*: the years of school it "
               "takes to read the English with ease (Flesch-Kincaid).\n\n"
               "| story | place | ages | minutes | people (of them manipulate) | messages | "
               "replies | endings | varied | grade |\n|---|---|---|---|---|---|---|---|---|---|\n";
        for (const Row& row : m_rows) {
            const story::Scenario& story = *row.scenario;
            const Coverage& c = row.coverage;
            m_out << fmt::format("| {} (`{}`) | {} | {} to {} | {} | {} ({}) | {:.0f} of {} | {} | "
                                 "{} | {:.0f} % | {:.1f} |\n",
                                 story.text(story.title), story.id, m_guide.item(story.place).name,
                                 story.minAge, story.maxAge, story.minutes,
                                 c.genuine + c.manipulators, c.manipulators,
                                 row.plays.messagesInAPlay, c.messages, c.replies, c.endings,
                                 row.plays.varied * 100, score::readingGradesOf(story).all);
        }
    }

    void signs() {
        head("Warning signs", "Messages that show the sign : innocent ones that resemble it.");
        for (const guide::ItemId sign : m_guide.ofKind(guide::Kind::Sign)) {
            m_out << itemCell(sign);
            for (const Row& row : m_rows)
                m_out << fmt::format(" {} : {} |", countOf(row.coverage.signs, sign),
                                     countOf(row.coverage.lookalikes, sign));
            m_out << '\n';
        }
    }

    void matrix(std::string_view title, std::string_view what, guide::Kind kind,
                const std::function<bool(const Coverage&, guide::ItemId)>& holds) {
        head(title, what);
        for (const guide::ItemId item : m_guide.ofKind(kind)) {
            m_out << itemCell(item);
            for (const Row& row : m_rows)
                m_out << (holds(row.coverage, item) ? " ● |" : "  |");
            m_out << '\n';
        }
    }

    void bots() {
        head("Bots",
             fmt::format("Players made of rules, to see what the score rewards: the points of 100, "
                         "on average over {} plays.\nIn brackets the d' farthest from 0: how well "
                         "tricks and friends were told apart (0 is chance, see\n"
                         "[scoring.md](scoring.md)); – where nobody manipulates.",
                         score::kPlays));
        for (const std::string_view bot : score::kBotNames) {
            m_out << fmt::format("| `{}` |", bot);
            for (const Row& row : m_rows) {
                const score::BotRow& played = row.plays.of(bot);
                m_out << fmt::format(" {:.0f} ({}) |", played.whole,
                                     played.dPrime ? fmt::format("{:.1f}", *played.dPrime) : "–");
            }
            m_out << '\n';
        }
    }

    std::string itemCell(guide::ItemId item) const {
        return fmt::format("| {} (`{}`) |", m_guide.item(item).name, m_guide.item(item).id);
    }

    void head(std::string_view title, std::string_view what) {
        m_out << fmt::format("\n## {}\n{}\n\n| |", title, what);
        for (const Row& row : m_rows)
            m_out << fmt::format(" `{}` |", row.scenario->id);
        m_out << "\n|---|";
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_out << "---|";
        m_out << '\n';
    }

    const std::vector<Row>& m_rows;
    const guide::Guide& m_guide;
    std::ostream& m_out;
};

} // namespace

int printCoverage(const Paths& paths, const guide::Guide& guide, std::ostream& out) {
    const Library library(paths, guide);
    std::vector<Row> rows;
    for (const std::string& id : library.shipped()) {
        auto scenario = library.load(id);
        if (!scenario) {
            std::cerr << scenario.error().message << '\n';
            return 1;
        }
        Row row{std::move(*scenario), {}, {}};
        row.coverage = score::coverageOf(*row.scenario, guide);
        row.plays = score::playBots(*row.scenario, guide);
        rows.push_back(std::move(row));
    }
    Page(rows, guide, out).print();
    return 0;
}

} // namespace app
