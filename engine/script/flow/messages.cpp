// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "script/clock_time.h"
#include "script/flow/flow.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

using story::LineKind;
using story::OpCode;

constexpr std::uint16_t kTypingTime = 1500; ///< milliseconds, where the author gives none
constexpr long long kLongestDelay = 20'000;
constexpr std::size_t kMostLines = 30'000;

} // namespace

/// Whether somebody who is no contact must be the player.
bool Flow::isPlayer(const std::string& from) const {
    static const std::vector<std::string> kWords{"Me",  "ME",     "i",      "I",     "you",
                                                 "You", "player", "Player", "myself"};
    if (m_work.out.findContact(from)) return false;
    const auto& called = m_work.names.idsOfTitle(from);
    if (!called.empty()) return called == std::vector<std::string>{"me"};
    return std::find(kWords.begin(), kWords.end(), from) != kWords.end();
}

std::optional<story::ContactIndex> Flow::speaker(Fields& fields) {
    const story::ContactIndex contact = m_work.out.chats[m_chat].contact;
    const story::Contact& chat = m_work.out.contacts[contact];
    const auto from = fields.text("from");
    if (!from) {
        if (chat.members.empty()) return contact;
        m_work.report.report(
            Code::GroupNeedsFrom, fields.place(),
            fmt::format("`{}` is a group: {} does not say who writes.", chat.id, fields.what()),
            "Write `{ from = \"…\" }` behind it.");
        return std::nullopt;
    }
    if (*from == "me") return story::kPlayer;
    const Where place = fieldOf(fields.place(), "from");
    if (isPlayer(*from)) {
        m_work.report.report(Code::UnknownContact, place,
                             fmt::format("There is no contact `{}`.", base::shortened(*from, 40)),
                             "What the player writes has `from = \"me\"`.");
        return story::kPlayer;
    }
    const auto found = m_work.names.contact(*from, place);
    if (!found) return std::nullopt;
    if (!m_work.out.findContact(*from)) return found; // told of, and mended as it was meant
    const auto& members = chat.members;
    const bool here = members.empty()
                          ? *found == contact
                          : std::find(members.begin(), members.end(), *found) != members.end();
    if (!here) {
        m_work.report.report(
            Code::NotInChat, place, fmt::format("`{}` is not in the chat `{}`.", *from, chat.id),
            members.empty() ? fmt::format("Only `{}` and `me` write here.", chat.id)
                            : fmt::format("Add them to the `members` of `{}`.", chat.id));
    }
    return found;
}

void Flow::line(const Value& value, LineKind kind, OpCode code) {
    const Where place = m_place;
    Fields fields(m_work.report, value, place, fmt::format("this `{}`", value.tag));
    const std::string& context = m_work.out.scenes[m_scene].id;
    story::Line made;
    made.kind = kind;
    made.scene = m_scene;
    made.line = place.line;
    const bool message = kind != LineKind::Note && kind != LineKind::Think;
    if (message) {
        const auto who = speaker(fields);
        made.speaker = who.value_or(story::kPlayer);
        if (who)
            teaching(fields, made);
        else
            for (const char* field : {"signs", "tactics", "lookalike"})
                fields.take(field);
    } else {
        made.speaker = kind == LineKind::Note ? story::kNobody : story::kPlayer;
    }
    const auto text = textArgument(value);
    if (kind == LineKind::Photo) {
        photo(fields, text.value_or(""), made);
    } else if (text) {
        made.text = m_work.texts.add(*text, context,
                                     fmt::format("The text of this `{}`", value.tag), place);
    }
    made.id = m_ids->of(fields.text("id").value_or(""), text.value_or(""), value.tag);
    made.delay = delay(fields);
    made.minute = readClockTime(m_work.report, fields, "at");
    if (code == OpCode::Line) {
        const std::int16_t minute = m_time.take();
        if (made.minute < 0) made.minute = minute;
    }
    fields.finish();
    fields.noItems(1);
    if (m_work.out.lines.size() >= kMostLines) {
        m_work.report.report(Code::TooLarge, place,
                             fmt::format("There are more than {} messages.", kMostLines));
        return;
    }
    m_work.out.lines.push_back(std::move(made));
    emit(code, 0, static_cast<std::uint32_t>(m_work.out.lines.size() - 1));
}

