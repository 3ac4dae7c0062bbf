// SPDX-License-Identifier: MIT
#include "app/plain_words.h"

#include "base/strings.h"
#include "ui/help/channels.h"

#include <algorithm>
#include <array>

namespace app {

using story::LineKind;

std::string PlainWords::nameOf(story::ContactIndex contact) const {
    if (contact == story::kPlayer) return tr("plain", "You");
    if (contact == story::kNobody) return tr("plain", "Somebody else");
    const auto& contacts = m_session.scenario().contacts;
    const std::string name = text(contacts[contact].name);
    const std::string& handle = contacts[contact].handle;
    const auto alike = std::ranges::count_if(
        contacts, [&](const story::Contact& other) { return text(other.name) == name; });
    return alike < 2 || handle.empty() ? name : name + " (" + handle + ")";
}

std::string PlainWords::reply(const story::Option& option) const {
    return option.silent ? tr("chat", "Leave it on read") : text(option.text);
}

std::string PlainWords::joined(const std::vector<std::string>& parts) const {
    return base::join(parts, tr("list", ", "));
}

std::string stopped(const ui::Strings& strings, std::string_view words) {
    return base::fill(strings.tr("plain", "{text}."), {{"text", std::string(words)}});
}

std::string PlainWords::day(int day) const {
    const std::array<std::string, 7> weekdays{tr("weekday", "Monday"),    tr("weekday", "Tuesday"),
                                              tr("weekday", "Wednesday"), tr("weekday", "Thursday"),
                                              tr("weekday", "Friday"),    tr("weekday", "Saturday"),
                                              tr("weekday", "Sunday")};
    const int weekday = (m_session.scenario().weekday + day - 1) % 7;
    return base::fill(tr("debrief", "Day {day}, {weekday}"),
                      {{"day", std::to_string(day)},
                       {"weekday", weekdays.at(static_cast<std::size_t>(weekday))}});
}

std::string PlainWords::message(const story::Message& message) const {
    const std::string words = text(message.text);
    const std::string name = nameOf(message.speaker);
    if (message.silent) return tr("plain", "You left it on read.");
    if (message.deleted)
        return base::fill(tr("plain", "{name} deleted a message."), {{"name", name}});
    if (message.kind == LineKind::Note)
        return base::fill(tr("plain", "Story: {text}"), {{"text", words}});
    if (message.kind == LineKind::Think)
        return base::fill(tr("plain", "You think: {text}"), {{"text", words}});

    std::string body = words;
    if (!message.isChoice && message.kind == LineKind::Photo) {
        const story::Line& line = m_session.scenario().lines[message.line];
        body = base::fill(tr("plain", "(a picture: {text})"), {{"text", text(line.alternative)}});
        if (!words.empty()) body += " " + words;
    } else if (message.kind == LineKind::Voice) {
        body = base::fill(tr("plain", "(a voice message: {text})"), {{"text", words}});
    }
    std::string whole =
        base::fill(tr("list", "{name}: {message}"), {{"name", name}, {"message", body}});
    if (message.flag)
        whole +=
            " " + base::fill(tr("plain", "(flagged: {sign})"), {{"sign", item(*message.flag)}});
    return whole;
}

void printHelp(std::ostream& out, const guide::Guide& guide, const ui::Strings& strings,
               const std::string& country) {
    out << strings.tr("help", "Where to get help") << '\n';
    for (const guide::Channel& channel : ui::help::wholeList(guide, country)) {
        const std::string context = "guide." + channel.id;
        const auto sentence = [&](std::string_view words) {
            const bool stops = words.ends_with('.') || words.ends_with("۔");
            if (!words.empty())
                out << " " << (stops ? std::string(words) : stopped(strings, words));
        };
        out << stopped(strings, strings.tr(context + ".name", channel.name));
        sentence(strings.tr(context + ".about", channel.about));
        for (const std::string* way :
             {&channel.phone, &channel.web, &channel.email, &channel.hours})
            sentence(*way);
        sentence(
            base::fill(strings.tr("help", "Source: {source}, {date}"),
                       {{"source", channel.source}, {"date", base::toString(channel.checked)}}));
        out << '\n';
    }
}

} // namespace app
