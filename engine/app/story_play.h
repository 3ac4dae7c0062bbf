// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "app/route_file.h"
#include "base/result.h"
#include "guide/guide.h"
#include "record/store.h"
#include "story/session.h"
#include "ui/strings.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// One story being played, kept after every choice and action. The window and the terminal both
/// play through it. Without a store, or when the store cannot write, play goes on unsaved.
class StoryPlay {
public:
    enum class Take {
        Fresh,    ///< begin anew
        Saved,    ///< go on with the unfinished play, or begin one
        Finished, ///< the last finished play, to look back at; else as Saved
    };
    /// `store` may be null. A `seed` begins anew with that seed.
    static base::Result<std::unique_ptr<StoryPlay>>
    open(const Library& library, const guide::Guide& guide, record::Store* store,
         const std::string& scenario, Take take, std::optional<std::uint64_t> seed = std::nullopt);

    StoryPlay(const StoryPlay&) = delete;
    StoryPlay& operator=(const StoryPlay&) = delete;

    const story::Scenario& scenario() const { return *m_scenario; }
    story::Session& session() { return m_session; }
    const story::Session& session() const { return m_session; }
    record::AttemptId attempt() const { return m_attempt; }
    /// Whether the player has been in it before.
    bool isUnderWay() const { return !m_session.inputs().empty() || m_bookmark; }
    /// Where the player left it, as far as that is kept.
    const std::optional<record::Bookmark>& bookmark() const { return m_bookmark; }

    /// Plays on along a route. Where it stops fitting the play stands, and the notice says why.
    void follow(const RouteFile& route);
    /// Whether the route that was followed fitted to its end; true where there was none.
    bool routeFits() const { return m_routeFits; }
    /// From now on writes the play into a route file, too. See RouteRecorder::open.
    base::Result<void> record(const std::string& file);

    /// Something to tell the player once: what an edit to the story changed, where a route stops
    /// fitting, or why nothing is being saved. Empty when there is nothing.
    std::string takeNotice(const ui::Strings& strings);

    /// Writes down what is new; call it after every input. What was finished stays as it is kept.
    void save();
    /// save() again, where the last one could not write.
    void retry() {
        if (m_saveFailed) save();
    }

    /// The player leaves it there. Keeps that, and a play in which nothing was answered yet along
    /// with it, where it hides no other play of the story.
    void leave(const record::Bookmark& here);
    /// The same while the player is there, in case nobody gets to say that it is left; once for
    /// each place, whatever comes of it.
    void stayAt(const record::Bookmark& here);

    /// Back to just before an input. A finished play stays as it is kept; what follows from here is
    /// a play of its own.
    void rewind(std::size_t input);

private:
    StoryPlay(std::unique_ptr<story::Scenario> scenario, const guide::Guide& guide,
              record::Store* store, std::uint64_t seed);
    void resume(Take take);
    std::optional<record::Attempt> attemptFor(Take take) const;
    bool tryToSave();
    void beginQuietly();
    void writeRoute();

    std::unique_ptr<story::Scenario> m_scenario;
    const guide::Guide& m_guide;
    record::Store* m_store;
    story::Session m_session;
    record::AttemptId m_attempt = 0; ///< 0: not kept yet
    bool m_finished = false;         ///< kept as finished
    bool m_grown = false;            ///< was finished, and the story goes on now; told once
    bool m_saveFailed = false;
    std::optional<RouteRecorder> m_recorder;
    bool m_recordingFailed = false;
    bool m_routeFits = true;
    std::optional<record::Bookmark> m_bookmark; ///< as it is kept
    std::optional<record::Bookmark> m_stayedAt;
    record::Fit m_fit;                        ///< of the play taken up again; told once
    std::optional<record::Trouble> m_trouble; ///< to be told
    std::string m_ofRoute;                    ///< to be told
};

} // namespace app
