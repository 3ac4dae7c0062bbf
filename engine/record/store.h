// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "record/bookmark.h"
#include "record/resume.h"
#include "record/trouble.h"
#include "score/score.h"
#include "story/session.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is kept on this machine: plays, evidence pictures and settings, in one SQLite file. There
/// is no name of a real person in it, no date and no time of day, and nothing leaves the machine.
namespace record {

class Database;
/// What begins the name of a report that is written beside the store's file.
inline constexpr const char* kReportStem = "chatwise-report-";
using AttemptId = std::int64_t;

/// One play of a scenario, begun or finished.
struct Attempt {
    AttemptId id = 0;
    std::string scenario;
    std::uint64_t seed = 0;
    int inputs = 0;
    int day = 1; ///< of the story
    bool finished = false;
    std::string ending; ///< of a finished one; empty when the player stopped
    int whole = 0, spot = 0, protect = 0, respond = 0;     ///< of a finished one, 0 to 100
    std::optional<double> dPrime, criterion, gutCheckArea; ///< of a finished one
};

/// A picture in the evidence album.
struct Picture {
    AttemptId attempt = 0;
    std::string shot;    ///< which of the play's screenshots it is: story::shotName
    std::string contact; ///< the story contact's id
    int day = 1;
    int minute = 0;        ///< after midnight, story time
    std::string sign;      ///< the guide item it shows; may be empty
    std::size_t bytes = 0; ///< of the PNG
};

/// What there is, for "one's data".
struct Inventory {
    std::filesystem::path file;
    int finished = 0;
    int unfinished = 0;
    int inputs = 0;
    int pictures = 0;
    std::uintmax_t bytes = 0;          ///< on disk, with all that is kept beside it
    int setAside = 0;                  ///< damaged files kept beside it
    int copies = 0;                    ///< exports and reports kept beside it
    std::vector<std::string> settings; ///< names
};

/// The store. Every change is one transaction that is on the disk when the call returns (WAL,
/// synchronous FULL): a program killed at any moment loses at most the change it was making.
///
/// Every call gives its Trouble when it cannot do its work (a full disk, missing rights); the store
/// then stands as before, and a later save() makes up for what an earlier one could not write. Play
/// never depends on it.
class Store {
public:
    struct Options {
        int mostPages = 0; ///< the file's size limit in pages; 0 for none
    };

    /// Opens `folder`/chatwise.db, making both where they are not there. A file that is damaged or
    /// not ours is set aside as chatwise-damaged-1.db (-2, …) and a new one begun: see setAside().
    /// Fails where nothing can be kept in the folder; go on without a Store then.
    static Result<Store> open(const std::filesystem::path& folder, Options options);
    static Result<Store> open(const std::filesystem::path& folder) {
        return open(folder, Options{});
    }
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    /// The new name of a damaged file that opening met; empty where all is well.
    const std::string& setAside() const { return m_setAside; }
    const std::filesystem::path& folder() const { return m_folder; }

    // Plays.
    Result<AttemptId> begin(const story::Scenario& scenario, std::uint64_t seed);
    /// Writes down what the player did since the last save; after a rewind, takes back what no
    /// longer is, pictures included. Call it after every choice and action. NoSuchPlay where the
    /// play was deleted meanwhile.
    Result<void> save(AttemptId attempt, const story::Session& session, const guide::Guide& guide);
    /// save(), and the play is over.
    Result<void> finish(AttemptId attempt, const story::Session& session, const guide::Guide& guide,
                        const score::Score& score);
    /// All plays, the last played first.
    Result<std::vector<Attempt>> attempts() const;
    /// The play to go on with: the last one of this scenario (of any, for an empty id), unless it
    /// is finished.
    Result<std::optional<Attempt>> unfinished(std::string_view scenario = "") const;
    Result<SavedPlay> load(AttemptId attempt) const;
    /// load() and resume(). Pictures that have another name now are kept under it.
    Result<Resumed> resume(AttemptId attempt, const story::Scenario& scenario,
                           const guide::Guide& guide);
    Result<void> forget(AttemptId attempt);
    /// Keeps where the reader was, in place of what was kept of that.
    Result<void> mark(AttemptId attempt, const Bookmark& bookmark);
    /// Nothing where none is kept.
    Result<std::optional<Bookmark>> bookmark(AttemptId attempt) const;

    // The evidence album.
    /// Keeps a PNG; replaces the one of the same shot.
    Result<void> addPicture(const Picture& picture, std::string_view png);
    /// Of one play, or of all for 0; in the order they were taken.
    Result<std::vector<Picture>> pictures(AttemptId attempt = 0) const;
    Result<std::string> png(AttemptId attempt, const std::string& shot) const;

    // Settings: plain names and values.
    Result<void> set(const std::map<std::string, std::string>& settings);
    Result<std::map<std::string, std::string>> settings() const;

    // One's data.
    Result<Inventory> inventory() const;
    /// Writes chatwise-export.json and the pictures into a new folder chatwise-export (-2, …)
    /// below `parent`, and gives that folder.
    Result<std::filesystem::path> exportTo(const std::filesystem::path& parent) const;
    /// Deletes plays, pictures, settings, what was set aside, and the exports and reports in the
    /// folder, for good: freed space in the file is overwritten. Other files are left alone.
    Result<void> deleteEverything();

private:
    Store(std::filesystem::path folder, std::unique_ptr<Database> database, std::string setAside);
    Result<void> writeInputs(AttemptId attempt, const story::Session& session,
                             const guide::Guide& guide);
    void remember(AttemptId attempt, const story::Session& session);

    std::filesystem::path m_folder;
    std::unique_ptr<Database> m_database;
    std::string m_setAside;
    /// What is known to be written of the play saved last, so that a save writes only what is new.
    struct Written {
        AttemptId attempt = 0;
        std::uint64_t contentHash = 0; ///< inputs mean something within one scenario only
        std::vector<story::Input> inputs;
    };
    Written m_written;
};

} // namespace record