std::uint16_t Flow::delay(Fields& fields) {
    const Value* written = fields.take("delay");
    if (!written) return 0;
    const bool whole = written->kind == Value::Kind::Integer;
    if (whole && written->integer >= 0 && written->integer <= kLongestDelay)
        return static_cast<std::uint16_t>(written->integer);
    m_work.report.report(whole ? Code::OutOfBounds : Code::WrongType,
                         m_work.report.ofField(fields.place(), "delay"),
                         fmt::format("`delay` of {} is {}.", fields.what(), describe(*written)),
                         fmt::format("It is a number of thousandths of a second, up to {}: 2000 "
                                     "is two seconds. For the next day write `tomorrow`.",
                                     kLongestDelay));
    return 0;
}

void Flow::photo(Fields& fields, const std::string& picture, story::Line& line) {
    const std::string& context = m_work.out.scenes[m_scene].id;
    line.picture = picture;
    const std::size_t dot = picture.rfind('.');
    if (dot != std::string::npos) {
        m_work.report.report(Code::BadName, m_place,
                             fmt::format("\"{}\" has the ending of a file.", picture),
                             fmt::format("Write the name without its ending: photo \"{}\".",
                                         picture.substr(0, dot)));
        line.picture = picture.substr(0, dot);
    }
    if (const auto caption = fields.text("caption")) {
        line.text = m_work.texts.add(*caption, context, "The caption of this photo",
                                     fieldOf(m_place, "caption"));
    }
    if (const auto alt = fields.text("alt")) {
        line.alternative =
            m_work.texts.add(*alt, context, "`alt` of this photo", fieldOf(m_place, "alt"));
    } else {
        m_work.report.report(Code::PhotoWithoutAlt, m_place,
                             fmt::format("The photo \"{}\" has no `alt`.", picture),
                             "Write `{ alt = \"what it shows\" }`, for those who do not see it.");
    }
}

void Flow::teaching(Fields& fields, story::Line& line) {
    const Where place = fields.place();
    const Names& names = m_work.names;
    line.signs = names.items(fields.names("signs"), {guide::Kind::Sign}, Code::UnknownSign,
                             fieldOf(place, "signs"));
    line.tactics = names.items(fields.names("tactics"), {guide::Kind::Tactic}, Code::UnknownTactic,
                               fieldOf(place, "tactics"));
    if (const auto lookalike = fields.text("lookalike")) {
        line.lookalike = names.item(*lookalike, {guide::Kind::Sign}, Code::UnknownSign,
                                    fieldOf(place, "lookalike"));
    }
    const bool contact = line.speaker < m_work.out.contacts.size();
    const bool manipulator =
        contact && m_work.out.contacts[line.speaker].truth == story::Truth::Manipulator;
    const std::string who = contact ? fmt::format("`{}`", m_work.out.contacts[line.speaker].id)
                                    : std::string("the player");
    if (!manipulator && !(line.signs.empty() && line.tactics.empty())) {
        m_work.report.report(Code::SignOnGenuine,
                             fieldOf(place, line.signs.empty() ? "tactics" : "signs"),
                             fmt::format("This message of {} shows a sign or a tactic, but they "
                                         "mean well.",
                                         who),
                             "Write `lookalike = \"…\"` for what only looks like a sign, or "
                             "`truth = \"manipulator\"` on the contact.");
    }
    if (line.lookalike && (manipulator || !contact)) {
        m_work.report.report(Code::LookalikeOnManipulator, fieldOf(place, "lookalike"),
                             fmt::format("This message of {} has a `lookalike`, but that is for "
                                         "genuine people.",
                                         who),
                             "Write `signs = { \"…\" }`.");
    }
}

void Flow::typing(const Value& value) {
    const Where place = m_place;
    long long time = kTypingTime;
    if (!value.items.empty()) {
        if (value.items[0].kind != Value::Kind::Integer) {
            m_work.report.report(Code::WrongType, place,
                                 fmt::format("`typing` has {}.", describe(value.items[0])),
                                 "Write how long in thousandths of a second: `typing(1500)`.");
        } else {
            time = value.items[0].integer;
        }
    }
    if (time < 0 || time > kLongestDelay) {
        m_work.report.report(Code::OutOfBounds, place, fmt::format("`typing({})`.", time),
                             fmt::format("It must lie between 0 and {}.", kLongestDelay));
    }
    Fields fields(m_work.report, value, place, "`typing`");
    const auto who = speaker(fields);
    fields.finish();
    if (who) emit(OpCode::Typing, *who, static_cast<std::uint32_t>(time));
}

void Flow::deleted(const Value& value) {
    Fields fields(m_work.report, value, m_place, "`deleted`");
    const auto who = speaker(fields);
    fields.finish();
    fields.noItems(0);
    if (who) emit(OpCode::Deleted, *who);
}

} // namespace script
