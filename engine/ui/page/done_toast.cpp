// SPDX-License-Identifier: MIT
#include "ui/page/done_toast.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"

namespace ui {
namespace {

using story::ActionKind;

story::Action action(ActionKind kind, story::EventIndex message) {
    story::Action made;
    made.kind = kind;
    made.message = message;
    return made;
}

/// The sign that a message was flagged with before that event.
std::optional<guide::ItemId> flagBefore(const Model& model, std::size_t event,
                                        story::EventIndex message) {
    std::optional<guide::ItemId> sign;
    for (const story::Event& earlier : model.events.first(event)) {
        if (earlier.kind != story::EventKind::Action || earlier.action.message != message) continue;
        if (earlier.action.kind == ActionKind::Flag) sign = earlier.action.item;
        if (earlier.action.kind == ActionKind::Unflag) sign.reset();
    }
    return sign;
}

story::Action undoFlag(const Model& model, std::size_t event, story::EventIndex message) {
    story::Action undo = action(ActionKind::Unflag, message);
    if (const auto sign = flagBefore(model, event, message)) {
        undo.kind = ActionKind::Flag;
        undo.item = *sign;
    }
    return undo;
}

} // namespace

DoneToast::Said DoneToast::about(const Context& context, const Model& model, std::size_t from) {
    Said said;
    bool flagged = false;
    for (std::size_t event = from; event < model.events.size(); ++event) {
        if (model.events[event].kind != story::EventKind::Action) continue;
        const story::Action& done = model.events[event].action;
        switch (done.kind) {
        case ActionKind::Flag:
            flagged = true;
            said.words = context.tr("toast", "Flagged");
            said.undo.push_back(undoFlag(model, event, done.message));
            break;
        case ActionKind::Unflag:
            said.words = context.tr("toast", "Flag removed");
            said.undo.push_back(undoFlag(model, event, done.message));
            break;
        case ActionKind::Screenshot:
        case ActionKind::ProfileShot:
            said.words = flagged ? context.tr("toast", "Flagged, and screenshot saved")
                                 : context.tr("toast", "Screenshot saved");
            said.undo.push_back(action(ActionKind::Discard, static_cast<story::EventIndex>(event)));
            break;
        case ActionKind::Discard: said.words = context.tr("toast", "Screenshot thrown away"); break;
        case ActionKind::Remove: {
            said.words = base::fill(context.tr("toast", "{name} is out of your list"),
                                    {{"name", std::string(nameOf(context, model, done.contact))}});
            story::Action undo;
            undo.kind = ActionKind::Restore;
            undo.contact = done.contact;
            said.undo.push_back(undo);
            break;
        }
        default: break;
        }
    }
    return said;
}

void DoneToast::expect(const Model& model) {
    m_from = model.events.size();
    m_waited = 0;
}

void DoneToast::frame(Context& context, const Model& model, const Rect& area, Commands& commands) {
    // What is asked for in a frame is carried out before the next.
    constexpr int kPatience = 2;
    if (m_from && model.events.size() > *m_from) {
        Said said = about(context, model, *m_from);
        if (!said.words.empty()) {
            m_undo = std::move(said.undo);
            m_toast.show(std::move(said.words), !m_undo.empty(), context.now());
        }
        m_from.reset();
    } else if (m_from) {
        if (++m_waited > kPatience || model.events.size() < *m_from) m_from.reset();
        context.requestFrame();
    }
    if (!m_toast.frame(context, area)) return;
    for (const story::Action& undo : m_undo)
        commands.push_back(Perform{undo});
    m_undo.clear();
}

} // namespace ui
