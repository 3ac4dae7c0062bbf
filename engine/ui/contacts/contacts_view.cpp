// SPDX-License-Identifier: MIT
#include "ui/contacts/contacts_view.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/page/people.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

std::vector<std::string_view> marksOf(const Context& context, const story::Standing& standing) {
    std::vector<std::string_view> marks;
    if (standing.blocked) marks.push_back(context.tr("contacts", "Blocked"));
    if (standing.reported) marks.push_back(context.tr("contacts", "Reported"));
    return marks;
}

} // namespace

void ContactsView::open(story::ContactIndex contact) {
    m_open = contact;
    m_fromList = false;
    m_page.scrollUp();
}

void ContactsView::remove(const Model& model, story::ContactIndex who, Commands& commands) {
    commands.push_back(performing(story::ActionKind::Remove, who));
    m_toast.expect(model);
}

void ContactsView::row(Column& column, const Model& model, story::ContactIndex who,
                       Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Contact& contact = model.scenario->contacts[who];
    const story::Standing& standing = model.state->standings[who];
    const std::string_view word =
        standing.removed ? context.tr("contacts", "Put back") : context.tr("contacts", "Remove");
    const ButtonLook look{.kind = ButtonKind::Secondary, .size = type::kLabel, .darkText = true};
    const float buttonSpace = buttonWidth(context, word, look);
    const bool narrow = column.width() < 480;
    const TextStyle second{.size = type::kSecond};
    const float room = column.width() - 28 - 58 - (narrow ? 0 : buttonSpace + 14);
    const std::string heard = lastHeard(context, model, who);
    const std::string marks = [&] {
        std::string joined;
        for (const std::string_view mark : marksOf(context, standing))
            joined += (joined.empty() ? "" : " · ") + std::string(mark);
        return joined;
    }();
    const std::array<std::string_view, 4> lines{
        context.strings.story(*model.scenario, contact.met),
        context.strings.story(*model.scenario, contact.about), heard, marks};
    const TextStyle bold{.size = type::kBody, .bold = true};
    const float first =
        std::max(painter.measure(nameOf(context, model, who), bold, room).height, 24.0F);
    float height = first;
    for (const std::string_view line : lines)
        if (!line.empty()) height += painter.measure(line, second, room).height;
    const Rect rect = column.take(std::max(height + 24, 72.0F) + (narrow ? 54.0F : 0.0F));
    column.gap(10);
    if (column.dry) return;

    const Interaction use = card(context, context.id("contact", who), rect, pageCard(context));
    Rect rest = rect.inset(14, 0);
    Rect end;
    if (narrow) {
        end = rest.takeBottom(56);
        end = end.takeEnd(buttonSpace).middle(buttonSpace, 44);
    } else {
        end = rest.takeEnd(buttonSpace).middle(buttonSpace, 44);
        rest.takeEnd(14);
    }
    painter.avatar(contact.avatar, nameOf(context, model, who), rest.takeStart(44).middle(44, 44),
                   standing.blocked || standing.removed);
    rest.takeStart(14);
    Rect words = rest.middle(rest.w, height);
    painter.text(words.takeTop(first), nameOf(context, model, who), bold, theme.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines.at(i).empty()) continue;
        const float tall = painter.measure(lines.at(i), second, room).height;
        painter.text(words.takeTop(tall), lines.at(i), second, i == 2 ? theme.text3 : theme.text2);
    }
    // The button lies on the card, and takes what is pressed there.
    context.pushLayer(end.target(), false);
    const bool pressed = button(context, context.id("contact-list", who), end, word, look);
    context.popLayer();
    if (pressed && standing.removed) {
        commands.push_back(performing(story::ActionKind::Restore, who));
    } else if (pressed) {
        remove(model, who, commands);
    } else if (use.clicked) {
        m_open = who;
        m_fromList = true;
        m_page.scrollUp();
        context.requestFrame();
    }
}

