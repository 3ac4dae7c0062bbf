// SPDX-License-Identifier: MIT
#include "ui/page/people.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/evidence/screenshot.h"
#include "ui/page/story_page.h"

#include <algorithm>
#include <array>

namespace ui {

Command performing(story::ActionKind kind, story::ContactIndex contact, guide::ItemId item) {
    story::Action action;
    action.kind = kind;
    action.contact = contact;
    action.item = item;
    return Perform{action};
}

Command goingTo(Screen screen, story::ContactIndex contact, guide::ItemId item) {
    return Navigate{screen, contact, item, {}};
}

namespace {

template<typename Wanted>
std::vector<story::ContactIndex> contactsThat(const Model& model, const Wanted& wanted) {
    std::vector<story::ContactIndex> found;
    for (std::size_t i = 0; i < model.scenario->contacts.size(); ++i)
        if (wanted(model.scenario->contacts[i], model.state->standings[i]))
            found.push_back(static_cast<story::ContactIndex>(i));
    return found;
}

} // namespace

std::vector<story::ContactIndex> trustedAdults(const Model& model) {
    return contactsThat(model, [](const story::Contact& contact, const story::Standing&) {
        return contact.trustedAdult;
    });
}

std::vector<story::ContactIndex> listedContacts(const Model& model) {
    return contactsThat(model, [](const story::Contact& contact, const story::Standing& standing) {
        return standing.listed && contact.members.empty();
    });
}

std::vector<story::ContactIndex> removedContacts(const Model& model) {
    return contactsThat(model, [](const story::Contact& contact, const story::Standing& standing) {
        return standing.removed && contact.members.empty();
    });
}

const story::Message* lastFrom(const Model& model, story::ContactIndex contact) {
    const story::Message* last = nullptr;
    for (const story::ChatLog& chat : model.chats)
        for (const story::Message& message : chat.messages)
            if (message.speaker == contact && message.kind != story::LineKind::Note &&
                message.kind != story::LineKind::Think &&
                (last == nullptr || message.event > last->event))
                last = &message;
    return last;
}

std::string lastHeard(const Context& context, const Model& model, story::ContactIndex contact) {
    const story::Message* last = lastFrom(model, contact);
    if (last == nullptr) return std::string(context.tr("contacts", "No message these days"));
    return base::fill(context.tr("contacts", "Last heard: {when}"),
                      {{"when", momentOf(context, last->day, last->minute)}});
}

std::string countWord(const Context& context, int count) {
    const std::array<std::string_view, 8> words{
        context.tr("count", "no"),    context.tr("count", "one"),  context.tr("count", "two"),
        context.tr("count", "three"), context.tr("count", "four"), context.tr("count", "five"),
        context.tr("count", "six"),   context.tr("count", "seven")};
    if (count < 0 || count >= static_cast<int>(words.size())) return std::to_string(count);
    return std::string(words[static_cast<std::size_t>(count)]);
}

float faces(Context& context, const Model& model, const Rect& row,
            const std::vector<story::ContactIndex>& who) {
    constexpr float kSize = 44, kStep = 36;
    Rect face = Rect{row.x, row.y, kSize, row.h}.middle(kSize, kSize);
    float used = 0;
    for (const story::ContactIndex contact : who) {
        if (used + kSize > row.w) break;
        context.painter.circle(face.centre(), kSize / 2 + 2, context.theme().kitCard);
        context.painter.avatar(model.scenario->contacts[contact].avatar,
                               nameOf(context, model, contact), face);
        face.x += kStep;
        used = face.x - kStep + kSize - row.x;
    }
    return used;
}

void tellCard(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.card(kitCard(context), 16, [&](Column& inner) {
        auto adults = trustedAdults(model);
        if (adults.size() > 3) adults.resize(3);
        std::vector<std::string> names;
        for (const story::ContactIndex adult : adults)
            names.emplace_back(nameOf(context, model, adult));
        const std::string list = base::join(names, context.tr("list", ", "));
        const float side =
            adults.empty() ? 0 : 44 + 36 * static_cast<float>(adults.size() - 1) + 14;
        const TextStyle bold{.size = type::kBody, .bold = true}, second{.size = type::kLabel};
        const std::string_view title = context.tr("tell", "You are not alone in this");
        // The words stand beside the faces, or below them where they would be squeezed.
        const bool below = inner.width() - side < 130;
        const auto words = [&](Column& text) {
            text.text(title, bold, theme.text);
            text.text(list, second, theme.text2);
        };
        if (below) {
            const Rect row = inner.take(adults.empty() ? 0.0F : 48.0F);
            if (!inner.dry) faces(context, model, row, adults);
            inner.gap(6);
            words(inner);
        } else {
            const float height = Column::heightOf(context, inner.width() - side, words);
            Rect row = inner.take(std::max(height, adults.empty() ? 0.0F : 48.0F));
            if (!inner.dry) {
                faces(context, model, row.takeStart(side), adults);
                Column text(context, row.middle(row.w, height));
                words(text);
            }
        }
        inner.gap(10);
        const std::string_view label = context.tr("kit", "Tell someone you trust");
        const ButtonLook look{.icon = "tell"};
        const Rect tell =
            inner.take(std::max(buttonHeight(context, label, look, inner.width()), 52.0F));
        if (!inner.dry && button(context, context.id("page-tell"), tell, label, look))
            commands.push_back(goingTo(Screen::Tell));
        inner.gap(8);
        inner.text(context.tr("guide", "Beyond the guide: our own advice"), {.size = type::kSecond},
                   theme.text2, Horizontal::Centre);
    });
}

} // namespace ui
