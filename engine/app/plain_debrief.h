// SPDX-License-Identifier: MIT
#pragma once

#include "app/plain_words.h"
#include "score/debrief.h"

namespace app {

/// The look back at a session in lines to be read aloud, a part at a time.
class PlainDebrief {
public:
    PlainDebrief(std::ostream& out, const story::Session& session, const PlainWorld& world);

    /// Whose fault it was not; said first, whatever follows.
    void kindness();
    /// The whole and its three parts.
    void numbers();
    /// Every sign and every friend who was flagged, and why.
    void moments();
    /// The friendly messages that only resembled a sign and were not flagged; apart from the rest,
    /// since they are many and their verdict is one.
    bool hasLeftAlone() const;
    void leftAlone();
    /// Every reply that there is something to say of.
    void replies();
    void signs();

private:
    std::string tr(std::string_view context, std::string_view english) const {
        return m_words.tr(context, english);
    }
    std::string markName(score::Mark mark) const;
    bool sayMessage(story::EventIndex event);
    std::string part(const std::string& name, double value, bool measured) const;
    void line(const std::string& words) { m_out << words << '\n'; }

    std::ostream& m_out;
    const story::Session& m_session;
    const PlainWorld& m_world;
    PlainWords m_words;
    score::Debrief m_debrief;
    story::Transcript m_transcript;
};

/// All of it, with where to find help at the end: the report that is kept as a file.
void printDebrief(std::ostream& out, const story::Session& session, const PlainWorld& world);

} // namespace app
