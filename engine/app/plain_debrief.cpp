// SPDX-License-Identifier: MIT
#include "app/plain_debrief.h"

#include "base/strings.h"
#include "score/debrief.h"

#include <cmath>

namespace app {
namespace {

/// One reading of one debrief.
class DebriefReader {
public:
    DebriefReader(std::ostream& out, const story::Session& session, const PlainWorld& world)
        : m_out(out), m_session(session), m_world(world),
          m_debrief(score::debrief(session, world.guide)), m_transcript(session.scenario()) {
        m_transcript.update(session);
    }

    void read() {
        line("");
        line(tr("debrief", "None of this was your fault. Whoever manipulates is responsible, "
                           "whatever anyone replied. Telling someone always counts."));
        readMoments();
        readReplies();
        readNumbers();
        readSigns();
        printHelp(m_out, m_world.guide, m_world.strings, m_world.country);
    }

private:
    std::string tr(std::string_view context, std::string_view english) const {
        return std::string(m_world.strings.tr(context, english));
    }
    std::string story(story::TextIndex text) const {
        return std::string(m_world.strings.story(m_session.scenario(), text));
    }
    std::string signName(guide::ItemId sign) const {
        return std::string(m_world.strings.name(m_world.guide.item(sign)));
    }
    void line(const std::string& words) { m_out << words << '\n'; }

    std::string markName(score::Mark mark) const {
        switch (mark) {
        case score::Mark::Caught: return tr("debrief", "Caught");
        case score::Mark::NamedOtherwise: return tr("debrief", "Seen, named otherwise");
        case score::Mark::SlippedBy: return tr("debrief", "Slipped by");
        case score::Mark::RealFriend: return tr("debrief", "A real friend");
        case score::Mark::None: break;
        }
        return {};
    }

    void readMoments() {
        for (const score::MessageMark& moment : m_debrief.messages) {
            const story::Message* message = m_transcript.find(moment.event);
            if (moment.mark == score::Mark::None || !message) continue;
            line("");
            line(base::fill("{name}: {text}",
                            {{"name", story(m_session.scenario().contacts[message->speaker].name)},
                             {"text", story(message->text)}}));
            std::string verdict = "  " + markName(moment.mark);
            if (moment.sign != story::kNoReason) verdict += ": " + signName(moment.sign);
            line(verdict);
            if (moment.reason != story::kNoText) line("  " + story(moment.reason));
        }
    }

    void readReplies() {
        for (const score::ReplyMoment& reply : m_debrief.replies) {
            if (reply.why == story::kNoText) continue;
            const story::Option& option = m_session.scenario().options[reply.option];
            line("");
            line(tr("plain", "You") + ": " +
                 (option.silent ? tr("chat", "Leave it on read") : story(option.text)));
            line("  " + story(reply.why));
        }
    }

    void readNumbers() {
        const score::Score& score = m_debrief.score;
        auto number = [](double value) { return std::to_string(std::lround(value)); };
        line("");
        line(tr("debrief", "How it went") + " " +
             base::fill(tr("debrief", "{n} in all"), {{"n", number(score.whole)}}));
        line("  " + tr("debrief", "Spot") + ": " + number(score.spot));
        line("  " + tr("debrief", "Protect") + ": " + number(score.protect));
        line("  " + tr("debrief", "Respond") + ": " + number(score.respond));
        line("  " + tr("debrief", "Measured with the guide, not with others"));
    }

    void readSigns() {
        line("");
        line(tr("debrief", "The seven signs"));
        for (const score::SignSummary& sign : m_debrief.signs) {
            const std::string words = sign.met > 0   ? base::fill(tr("debrief", "{n} of {all}"),
                                                                  {{"n", std::to_string(sign.caught)},
                                                                   {"all", std::to_string(sign.met)}})
                                      : sign.inStory ? tr("debrief", "Not met this time")
                                                     : tr("debrief", "Not in this story");
            line("  " + signName(sign.sign) + ": " + words);
        }
    }

    std::ostream& m_out;
    const story::Session& m_session;
    const PlainWorld& m_world;
    score::Debrief m_debrief;
    story::Transcript m_transcript;
};

} // namespace

void printDebrief(std::ostream& out, const story::Session& session, const PlainWorld& world) {
    DebriefReader(out, session, world).read();
}

} // namespace app
