// SPDX-License-Identifier: MIT
#include "record/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

namespace record {

namespace fs = std::filesystem;

namespace {

constexpr int kVersion = 1;
constexpr int kApplicationId = 0x43685773; // "ChWs"
constexpr int kBusyMs = 2000;

constexpr const char* kTables = R"(
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    scenario TEXT NOT NULL,
    content_hash INTEGER NOT NULL,
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
    gut_check_area REAL
);
CREATE TABLE input (
    attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
    number INTEGER NOT NULL,
    line TEXT NOT NULL,
    prompt TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
) WITHOUT ROWID;
CREATE TABLE picture (
    attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
    shot INTEGER NOT NULL,
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
base::Result<std::string> setAside(const fs::path& folder) {
    const fs::path file = folder / kFileName;
    for (int number = 1;; ++number) {
        const auto name = fmt::format("{}{}.db", kDamagedStem, number);
        std::error_code error;
        if (fs::exists(fs::symlink_status(folder / name, error))) continue;
        fs::rename(file, folder / name, error);
        if (error) {
            return base::fail(fmt::format(
                "The saved data in {} is damaged and could not be set aside ({}). The story can be "
                "played, but nothing will be kept. Move {} away, or use another folder with "
                "--data-dir.",
                folder.string(), error.message(), kFileName));
        }
        for (const auto* tail : {"-wal", "-shm"}) {
            fs::rename(file.string() + tail, (folder / name).string() + tail, error);
            if (error) fs::remove(file.string() + tail, error);
        }
        return name;
    }
}

std::string cannotKeep(const fs::path& folder, const std::string& why, const std::string& remedy) {
    return fmt::format("Nothing can be kept in {}: {}. The story can be played, but it will not be "
                       "saved. {}",
                       folder.string(), why, remedy);
}

} // namespace

Database::Database(const fs::path& folder, int mostPages)
    : m_folder(folder), m_sqlite((folder / kFileName).string(),
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs) {
    m_sqlite.exec("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON");
    check();
    // These write, and so tell at once where nothing can be written.
    if (m_sqlite.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal") throw Damaged{};
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
    if (m_sqlite.execAndGet("PRAGMA user_version").getInt() > kVersion) throw Newer{};
    if (m_sqlite.execAndGet("PRAGMA quick_check(1)").getString() != "ok") throw Damaged{};
    for (const auto* columns :
         {"id, scenario, content_hash, seed, touched, day, finished, ending, whole, spot, protect, "
          "respond, d_prime, criterion, gut_check_area FROM attempt",
          "attempt, number, line, prompt, checksum FROM input",
          "attempt, shot, contact, day, minute, sign, png FROM picture",
          "name, value FROM setting"}) {
        try {
            SQLite::Statement(m_sqlite, fmt::format("SELECT {} LIMIT 1", columns)).executeStep();
        } catch (const SQLite::Exception&) {
            throw Damaged{};
        }
    }
}

void Database::makeTables() {
    SQLite::Transaction transaction(m_sqlite, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have made them while this one waited.
    if (m_sqlite.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        m_sqlite.exec(kTables);
        m_sqlite.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                  kApplicationId, kVersion));
    }
    transaction.commit();
}

base::Result<std::unique_ptr<Database>> Database::open(const fs::path& folder, int mostPages,
                                                       std::string& notice) {
    const std::string elsewhere =
        "Use another folder with --data-dir, or change this one's rights.";
    std::error_code error;
    fs::create_directories(folder, error);
    std::error_code unused;
    if (!fs::is_directory(folder, unused))
        return base::fail(cannotKeep(
            folder, error ? error.message() : std::string("it is not a folder"), elsewhere));
    const fs::path file = folder / kFileName;
    if (fs::exists(file, error) && !fs::is_regular_file(file, error))
        return base::fail(
            cannotKeep(folder, fmt::format("{} is not a file", kFileName), "Move it away."));
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            return std::unique_ptr<Database>(new Database(folder, mostPages));
        } catch (const Damaged&) {
            // set aside below
        } catch (const Newer&) {
            return base::fail(cannotKeep(folder, "it was written by a newer Chatwise",
                                         "Use the newer program, or another folder with "
                                         "--data-dir."));
        } catch (const SQLite::Exception& failure) {
            if (!isDamage(failure)) {
                const bool isFull = failure.getErrorCode() == SQLITE_FULL;
                return base::fail(
                    cannotKeep(folder, isFull ? "there is no room left" : failure.getErrorStr(),
                               isFull ? "Free some space, then start again." : elsewhere));
            }
        }
        const auto name = setAside(folder);
        if (!name) return tl::make_unexpected(name.error());
        notice = fmt::format("The saved data could not be read, and a new file was begun. The old "
                             "one was kept as {} in {}.",
                             *name, folder.string());
    }
    return base::fail(cannotKeep(folder, "a new file cannot be read back", elsewhere));
}

std::string Database::explain(const SQLite::Exception& error) const {
    switch (error.getErrorCode()) {
    case SQLITE_FULL:
        return fmt::format("There is no room left in {}, so this was not saved. You can play on. "
                           "Free some space, and it will be saved with your next step.",
                           m_folder.string());
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "Another Chatwise is using the saved data, so this was not saved. Close it, and it "
               "will be saved with your next step.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fmt::format("The saved data in {} has become damaged, so this was not saved. Start "
                           "Chatwise again: it will set the damaged file aside.",
                           m_folder.string());
    default:
        return fmt::format("Nothing could be saved in {} ({}). You can play on. Check that the "
                           "folder is there and can be written to.",
                           m_folder.string(), error.getErrorStr());
    }
}

} // namespace record
