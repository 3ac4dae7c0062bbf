// SPDX-License-Identifier: MIT
#include "ui/page/done_toast.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"

#include <utility>

namespace ui {

std::string DoneToast::about(const Context& context, const Model& model, std::size_t from) {
    using story::ActionKind;
    std::string words;
    bool flagged = false;
    for (const story::Event& event : model.events.subspan(from)) {
        if (event.kind != story::EventKind::Action) continue;
        switch (event.action.kind) {
        case ActionKind::Flag:
            flagged = true;
            words = context.tr("toast", "Flagged");
            break;
        case ActionKind::Unflag: words = context.tr("toast", "Flag removed"); break;
        case ActionKind::Screenshot:
        case ActionKind::ProfileShot:
            words = flagged ? context.tr("toast", "Flagged, and screenshot saved")
                            : context.tr("toast", "Screenshot saved");
            break;
        case ActionKind::Discard: words = context.tr("toast", "Screenshot thrown away"); break;
        case ActionKind::Remove:
            words =
                base::fill(context.tr("toast", "{name} is out of your list"),
                           {{"name", std::string(nameOf(context, model, event.action.contact))}});
            break;
        default: break;
        }
    }
    return words;
}

void DoneToast::expect(const Model& model) {
    m_asked = {.events = model.events.size(), .inputs = model.inputs};
}

void DoneToast::announce(Context& context, const Model& model) {
    // What is asked for in a frame is carried out before the next.
    constexpr int kPatience = 2;
    if (!m_words.empty()) { // more urgent than what went as it should
        m_toast.show(std::exchange(m_words, {}), false, context.now());
        m_done.reset();
        m_asked.reset();
        if (m_wordsOf) m_done = {.first = *m_wordsOf, .end = *m_wordsOf};
    }
    if (!m_asked) return;
    if (model.events.size() > m_asked->events) {
        std::string words = about(context, model, m_asked->events);
        if (!words.empty()) {
            const bool isOver = model.state != nullptr && model.state->ended;
            m_toast.show(std::move(words), !isOver, context.now());
            m_done = {.first = m_asked->inputs, .end = model.inputs};
        }
        m_asked.reset();
        return;
    }
    if (++m_asked->waited > kPatience || model.events.size() < m_asked->events) m_asked.reset();
    context.requestFrame();
}

void DoneToast::frame(Context& context, const Model& model, const Rect& area, Commands& commands) {
    announce(context, model);
    // The play has gone on: Undo would take back what was done since, too.
    if (m_done && model.inputs != m_done->end) {
        m_toast = {};
        m_done.reset();
    }
    if (m_toast.frame(context, area) && m_done) commands.push_back(Rewind{m_done->first});
}

} // namespace ui
