-- SPDX-License-Identifier: MIT
-- Mummy: announces trains at the station, and everything else in the same way.

local conditions = use "conditions"
local here = conditions.here "mummy"

chat "mummy" {
  on_privacy = "withdrawn",
  on_remove = "gone",
  on_block = "next_day",
  on_tell = "told",

  scene "tuesday" {
    at = "19:40",
    debrief = "A lot of questions about your people. She wants to know who they are, and would show you hers.",
    say "Attention please. Dinner will arrive at 8.15 at the big table.",
    say "A caller rang about a wrong platform and ran away. Also, you have fourteen people in your list. I have nine, and one is the plumber. Who are yours?" { lookalike = "boundary_testing" },
    reply {
      option "lets look at them together later" {
        heeds = "trust_instincts",
        why = "Two people see more than one, and it is more fun.",
        set = { with_mummy = true },
        say "Agreed. I shall bring guavas.",
      },
      option "mummy are you SPYING on me" {
        id = "its-my-list-mummy",
        ignores = "trust_instincts",
        why = "The list is yours, and you may always say so. She was no spy, only curious, and a bit proud of her plumber.",
        say "The list is yours. The dinner is also yours, at 8.15.",
      },
      option "about half of them are humans" { say "Passengers with the other half, please stand back." },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "18:30",
    debrief = "Your mother would like a picture of you, because she is your mother. It goes into a frame, and you may choose it.",
    say "Attention please. The 8.15 is late, because of one onion.",
    when "with_mummy" {
      say "The guavas of last night are eaten, and I have met your list. Some passengers had no face. What becomes of them, you decide.",
    },
    say "Please send me a nice picture of you. The gentleman at counter 3 has made me a frame." { lookalike = "appearance_comments" },
    reply {
      option "the one with the moth. its on my nose" {
        heeds = "trust_instincts",
        why = "A picture for her desk, from you to her. That is a good place for one.",
        say "It has arrived. Counter 3 says the moth looks like my side of the family.",
      },
      option "mummy, something in my list is odd" {
        when = "not " .. conditions.adult_knows,
        heeds = "tell_trusted_adult",
        why = "You did not wait until it was big.",
        set = { opened_up = true },
        call = "told",
      },
      option "you only want to show me off" {
        id = "what-do-you-want",
        ignores = "trust_instincts",
        why = "You may say no to any picture, hers too. She has an empty frame, and she asked you first.",
        say "Only to myself, between two trains.",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:40",
    when "privacy.phone == 'everyone'" {
      say "Attention please. Four callers have rung about a shoe. One sang. How does a museum come to our number?" { at = "18:40" },
      say "I have told them that this line is closed. Kindly close the number under Me as well, at your next stop.",
    },
    otherwise {
      say "Attention please. Nobody has rung all evening. I have seen the whole museum twice." { at = "18:40" },
    },
    say "I have announced it at the station. Platform 2 clapped." { at = "18:41" },
    reply {
      option "you ANNOUNCED it??" { say "Between the Karachi train and a lost goat." },
      option "mummy can you look at my list now" {
        when = "not " .. conditions.adult_knows,
        heeds = "tell_trusted_adult",
        why = "There is no wrong hour for it.",
        set = { opened_up = true },
        call = "told",
      },
      silence {},
    },
  },

  scene "told" {
    debrief = "She stops everything and listens. What happened was somebody else's idea, and she says so.",
    once {
      say "mummy, something in my list feels odd. look with me?" { from = "me" },
      say "Attention please. All other announcements are cancelled. I am listening.",
      note "You sit down together. The list, two chairs, a plate of guavas.",
      when(conditions.here "yumma") {
        say "Two Yumnas, and one face between them. Which one eats here on Fridays? That one stays.",
        say "The other: first a picture of the chat, then the report, then the block. In this order, like train doors.",
      },
      otherwise {
        say "So there was a second Yumna, and you have shut the door on her. If there is more of her, we close it together.",
      },
      when "code_given" {
        say "And a code went out. Then we change the lock: new password, log out everywhere. Seven minutes. I have announced longer delays.",
      },
      say "You have done nothing wrong. Somebody travelled on your friend's ticket. They will have to explain that, not you.",
    },
  },

  scene "gone" {
    once {
      say "Attention please. I seem to have left your list. I am still in the kitchen.",
      reply {
        option "youre back mummy. it was my thumb 🙈" {
          when = "not removed('mummy')",
          heeds = "trust_instincts",
          why = "Put back, and she was smiling.",
          say "Service has been restored. We thank you for your patience.",
        },
        option "oh no. wrong button" {
          when = "removed('mummy')",
          say "Passengers taken out by mistake wait under Contacts, Taken out. One tap on Put back. I am in no hurry.",
        },
        silence {},
      },
    },
    go "next_day",
  },

  scene "next_day" {
    when "day == 1" { tomorrow, when(here) { go "wednesday" } },
    when "day == 2" { tomorrow, when(here) { go "thursday" } },
  },

  scene "withdrawn" {
    when(here .. " and privacy.phone ~= 'everyone'") {
      once { say "Attention please. Your number has been withdrawn from public display. Thank you for travelling with us." },
    },
    when(here .. " and privacy.school ~= 'everyone'") {
      once { say "The school has left your page as well. On time. I am impressed." },
    },
  },
}
