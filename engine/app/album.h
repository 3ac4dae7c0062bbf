// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "base/result.h"
#include "guide/guide.h"
#include "record/store.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/paint/bitmap.h"
#include "ui/settings.h"

#include <optional>

namespace app {

/// The evidence album: draws what a screenshot in the story shows, keeps it as a PNG, and gives it
/// back to be looked at.
class Album {
public:
    /// `store` may be null: then nothing is kept, and views draw the picture anew.
    Album(const Paths& paths, const guide::Guide& guide, record::Store* store)
        : m_paths(paths), m_guide(guide), m_store(store) {}

    /// Keeps the picture of a Screenshot or ProfileShot event, the play having been saved. Fails
    /// with a sentence for the player.
    base::Result<void> keep(record::AttemptId attempt, story::Session& session,
                            const story::Transcript& transcript, story::EventIndex shot,
                            const ui::Settings& settings);

    /// The kept picture; nothing where there is none.
    std::optional<ui::Bitmap> find(record::AttemptId attempt, const story::Session& session,
                                   story::EventIndex shot) const;

private:
    const Paths& m_paths;
    const guide::Guide& m_guide;
    record::Store* m_store;
};

} // namespace app
