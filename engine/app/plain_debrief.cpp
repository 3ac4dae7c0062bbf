// SPDX-License-Identifier: MIT
#include "app/plain_debrief.h"

#include "app/plain_player.h"
#include "base/strings.h"

#include <cmath>
#include <functional>
#include <utility>

namespace app {

PlainDebrief::PlainDebrief(std::ostream& out, const story::Session& session,
                           const PlainWorld& world)
    : m_out(out), m_session(session), m_world(world), m_words(session, world),
      m_debrief(score::debrief(session, world.guide)), m_transcript(session.scenario()) {
    m_transcript.update(session);
}

void PlainDebrief::kindness() {
    const ui::KindWords kind = ui::kindWords(m_world.strings, m_session.scenario());
    line(std::string(kind.title) + " " + std::string(kind.words));
}

std::string PlainDebrief::markName(score::Mark mark) const {
    switch (mark) {
    case score::Mark::Caught: return tr("debrief", "Caught");
    case score::Mark::NamedOtherwise: return tr("debrief", "Seen, named otherwise");
    case score::Mark::SlippedBy: return tr("debrief", "Slipped by");
    case score::Mark::RealFriend: return tr("debrief", "A real friend");
    case score::Mark::LeftAlone: return tr("debrief", "Rightly left alone");
    case score::Mark::None: break;
    }
    return {};
}

void PlainDebrief::moments() {
    bool any = false;
    for (const score::MessageMark& moment : m_debrief.messages) {
        if (moment.mark == score::Mark::None || moment.mark == score::Mark::LeftAlone) continue;
        if (!sayMessage(moment.event)) continue;
        any = true;
        std::string verdict = markName(moment.mark);
        if (moment.sign != story::kNoReason && !score::isFriendly(moment.mark))
            verdict = base::fill(tr("list", "{name}: {message}"),
                                 {{"name", verdict}, {"message", m_words.item(moment.sign)}});
        line(m_words.sentence(verdict));
        if (moment.reason != story::kNoText) line(m_words.text(moment.reason));
    }
    if (!any) line(tr("debrief", "Nothing of this kind in this story."));
}

bool PlainDebrief::hasLeftAlone() const {
    return m_debrief.count(score::Mark::LeftAlone) > 0;
}

void PlainDebrief::leftAlone() {
    line(m_words.sentence(
        base::fill(tr("list", "{name}: {message}"),
                   {{"name", markName(score::Mark::LeftAlone)},
                    {"message", std::to_string(m_debrief.count(score::Mark::LeftAlone))}})));
    for (const score::MessageMark& moment : m_debrief.messages) {
        if (moment.mark != score::Mark::LeftAlone || !sayMessage(moment.event)) continue;
        if (moment.reason != story::kNoText) line(m_words.text(moment.reason));
    }
}

/// Withdrawn messages, too: what was said is what there is to learn from.
bool PlainDebrief::sayMessage(story::EventIndex event) {
    const story::Message* found = m_transcript.find(event);
    if (!found) return false;
    story::Message message = *found;
    message.deleted = false;
    line(m_words.message(message));
    return true;
}

void PlainDebrief::replies() {
    const story::Scenario& scenario = m_session.scenario();
    bool any = false;
    for (const score::ReplyMoment& reply : m_debrief.replies) {
        if (reply.why == story::kNoText) continue;
        any = true;
        const story::Option& option = scenario.options[reply.option];
        const story::ChatIndex chat = scenario.scenes[scenario.prompts[option.prompt].scene].chat;
        line(base::fill(tr("plain", "to {name}: {text}"),
                        {{"name", m_words.chatName(chat)}, {"text", m_words.reply(option)}}));
        line(m_words.text(reply.why));
    }
    if (!any) line(tr("debrief", "Nothing of this kind in this story."));
}

std::string PlainDebrief::part(const std::string& name, double value, bool measured) const {
    return base::fill(tr("list", "{name}: {message}"),
                      {{"name", name},
                       {"message", measured ? std::to_string(std::lround(value))
                                            : tr("plain", "nothing to measure this time")}});
}

void PlainDebrief::numbers() {
    const score::Score& score = m_debrief.score;
    if (!score.anyMeasured()) {
        line(m_words.sentence(tr("debrief", "Nothing to measure yet")));
        return;
    }
    line(base::fill(tr("plain", "How it went: {n} of 100. It is measured with the guide, not with "
                                "others."),
                    {{"n", std::to_string(std::lround(score.whole))}}));
    line(m_words.sentence(
        m_words.joined({part(tr("debrief", "Spot"), score.spot, score.spotMeasured),
                        part(tr("debrief", "Protect"), score.protect, score.protectMeasured),
                        part(tr("debrief", "Respond"), score.respond, score.respondMeasured)})));
}

void PlainDebrief::signs() {
    for (const score::SignSummary& sign : m_debrief.signs) {
        const std::string words = sign.met > 0   ? base::fill(tr("debrief", "{n} of {all}"),
                                                              {{"n", std::to_string(sign.caught)},
                                                               {"all", std::to_string(sign.met)}})
                                  : sign.inStory ? tr("debrief", "Not met this time")
                                                 : tr("debrief", "Not in this story");
        line(base::fill(tr("list", "{name}: {message}"),
                        {{"name", m_words.item(sign.sign)}, {"message", words}}));
    }
}

void printDebrief(std::ostream& out, const story::Session& session, const PlainWorld& world) {
    PlainDebrief debrief(out, session, world);
    debrief.kindness();
    debrief.numbers();
    const auto heading = [&](std::string_view words) { out << '\n' << words << ":\n"; };
    heading(world.strings.tr("plain", "Moment by moment"));
    debrief.moments();
    if (debrief.hasLeftAlone()) {
        out << '\n';
        debrief.leftAlone();
    }
    heading(world.strings.tr("plain", "My replies"));
    debrief.replies();
    heading(world.strings.tr("debrief", "The seven signs"));
    debrief.signs();
    out << '\n';
    printHelp(out, world.guide, world.strings, world.country);
}

PlainPlayer::Outcome PlainPlayer::lookBack() {
    PlainDebrief debrief(m_prompt.out(), m_session, m_world);
    debrief.kindness();
    debrief.numbers();
    std::vector<std::pair<std::string, std::function<void()>>> parts{
        {tr("plain", "Moment by moment"), [&] { debrief.moments(); }}};
    if (debrief.hasLeftAlone())
        parts.emplace_back(tr("debrief", "Rightly left alone"), [&] { debrief.leftAlone(); });
    parts.emplace_back(tr("plain", "My replies"), [&] { debrief.replies(); });
    parts.emplace_back(tr("debrief", "The seven signs"), [&] { debrief.signs(); });
    parts.emplace_back(tr("help", "Where to get help"), [&] { showHelp(); });
    parts.emplace_back(tr("plain", "What if I had said something else?"), [&] { goBackToReply(); });
    if (onSaveReport)
        parts.emplace_back(tr("debrief", "Save report"), [&] { line(onSaveReport()); });
    std::vector<std::string> names;
    for (const auto& part : parts)
        names.push_back(part.first);
    m_outcome.reset();
    while (!m_outcome) {
        const int chosen = m_prompt.pick(tr("debrief", "Looking back"), names);
        if (chosen < 0) return Outcome::Left;
        parts[static_cast<std::size_t>(chosen)].second();
        if (!m_session.ended()) return Outcome::Finished;
    }
    return *m_outcome;
}

} // namespace app
