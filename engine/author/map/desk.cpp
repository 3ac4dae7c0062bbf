// SPDX-License-Identifier: MIT
#include "author/map/desk.h"

#include "author/map/node_states.h"
#include "author/map/scene_card.h"
#include "author/map/words.h"

#include <utility>

namespace author {

void MapDesk::lay(std::shared_ptr<const story::Scenario> story, const guide::Guide& guide,
                  const ui::Strings& words) {
    m_layout.stop();
    const map::Words inWords = wordsOf(words, *story);
    m_next = prepare(std::move(story), guide, inWords);
    m_layout.startForking([plan = m_next->plan](const Cancelled& cancelled) {
        return map::layOut(plan, &cancelled);
    });
}

bool MapDesk::update() {
    auto layout = m_layout.take();
    if (!layout) return false;
    m_shown = std::make_shared<MapPage>(finish(std::move(*m_next), std::move(*layout)));
    m_next.reset();
    m_known.clear();
    m_play.clear();
    m_pane.show(m_shown);
    return true;
}

std::optional<map::NodeIndex> MapDesk::nodeNamed(const std::string& name) const {
    return name.empty() ? std::nullopt : m_shown->find(name);
}

/// What the proof and the play say of the nodes, and where the chat that is read stands.
void MapDesk::learn(const Model& model, story::ChatIndex read) {
    m_known.clear();
    if (model.proof != nullptr) m_known = provedStates(model.story, m_shown->graph, *model.proof);
    m_play = playStates(m_shown->graph, model.session);
    const auto here = placeOf(m_shown->graph, model.session, read);
    if (!here || m_shown->names[*here] == m_followed) return;
    m_followed = m_shown->names[*here];
    m_pane.reveal(*here);
}

void MapDesk::frame(ui::Context& context, const ui::Rect& area, const Model& model,
                    story::ChatIndex read, Commands& commands) {
    m_area = area;
    const bool isCurrent = m_shown && m_shown->scenario.get() == &model.story;
    if (isCurrent) learn(model, read);
    const auto chosen = m_shown ? nodeNamed(m_chosen) : std::nullopt;
    const MapPresses done =
        m_pane.frame(context, area, {.known = m_known, .play = m_play, .selected = chosen});
    if (done.pressed) m_chosen = m_shown->names[*done.pressed];
    // The card stands beside the legend, or in its place.
    constexpr float kLeastCard = 340;
    ui::Rect room = area;
    const float legend = m_pane.legendRoom();
    const bool wasExplained = std::exchange(m_isExplained, legend > 0);
    if (legend > 0 && area.w - legend >= kLeastCard)
        room.takeEnd(legend - kMapMargin);
    else if (legend > 0 && !wasExplained)
        m_chosen.clear();
    else if (legend > 0 && done.pressed)
        m_pane.explain(false);
    if (done.aside) m_chosen.clear();
    if (!isCurrent) return;
    const auto& nodes = m_shown->graph.nodes;
    if (done.opened && nodes[*done.opened].kind == map::NodeKind::Scene)
        commands.emplace_back(JumpTo{nodes[*done.opened].index});
    const auto told = nodeNamed(m_chosen);
    if (!told) return;
    const map::NodeState known = m_known.empty() ? map::NodeState::None : m_known[*told];
    // Where it does not cover what it is about.
    const map::Box& box = m_shown->layout.nodes[*told];
    const map::Point middle{box.x + box.w / 2, box.y + box.h / 2};
    const bool isLow = m_pane.view().onScreen(middle).y > 0;
    if (sceneCard(context, room, model, nodes[*told], known, m_play[*told], isLow, commands))
        m_chosen.clear();
}

} // namespace author
