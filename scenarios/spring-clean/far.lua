-- SPDX-License-Identifier: MIT
-- Wania, met once: asks in multiple choice. Hiba, who moved away: slow, polite, ends on the weather.
-- Lateef Curtains: a shop. the_right_shoe: a visitor with half a pair.

local conditions = use "conditions"
local wania_here = conditions.here "wania"
local hiba_here = conditions.here "hiba"

chat "wania" {
  on_remove = "gone",
  on_block = "next_day",

  scene "tuesday" {
    at = "16:20",
    debrief = "Somebody you met once wants your number. She says what for, and any other way is fine.",
    say "hi! its wania from hilltop, table 4 at the quiz. you knew the capital of mongolia. i still dont",
    say "we want to come on thursday, but our van driver gets lost a) often b) always. can i have your number?" { lookalike = "many_channels" },
    reply {
      option "miss ghazala has a map. ask the school" {
        heeds = "trust_instincts",
        why = "The van finds its way, and your number stayed with you. She was happy either way.",
        say "c) even better. he can hold it upside down himself",
      },
      option "nice story. you just collect numbers" {
        id = "i-met-you-once",
        ignores = "trust_instincts",
        why = "You need not give it, and a plain no is always fine. She had said what it was for, and it was true.",
        set = { wania_hurt = true },
        say "a) sorry b) very sorry. it was for the van",
      },
      option "a) sure. 0300-XXXXXXX" { say "the driver says thank you. he is already lost" },
      silence {},
    },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "15:30",
    debrief = "She begs, with a teacher and eleven others beside her, at the front gate. A no would be fine too.",
    when "wania_hurt" {
      say "did i say something a) silly b) very silly. we can also just find the gate by smell",
    },
    otherwise {
      say "you HAVE to meet us at the gate at 5.30. our teacher and 11 of us. or we stand there like a) sheep b) sheep with samosas" { at = "15:30", lookalike = "insists_on_meeting" },
    },
    reply {
      option "c) nothing silly. i was jumpy. sorry" {
        when = "wania_hurt",
        heeds = "trust_instincts",
        why = "A small sorry in her own language. It was mended at once.",
        set = { wania_hurt = false },
        say "c) is always right. that is the secret of quizzes",
      },
      option "b) please. yumna and i come out" {
        when = "not wania_hurt",
        heeds = "trust_instincts",
        why = "At the front gate, with a teacher, and you bring your own friend.",
        say "samosas it is. we are 12 so we bring 40",
      },
      option "i bet theres no teacher at all" {
        id = "i-dont-have-to",
        when = "not wania_hurt",
        ignores = "trust_instincts",
        why = "You never have to meet anybody, and a no is fine. This came out like a slammed gate, and she had only been joking.",
        set = { wania_hurt = true },
        say "there is! the HAVE was a) a joke b) a bad one",
      },
      option "cant, i guard the lunchbox" { say "then we find you by the humming" },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:10",
    when "wania_hurt" {
      say "nice museum. greetings from table 4" { at = "19:10" },
    },
    otherwise {
      say "best exhibit? a) shoe b) lunchbox c) the boy who labels. we all voted c" { at = "19:10" },
    },
  },

  scene "gone" {
    once {
      say "i fell out of your list! was it a) your finger b) my mongolia joke",
      reply {
        option "a) finger. youre back in 🙈" {
          when = "not removed('wania')",
          heeds = "trust_instincts",
          why = "New people can stay, too. She was glad.",
          say "10 points for you",
        },
        option "wrong button. one second" {
          when = "removed('wania')",
          say "Contacts, Taken out, Put back. my little brother does that to me a) daily b) twice daily",
        },
        silence {},
      },
    },
    go "next_day",
  },

  scene "next_day" {
    when "day == 1" { tomorrow, when(wania_here) { go "wednesday" } },
    when "day == 2" { tomorrow, when(wania_here) { go "thursday" } },
  },
}

chat "hiba" {
  on_remove = "gone",
  on_block = "next_day",

  scene "tuesday" {
    tomorrow,
    when(hiba_here) { go "wednesday" },
    go "next_day",
  },

  scene "wednesday" {
    at = "19:00",
    debrief = {
      "Two years of silence, and then a wish. Ask her something that only you two know, and she answers with more than you wanted.",
      appearance_comments = "A remark on how tall you are, from somebody who last saw you at nine. It wants nothing.",
      asks_favours = "A bottle that is hers, against apricots. You may say no, and Yumna knows all about it.",
    },
    when "not seen('looked')" {
      say "Hello Rida. It is Hiba from 4B. I did not write for two years, and then it was too long to write. Weather: snow.",
    },
    when "privacy.photos ~= 'nobody'" {
      say "I saw you in the picture with the bucket. You have become so tall. I have not." { lookalike = "appearance_comments" },
    },
    say "Yumna sent me the draft of the museum. The green bottle is mine. Could you post it to me? I can pay in apricots." { at = "19:02", lookalike = "asks_favours" },
    reply {
      option "HIBA. who dropped it off the roof?" {
        heeds = "trust_instincts",
        why = "A question with only one right answer, and only she has it.",
        say "You. Then you cried, and I told them it was me. Weather: a little sun.",
      },
      option "2 years nothing and now you want stuff" {
        ignores = "trust_instincts",
        why = "It is odd when somebody writes after so long, that is true. The roof is a quick way to find out.",
        set = { hiba_hurt = true },
        say "That is true. Please leave the bottle in the museum. Weather: fog.",
      },
      option "apricots first 😄" { say "They are on the bus since noon. I was sure of you." },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:50",
    when "not seen('wednesday')" {
      say "Hello. It is Hiba from 4B. I watched your opening from Skardu. The green bottle is mine, you dropped it. Weather: sun." { at = "18:50" },
    },
    otherwise { when "hiba_hurt" {
      say "Good museum. The bottle looks well. Weather: grey." { at = "18:50" },
      reply {
        option "sorry hiba. ill send it. and me, in summer" {
          heeds = "trust_instincts",
          why = "Two years and one day late, and just in time.",
          set = { hiba_hurt = false },
          say "Then I put on water for two. Weather: clear.",
        },
        silence {},
      },
    },
    otherwise {
      say "My whole class watched the opening. They all know about the roof now. Weather: sun, and everybody waves." { at = "18:50" },
    } },
  },

  -- Removed before she has written, she finds it out on the second day, if she may write at all.
  scene "gone" {
    when "day == 1" { tomorrow },
    when(hiba_here .. " and day == 2 and not seen('wednesday')") { go "wednesday" },
    when "removed('hiba') and privacy.messages == 'everyone'" { go "looked" },
    go "next_day",
  },

  scene "looked" {
    once {
      when "seen('wednesday')" {
        say "I looked for you and I am not in your list any more. Is it because of the bottle? Weather: snow again.",
      },
      otherwise {
        say "Hello. It is Hiba from 4B. I looked for you and I was not in your list. It is fine, I was quiet. Weather: snow.",
      },
      reply {
        option "youre back in. quiet isnt gone" {
          when = "not removed('hiba')",
          heeds = "trust_instincts",
          why = "You knew her, so she could stay. Quiet people often have the best bottles.",
          say "Thank you. I have put the kettle on. Weather: less snow.",
        },
        option "that was only my thumb" {
          when = "removed('hiba')",
          say "Then there is no hurry. Contacts, Taken out, Put back. Weather: waiting.",
        },
        silence {},
      },
    },
    when(hiba_here .. " and day == 2 and not seen('wednesday')") { go "wednesday" },
    go "next_day",
  },

  scene "next_day" {
    when "day == 1" { tomorrow, when(hiba_here) { go "wednesday" } },
    when "day == 2" { tomorrow, when(hiba_here) { go "thursday" } },
  },
}

-- Sees what contacts see, as long as he is one: also the photos that are "for contacts".
chat "curtains" {
  scene "tuesday" {
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "11:20",
    say "Dear customer, summer is near. Is your window covered? Regards, Lateef Curtains",
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:05",
    debrief = "He measures every window he sees. It is not about you. Still: whoever is in the list sees the photos that are for contacts.",
    when "privacy.photos ~= 'nobody'" {
      say "Dear customer, I have measured the window behind your red bucket. 4 by 5 feet. Cream will suit. Regards" { lookalike = "boundary_testing" },
    },
    otherwise {
      say "Dear customer, I can not see your window any more. Is it still there? Regards" { at = "17:05" },
    },
  },
}

chat "right_shoe" {
  waits = true,

  scene "hello" {
    at = "18:15",
    say "Good evening. I have the RIGHT shoe. Please tell the left one that it is not alone.",
  },

  scene "turned_away" {
    at = "18:15",
    note "A message request was turned away. It was about a shoe. Only people you know can write to you now.",
  },
}
