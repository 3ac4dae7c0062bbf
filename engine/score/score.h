// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "score/detection.h"
#include "story/session.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// What a session is worth against the guide. It never ranks players, and never blames.
namespace score {

enum class Part : std::uint8_t { Spot, Protect, Respond };

enum class ItemKind : std::uint8_t {
    // Spot.
    Hit,              ///< item: the sign; event: the message flagged
    HalfHit,          ///< item: the sign; other: what it was named; event: the message flagged
    Miss,             ///< item: the sign; event: the message
    FalseAlarm,       ///< item: what a genuine contact's message was flagged as
    CorrectRejection, ///< item: the sign a lookalike resembles; event: the message left alone
    // Protect. item: the step.
    StepDone,      ///< event: what completed it
    StepPartly,    ///< event: what earned the part, or kNoEvent
    StepNotDone,   ///< event: what undid it, or kNoEvent
    StepTakenBack, ///< contact: the genuine person it was used against; event: that action
    Told,          ///< event: the first time somebody was told
    // Respond. event: the reply.
    Heeded,   ///< item: what it heeds
    Ignored,  ///< item: what it ignores
    Repaired, ///< item: what it ignored; otherEvent: the later reply that heeds it
};
/// "hit", "false_alarm", "step_done", …: for reports and --json.
std::string_view toText(ItemKind kind);
std::string_view toText(Part part);

/// One reason why a part of the score is what it is.
struct Item {
    Part part = Part::Spot;
    ItemKind kind = ItemKind::Hit;
    guide::ItemId item = story::kNoReason;  ///< the guide item that earned or lost it
    guide::ItemId other = story::kNoReason; ///< of a HalfHit
    story::EventIndex event = story::kNoEvent;
    story::EventIndex otherEvent = story::kNoEvent; ///< of a Repaired
    story::ContactIndex contact = story::kNobody;
    double points = 0; ///< on the part's scale of 100; negative where it costs
    double worth = 0;  ///< the most it could have earned
};

struct Score {
    /// 0 to 100 each. A part with nothing to measure (no reply that counts, no step that applies)
    /// is 0, flagged below, and left out of `whole`.
    double spot = 0;
    double protect = 0;
    double respond = 0;
    double whole = 0; ///< 40 / 30 / 30 of the parts that could be measured
    bool spotMeasured = false;
    bool protectMeasured = false;
    bool respondMeasured = false;
    bool anyMeasured() const { return spotMeasured || protectMeasured || respondMeasured; }

    int signals = 0;           ///< n: signs met, each once a scene
    int noise = 0;             ///< m: genuine contacts' messages met
    int lookalikes = 0;        ///< of these, the ones that resemble a sign
    int caught = 0;            ///< signals flagged and named right
    int namedOtherwise = 0;    ///< signals flagged with another name
    int falseAlarms = 0;       ///< noise items flagged
    int lookalikesFlagged = 0; ///< of these, the lookalikes
    double hitRate = 0;        ///< H, with a half for another name; 1 where there is no signal
    double falseAlarmRate = 0; ///< F, lookalikes together weighing as much as all the others

    std::optional<Discernment> discernment; ///< nothing where n or m is 0
    std::optional<double> gutCheckArea;     ///< AUC of the last gut check for each contact

    int repliesCounted = 0; ///< replies that heed or ignore the guide
    int repliesKept = 0;    ///< of these, heeded or repaired throughout

    /// Every reason. A part's points add up to the part, before it is held between 0 and 100.
    std::vector<Item> items;
};

/// The score of a session as it stands, ended or not.
Score evaluate(const story::Session& session, const guide::Guide& guide);

} // namespace score
