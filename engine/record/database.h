// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>

namespace record {

inline constexpr const char* kFileName = "chatwise.db";
inline constexpr const char* kDamagedStem = "chatwise-damaged-";

/// An open, sound file of the present version. SQLiteCpp's exceptions stay within this layer:
/// guarded() turns them into sentences.
class Database {
public:
    /// Opens or makes the file. `notice` gets a sentence when a damaged one was set aside.
    static base::Result<std::unique_ptr<Database>> open(const std::filesystem::path& folder,
                                                        int mostPages, std::string& notice);

    SQLite::Database& sqlite() { return m_sqlite; }
    const std::filesystem::path& folder() const { return m_folder; }

    /// The sentence for an error while keeping something in the folder.
    std::string explain(const SQLite::Exception& error) const;

    /// Runs `work`, which gives a T, a Result<T> or (for void) nothing, catching what SQLite
    /// throws.
    template<class T, class Work>
    base::Result<T> guarded(Work&& work) {
        try {
            if constexpr (std::is_void_v<T>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SQLite::Exception& error) {
            return base::fail(explain(error));
        } catch (const std::filesystem::filesystem_error& error) {
            return base::fail(error.what());
        }
    }
    /// guarded() within one transaction: all of it is kept, or nothing.
    template<class Work>
    base::Result<void> change(Work&& work) {
        return guarded<void>([&] {
            SQLite::Transaction transaction(m_sqlite, SQLite::TransactionBehavior::IMMEDIATE);
            work();
            transaction.commit();
        });
    }

private:
    Database(const std::filesystem::path& folder, int mostPages);
    void check();
    void makeTables();

    std::filesystem::path m_folder;
    SQLite::Database m_sqlite;
};

} // namespace record