void ContactsView::list(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const auto listed = listedContacts(model), removed = removedContacts(model);
    const auto title = [&](std::string_view words) {
        column.text(words, {.size = type::kLabel, .bold = true}, context.theme().text2);
        column.gap(8);
    };
    title(base::fill(context.tr("contacts", "In my list: {n}"),
                     {{"n", std::to_string(listed.size())}}));
    for (const story::ContactIndex who : listed)
        row(column, model, who, commands);
    if (removed.empty()) return;
    column.gap(10);
    title(context.tr("contacts", "Taken out"));
    for (const story::ContactIndex who : removed)
        row(column, model, who, commands);
}

void ContactsView::members(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.gap(16);
    column.text(context.tr("contacts", "In this group"), {.size = type::kLabel, .bold = true},
                theme.text2);
    column.gap(8);
    for (const story::ContactIndex who : model.scenario->contacts[m_open].members) {
        const Rect rect = column.take(60);
        column.gap(8);
        if (column.dry) continue;
        const Interaction use = card(context, context.id("member", who), rect, pageCard(context));
        Rect inner = rect.inset(14, 0);
        context.painter.avatar(model.scenario->contacts[who].avatar, nameOf(context, model, who),
                               inner.takeStart(40).middle(40, 40));
        inner.takeStart(12);
        context.painter.text(inner, nameOf(context, model, who),
                             {.size = type::kBody, .bold = true, .maxLines = 2}, theme.text);
        if (!use.clicked) continue;
        m_open = who;
        m_page.scrollUp();
        context.requestFrame();
        return;
    }
}

namespace {

// Who it is, as the profile itself says it.
void profileWords(Column& column, const Model& model, story::ContactIndex who) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::Contact& contact = model.scenario->contacts[who];
    const story::Standing& standing = model.state->standings[who];
    const Rect face = column.take(96);
    if (!column.dry)
        context.painter.avatar(contact.avatar, nameOf(context, model, who), face.middle(96, 96),
                               standing.blocked);
    column.gap(10);
    column.text(nameOf(context, model, who), {.size = type::kScreen, .bold = true}, theme.text,
                Horizontal::Centre);
    // What they wrote themselves is read, the facts about them are glanced at.
    const TextStyle fact{.size = type::kLabel}, own{.size = type::kLabel, .reading = true};
    const auto line = [&](std::string_view words, const TextStyle& style, Color ink) {
        column.text(words, style, ink, Horizontal::Centre);
    };
    if (!contact.handle.empty()) line(text::isolated(contact.handle), fact, theme.text2);
    if (contact.claimedAge > 0)
        line(base::fill(context.tr("profile", "Says: {n} years old"),
                        {{"n", std::to_string(contact.claimedAge)}}),
             fact, theme.text2);
    column.gap(6);
    line(context.strings.story(*model.scenario, contact.about), own, theme.text);
    line(context.strings.story(*model.scenario, contact.met), fact, theme.text2);
    if (contact.members.empty()) line(lastHeard(context, model, who), fact, theme.text3);
    for (const std::string_view mark : marksOf(context, standing)) {
        column.gap(4);
        line(mark, {.size = type::kLabel, .bold = true}, theme.text2);
    }
}

} // namespace

