-- SPDX-License-Identifier: MIT
-- Yumna, the real one: everything in percent, lower case, no hearts. Shares a locker with Rida,
-- and an umbrella with a name.

local conditions = use "conditions"
local here = conditions.here "yumna"

chat "yumna" {
  on_privacy = "saw",
  on_remove = "gone",
  on_block = "blocked",
  on_report = "reported",

  scene "tuesday" {
    at = "15:40",
    debrief = "A code, and a favour. It is for a locker that is half hers, and tomorrow you can watch her open it.",
    say "emergency. shayan picked the SNEEZE photo of me for the team wall. im 40% insulted and 60% famous",
    say "also whats our locker code again? general soggy is still in there and hes exhibit 4" { lookalike = "asks_favours" },
    think "General Soggy is an umbrella. It opens inwards.",
    reply {
      option "ur birthday backwards. u chose it" {
        heeds = "trust_instincts",
        why = "It is her locker too, and you see her every day. This code opens nothing but that.",
        say "i did. that day i was 100% genius",
      },
      option "you just want to dig in my stuff" {
        id = "why-do-you-want",
        ignores = "trust_instincts",
        why = "Being careful with codes is wise, and a no is fine. This locker is half hers, and the remark stung.",
        set = { yumna_hurt = true },
        say "OUR stuff. 50% of that locker is my gym socks",
      },
      option "ok but do you have two accounts?" {
        heeds = "trust_instincts",
        why = "The shortest way to find out: ask the friend you can see.",
        call = "asked",
      },
      silence { say "ok he sleeps there tonight" },
    },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "16:10",
    debrief = "A surprise for Shayan, with an end at six on Thursday. Everybody else may know, and soon does.",
    when "asked" {
      say "told mama about my double. she says one of me is 100% enough",
    },
    otherwise {
      say "60% of 8C has cleaned their page. shayan found a shopping list on his" { at = "16:10" },
    },
    when "removed('hiba')" {
      say "hiba asks why she cant find you. from SKARDU. youre her 50% of all friends from here",
    },
    say "now a secret till tomorrow. dont tell shayan" { lookalike = "keep_it_secret" },
    say "i wrote a label for HIM. \"exhibit 20: a boy who labels things\". goes up at 6",
    reply {
      option "put me down for 50% of the giggling" {
        heeds = "trust_instincts",
        why = "A secret that ends in one day with a boy going red. You can enjoy it.",
        say "giggle quietly. he hears everything",
      },
      option "btw. how many accounts do you have?" {
        when = "not asked",
        heeds = "trust_instincts",
        why = "You asked the one who must know. Nobody is hurt by a question like that.",
        call = "asked",
      },
      option "so you talk behind everyones back" {
        id = "im-done-with-secrets",
        ignores = "trust_instincts",
        why = "You never have to keep a secret. This one had seven words and a glue stick, and no bad word among them.",
        set = { yumna_hurt = true },
        say "its a LABEL. its seven words",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:40",
    debrief = "No camera today, and you can walk over and see the toothpaste yourself.",
    when "yumna_hurt" {
      say "are we ok. be honest. in percent",
    },
    otherwise {
      say "we call hiba at 6 so she can watch. camera off on my side. i have toothpaste on 30% of my uniform" { at = "17:40", lookalike = "camera_excuse" },
    },
    reply {
      option "100. i was odd this week. sorry" {
        when = "yumna_hurt",
        heeds = "trust_instincts",
        why = "One line, and it was mended. She had been waiting for it.",
        set = { yumna_hurt = false },
        say "ok good. i was at 12%",
      },
      option "keep it on. exhibit 21" {
        when = "not yumna_hurt",
        heeds = "trust_instincts",
        why = "You know why it is off, and you will see her in ten minutes.",
        say "please do not lick the exhibit",
      },
      option "odd question. are there two of you?" {
        when = "not asked",
        heeds = "trust_instincts",
        why = "Late, and early enough. She was glad you asked.",
        call = "asked",
      },
      option "only fakes hide their face" {
        when = "not yumna_hurt",
        ignores = "trust_instincts",
        why = "With somebody you never see, that is worth a thought. She is standing at the gate.",
        set = { yumna_hurt = true },
        say "im at the GATE. come and look at my face. and the toothpaste",
      },
      silence {},
    },
    say "label is up. shayan is 100% speechless. he labelled it" { at = "18:12" },
    gut_check,
  },

  scene "asked" {
    debrief = "She could tell you in a minute what you could not have seen in a week. Nothing is quicker than asking.",
    set { asked = true },
    say "no?? one account. one me",
    typing,
    say "wait. i looked. thats my FACE. thats even my \"100% me\"",
    say "yuMMa. she spelled me with two Ms. im a brand of mango juice now",
    when(conditions.here "yumma") {
      say "take a picture of that chat, report it, then block. im doing it too. in that order, my sister says",
    },
    otherwise {
      say "and you threw her out already?? im 100% proud",
    },
  },

  scene "gone" {
    once {
      say "your name has ADD FRIEND next to it. what did i do. im 100% confused and 80% sad",
      reply {
        option "look again, youre back 🙈" {
          when = "not removed('yumna')",
          heeds = "trust_instincts",
          why = "Sweeping goes fast, and putting back goes faster.",
          say "shukar. i had 3% battery and 0% friends",
        },
        option "wrong button. one second" { when = "removed('yumna')", say "Contacts, Taken out, Put back. counting. 1%. 2%" },
        silence {},
      },
    },
    go "next_day",
  },

  -- The two are easily mixed up: a hint, for whoever meant the other one.
  scene "blocked" {
    once { think "Blocked. Wait. Was that the one with the percent?" },
    go "next_day",
  },

  scene "reported" {
    note "Your report about yumna.says is sent. Mynago will find a girl, a sneeze and an umbrella.",
  },

  -- Whoever is out of the list does not see the day. Put back, she goes on with the next one.
  scene "next_day" {
    when "day == 1" { tomorrow, when(here) { go "wednesday" } },
    when "day == 2" { tomorrow, when(here) { go "thursday" } },
  },

  scene "saw" {
    when(here .. " and privacy.photos == 'contacts'") {
      once { say "checked your page from my cousins phone. no photos. checked from mine. photos. im 100% vip" },
    },
    when(here .. " and privacy.photos == 'nobody'") {
      once { say "the red bucket is gone from your page?? even for me. i will have to remember it by heart" },
    },
  },
}
