// SPDX-License-Identifier: MIT
#include "ui/debrief/moments.h"

#include <algorithm>
#include <map>

namespace ui::debrief {
namespace {

using score::Mark;

bool isSign(Mark mark) {
    return mark == Mark::Caught || mark == Mark::NamedOtherwise || mark == Mark::SlippedBy;
}

bool isShown(const Moment& moment, Filter filter) {
    const Mark mark = moment.mark == nullptr ? Mark::None : moment.mark->mark;
    switch (filter) {
    case Filter::Moments: return mark != Mark::None || moment.reply != nullptr;
    case Filter::Caught: return mark == Mark::Caught || mark == Mark::NamedOtherwise;
    case Filter::SlippedBy: return mark == Mark::SlippedBy;
    case Filter::RealFriends: return score::isFriendly(mark);
    case Filter::Everything: break;
    }
    return true;
}

} // namespace

std::vector<Moment> momentsOf(std::span<const story::ChatLog> chats, const score::Debrief& debrief,
                              Filter filter) {
    std::map<story::EventIndex, const score::MessageMark*> marks;
    for (const score::MessageMark& mark : debrief.messages)
        if (mark.mark != Mark::None) marks[mark.event] = &mark;
    std::map<story::EventIndex, const score::ReplyMoment*> replies;
    for (const score::ReplyMoment& reply : debrief.replies)
        replies[reply.event] = &reply;

    struct Talk {
        std::vector<Moment> moments;
        std::ptrdiff_t signs = 0;
    };
    std::vector<Talk> talks;
    for (const story::ChatLog& log : chats) {
        Talk& talk = talks.emplace_back();
        for (const story::Message& message : log.messages) {
            Moment moment{.message = &message, .chat = log.chat, .day = message.day};
            if (const auto found = marks.find(message.event); found != marks.end())
                moment.mark = found->second;
            if (const auto found = replies.find(message.event); found != replies.end())
                moment.reply = found->second;
            if (moment.mark != nullptr && isSign(moment.mark->mark)) ++talk.signs;
            if (!isShown(moment, filter)) continue;
            if (talk.moments.empty() || talk.moments.back().day != message.day)
                talk.moments.push_back({.chat = log.chat, .day = message.day});
            talk.moments.push_back(moment);
        }
    }
    std::ranges::stable_sort(talks, std::ranges::greater{}, &Talk::signs);
    std::vector<Moment> rows;
    for (const Talk& talk : talks)
        rows.insert(rows.end(), talk.moments.begin(), talk.moments.end());
    return rows;
}

int countOf(const score::Debrief& debrief, Filter filter) {
    switch (filter) {
    case Filter::Caught: return debrief.count(Mark::Caught) + debrief.count(Mark::NamedOtherwise);
    case Filter::SlippedBy: return debrief.count(Mark::SlippedBy);
    case Filter::RealFriends:
        return debrief.count(Mark::RealFriend) + debrief.count(Mark::LeftAlone);
    case Filter::Moments:
    case Filter::Everything: break;
    }
    return static_cast<int>(debrief.replies.size()) + countOf(debrief, Filter::Caught) +
           countOf(debrief, Filter::SlippedBy) + countOf(debrief, Filter::RealFriends);
}

std::vector<Alternative> alternativesAt(story::Session before, const score::ReplyMoment& moment) {
    const auto& options = before.scenario().options;
    const story::PromptIndex prompt = options[moment.option].prompt;
    std::vector<Alternative> list;
    for (const story::Choice& choice : before.choices())
        if (options[choice.option].prompt == prompt)
            list.push_back({choice.option, choice.option == moment.option});
    return list;
}

} // namespace ui::debrief
