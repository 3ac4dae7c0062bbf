// SPDX-License-Identifier: MIT
#include "ui/evidence/album.h"

#include "ui/evidence/screenshot.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace ui {
namespace {

const story::Message* messageOf(const Model& model, story::EventIndex event) {
    for (const story::ChatLog& chat : model.chats)
        for (const story::Message& message : chat.messages)
            if (message.event == event) return &message;
    return nullptr;
}

/// When an event came: on the day and at the time that the chats together had got to. Each has a
/// clock of its own; a picture is never older than what it shows.
void dateBy(const Model& model, EvidenceCard& card) {
    for (const story::ChatLog& chat : model.chats)
        for (const story::Message& message : chat.messages)
            if (message.event < card.shot)
                std::tie(card.day, card.minute) = std::max(std::pair{card.day, card.minute},
                                                           std::pair{message.day, message.minute});
}

} // namespace

std::vector<EvidenceCard> evidenceOf(const Model& model) {
    std::vector<EvidenceCard> cards;
    for (const story::EventIndex shot : model.state->screenshots) {
        if (shot >= model.events.size()) continue;
        const story::Action& action = model.events[shot].action;
        EvidenceCard card;
        card.shot = shot;
        card.contact = action.contact;
        card.number = static_cast<int>(cards.size()) + 1;
        card.isProfile = action.kind == story::ActionKind::ProfileShot;
        const story::Message* about = messageOf(model, action.message);
        if (about != nullptr && about->flag) card.sign = *about->flag;
        card.isOfMessage = about != nullptr;
        if (about != nullptr)
            std::tie(card.day, card.minute) = std::pair{about->day, about->minute};
        else
            dateBy(model, card);
        cards.push_back(card);
    }
    return cards;
}

void drawEvidence(Context& context, const Model& model, const EvidenceCard& card, const Rect& rect,
                  float radius, bool withHeader, Color behind) {
    const story::Action& action = model.events[card.shot].action;
    const bool cut = !withHeader && !card.isProfile;
    const std::string key = model.scenario->id + "|" + std::to_string(card.shot) + "|" +
                            std::to_string(action.contact) + "|" + std::to_string(action.message);
    const bool kept = model.picture &&
                      context.painter.image(key, rect, radius, cut ? kShotHeader / kShotHeight : 0,
                                            [&] { return model.picture(card.shot); });
    if (!kept) {
        const float head = cut ? kShotHeader : 0;
        context.painter.pushClip(rect);
        const Rect whole{rect.x, rect.y - head, rect.w, rect.h + head};
        // What was deleted or edited since is in the picture as it was.
        if (model.session != nullptr) {
            story::Transcript then(*model.scenario);
            then.update(*model.session, card.shot);
            Model past = model;
            past.chats = then.chats();
            drawShot(context, past, card.shot, whole);
        } else {
            drawShot(context, model, card.shot, whole);
        }
        // Round corners: what the card behind shows of itself beyond them.
        constexpr float kBeyond = 8;
        context.painter.border(rect.inset(-kBeyond), behind, kBeyond, radius + kBeyond);
        context.painter.popClip();
    }
    context.painter.border(rect, context.theme().line, context.theme().border, radius);
}

EvidenceKind kindOf(const Context& context, const Model& model, const EvidenceCard& card) {
    const Theme& theme = context.theme();
    if (card.sign < model.guide->items().size()) {
        const guide::Item& item = model.guide->item(card.sign);
        if (item.kind == guide::Kind::Sign)
            return {item.id, context.strings.name(item), theme.signText};
        return {"smile", context.tr("flag", "Not sure yet"), theme.signText};
    }
    if (card.isProfile) return {"me", context.tr("evidence", "Profile page"), theme.brand};
    return {"chat", context.tr("evidence", "The chat"), theme.brand};
}

} // namespace ui
