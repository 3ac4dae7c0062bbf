// SPDX-License-Identifier: MIT
#include "app/plain_player.h"
#include "base/strings.h"

#include <algorithm>
#include <array>

namespace app {

using story::Action;
using story::ActionKind;
using story::ContactIndex;

bool PlainPlayer::perform(const Action& action) {
    if (!m_session.perform(action)) {
        line(tr("plain", "That is done already, or cannot be done now. Nothing changed."));
        return false;
    }
    if (onInput) onInput();
    return true;
}

std::vector<ContactIndex> PlainPlayer::contactsWithChats() const {
    std::vector<ContactIndex> found;
    for (const story::ChatLog& log : m_transcript.chats()) {
        if (!log.messages.empty()) found.push_back(m_session.scenario().chats[log.chat].contact);
    }
    return found;
}

int PlainPlayer::pickContact(const std::string& question,
                             const std::vector<ContactIndex>& contacts) {
    std::vector<std::string> names;
    for (const ContactIndex contact : contacts)
        names.push_back(nameOf(contact));
    return pick(question, names);
}

PlainPlayer::Outcome PlainPlayer::chooseAction() {
    struct Entry {
        std::string label;
        void (PlainPlayer::*act)();
    };
    const std::array<Entry, 12> entries{{
        {tr("plain", "Flag a message"), &PlainPlayer::flagMessage},
        {tr("plain", "Save a screenshot"), &PlainPlayer::takeScreenshot},
        {tr("plain", "Note how a chat feels"), &PlainPlayer::noteFeeling},
        {tr("plain", "Privacy settings"), &PlainPlayer::changePrivacy},
        {tr("plain", "Look through contacts"), &PlainPlayer::lookThroughContacts},
        {tr("plain", "Report somebody to the app"), &PlainPlayer::reportContact},
        {tr("plain", "Block or unblock somebody"), &PlainPlayer::blockContact},
        {tr("plain", "Report to the authorities"), &PlainPlayer::callPolice},
        {tr("plain", "Tell someone you trust"), &PlainPlayer::tellSomeone},
        {tr("plain", "See the evidence"), &PlainPlayer::showEvidence},
        {tr("plain", "The safety guide and help lines"), &PlainPlayer::readGuide},
        {tr("plain", "Go back to an earlier reply"), &PlainPlayer::goBackToReply},
    }};
    std::vector<std::string> labels;
    for (const Entry& entry : entries)
        labels.push_back(entry.label);
    labels.push_back(tr("plain", "Stop the story here"));
    labels.push_back(tr("plain", "Leave; the story waits for you"));

    const int chosen = pick(tr("plain", "What would you like to do?"), labels);
    if (chosen < 0) return Outcome::Finished;
    if (chosen < static_cast<int>(entries.size())) {
        (this->*entries[static_cast<std::size_t>(chosen)].act)();
        return Outcome::Finished;
    }
    if (chosen == static_cast<int>(entries.size())) {
        perform({.kind = ActionKind::Stop});
        return Outcome::Finished;
    }
    return Outcome::Left;
}

void PlainPlayer::flagMessage() {
    line(tr("plain", "Type the number in front of the message."));
    std::string answer;
    if (!readLine(answer)) return;
    const std::size_t number = static_cast<std::size_t>(std::max(0, std::atoi(answer.c_str())));
    if (number < 1 || number > m_numbered.size())
        return line(tr("plain", "There is no message with that number."));
    const story::EventIndex message = m_numbered[number - 1];
    const story::Message* shown = m_transcript.find(message);
    if (!shown) return;

    std::vector<std::string> names;
    std::vector<guide::ItemId> items = m_world.guide.ofKind(guide::Kind::Sign);
    for (const guide::ItemId sign : items) {
        const guide::Item& item = m_world.guide.item(sign);
        names.push_back(itemName(sign) + ": " + tr("guide." + item.id + ".brief", item.brief));
    }
    items.push_back(m_world.guide.require(guide::id::kTrustInstincts));
    names.push_back(tr("flag", "Not sure yet"));
    if (shown->flag) names.push_back(tr("plain", "Take the flag away"));

    const int chosen = pick(tr("flag", "What do you notice in this message?"), names);
    if (chosen < 0) return;
    Action action{.kind = ActionKind::Flag, .message = message};
    if (chosen == static_cast<int>(items.size()))
        action.kind = ActionKind::Unflag;
    else
        action.item = items[static_cast<std::size_t>(chosen)];
    if (!perform(action)) return;
    line(action.kind == ActionKind::Flag ? tr("plain", "Flagged. You can change it later.")
                                         : tr("flag", "Flag removed"));
}

void PlainPlayer::takeScreenshot() {
    const auto contacts = contactsWithChats();
    const int chosen = pickContact(tr("plain", "Of which chat?"), contacts);
    if (chosen < 0) return;
    const int what = pick(tr("plain", "What should be on it?"),
                          {tr("plain", "The chat as it stands"), tr("plain", "The profile page")});
    if (what < 0) return;
    if (perform({.kind = what == 0 ? ActionKind::Screenshot : ActionKind::ProfileShot,
                 .contact = contacts[static_cast<std::size_t>(chosen)]}))
        line(tr("chat", "Screenshot saved"));
}

void PlainPlayer::noteFeeling() {
    const auto contacts = contactsWithChats();
    const int chosen = pickContact(tr("plain", "Which chat?"), contacts);
    if (chosen < 0) return;
    const int feeling =
        pick(tr("kit", "How does this chat feel?"),
             {tr("feeling", "At ease"), tr("feeling", "Mostly fine"), tr("feeling", "In between"),
              tr("feeling", "A bit uneasy"), tr("feeling", "Uneasy")});
    if (feeling < 0) return;
    if (perform({.kind = ActionKind::GutCheck,
                 .contact = contacts[static_cast<std::size_t>(chosen)],
                 .value = static_cast<std::uint8_t>(feeling + 1)}))
        line(tr("plain", "Noted. A feeling counts before any proof."));
}

void PlainPlayer::changePrivacy() {
    const std::array<std::string, story::kSettingCount> names{
        tr("privacy", "Account"),          tr("privacy", "Messages"),
        tr("privacy", "Add me to groups"), tr("privacy", "Phone number"),
        tr("privacy", "School"),           tr("privacy", "Photos"),
        tr("privacy", "When I am online")};
    auto audienceName = [&](story::Setting setting, story::Audience audience) {
        if (setting == story::Setting::Account)
            return audience == story::Audience::Everyone ? tr("privacy", "Public")
                                                         : tr("privacy", "Private");
        if (audience == story::Audience::Everyone) return tr("privacy", "Everyone");
        return audience == story::Audience::Contacts ? tr("privacy", "Contacts")
                                                     : tr("privacy", "Nobody");
    };
    std::vector<std::string> rows;
    for (int i = 0; i < story::kSettingCount; ++i) {
        const auto setting = static_cast<story::Setting>(i);
        rows.push_back(names[static_cast<std::size_t>(i)] + ": " +
                       audienceName(setting, m_session.state().privacy[setting]));
    }
    const int chosen = pick(tr("plain", "Which setting would you like to change?"), rows);
    if (chosen < 0) return;
    const auto setting = static_cast<story::Setting>(chosen);
    const int audiences = setting == story::Setting::Account ? 2 : 3;
    std::vector<std::string> options;
    for (int i = 0; i < audiences; ++i)
        options.push_back(audienceName(setting, static_cast<story::Audience>(i)));
    const int audience = pick(names[static_cast<std::size_t>(chosen)], options);
    if (audience < 0) return;
    if (perform({.kind = ActionKind::SetPrivacy,
                 .setting = setting,
                 .audience = static_cast<story::Audience>(audience)}))
        line(tr("privacy", "Changed just now"));
}

void PlainPlayer::lookThroughContacts() {
    const story::Scenario& scenario = m_session.scenario();
    std::vector<ContactIndex> contacts;
    std::vector<std::string> rows;
    for (ContactIndex i = 0; i < scenario.contacts.size(); ++i) {
        const story::Standing& standing = m_session.state().standings[i];
        if (!standing.listed && !standing.removed) continue;
        contacts.push_back(i);
        std::string row = nameOf(i);
        if (const std::string met = text(scenario.contacts[i].met); !met.empty()) row += ", " + met;
        if (standing.removed) row += " — " + tr("contacts", "Removed");
        if (standing.blocked) row += " — " + tr("contacts", "Blocked");
        rows.push_back(row);
    }
    const int chosen =
        pick(tr("plain", "Pick somebody to take out of the list, or to put back."), rows);
    if (chosen < 0) return;
    const ContactIndex contact = contacts[static_cast<std::size_t>(chosen)];
    const bool removed = m_session.state().standings[contact].removed;
    if (perform({.kind = removed ? ActionKind::Restore : ActionKind::Remove, .contact = contact}))
        line(removed ? tr("contacts", "Back in the list") : tr("contacts", "Removed"));
}

void PlainPlayer::reportContact() {
    const auto contacts = contactsWithChats();
    const int chosen = pickContact(tr("plain", "Who is it about?"), contacts);
    if (chosen < 0) return;
    const std::vector<guide::ItemId> signs = m_world.guide.ofKind(guide::Kind::Sign);
    std::vector<std::string> names;
    for (const guide::ItemId sign : signs)
        names.push_back(itemName(sign));
    const int reason = pick(tr("report", "Reason"), names);
    if (reason < 0) return;
    if (perform({.kind = ActionKind::Report,
                 .contact = contacts[static_cast<std::size_t>(chosen)],
                 .item = signs[static_cast<std::size_t>(reason)]}))
        line(tr("plain", "The report is sent to the app's safety team."));
}

void PlainPlayer::blockContact() {
    const auto contacts = contactsWithChats();
    const int chosen = pickContact(tr("plain", "Who?"), contacts);
    if (chosen < 0) return;
    const ContactIndex contact = contacts[static_cast<std::size_t>(chosen)];
    const bool blocked = m_session.state().standings[contact].blocked;
    if (perform({.kind = blocked ? ActionKind::Unblock : ActionKind::Block, .contact = contact}))
        line(blocked ? tr("contacts", "Unblocked") : tr("contacts", "Blocked"));
}

void PlainPlayer::callPolice() {
    if (perform({.kind = ActionKind::Police}))
        line(tr("plain", "In the story, the report goes to the cyber-crime authority."));
    printHelp(m_out, m_world.guide, m_world.strings, m_world.country);
}

void PlainPlayer::tellSomeone() {
    const story::Scenario& scenario = m_session.scenario();
    std::vector<ContactIndex> adults;
    for (ContactIndex i = 0; i < scenario.contacts.size(); ++i) {
        if (scenario.contacts[i].trustedAdult) adults.push_back(i);
    }
    adults.push_back(story::kNobody);
    const int chosen = pickContact(tr("tell", "Tell someone you trust"), adults);
    if (chosen < 0) return;
    if (perform({.kind = ActionKind::Tell, .contact = adults[static_cast<std::size_t>(chosen)]}))
        line(tr("tell", "Telling always counts, early or late."));
}

void PlainPlayer::showEvidence() {
    const auto& kept = m_session.state().screenshots;
    if (kept.empty()) return line(tr("evidence", "Nothing saved yet."));
    std::vector<std::string> rows;
    for (const story::EventIndex shot : kept) {
        const Action& action = m_session.events()[shot].action;
        std::string row = nameOf(action.contact);
        row += ": " + (action.kind == ActionKind::ProfileShot ? tr("evidence", "Profile page")
                                                              : tr("evidence", "Chat"));
        rows.push_back(row);
    }
    const int chosen = pick(tr("plain", "Pick one to throw it away."), rows);
    if (chosen < 0) return;
    perform({.kind = ActionKind::Discard, .message = kept[static_cast<std::size_t>(chosen)]});
}

void PlainPlayer::readGuide() {
    for (const guide::Item& item : m_world.guide.items()) {
        if (item.kind == guide::Kind::Place || item.kind == guide::Kind::Tactic) continue;
        const std::string context = "guide." + item.id;
        line("");
        line(tr(context + ".name", item.name));
        line("  " + tr(context + ".explanation", item.explanation));
        if (item.beyondGuide) line("  " + tr("guide", "Beyond the guide: our own advice"));
    }
    printHelp(m_out, m_world.guide, m_world.strings, m_world.country);
}

void PlainPlayer::goBackToReply() {
    const auto inputs = m_session.inputs();
    std::vector<std::size_t> places;
    std::vector<std::string> rows;
    for (std::size_t i = inputs.size(); i-- > 0 && rows.size() < 9;) {
        if (!inputs[i].isChoice) continue;
        const story::Option& option = m_session.scenario().options[inputs[i].option];
        places.push_back(i);
        rows.push_back(option.silent ? tr("chat", "Leave it on read") : text(option.text));
    }
    const int chosen = pick(tr("plain", "Which reply would you like to give again?"), rows);
    if (chosen < 0) return;
    m_session.rewind(places[static_cast<std::size_t>(chosen)]);
    m_session.advanceAll();
    m_told = m_session.events().size();
    m_transcript.update(m_session);
    m_lastChat = -1;
    std::erase_if(m_numbered, [&](story::EventIndex event) { return event >= m_told; });
    if (onInput) onInput();
    line(tr("plain", "You are back at that reply."));
}

void printHelp(std::ostream& out, const guide::Guide& guide, const ui::Strings& strings,
               const std::string& country) {
    out << '\n' << strings.tr("help", "Where to get help") << '\n';
    for (const guide::Channel& channel : guide.channels(country)) {
        const std::string context = "guide." + channel.id;
        out << "  " << strings.tr(context + ".name", channel.name) << ": ";
        for (const std::string* contact : {&channel.phone, &channel.web, &channel.email}) {
            if (!contact->empty()) out << *contact << "  ";
        }
        if (!channel.hours.empty()) out << channel.hours << "  ";
        out << "(" << channel.source << ", " << base::toString(channel.checked) << ")\n";
    }
}

} // namespace app
