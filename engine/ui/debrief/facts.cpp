// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/debrief/summary.h"

#include <vector>

namespace ui::debrief {
namespace {

std::string counted(std::string_view sentence, int n, int all = 0) {
    return base::fill(sentence, {{"n", std::to_string(n)}, {"all", std::to_string(all)}});
}

} // namespace

std::string spotFacts(const Context& context, const score::Score& score) {
    std::string words = score.signals == 0
                            ? std::string(context.tr("debrief", "No signs to see this time"))
                            : counted(context.tr("debrief", "{n} of {all} signs flagged"),
                                      score.caught + score.namedOtherwise, score.signals);
    if (!score.spotMeasured) return words;
    if (score.falseAlarms == 1)
        words += "\n" + std::string(context.tr("debrief", "1 friendly message flagged"));
    else if (score.falseAlarms > 1)
        words += "\n" +
                 counted(context.tr("debrief", "{n} friendly messages flagged"), score.falseAlarms);
    else
        words += "\n" + std::string(context.tr("debrief", "friends left as friends"));
    return words;
}

std::string protectFacts(const Context& context, const score::Facts& facts) {
    if (facts.inOrder) return std::string(context.tr("debrief", "Saved, reported, then blocked"));
    std::vector<std::string> done;
    const auto add = [&](bool was, std::string_view word) {
        if (was) done.emplace_back(word);
    };
    add(facts.saved, context.tr("debrief", "Saved"));
    add(facts.reported, context.tr("debrief", "Reported"));
    add(facts.blocked, context.tr("debrief", "Blocked"));
    add(facts.told, context.tr("debrief", "Told someone"));
    add(facts.accountPrivate, context.tr("debrief", "Private account"));
    if (done.empty())
        return std::string(context.tr("debrief", "Save, report, block: any time counts"));
    return base::join(done, " · ");
}

std::string respondFacts(const Context& context, const score::Score& score) {
    if (!score.respondMeasured)
        return std::string(context.tr("debrief", "No reply to measure this time"));
    return counted(context.tr("debrief", "{n} of {all} replies kept your limits"),
                   score.repliesKept, score.repliesCounted);
}

std::string signFacts(const Context& context, const score::SignSummary& sign) {
    if (!sign.inStory) return std::string(context.tr("debrief", "Not in this story"));
    if (sign.met == 0) return std::string(context.tr("debrief", "Not met this time"));
    const int seen = sign.caught + sign.namedOtherwise;
    if (sign.caught == 0 && sign.namedOtherwise > 0 && sign.slippedBy() == 0)
        return std::string(context.tr("debrief", "Seen, named otherwise"));
    if (seen == 0) return std::string(context.tr("debrief", "Slipped by"));
    if (sign.slippedBy() == 1)
        return counted(context.tr("debrief", "{n} of {all}, one slipped by"), seen, sign.met);
    return counted(context.tr("debrief", "{n} of {all}"), seen, sign.met);
}

} // namespace ui::debrief
