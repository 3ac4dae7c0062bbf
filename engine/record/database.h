// SPDX-License-Identifier: MIT
#pragma once

#include "record/trouble.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <type_traits>

namespace record {

inline constexpr const char* kFileName = "chatwise.db";
inline constexpr const char* kDamagedStem = "chatwise-damaged-";
inline constexpr const char* kExportName = "chatwise-export";

/// An open, sound file of the present version. SQLiteCpp's exceptions stay within this layer:
/// guarded() turns them into Trouble.
class Database {
public:
    /// Opens or makes the file. `setAside` gets the new name of a damaged one that stood there.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& folder,
                                                  int mostPages, std::string& setAside);

    SQLite::Database& sqlite() { return m_sqlite; }
    const std::filesystem::path& folder() const { return m_folder; }

    /// What an error while keeping something in the folder comes to.
    Trouble explain(const SQLite::Exception& error) const;

    /// Runs `work`, which gives a T, a Result<T> or (for void) nothing, catching what SQLite
    /// throws.
    template<class T, class Work>
    Result<T> guarded(Work&& work) {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SQLite::Exception& error) {
            return tl::make_unexpected(explain(error));
        } catch (const std::filesystem::filesystem_error& error) {
            return fail(TroubleKind::CannotSave, m_folder, error.code().message());
        }
    }
    /// guarded() within one transaction: all of it is kept, or, where `work` throws or gives
    /// Trouble, nothing.
    template<class Work>
    Result<void> change(Work&& work) {
        return guarded<void>([&]() -> Result<void> {
            SQLite::Transaction transaction(m_sqlite, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
            } else if (auto done = work(); !done) {
                return done;
            }
            transaction.commit();
            return {};
        });
    }

private:
    Database(const std::filesystem::path& folder, int mostPages);
    void check();
    void makeTables();
    void upgrade();

    std::filesystem::path m_folder;
    SQLite::Database m_sqlite;
};

} // namespace record
