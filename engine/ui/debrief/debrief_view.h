// SPDX-License-Identifier: MIT
#pragma once

#include "score/debrief.h"
#include "ui/debrief/moments.h"
#include "ui/view.h"
#include "ui/widgets/scroll.h"

#include <string>
#include <vector>

namespace ui {

class Column;

/// A finished play to look back at. Everything must stay where it is for the frame; a debrief
/// made anew, or a log that grew, is noticed.
struct DebriefModel {
    const Model& play; ///< with all of the talk shown
    const story::Session& session;
    const score::Debrief& debrief;
};

/// The look back: how the story ended, the talk with its signs lit, the numbers, and help. Every
/// reply leads to "what if I had…": Rewind, Choose and Navigate{Chat}, in that order.
class DebriefView : public View {
public:
    /// Forgets what was shown: call it for every new session or debrief, since rows point into
    /// them.
    void open() { *this = {}; }
    /// Draws nothing but the canvas where the model has no session or no debrief.
    void frame(Context& context, const Model& model, Commands& commands) override;

private:
    /// Where a row of the talk stands, from the time line's top.
    struct Row {
        float y = 0, h = 0;
    };
    struct Key {
        debrief::Filter filter = debrief::Filter::Moments;
        float width = 0, scale = 0;
        std::string language;
        bool operator==(const Key&) const = default;
    };

    void header(Context& context, const DebriefModel& model, Rect& rest, Commands& commands);
    void panes(Context& context, const DebriefModel& model, Rect rest, Commands& commands);
    void talk(Context& context, const DebriefModel& model, Rect pane, bool ownScroll,
              Commands& commands);
    void filters(Column& column, const DebriefModel& model);
    void layOut(Context& context, const DebriefModel& model, float width);
    void timeLine(Column& column, const DebriefModel& model);
    void row(Context& context, const DebriefModel& model, std::size_t index, const Rect& rect);
    void whatIf(Context& context, const DebriefModel& model, Commands& commands);
    void openWhatIf(const DebriefModel& model, const score::ReplyMoment& reply,
                    story::ChatIndex chat);

    debrief::Filter m_filter = debrief::Filter::Moments;
    int m_page = 0; ///< where there is room for one pane only: the talk, or how it went
    ScrollState m_talkScroll, m_summaryScroll, m_sheetScroll;

    Key m_key;
    std::vector<debrief::Moment> m_moments;
    std::vector<Row> m_rows;
    float m_height = 0;

    Rect m_pane;          ///< the talk's, over which the sheet lies
    bool m_sheet = false; ///< what if
    score::ReplyMoment m_reply;
    story::ChatIndex m_replyChat = 0;
    std::vector<debrief::Alternative> m_alternatives;
};

} // namespace ui
