// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "base/result.h"
#include "guide/guide.h"
#include "record/store.h"
#include "story/session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// One story being played, kept after every choice and action. The window and the terminal both
/// play through it. Without a store, or when the store cannot write, play goes on unsaved.
class StoryPlay {
public:
    /// Takes up the unfinished play of this scenario, or begins one (`fresh`: always begins).
    /// `store` may be null.
    static base::Result<std::unique_ptr<StoryPlay>>
    open(const Library& library, const guide::Guide& guide, record::Store* store,
         const std::string& scenario, bool fresh, std::optional<std::uint64_t> seed);

    StoryPlay(const StoryPlay&) = delete;
    StoryPlay& operator=(const StoryPlay&) = delete;

    const story::Scenario& scenario() const { return *m_scenario; }
    story::Session& session() { return m_session; }
    const story::Session& session() const { return m_session; }
    record::AttemptId attempt() const { return m_attempt; }

    /// Something to tell the player once: what an edit to the story changed, or why nothing is
    /// being saved. Empty when there is nothing.
    std::string takeNotice();

    /// Writes down what is new; call it after every input and after a rewind.
    void save();

private:
    StoryPlay(std::unique_ptr<story::Scenario> scenario, const guide::Guide& guide,
              record::Store* store, std::uint64_t seed);
    void resume();

    std::unique_ptr<story::Scenario> m_scenario;
    const guide::Guide& m_guide;
    record::Store* m_store;
    story::Session m_session;
    record::AttemptId m_attempt = 0;
    bool m_saveFailed = false;
    std::string m_notice;
};

} // namespace app
