-- SPDX-License-Identifier: MIT
-- TK Accounts: the person behind Ms Nadia, one day after a block. Short, cold, no first names, like
-- a letter from an office. It holds for three messages; then the "dear" and the 212 come through.

local conditions = use "conditions"
local second_account = use "second_account"

chat "accounts" {
  waits = true,
  on_block = "closed",
  on_report = "reported",

  scene "turned_away" {
    at = "18:10",
    note "A message request from TK Accounts was turned away. Only people you know can write to you now.",
  },

  scene "bill" {
    at = "18:10",
    debrief = "There was no job, no seat and no deal. A bill that looks official is still only somebody who asks for money.",
    say "Tinsel Kite. Accounts Department. Notice no. 1" { tactics = { "false_identity" } },
    say "The candidate has left her seat. Dues: 4,500. To be cleared today" { signs = { "asks_favours" } },
    reply {
      option "what dues? i never had a seat" {
        heeds = "asks_favours",
        why = "You asked what it is for. There was nothing it could be for.",
        say "The seat was kept warm. Keeping costs",
      },
      option "how do i pay this" {
        ignores = "asks_favours",
        why = "It looks like a real bill. That is what it was made for.",
        say "Account number follows",
      },
      silence {
        heeds = "report_and_block",
        why = "A bill for nothing needs no answer. A picture of it, and a report.",
      },
    },
    say "Out of 212 artists we picked 4, and this is the thanks dear",
    reply {
      option "ms nadia?" {
        heeds = "trust_instincts",
        why = "A new name and a new tone. You knew the hand.",
        say "Ms Nadia is on leave. She is very hurt ✨",
      },
      option "im sorry" {
        ignores = "trust_instincts",
        why = "She made it sound as if you had taken something. You had not.",
        say "Sorry does not pay the painter",
      },
      silence { say "The department is waiting" },
    },
    go "desk",
  },

  second_account {
    name = "desk",
    at = "18:24",
    debrief = {
      "A block is a clear no. She goes round it and brings a bill.",
      many_channels = "One door shut, so she made another. Coming back under a new name is one of the clearest signs there is.",
      keep_it_secret = "\"Nobody else\" again. A real accounts department writes to a parent.",
    },
    lines = { "Answer on this page only. The old page is under repair" },
    plea = "It is not needed that anybody else reads this",
    ask = {
      option "i blocked you for a reason" {
        heeds = "many_channels",
        why = "You said no with a button, and now in words. Both count.",
        say "Noted with regret",
      },
      option "ok only here" {
        ignores = "keep_it_secret",
        why = "A quiet answer, so that it stops. It is all right to want that. Somebody at home can make it stop.",
        say "Noted with thanks",
      },
      silence {
        heeds = "report_and_block",
        why = "You had given your answer. It can be given again: save, report, block.",
      },
    },
    after = {
      gut_check,
      when "day < 4" {
        tomorrow,
        go "last_notice",
      },
    },
  },

  scene "last_notice" {
    at = "18:05",
    debrief = {
      "A bill, then a threat, then a meeting. None of it is yours to settle.",
      insists_on_meeting = "The bill was never about money alone. It leads to a flat, by yourself.",
    },
    set { threatened = true },
    say "Last notice. Our Director's flat, Friday 4 pm, alone. Then the bill is torn" { signs = { "insists_on_meeting" } },
    when(conditions.number_known) {
      say "If not, your number goes to our legal team. They call at night" { tactics = { "emotional_blackmail" } },
    },
    otherwise {
      when "school_known" {
        say "If not, a letter goes to your Principal at Sunbird" { tactics = { "emotional_blackmail" } },
      },
      otherwise {
        say "If not, your name goes on the black list of all agencies" { tactics = { "emotional_blackmail" } },
      },
    },
    reply {
      option "ok ill come, then it stops" {
        ignores = "insists_on_meeting",
        why = "You wanted it to end. Somebody who comes back after a block does not stop because of a yes.",
        set = { meet = "yes" },
        say "4 pm dear ✨",
        think "I wrote yes so that it stops. It has not stopped. Somebody bigger than me can stop it.",
      },
      option "no. and im showing this to my family" {
        id = "no-and-my-family",
        heeds = { "insists_on_meeting", "tell_trusted_adult" },
        why = "A threat works in the dark. You switched on the light.",
        set = { meet = "no" },
        say "This is an office matter dear" { id = "what-family-dear" },
      },
      silence {
        heeds = "report_and_block",
        why = "You owe no answer under any name.",
        set = { meet = "no" },
        say "Dear?",
      },
    },
    gut_check,
  },

  scene "reported" {
    note "Your report is sent. Two pages, one hand: every report makes that easier to see.",
  },

  scene "closed" {
    once { think "The department is closed. I have closed it." },
  },
}
