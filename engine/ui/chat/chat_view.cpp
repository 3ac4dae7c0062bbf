// SPDX-License-Identifier: MIT
#include "ui/chat/chat_view.h"

#include "ui/chat/parts.h"

#include <algorithm>

namespace ui {

// Goes along with a log that grew, or shrank after a rewind.
void ChatView::keepBooks(const Model& model) {
    m_state.seen.resize(model.chats.size(), 0);
    if (m_state.open >= model.chats.size()) m_state.open = 0;
    for (std::size_t i = 0; i < m_state.seen.size(); ++i)
        m_state.seen[i] = std::min(m_state.seen[i], model.chats[i].messages.size());
    if (m_state.listOpen)
        m_state.drawn.reset();
    else
        m_state.seen[m_state.open] = model.chats[m_state.open].messages.size();
    const auto known = [&](story::EventIndex event) { return event < model.events.size(); };
    if (!known(m_state.flagging)) m_state.flagging = story::kNoEvent;
    if (!known(m_state.active)) m_state.active = story::kNoEvent;
}

void ChatView::conversation(Context& context, const Model& model, Rect pane, Commands& commands) {
    const bool phone = context.panes().breadth == Breadth::Phone;
    const Rect whole = pane;
    const float margin = phone ? 14.0F : 20.0F;
    const bool tight = pane.w < 560;
    m_layout.update(context, model, m_state.open, pane.w - 2 * margin, tight, m_state.active);
    parts::chatHeader(context, model, pane, m_state, commands);
    const float wanted = parts::composerHeight(context, model, m_state, pane.w);
    // In a low window the talk keeps the larger part.
    const float share = pane.h < 300 ? 0.45F : 0.62F;
    const Rect replies = pane.takeBottom(std::min(wanted, pane.h * share));
    // The toast has a strip of its own: it covers no message.
    const Rect strip = pane.takeBottom(std::min(m_state.toast.room(context, pane.w), pane.h / 2));
    parts::messages(context, model, pane, m_state, m_layout, commands);
    parts::composer(context, model, replies, m_state, commands);
    context.painter.fill(strip, context.theme().canvas);
    m_state.toast.frame(context, model, strip, commands);
    // On a phone it comes last, and covers the tabs: the answers need the room.
    if (!phone) parts::flagSheet(context, model, whole, m_state, m_layout, commands);
}

void ChatView::phone(Context& context, const Model& model, Commands& commands) {
    Rect rest = context.screen();
    const Rect bar = rest.takeBottom(parts::tabsHeight(context));
    const Screen here = m_state.kitOpen ? Screen::Kit : Screen::Chat;
    if (m_state.kitOpen)
        parts::kit(context, model, rest, m_state, true, commands);
    else if (m_state.listOpen)
        parts::chatList(context, model, rest, m_state, commands);
    else
        conversation(context, model, rest, commands);
    const std::size_t before = commands.size();
    parts::tabs(context, bar, here, parts::unreadElsewhere(model, m_state), commands);
    if (commands.size() > before) turnTab(context, commands);
    if (!m_state.kitOpen && !m_state.listOpen)
        parts::flagSheet(context, model, context.screen(), m_state, m_layout, commands);
}

// Two of the tabs are ours.
void ChatView::turnTab(Context& context, Commands& commands) {
    const auto* to = std::get_if<Navigate>(&commands.back());
    if (to == nullptr || (to->screen != Screen::Chat && to->screen != Screen::Kit)) return;
    if (to->screen == Screen::Chat && !m_state.kitOpen) m_state.listOpen = true;
    m_state.kitOpen = to->screen == Screen::Kit;
    commands.pop_back();
    context.requestFrame();
}

void ChatView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.scenario == nullptr || model.state == nullptr || model.guide == nullptr ||
        model.chats.empty())
        return;
    keepBooks(model);
    const Panes& panes = context.panes();
    if (panes.breadth == Breadth::Phone) {
        phone(context, model, commands);
        return;
    }
    if (panes.breadth == Breadth::Wide) m_state.kitOpen = false;
    Rect rest = context.screen();
    parts::rail(context, rest.takeStart(panes.rail), Screen::Chat, commands);
    const Rect help = rest.takeEnd(panes.kit);
    const bool single = panes.breadth == Breadth::Narrow;
    if (!single) {
        parts::chatList(context, model, rest.takeStart(panes.list), m_state, commands);
        m_state.listOpen = false;
    }
    if (single && m_state.listOpen)
        parts::chatList(context, model, rest, m_state, commands);
    else
        conversation(context, model, rest, commands);

    if (panes.breadth == Breadth::Wide) {
        parts::kit(context, model, help, m_state, true, commands);
        return;
    }
    parts::kitStrip(context, model, help, m_state, commands);
    if (!m_state.kitOpen) return;
    Rect over = rest;
    over = over.takeEnd(std::min(rest.w, 332.0F));
    context.pushLayer(over, true);
    context.painter.shadow(over, Elevation::High);
    if (context.takeKey(key::kEscape)) m_state.kitOpen = false;
    parts::kit(context, model, over, m_state, false, commands);
    context.popLayer();
}

} // namespace ui
