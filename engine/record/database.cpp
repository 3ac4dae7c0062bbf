// SPDX-License-Identifier: MIT
#include "record/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

namespace record {

namespace fs = std::filesystem;

namespace {

constexpr int kVersion = 4;
constexpr int kVersionWithStand = 3, kVersionWithBookmark = 4;
constexpr int kFirstVersion = 2;           // that is read
constexpr int kApplicationId = 0x43685773; // "ChWs"
constexpr int kBusyMs = 2000;

constexpr const char* kTables = R"(
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scenario TEXT NOT NULL,
    seed INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    day INTEGER NOT NULL DEFAULT 1,
    finished INTEGER NOT NULL DEFAULT 0,
    ending TEXT NOT NULL DEFAULT '',
    whole INTEGER NOT NULL DEFAULT 0,
    spot INTEGER NOT NULL DEFAULT 0,
    protect INTEGER NOT NULL DEFAULT 0,
    respond INTEGER NOT NULL DEFAULT 0,
    d_prime REAL,
    criterion REAL,
    gut_check_area REAL,
    stand TEXT NOT NULL DEFAULT '',
    bookmark TEXT NOT NULL DEFAULT ''
);
CREATE TABLE input (
    attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
    number INTEGER NOT NULL,
    line TEXT NOT NULL,
    prompt TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    said INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
) WITHOUT ROWID;
CREATE TABLE picture (
    attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
    shot TEXT NOT NULL,
    contact TEXT NOT NULL,
    day INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    sign TEXT NOT NULL,
    png BLOB NOT NULL,
    PRIMARY KEY (attempt, shot)
);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
)";

/// A file that is no sound file of ours.
struct Damaged {};
/// A file that a later version of the program has written.
struct Newer {};

bool isDamage(const SQLite::Exception& error) {
    const int code = error.getErrorCode();
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

/// Renames the file, and what SQLite keeps beside it, to the first free chatwise-damaged-N.db.
Result<std::string> setFileAside(const fs::path& folder) {
    const fs::path file = folder / kFileName;
    for (int number = 1;; ++number) {
        const auto name = fmt::format("{}{}.db", kDamagedStem, number);
        std::error_code error;
        if (fs::exists(fs::symlink_status(folder / name, error))) continue;
        fs::rename(file, folder / name, error);
        if (error) return fail(TroubleKind::CannotSetAside, folder, error.message());
        for (const auto* tail : {"-wal", "-shm"}) {
            fs::rename(file.string() + tail, (folder / name).string() + tail, error);
            if (error) fs::remove(file.string() + tail, error);
        }
        return name;
    }
}

} // namespace

