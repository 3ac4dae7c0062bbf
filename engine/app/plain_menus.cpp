// SPDX-License-Identifier: MIT
#include "app/plain_player.h"
#include "base/strings.h"
#include "ui/me/me_view.h"

#include <algorithm>
#include <array>

namespace app {

using story::Action;
using story::ActionKind;
using story::ContactIndex;

bool PlainPlayer::perform(const Action& action) {
    if (apply({.isChoice = false, .option = 0, .action = action})) return true;
    line(tr("plain", "That is done already, or cannot be done now. Nothing changed."));
    return false;
}

// Everybody with a chat; the one that was open last comes first.
std::vector<ContactIndex> PlainPlayer::contactsMet() const {
    std::vector<ContactIndex> found;
    const auto add = [&](story::ChatIndex chat) {
        const ContactIndex contact = m_session.scenario().chats[chat].contact;
        if (std::ranges::find(found, contact) == found.end()) found.push_back(contact);
    };
    if (m_lastOpen) add(*m_lastOpen);
    for (const story::ChatLog& log : m_transcript.chats()) {
        if (!log.messages.empty()) add(log.chat);
    }
    return found;
}

std::optional<ContactIndex> PlainPlayer::pickContact(const std::string& question,
                                                     const std::vector<ContactIndex>& contacts) {
    std::vector<std::string> names;
    for (const ContactIndex contact : contacts)
        names.push_back(m_words.nameOf(contact));
    const int chosen = m_prompt.pick(question, names);
    if (chosen < 0) return std::nullopt;
    return contacts[static_cast<std::size_t>(chosen)];
}

std::optional<story::ChatIndex> PlainPlayer::pickChat(const std::string& question) {
    const auto contact = pickContact(question, contactsMet());
    return contact ? m_session.scenario().chatOf(*contact) : std::nullopt;
}

void PlainPlayer::flagMessage() {
    const auto chat = m_open ? m_open : pickChat(tr("plain", "Which chat?"));
    if (!chat) return;
    // The newest first: it is mostly about what was just said.
    std::vector<story::EventIndex> messages;
    std::vector<std::string> rows;
    const auto& log = m_transcript.chat(*chat).messages;
    for (std::size_t i = log.size(); i > 0; --i) {
        const story::Message& message = log[i - 1];
        const bool theirs = message.speaker != story::kPlayer && !message.isChoice &&
                            m_session.scenario().lines[message.line].isMessage();
        if (!theirs) continue;
        messages.push_back(message.event);
        rows.push_back(m_words.message(message));
    }
    const int which =
        m_prompt.pickNewest(tr("plain", "Which message? The newest comes first."), rows);
    if (which < 0) return;
    const story::EventIndex message = messages[static_cast<std::size_t>(which)];

    std::vector<std::string> names;
    std::vector<guide::ItemId> items = m_world.guide.ofKind(guide::Kind::Sign);
    for (const guide::ItemId sign : items)
        names.push_back(base::fill(
            tr("list", "{name}: {message}"),
            {{"name", m_words.item(sign)},
             {"message", std::string(m_world.strings.brief(m_world.guide.item(sign)))}}));
    items.push_back(m_world.guide.require(guide::id::kTrustInstincts));
    names.push_back(tr("flag", "Not sure yet"));
    if (m_transcript.find(message)->flag) names.push_back(tr("plain", "Take the flag away"));

    const int sign = m_prompt.pick(tr("flag", "What do you notice in this message?"), names);
    if (sign < 0) return;
    Action action{.kind = ActionKind::Flag, .message = message};
    if (sign == static_cast<int>(items.size()))
        action.kind = ActionKind::Unflag;
    else
        action.item = items[static_cast<std::size_t>(sign)];
    if (!perform(action)) return;
    line(action.kind == ActionKind::Flag ? tr("plain", "Flagged. You can change it later.")
                                         : tr("flag", "Flag removed"));
}

void PlainPlayer::takeScreenshot() {
    const auto contact = pickContact(tr("plain", "Of which chat?"), contactsMet());
    if (!contact) return;
    const int what =
        m_prompt.pick(tr("plain", "What should be on it?"),
                      {tr("plain", "The chat as it stands"), tr("plain", "The profile page")});
    if (what < 0) return;
    if (perform({.kind = what == 0 ? ActionKind::Screenshot : ActionKind::ProfileShot,
                 .contact = *contact}))
        line(tr("toast", "Screenshot saved"));
}

void PlainPlayer::noteFeeling() {
    const auto contact = pickContact(tr("plain", "Which chat?"), contactsMet());
    if (!contact) return;
    std::vector<std::string> names;
    for (int name = 1; name <= 5; ++name)
        names.emplace_back(ui::feelingName(m_world.strings, name));
    const int feeling = m_prompt.pick(tr("kit", "How does this chat feel?"), names);
    if (feeling < 0) return;
    if (perform({.kind = ActionKind::GutCheck,
                 .contact = *contact,
                 .value = static_cast<std::uint8_t>(feeling + 1)}))
        line(tr("plain", "Noted. A feeling counts before any proof."));
}

void PlainPlayer::changePrivacy() {
    const std::array<std::string, story::kSettingCount> names{
        tr("privacy", "Account"),          tr("privacy", "Messages"),
        tr("privacy", "Add me to groups"), tr("privacy", "Phone number"),
        tr("privacy", "School"),           tr("privacy", "Photos"),
        tr("privacy", "When I am online")};
    const auto audienceName = [&](story::Setting setting, story::Audience audience) {
        if (setting == story::Setting::Account)
            return audience == story::Audience::Everyone ? tr("audience", "Public")
                                                         : tr("audience", "Private");
        if (audience == story::Audience::Everyone) return tr("audience", "Everyone");
        return audience == story::Audience::Contacts ? tr("audience", "Contacts")
                                                     : tr("audience", "Nobody");
    };
    std::vector<std::string> rows;
    for (int i = 0; i < story::kSettingCount; ++i) {
        const auto setting = static_cast<story::Setting>(i);
        rows.push_back(
            base::fill(tr("list", "{name}: {message}"),
                       {{"name", names.at(static_cast<std::size_t>(i))},
                        {"message", audienceName(setting, m_session.state().privacy[setting])}}));
    }
    rows.push_back(tr("plain", "What a stranger sees"));
    const int chosen = m_prompt.pick(tr("plain", "Which setting would you like to change?"), rows);
    if (chosen < 0) return;
    if (chosen == story::kSettingCount) return showStranger();
    const auto setting = static_cast<story::Setting>(chosen);
    const int audiences = setting == story::Setting::Account ? 2 : 3;
    std::vector<std::string> options;
    for (int i = 0; i < audiences; ++i)
        options.push_back(audienceName(setting, static_cast<story::Audience>(i)));
    const int audience = m_prompt.pick(names.at(static_cast<std::size_t>(chosen)), options);
    if (audience < 0) return;
    if (!perform({.kind = ActionKind::SetPrivacy,
                  .setting = setting,
                  .audience = static_cast<story::Audience>(audience)}))
        return;
    line(tr("plain", "Changed."));
    showStranger();
}

void PlainPlayer::showStranger() {
    const story::Player& player = m_session.scenario().player;
    const story::Privacy& privacy = m_session.state().privacy;
    std::vector<std::string> seen;
    const auto add = [&](story::Setting setting, const std::string& what,
                         const std::string& value) {
        if (!ui::MeView::sees(ui::MeView::Viewer::Stranger, setting, privacy)) return;
        seen.push_back(value.empty() ? what : what + " (" + value + ")");
    };
    add(story::Setting::Account, tr("learns", "my profile"), m_words.text(player.about));
    add(story::Setting::School, tr("learns", "my school"), m_words.text(player.school));
    add(story::Setting::Phone, tr("learns", "my phone number"), player.phone);
    add(story::Setting::Photos, tr("learns", "my photos"), {});
    add(story::Setting::Online, tr("learns", "when I am online"), {});
    if (seen.empty()) return line(tr("privacy", "A stranger can learn nothing"));
    line(base::fill(tr("plain", "A stranger can see: {things}."),
                    {{"things", m_words.joined(seen)}}));
}

void PlainPlayer::lookThroughContacts() {
    const story::Scenario& scenario = m_session.scenario();
    std::vector<ContactIndex> contacts;
    std::vector<std::string> rows;
    for (ContactIndex i = 0; i < scenario.contacts.size(); ++i) {
        const story::Standing& standing = m_session.state().standings[i];
        if (!standing.listed && !standing.removed) continue;
        contacts.push_back(i);
        std::vector<std::string> parts{m_words.nameOf(i)};
        if (scenario.contacts[i].met != story::kNoText)
            parts.push_back(m_words.text(scenario.contacts[i].met));
        if (standing.removed) parts.push_back(tr("contacts", "Taken out"));
        if (standing.blocked) parts.push_back(tr("contacts", "Blocked"));
        rows.push_back(m_words.joined(parts));
    }
    const int chosen = m_prompt.pick(tr("plain", "Whose profile?"), rows);
    if (chosen >= 0) showContact(contacts[static_cast<std::size_t>(chosen)]);
}

void PlainPlayer::readProfile(ContactIndex contact) {
    const story::Contact& who = m_session.scenario().contacts[contact];
    std::vector<std::string> parts{m_words.nameOf(contact)};
    if (!who.handle.empty()) parts.push_back(who.handle);
    if (who.met != story::kNoText) parts.push_back(m_words.text(who.met));
    if (who.claimedAge > 0)
        parts.push_back(base::fill(tr("profile", "Says: {n} years old"),
                                   {{"n", std::to_string(who.claimedAge)}}));
    line(m_words.sentence(m_words.joined(parts)));
    if (who.about != story::kNoText) line(m_words.text(who.about));
    if (who.members.empty()) return;
    std::vector<std::string> members;
    for (const ContactIndex member : who.members)
        members.push_back(m_words.nameOf(member));
    line(base::fill(tr("list", "{name}: {message}"), {{"name", tr("contacts", "In this group")},
                                                      {"message", m_words.joined(members)}}));
}

void PlainPlayer::showContact(ContactIndex contact) {
    readProfile(contact);
    const story::Standing& standing = m_session.state().standings[contact];
    const bool removed = standing.removed;
    const int chosen = m_prompt.pick(
        tr("plain", "What would you like to do?"),
        {removed ? tr("profile", "Put back in my list") : tr("profile", "Remove from my list"),
         standing.blocked ? tr("profile", "Unblock") : tr("profile", "Block"),
         tr("profile", "Report, then block"), tr("profile", "Screenshot")});
    if (chosen == 0 &&
        perform({.kind = removed ? ActionKind::Restore : ActionKind::Remove, .contact = contact}))
        line(removed ? tr("plain", "Back in your list.") : tr("plain", "Taken out of your list."));
    if (chosen == 1) toggleBlock(contact);
    if (chosen == 2) reportContact(contact);
    if (chosen == 3 && perform({.kind = ActionKind::ProfileShot, .contact = contact}))
        line(tr("toast", "Screenshot saved"));
}

void PlainPlayer::reportContact() {
    if (const auto contact = pickContact(tr("report", "Who is it about?"), contactsMet()))
        reportContact(*contact);
}

void PlainPlayer::reportContact(ContactIndex contact) {
    const std::vector<guide::ItemId> items = m_world.guide.reasonsToReport();
    std::vector<std::string> reasons;
    for (const guide::ItemId item : items)
        reasons.push_back(m_words.item(item));
    reasons.push_back(tr("report", "It feels strange: that is reason enough"));
    const int reason = m_prompt.pick(tr("report", "Reason"), reasons);
    if (reason < 0) return;
    Action report{.kind = ActionKind::Report, .contact = contact};
    if (reason < static_cast<int>(items.size()))
        report.item = items[static_cast<std::size_t>(reason)];
    if (!perform(report)) return;
    line(tr("report", "Sent to the app’s safety team. That protects others too."));
    if (m_session.ended() || m_session.state().standings[contact].blocked) return;
    if (m_prompt.pick(base::fill(tr("report", "Block {name}"), {{"name", m_words.nameOf(contact)}}),
                      {tr("report", "Block now")}) == 0) {
        m_session.advanceAll();
        toggleBlock(contact);
    }
}

void PlainPlayer::blockContact() {
    const std::vector<ContactIndex> contacts = contactsMet();
    std::vector<std::string> names;
    for (const ContactIndex contact : contacts) {
        const std::string name = m_words.nameOf(contact);
        // Chosen again, the block is taken back: that must not come as a surprise.
        names.push_back(
            m_session.state().standings[contact].blocked
                ? base::fill(tr("plain", "{name}: blocked, choose to unblock"), {{"name", name}})
                : name);
    }
    const int chosen = m_prompt.pick(tr("plain", "Who?"), names);
    if (chosen >= 0) toggleBlock(contacts[static_cast<std::size_t>(chosen)]);
}

void PlainPlayer::toggleBlock(ContactIndex contact) {
    const bool blocked = m_session.state().standings[contact].blocked;
    if (perform({.kind = blocked ? ActionKind::Unblock : ActionKind::Block, .contact = contact}))
        line(blocked ? tr("plain", "No longer blocked.")
                     : tr("report", "Blocked: no more messages from this account"));
}

void PlainPlayer::callPolice() {
    if (perform({.kind = ActionKind::Police}))
        line(tr("plain", "In the story, the report goes to the cyber-crime authority."));
    showHelp();
}

void PlainPlayer::tellSomeone() {
    const story::Scenario& scenario = m_session.scenario();
    std::vector<ContactIndex> adults;
    for (ContactIndex i = 0; i < scenario.contacts.size(); ++i) {
        if (scenario.contacts[i].trustedAdult) adults.push_back(i);
    }
    adults.push_back(story::kNobody);
    const auto adult = pickContact(tr("tell", "Tell someone you trust"), adults);
    if (!adult) return;
    const Action telling{.kind = ActionKind::Tell, .contact = *adult};
    if (m_session.allows(telling)) {
        perform(telling);
        line(tr("tell", "That took courage, and it counts"));
    } else {
        line(base::fill(tr("plain", "{name} knows. You can say more there, or tell somebody else, "
                                    "too."),
                        {{"name", m_words.nameOf(*adult)}}));
    }
    // Their chat is where it goes on.
    if (*adult == story::kNobody) return;
    if (const auto chat = scenario.chatOf(*adult)) m_open = m_lastOpen = *chat;
}

void PlainPlayer::showEvidence() {
    const auto& kept = m_session.state().screenshots;
    if (kept.empty()) return line(tr("evidence", "Nothing is saved yet"));
    std::vector<std::string> rows;
    for (const story::EventIndex shot : kept) {
        const Action& action = m_session.events()[shot].action;
        const bool profile = action.kind == ActionKind::ProfileShot;
        rows.push_back(base::fill(
            tr("list", "{name}: {message}"),
            {{"name", m_words.nameOf(action.contact)},
             {"message", profile ? tr("evidence", "Profile page") : tr("evidence", "The chat")}}));
    }
    const int chosen = m_prompt.pick(tr("evidence", "Evidence"), rows);
    if (chosen < 0) return;
    const story::EventIndex shot = kept[static_cast<std::size_t>(chosen)];
    const Action action = m_session.events()[shot].action;
    const auto chat = m_session.scenario().chatOf(action.contact);
    if (action.kind == ActionKind::ProfileShot)
        readProfile(action.contact);
    else if (chat) {
        story::Transcript then(m_session.scenario());
        then.update(m_session, shot);
        constexpr std::size_t kInSight = 8;
        const auto& messages = then.chat(*chat).messages;
        for (std::size_t i = messages.size() - std::min(messages.size(), kInSight);
             i < messages.size(); ++i)
            line(m_words.message(messages[i]));
    }
    if (m_prompt.pick(tr("evidence", "Evidence"), {tr("evidence", "Throw away")}) == 0 &&
        perform({.kind = ActionKind::Discard, .message = shot}))
        line(tr("toast", "Screenshot thrown away"));
}

void PlainPlayer::goBackToReply() {
    const auto inputs = m_session.inputs();
    const story::Scenario& scenario = m_session.scenario();
    std::vector<std::size_t> places;
    std::vector<std::string> rows;
    for (std::size_t i = inputs.size(); i-- > 0;) {
        if (!inputs[i].isChoice) continue;
        const story::Option& option = scenario.options[inputs[i].option];
        const story::ChatIndex chat = scenario.scenes[scenario.prompts[option.prompt].scene].chat;
        places.push_back(i);
        rows.push_back(
            base::fill(tr("plain", "to {name}: {text}"),
                       {{"name", m_words.chatName(chat)}, {"text", m_words.reply(option)}}));
    }
    if (rows.empty()) return line(tr("plain", "You have not replied to anybody yet."));
    const int chosen =
        m_prompt.pickNewest(tr("plain", "Which reply would you like to give again?"), rows);
    if (chosen < 0) return;
    const std::size_t place = places[static_cast<std::size_t>(chosen)];
    const story::Option& option = scenario.options[inputs[place].option];
    const story::ChatIndex chat = scenario.scenes[scenario.prompts[option.prompt].scene].chat;
    if (onRewind)
        onRewind(place);
    else
        m_session.rewind(place);
    m_session.advanceAll();
    m_transcript.update(m_session);
    startReading();
    takeNews();
    line(tr("plain", "You are back at that reply."));
    openChat(chat);
}

} // namespace app
