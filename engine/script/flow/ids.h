// SPDX-License-Identifier: MIT
#pragma once

#include "script/report.h"

#include <map>
#include <set>
#include <string>

namespace script {

/// Gives the lines, options and replies of one scene ids: the author's own, or the first words of
/// the text, which stay the same when anything else is edited. Of those that begin alike, the later
/// ones are numbered, and so move when one is put before them: a saved play knows its replies by
/// their questions, too (record/resume.h).
class SceneIds {
public:
    /// `sceneId` is "ayaan.lobby". Takes note of every id that the author gave within `scene`, so
    /// that no derived one takes its place; reports the ones given twice.
    SceneIds(const std::string& sceneId, const Value& scene, Reporter& reporter);

    /// "ayaan.lobby/<explicitId>", or the first four words of `text`, with "-2" behind the second
    /// of its kind. `fallback` stands in for a text without a word.
    std::string of(const std::string& explicitId, const std::string& text,
                   const std::string& fallback);
    /// "ayaan.lobby/reply", "…/reply-2"
    std::string next(const std::string& kind);

private:
    void collect(const Value& value, Reporter& reporter);

    std::string m_scene;
    std::set<std::string> m_taken;       ///< the author's own, then all
    std::map<std::string, int> m_counts; ///< derived ids so far
    std::map<std::string, int> m_kinds;  ///< replies and draws so far
};

} // namespace script