Database::Database(const fs::path& folder, int mostPages)
    : m_folder(folder), m_sqlite((folder / kFileName).string(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs) {
    m_sqlite.exec("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON");
    check();
    // These write, and so tell at once where nothing can be written. Where the disk cannot do WAL
    // (a network folder may not), SQLite goes on with a journal file, as safe and a little slower.
    m_sqlite.exec("PRAGMA journal_mode = WAL");
    m_sqlite.exec("PRAGMA synchronous = FULL");
    if (mostPages > 0) m_sqlite.exec(fmt::format("PRAGMA max_page_count = {}", mostPages));
    makeTables();
}

void Database::check() {
    // SQLite fills up a last page that was cut off. With a log beside it, the log may hold it
    // whole.
    const fs::path file = m_folder / kFileName;
    std::error_code error;
    const auto log = fs::file_size(file.string() + "-wal", error);
    const auto page =
        static_cast<std::uintmax_t>(m_sqlite.execAndGet("PRAGMA page_size").getInt64());
    if ((error || log == 0) && fs::file_size(file) % page != 0) throw Damaged{};

    if (m_sqlite.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) return;
    if (m_sqlite.execAndGet("PRAGMA application_id").getInt() != kApplicationId) throw Damaged{};
    const int version = m_sqlite.execAndGet("PRAGMA user_version").getInt();
    if (version > kVersion) throw Newer{};
    if (version < kFirstVersion) throw Damaged{}; // of a trial, before there was a first release
    // We make tables only; anything else would run somebody's SQL whenever we read or write.
    if (m_sqlite.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')")
            .getInt() != 0)
        throw Damaged{};
    if (m_sqlite.execAndGet("PRAGMA quick_check(1)").getString() != "ok") throw Damaged{};
    for (const auto* columns :
         {"id, scenario, seed, touched, day, finished, ending, whole, spot, protect, "
          "respond, d_prime, criterion, gut_check_area FROM attempt",
          "attempt, number, line, prompt, checksum, asked, said FROM input",
          "attempt, shot, contact, day, minute, sign, png FROM picture",
          "name, value FROM setting"}) {
        try {
            SQLite::Statement(m_sqlite, fmt::format("SELECT {} LIMIT 1", columns)).executeStep();
        } catch (const SQLite::Exception&) {
            throw Damaged{};
        }
    }
}

/// Adds what later versions keep besides.
void Database::upgrade() {
    const int version = m_sqlite.execAndGet("PRAGMA user_version").getInt();
    try {
        if (version < kVersionWithStand)
            m_sqlite.exec("ALTER TABLE attempt ADD COLUMN stand TEXT NOT NULL DEFAULT ''");
        if (version < kVersionWithBookmark)
            m_sqlite.exec("ALTER TABLE attempt ADD COLUMN bookmark TEXT NOT NULL DEFAULT ''");
        // Reads nothing, and fails where a column is not there.
        m_sqlite.exec("SELECT stand, bookmark FROM attempt LIMIT 0");
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() == SQLITE_ERROR) throw Damaged{};
        throw;
    }
    if (version != kVersion) m_sqlite.exec(fmt::format("PRAGMA user_version = {}", kVersion));
}

void Database::makeTables() {
    SQLite::Transaction transaction(m_sqlite, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have made them while this one waited.
    if (m_sqlite.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        m_sqlite.exec(kTables);
        m_sqlite.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                  kApplicationId, kVersion));
    } else {
        upgrade();
    }
    transaction.commit();
}

Result<std::unique_ptr<Database>> Database::open(const fs::path& folder, int mostPages,
                                                 std::string& setAside) {
    if (folder.empty()) return fail(TroubleKind::CannotUse, folder);
    std::error_code error;
    fs::create_directories(folder, error);
    std::error_code unused;
    if (fs::exists(folder, unused) && !fs::is_directory(folder, unused))
        return fail(TroubleKind::NotAFolder, folder);
    if (error) return fail(TroubleKind::CannotUse, folder, error.message());
    const fs::path file = folder / kFileName;
    if (fs::exists(file, error) && !fs::is_regular_file(file, error))
        return fail(TroubleKind::NotAFile, folder);
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            return std::unique_ptr<Database>(new Database(folder, mostPages));
        } catch (const Damaged&) {
            // set aside below
        } catch (const Newer&) {
            return fail(TroubleKind::Newer, folder);
        } catch (const SQLite::Exception& failure) {
            if (!isDamage(failure)) {
                return failure.getErrorCode() == SQLITE_FULL
                           ? fail(TroubleKind::NoRoomAtStart, folder)
                           : fail(TroubleKind::CannotUse, folder, failure.getErrorStr());
            }
        }
        auto name = setFileAside(folder);
        if (!name) return tl::make_unexpected(name.error());
        setAside = std::move(*name);
    }
    return fail(TroubleKind::CannotUse, folder);
}

Trouble Database::explain(const SQLite::Exception& error) const {
    switch (error.getErrorCode()) {
    case SQLITE_FULL: return {TroubleKind::NoRoom, m_folder, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {TroubleKind::InUse, m_folder, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {TroubleKind::Damaged, m_folder, {}};
    default: return {TroubleKind::CannotSave, m_folder, error.getErrorStr()};
    }
}

} // namespace record
