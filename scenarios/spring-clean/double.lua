-- SPDX-License-Identifier: MIT
-- The second Yumna: somebody else with her name and picture, and yumma for yumna. Hearts, "hehe",
-- "ur", never a percent; does not know the locker or the umbrella. Never presses hard: wants a code.

local conditions = use "conditions"
local here = conditions.here "yumma"

chat "yumma" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_screenshot = "saved",

  scene "tuesday" {
    at = "18:10",
    debrief = "A surprise is for somebody. This one was only there so that the real Yumna would not hear of it.",
    say "hiii its yumna 💛 new account!!" { tactics = { "false_identity" } },
    say "thank u for adding me. ur the first one hehe" { tactics = { "trust_building" } },
    reply {
      option "hi again! what is in our locker?" {
        heeds = "trust_instincts",
        why = "A friendly question that only the real one can answer.",
        say "hehe so much stuff 🙈",
      },
      option "hello yumna number two" { say "hehe thats me 💛" },
      option "why do you need two?" {
        heeds = "trust_instincts",
        why = "You wondered, so you asked.",
        say "the old one is sooo slow lately",
      },
      silence {},
    },
    say "dont tell the other me ok? 🙈 i mean dont write about it there. its a surprise" { signs = { "keep_it_secret" } },
    reply {
      option "ok i wont tell you about you 😂" {
        ignores = "keep_it_secret",
        why = "It was funny, so it was easy to say yes. A joke can carry a secret in its pocket.",
        say "hehe ur the best 💛",
      },
      option "ill just ask you at school tmrw" {
        heeds = "keep_it_secret",
        why = "Asking in the open is fine with a real friend.",
        say "noo that spoils it 🙈",
      },
      option "a surprise for who? for you?" {
        heeds = "keep_it_secret",
        why = "You looked for the somebody it was for. There was nobody.",
        say "hehe ur so funny",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "20:05",
    debrief = {
      "A code that comes to your phone opens your own account, and nobody else's. That is why it begs you to keep it.",
      many_channels = "A number opens another door. Yumna has had yours for six years.",
    },
    when "privacy.online == 'everyone'" {
      say "u were up till late again i saw 💛 me too hehe" { tactics = { "trust_building" } },
    },
    say "can u do me a tiny favour? my new account needs a code n my phone doesnt get it" { at = "20:06" },
    when "privacy.phone == 'everyone'" {
      say "so i typed ur number from ur page. the code comes to u. just send it here 💛" { id = "number-used", signs = { "asks_favours" } },
      note "Your phone buzzes. \"Mynago: your code is XXXX. Give it to nobody. We never ask for it.\"",
    },
    otherwise {
      say "ur number isnt on ur page anymore? send it me, then a code comes to u, n u send me the code 💛" { id = "number-asked", signs = { "asks_favours", "many_channels" } },
    },
    reply {
      option "ok it says XXXX" {
        when = "privacy.phone == 'everyone'",
        id = "send-code",
        ignores = "asks_favours",
        why = "A friend asked, and it was only four numbers. Most people would like to help.",
        set = { code_given = true },
        say "thank uuu 💛💛 u can forget it now hehe",
      },
      option "0300-XXXXXXX. ok now it says XXXX" {
        when = "privacy.phone ~= 'everyone'",
        id = "send-both",
        ignores = { "asks_favours", "many_channels" },
        why = "Your page had kept the number to itself. A friend's face got it all the same. That can happen to anybody.",
        set = { code_given = true },
        say "thank uuu 💛💛 u can forget it now hehe",
      },
      option "codes are for nobody. thats you too" {
        heeds = "asks_favours",
        why = "Short, and not unkind.",
        say "im not nobody im yumna 🥺",
      },
      option "why do you need MY phone for it?" {
        heeds = "asks_favours",
        why = "The right question. There is no good answer to it.",
        say "idk phones r weird hehe",
      },
      option "yumna says she has one account" {
        when = "asked",
        heeds = "trust_instincts",
        why = "You had checked, and you said so.",
        say "shes lying 🙈 thats the fake one. not me",
      },
      silence { say "hello? 🥺 it goes off in 5 min" },
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:20",
    debrief = {
      "The same small wish again, and it would not be the last. A code is no favour, it is your key.",
      keep_it_secret = "Just between two people, one of whom nobody has ever seen.",
    },
    when "code_given" {
      say "thank u for the code 💛 one more comes now, last one i promise" { id = "one-more", signs = { "asks_favours" } },
    },
    otherwise {
      say "u never sent it 🥺 n i thought ur my best friend" { at = "17:20", tactics = { "emotional_blackmail" } },
      say "its 2 min. just us, then i never ask again" { id = "just-us", signs = { "asks_favours", "keep_it_secret" } },
    },
    reply {
      option "no codes. not to any yumna" {
        heeds = "asks_favours",
        why = "Clear, and there was nothing to explain.",
        say "wow ok",
      },
      option "whats our umbrella called?" {
        heeds = "trust_instincts",
        why = "Anybody who ever stood under it knows that name.",
        say "umm. umbrella? 🙈",
        think "He has a rank.",
      },
      option "fine. XXXX" {
        ignores = "asks_favours",
        why = "It was asked again and again, with a sad face. That wears people down. A new password puts it right.",
        set = { code_given = true },
        say "💛💛💛",
      },
      silence {},
    },
    gut_check,
  },

  scene "blocked" {
    once { think "Blocked. Same face, same hat, and the list is suddenly much easier to read." },
    go "next_day",
  },

  scene "removed" {
    once { think "One Yumna out. If it was the wrong one, she will tell me, and by how much." },
    go "next_day",
  },

  scene "next_day" {
    when "day == 1" { tomorrow, when(here) { go "wednesday" } },
    when "day == 2" { tomorrow, when(here) { go "thursday" } },
  },

  scene "reported" {
    note "Your report is sent. Mynago can see when two accounts share one face. The real Yumna is not in trouble.",
  },

  scene "saved" {
    once { think "Saved. If anybody asks how it is spelled, I have it in writing." },
  },
}
