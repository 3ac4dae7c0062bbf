// SPDX-License-Identifier: MIT
#include "record/store.h"

#include "record/database.h"
#include "story/input_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace record {

namespace {

// SQLite keeps signed 64-bit numbers; the bits are what matters.
std::int64_t toBits(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}
std::uint64_t fromBits(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

void bindOrNull(SQLite::Statement& statement, int index, const std::optional<double>& value) {
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

std::optional<double> numberOrNull(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getDouble();
}

constexpr const char* kAttemptColumns =
    "SELECT id, scenario, seed, day, finished, ending, whole, spot, protect, "
    "respond, "
    "d_prime, criterion, gut_check_area, "
    "(SELECT count(*) FROM input WHERE input.attempt = attempt.id) FROM attempt ";

Attempt readAttempt(SQLite::Statement& row) {
    return {.id = row.getColumn(0).getInt64(),
            .scenario = row.getColumn(1).getString(),
            .seed = fromBits(row.getColumn(2).getInt64()),
            .inputs = row.getColumn(13).getInt(),
            .day = row.getColumn(3).getInt(),
            .finished = row.getColumn(4).getInt() != 0,
            .ending = row.getColumn(5).getString(),
            .whole = row.getColumn(6).getInt(),
            .spot = row.getColumn(7).getInt(),
            .protect = row.getColumn(8).getInt(),
            .respond = row.getColumn(9).getInt(),
            .dPrime = numberOrNull(row.getColumn(10)),
            .criterion = numberOrNull(row.getColumn(11)),
            .gutCheckArea = numberOrNull(row.getColumn(12))};
}

/// Deletes the pictures of shots that were discarded or rewound.
void dropPictures(SQLite::Database& sqlite, AttemptId attempt, const story::Session& session) {
    const auto names = story::keptShots(session);
    const std::set<std::string> kept(names.begin(), names.end());
    SQLite::Statement have(sqlite, "SELECT shot FROM picture WHERE attempt = ?");
    have.bind(1, attempt);
    std::vector<std::string> gone;
    while (have.executeStep()) {
        auto name = have.getColumn(0).getString();
        if (!kept.contains(name)) gone.push_back(std::move(name));
    }
    for (const auto& name : gone) {
        SQLite::Statement drop(sqlite, "DELETE FROM picture WHERE attempt = ? AND shot = ?");
        drop.bind(1, attempt);
        drop.bind(2, name);
        drop.exec();
    }
}

} // namespace

Store::Store(std::filesystem::path folder, std::unique_ptr<Database> database, std::string setAside)
    : m_folder(std::move(folder)), m_database(std::move(database)),
      m_setAside(std::move(setAside)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& folder, Options options) {
    std::string setAside;
    auto database = Database::open(folder, options.mostPages, setAside);
    if (!database) return tl::make_unexpected(database.error());
    return Store(folder, std::move(*database), std::move(setAside));
}

Result<AttemptId> Store::begin(const story::Scenario& scenario, std::uint64_t seed) {
    AttemptId id = 0;
    return m_database
        ->change([&] {
            auto& sqlite = m_database->sqlite();
            SQLite::Statement insert(sqlite,
                                     "INSERT INTO attempt (scenario, seed, touched) VALUES "
                                     "(?, ?, (SELECT ifnull(max(touched), 0) + 1 FROM attempt))");
            insert.bind(1, scenario.id);
            insert.bind(2, toBits(seed));
            insert.exec();
            id = sqlite.getLastInsertRowid();
        })
        .map([&] {
            m_written = {id, scenario.contentHash, {}};
            return id;
        });
}

Result<void> Store::writeInputs(AttemptId attempt, const story::Session& session,
                                const guide::Guide& guide) {
    auto& sqlite = m_database->sqlite();
    SQLite::Statement touch(
        sqlite, "UPDATE attempt SET seed = ?3, day = ?4, stand = ?5, finished = 0, touched = "
                "(SELECT max(touched) + 1 FROM attempt) WHERE id = ?1 AND scenario = ?2");
    touch.bind(1, attempt);
    touch.bind(2, session.scenario().id);
    touch.bind(3, toBits(session.seed()));
    touch.bind(4, session.state().day);
    touch.bind(5, toText(standOf(session)));
    if (touch.exec() == 0) return fail(TroubleKind::NoSuchPlay, m_folder);

    const auto inputs = session.inputs();
    std::size_t same = 0;
    if (m_written.attempt == attempt && m_written.contentHash == session.scenario().contentHash) {
        const auto [here, there] = std::ranges::mismatch(inputs, m_written.inputs);
        same = static_cast<std::size_t>(here - inputs.begin());
    }
    SQLite::Statement drop(sqlite, "DELETE FROM input WHERE attempt = ? AND number >= ?");
    drop.bind(1, attempt);
    drop.bind(2, static_cast<std::int64_t>(same));
    drop.exec();

    SQLite::Statement insert(sqlite, "INSERT INTO input VALUES (?, ?, ?, ?, ?, ?, ?)");
    auto number = static_cast<std::int64_t>(same);
    for (const auto& [line, place] : keptInputs(session, guide, same)) {
        insert.reset();
        insert.bind(1, attempt);
        insert.bind(2, number++);
        insert.bind(3, line);
        insert.bind(4, place.prompt);
        insert.bind(5, toBits(place.checksum));
        insert.bind(6, toBits(place.asked));
        insert.bind(7, toBits(place.said));
        insert.exec();
    }
    dropPictures(sqlite, attempt, session);
    return {};
}

void Store::remember(AttemptId attempt, const story::Session& session) {
    const auto inputs = session.inputs();
    m_written = {attempt, session.scenario().contentHash, {inputs.begin(), inputs.end()}};
}

Result<void> Store::save(AttemptId attempt, const story::Session& session,
                         const guide::Guide& guide) {
    return m_database->change([&] { return writeInputs(attempt, session, guide); }).map([&] {
        remember(attempt, session);
    });
}

Result<void> Store::finish(AttemptId attempt, const story::Session& session,
                           const guide::Guide& guide, const score::Score& score) {
    return m_database
        ->change([&]() -> Result<void> {
            if (auto written = writeInputs(attempt, session, guide); !written) return written;
            const auto& endings = session.scenario().endings;
            const auto ending = session.state().ending;
            SQLite::Statement finish(
                m_database->sqlite(),
                "UPDATE attempt SET finished = 1, ending = ?, whole = ?, spot = ?, protect = ?, "
                "respond = ?, d_prime = ?, criterion = ?, gut_check_area = ? WHERE id = ?");
            finish.bind(1, ending < endings.size() ? endings[ending].id : std::string());
            finish.bind(2, rounded(score.whole));
            finish.bind(3, rounded(score.spot));
            finish.bind(4, rounded(score.protect));
            finish.bind(5, rounded(score.respond));
            const auto& seen = score.discernment;
            bindOrNull(finish, 6, seen ? std::optional(seen->dPrime) : std::nullopt);
            bindOrNull(finish, 7, seen ? std::optional(seen->criterion) : std::nullopt);
            bindOrNull(finish, 8, score.gutCheckArea);
            finish.bind(9, attempt);
            finish.exec();
            return {};
        })
        .map([&] { remember(attempt, session); });
}

Result<std::vector<Attempt>> Store::attempts() const {
    return m_database->guarded<std::vector<Attempt>>([&] {
        SQLite::Statement row(m_database->sqlite(),
                              std::string(kAttemptColumns) + "ORDER BY touched DESC");
        std::vector<Attempt> list;
        while (row.executeStep())
            list.push_back(readAttempt(row));
        return list;
    });
}

Result<std::optional<Attempt>> Store::unfinished(std::string_view scenario) const {
    return m_database->guarded<std::optional<Attempt>>([&]() -> Result<std::optional<Attempt>> {
        SQLite::Statement row(m_database->sqlite(),
                              std::string(kAttemptColumns) +
                                  "WHERE ?1 = '' OR scenario = ?1 ORDER BY touched DESC LIMIT 1");
        row.bind(1, std::string(scenario));
        if (!row.executeStep()) return std::nullopt;
        const auto attempt = readAttempt(row);
        if (attempt.finished) return std::nullopt;
        return attempt;
    });
}

Result<SavedPlay> Store::load(AttemptId attempt) const {
    return m_database->guarded<SavedPlay>([&]() -> Result<SavedPlay> {
        SQLite::Statement row(m_database->sqlite(),
                              "SELECT scenario, seed, stand FROM attempt WHERE id = ?");
        row.bind(1, attempt);
        if (!row.executeStep()) return fail(TroubleKind::NoSuchPlay, m_folder);
        SavedPlay play{.scenario = row.getColumn(0).getString(),
                       .seed = fromBits(row.getColumn(1).getInt64()),
                       .inputs = {},
                       .stand = parseStand(row.getColumn(2).getString())};
        SQLite::Statement input(
            m_database->sqlite(),
            "SELECT line, prompt, checksum, asked, said FROM input WHERE attempt = ? ORDER BY "
            "number");
        input.bind(1, attempt);
        while (input.executeStep()) {
            play.inputs.push_back(
                {input.getColumn(0).getString(),
                 {input.getColumn(1).getString(), fromBits(input.getColumn(2).getInt64()),
                  fromBits(input.getColumn(3).getInt64()),
                  fromBits(input.getColumn(4).getInt64())}});
        }
        return play;
    });
}

Result<Resumed> Store::resume(AttemptId attempt, const story::Scenario& scenario,
                              const guide::Guide& guide) {
    auto resumed = load(attempt).map(
        [&](const SavedPlay& play) { return record::resume(play, scenario, guide); });
    if (!resumed || !resumed->fit.complete || resumed->fit.pictures.empty()) return resumed;
    return m_database
        ->change([&] {
            SQLite::Statement rename(m_database->sqlite(),
                                     "UPDATE OR REPLACE picture SET shot = ? WHERE attempt = ? AND "
                                     "shot = ?");
            for (const auto& [was, is] : resumed->fit.pictures) {
                rename.reset();
                rename.bind(1, is);
                rename.bind(2, attempt);
                rename.bind(3, was);
                rename.exec();
            }
        })
        .map([&] { return std::move(*resumed); });
}

Result<void> Store::forget(AttemptId attempt) {
    return m_database->change([&] {
        SQLite::Statement drop(m_database->sqlite(), "DELETE FROM attempt WHERE id = ?");
        drop.bind(1, attempt);
        drop.exec();
        m_written = {};
    });
}

Result<void> Store::mark(AttemptId attempt, const Bookmark& bookmark) {
    return m_database->change([&] {
        SQLite::Statement put(m_database->sqlite(), "UPDATE attempt SET bookmark = ? WHERE id = ?");
        put.bind(1, toText(bookmark));
        put.bind(2, attempt);
        put.exec();
    });
}

Result<std::optional<Bookmark>> Store::bookmark(AttemptId attempt) const {
    return m_database->guarded<std::optional<Bookmark>>([&]() -> Result<std::optional<Bookmark>> {
        SQLite::Statement row(m_database->sqlite(), "SELECT bookmark FROM attempt WHERE id = ?");
        row.bind(1, attempt);
        if (!row.executeStep()) return fail(TroubleKind::NoSuchPlay, m_folder);
        return parseBookmark(row.getColumn(0).getString());
    });
}

Result<void> Store::set(const std::map<std::string, std::string>& settings) {
    return m_database->change([&] {
        SQLite::Statement put(m_database->sqlite(), "INSERT OR REPLACE INTO setting VALUES (?, ?)");
        for (const auto& [name, value] : settings) {
            put.reset();
            put.bind(1, name);
            put.bind(2, value);
            put.exec();
        }
    });
}

Result<std::map<std::string, std::string>> Store::settings() const {
    return m_database->guarded<std::map<std::string, std::string>>([&] {
        SQLite::Statement row(m_database->sqlite(), "SELECT name, value FROM setting");
        std::map<std::string, std::string> all;
        while (row.executeStep())
            all[row.getColumn(0).getString()] = row.getColumn(1).getString();
        return all;
    });
}

} // namespace record
