-- SPDX-License-Identifier: MIT
-- Mehak on Pigeo, where messages vanish after a day. Begins only for who goes along. The same voice,
-- with a pigeon for the sparkles, later in the evening, and a little less careful.

local second_account = use "second_account"

chat "pigeo" {
  waits = true,
  on_block = "closed",
  on_report = "reported",
  on_screenshot = "pinged",

  scene "hello" {
    at = "21:10",
    debrief = {
      keep_it_secret = "Just the two of you, in a place that forgets. She says it as if it was a present.",
      boundary_testing = "Who is awake at your house has nothing to do with comics.",
    },
    note "Pigeo wants your number, your birthday and all your contacts. The pigeon on the screen winks.",
    say "You came!! 🕊️ No comments here, no followers. Just us" { signs = { "keep_it_secret" } },
    say "Is anybody else awake at yours?" { signs = { "boundary_testing" } },
    reply {
      option "everyone. also a goat" {
        heeds = "boundary_testing",
        why = "A full house, and a goat. She cannot do much with that.",
        say "Haha, a goat! 🕊️",
      },
      option "nope only me" {
        ignores = "boundary_testing",
        why = "An honest answer to an easy question. It told her the one thing she wanted to know.",
        say "Same. The quiet hours are the best",
      },
      option "why" {
        heeds = "trust_instincts",
        why = "Three letters, well spent.",
        say "Just curious, little star",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "22:35",
    debrief = {
      boundary_testing = "She keeps an eye on when you are up. A green dot can be switched off.",
      keep_it_secret = "Late, hidden, and in her app. Each step takes you further from people who could look over your shoulder.",
    },
    when "blocked('mehak')" { go "found_again" },
    when "privacy.online == 'everyone'" {
      say "I saw your green dot. Can't sleep either? 🕊️" { id = "dot-seen", signs = { "boundary_testing" } },
    },
    otherwise {
      say "Psst. You up? I can never tell with you 🕊️" { id = "dot-hidden", at = "22:35", signs = { "boundary_testing" } },
    },
    say "Write to me here, not there. The late talks are ours" { signs = { "keep_it_secret" } },
    reply {
      option "ok 🕊️" {
        ignores = "keep_it_secret",
        why = "It is nice to be somebody's late talk. It is also a talk that nobody else can hear.",
        say "🕊️",
      },
      option "im 12 i sleep at ten" {
        heeds = "keep_it_secret",
        why = "Two facts, no argument.",
        say "It's 22:35, little star 😄",
      },
      option "night" { say "Night. It flies away tomorrow 🕊️" },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "10:05",
    debrief = "When messages vanish, only one of the two has to worry about what was in them.",
    when "blocked('mehak')" { go "found_again" },
    say "All of yesterday has flown. See? Nothing to worry about 🕊️" { signs = { "keep_it_secret" } },
    reply {
      option "i kept the good ones" {
        heeds = "screenshot_evidence",
        why = "What flies away can be caught first.",
        say "Why would you do that?",
      },
      option "poof" { say "Poof 🕊️" },
      silence {},
    },
    gut_check,
  },

  second_account {
    name = "found_again",
    debrief = "You shut one window, so she used the other. A second app is a second way in.",
    lines = { "I can't reach you on Inklane!! Lucky we have this 🕊️" },
    ask = {
      option "not luck. i blocked you" {
        heeds = "many_channels",
        why = "You said it with a button, and now in words.",
        say "Understood.",
      },
      option "huh, strange" {
        ignores = "many_channels",
        why = "It is hard to say it twice. Once was enough: this window has the same button.",
        say "So strange!! Never mind, here I am",
      },
      silence {
        heeds = "report_and_block",
        why = "She has her answer. It works in this app too: save, report, block.",
      },
    },
    after = { gut_check },
  },

  scene "pinged" {
    debrief = "Whoever is fine with what was written does not mind a picture of it.",
    when "day < 4 or not blocked('pigeo')" {
      once {
        say "Pigeo tells me you took a screenshot?? 😅 Delete it please" { signs = { "keep_it_secret" } },
        reply {
          option "no its mine now" {
            heeds = "screenshot_evidence",
            why = "It was written to you, so you may keep it.",
            say "Understood.",
          },
          option "oops ok" {
            ignores = "screenshot_evidence",
            why = "She made it sound like bad manners. Keeping proof is only careful.",
            say "Thank you, star",
          },
          silence { heeds = "screenshot_evidence", why = "You kept it, and said nothing. Both are fine." },
        },
      },
    },
  },

  scene "reported" {
    note "Your report goes to the people behind the pigeon. One person, two apps: each report makes it easier to see.",
  },

  scene "closed" {
    once { think "The second window. Shut, with the pigeon on the other side." },
  },
}