void ContactsView::profileActions(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const story::Standing& standing = model.state->standings[m_open];
    const auto chat = model.scenario->chatOf(m_open);
    const bool talk = chat && *chat < model.chats.size() && !model.chats[*chat].messages.empty();
    std::vector<RowButton> buttons{
        {"profile-shot",
         context.tr("profile", "Screenshot"),
         {.kind = ButtonKind::Secondary, .icon = "screenshot"}},
        {"profile-report",
         context.tr("profile", "Report, then block"),
         {.kind = ButtonKind::Secondary, .icon = "shield"}},
        {"profile-block",
         standing.blocked ? context.tr("profile", "Unblock") : context.tr("profile", "Block"),
         {.kind = ButtonKind::Secondary, .icon = "block"}}};
    if (talk)
        buttons.insert(
            buttons.begin(),
            RowButton{"profile-chat", context.tr("profile", "Open the chat"), {.icon = "chat"}});
    const int pressed = buttonGrid(column, buttons);
    if (pressed < 0) return;
    const std::string_view name = buttons[static_cast<std::size_t>(pressed)].name;
    if (name == "profile-chat") commands.push_back(goingTo(Screen::Chat, m_open));
    if (name == "profile-report") commands.push_back(goingTo(Screen::Report, m_open));
    if (name == "profile-block")
        commands.push_back(performing(
            standing.blocked ? story::ActionKind::Unblock : story::ActionKind::Block, m_open));
    if (name != "profile-shot") return;
    commands.push_back(performing(story::ActionKind::ProfileShot, m_open));
    m_toast.expect(model);
}

void ContactsView::profile(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const story::Standing& standing = model.state->standings[m_open];
    column.card(pageCard(context), 20, [&](Column& inner) {
        profileWords(inner, model, m_open);
        inner.gap(16);
        profileActions(inner, model, commands);
        if (!standing.listed && !standing.removed) return;
        inner.gap(10);
        const RowButton last[] = {
            {"profile-list",
             standing.removed ? context.tr("profile", "Put back in my list")
                              : context.tr("profile", "Remove from my list"),
             {.kind = ButtonKind::Quiet, .icon = standing.removed ? "user-plus" : "user-minus"}}};
        if (buttonGrid(inner, last) != 0) return;
        if (standing.removed)
            commands.push_back(performing(story::ActionKind::Restore, m_open));
        else
            remove(model, m_open, commands);
    });
    if (!model.scenario->contacts[m_open].members.empty()) members(column, model);
}

void ContactsView::hints(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const guide::Item& step = model.guide->item(model.guide->require(guide::id::kPruneContacts));
    column.text(context.strings.guide(step, "explanation", step.explanation),
                {.size = type::kBody, .reading = true}, theme.text);
    column.gap(14);
    column.card(kitCard(context), 16, [&](Column& inner) {
        const auto question = [&](std::string_view words) {
            inner.text(words, {.size = type::kLabel, .reading = true}, theme.text);
            inner.gap(8);
        };
        inner.text(context.tr("contacts", "Questions that help"),
                   {.size = type::kBody, .bold = true}, theme.text);
        inner.gap(6);
        question(context.tr("contacts", "Do I know this person away from the screen?"));
        question(context.tr("contacts", "How did we meet, and when did we last talk?"));
        question(context.tr("contacts", "Would I tell them my news, or show them my photos?"));
        inner.text(context.tr("contacts", "You decide. A new friend can stay, and nobody is told."),
                   {.size = type::kSecond, .reading = true}, theme.text2);
    });
}

void ContactsView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.scenario == nullptr || model.state == nullptr || model.guide == nullptr) return;
    if (m_open != story::kNobody && m_open >= model.scenario->contacts.size())
        m_open = story::kNobody;
    const bool one = m_open != story::kNobody;
    const PageLook look{.here = Screen::Contacts,
                        .title = one ? context.tr("contacts", "Profile")
                                     : context.tr("contacts", "Contacts"),
                        .back = one || context.panes().breadth == Breadth::Phone,
                        .sideTitle = context.tr("contacts", "Look through my contacts"),
                        .side = 392};
    const bool back = m_page.frame(
        context, look,
        [&](Column& column) {
            if (one)
                profile(column, model, commands);
            else
                list(column, model, commands);
        },
        [&](Column& column) { hints(column, model); },
        [&](Column& column) { tellCard(column, model, commands); }, commands);
    if (back && one && m_fromList) {
        open(story::kNobody);
        context.requestFrame();
    } else if (back) {
        commands.push_back(Back{});
    }
    m_toast.frame(context, model, m_page.body(), commands);
}

} // namespace ui
