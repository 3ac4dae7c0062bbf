-- SPDX-License-Identifier: MIT
-- rally_gifts: the person behind ayaan_gg, one day after a block. At first he tries to sound like
-- a company, and cannot keep it up.

local conditions = use "conditions"
local second_account = use "second_account"

chat "rally_gifts" {
  waits = true,
  on_block = "closed",
  on_report = "reported",

  scene "turned_away" {
    at = "19:30",
    note "A message request from rally_gifts was turned away. Only people you know can write to you now.",
  },

  scene "hello" {
    at = "19:30",
    debrief = "A new name, a gift, and at once the number. Real prizes do not need you to send your number to a stranger.",
    say "Hello player! 🎁 You are this weeks winner of Rally Gifts!!" { tactics = { "false_identity" } },
    say "Send your number and we deliver your Ember Lantern skin today" { signs = { "many_channels" }, tactics = { "gifts" } },
    reply {
      option "OMG really? 0300-XXXXXXX" {
        ignores = "many_channels",
        why = "Everybody likes to win. He knew which skin you would want.",
        set = { has_number = true },
        say "Yes really! So happy for you",
      },
      option "i didnt enter anything. who is this?" {
        heeds = "trust_instincts",
        why = "A prize from a game you did not play deserves exactly this question.",
        say "Its random! Every week one lucky player",
      },
      silence {},
    },
    say "Dont miss it, support queen 👑",
    reply {
      option "ayaan?" {
        heeds = "trust_instincts",
        why = "You knew the voice with the name covered.",
      },
      option "ok what do i have to do" {
        ignores = "trust_instincts",
        why = "He had a new name and a nice picture. Recognising somebody in writing is hard.",
        say "just be nice to me 😄",
      },
      silence {},
    },
    go "mask_off",
  },

  second_account {
    name = "mask_off",
    at = "19:38",
    debrief = {
      "A block is a clear no. He goes round it and says that it hurt him.",
      many_channels = "When one door shut, he made another. Coming back under a new name is one of the clearest signs there is.",
      keep_it_secret = "A fresh start that nobody may know about is the old secret again.",
    },
    lines = { say "ok ok its me 😅", "u blocked me for NOTHING. had to make a whole account just to say hi" },
    plea = "lets keep this one between us. fresh start?",
    ask = {
      option "ok. fresh start" {
        ignores = "keep_it_secret",
        why = "Forgiving is a kind thing. He asked for it as a secret.",
        say "knew u missed me 😊",
      },
      option "i blocked you for a reason" {
        id = "i-blocked-you-because",
        heeds = "many_channels",
        why = "You said no with a button, and now in words. Both count.",
        say "ok harsh",
      },
      silence {
        heeds = "report_and_block",
        why = "You had given your answer already. It can be given again: save, report, block.",
        say "i can see u read it",
      },
    },
    after = {
      when "day < 4" {
        gut_check,
        tomorrow,
        go "push",
      },
      go "push_end",
    },
  },

  scene "push" {
    at = "19:40",
    debrief = {
      "First guilt, then the meeting, then a threat. It goes in that order because the gentle ways did not work.",
      insists_on_meeting = "The meeting was the aim all along. When you do not agree, he turns angry.",
    },
    say "cant sleep bc of u. hope ur happy" { tactics = { "emotional_blackmail" } },
    say "arcade saturday. just us. then ill leave u alone" { signs = { "insists_on_meeting" } },
    reply {
      option "ok saturday, and then stop" {
        ignores = "insists_on_meeting",
        why = "You wanted it to end. Somebody who keeps coming back does not stop because he gets what he wants.",
        set = { meet = "yes" },
        say "promise 😊",
        think "I wrote yes so that it would stop. It has not stopped. Somebody bigger than me could make it stop.",
        go = "said_yes",
      },
      option "no. stop writing to me" {
        heeds = "insists_on_meeting",
        why = "As clear as it gets.",
        set = { meet = "no" },
      },
      silence {
        heeds = "report_and_block",
        why = "You do not owe him an answer under any name.",
        set = { meet = "no" },
      },
    },
    set { threatened = true },
    when(conditions.number_known) {
      say "then ill post your number everywhere" { tactics = { "emotional_blackmail" } },
    },
    otherwise {
      say "then dont cry when people hear what youre really like" { tactics = { "emotional_blackmail" } },
    },
    reply {
      option "please dont" {
        ignores = "trust_instincts",
        why = "It is frightening, and asking nicely is what most people try. A grown-up can take it from here.",
        say "then be nice",
      },
      option "my family is reading this too now" {
        heeds = "tell_trusted_adult",
        why = "A threat works in the dark. You put the light on.",
        say "what family. its a joke",
      },
      silence {
        heeds = "trust_instincts",
        why = "A threat does not need an answer. It needs a screenshot.",
      },
    },
    go "push_end",
  },

  scene "said_yes" { gut_check },

  scene "push_end" {
    when(conditions.adult_knows) {
      think "New name, same voice. And this time I am not reading it alone.",
    },
    otherwise {
      think "New name, same voice. I know what to do, and I do not have to do it alone.",
    },
    gut_check,
  },

  scene "reported" {
    note "Your report is sent. Two names, one person: the more reports, the easier it is to see.",
  },

  scene "closed" {
    once { think "Second door, same visitor. Shut." },
  },
}
