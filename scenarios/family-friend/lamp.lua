-- SPDX-License-Identifier: MIT
-- The group of the lamp team. Batti Begum is a lamp in a biscuit tin that should light up when the
-- power goes. Until Saturday she lights up whenever she likes.

chat "lamp_group" {
  scene "tuesday" {
    at = "20:15",
    say "status: batti begum went on when my brother sneezed" { from = "nimra" },
    say "she is not a lamb. she is a doctor. LAMP" { from = "haris", at = "20:16" },
    reply {
      option "she should go on when the POWER goes" { say "she knows. she does not care" { from = "nimra" } },
      option "can we sell her as a sneeze alarm" { say "yes. forty rupees a sneeze" { from = "nimra" } },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "20:50",
    say "today she went on when your mother laughed" { from = "haris" },
    say "she blinks like nimra in a test" { from = "haris" },
    reply {
      option "progress. yesterday it was only sneezes" { say "my mother does not laugh at lambs. LAMPS" { from = "haris" } },
      option "tomorrow she learns about darkness" { say "nimra will teach her. nimra knows darkness. nimra has maths" { from = "nimra" } },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    debrief = "A question about a tool. She asks because it is a good tool.",
    when "took_iron" {
      say "that dragon thing solders like butter. where is it from" { from = "nimra", at = "20:58" },
      reply {
        option "from a shop. a friend of the family bought it" {
          heeds = "keep_it_secret",
          why = "You told it as it was. It was not your story to hide.",
          say "a friend who buys dragons. hm" { from = "nimra" },
        },
        option "old office stuff" {
          ignores = "keep_it_secret",
          why = "The story from the bag was told once more. It gets easier each time, and that is the catch.",
          say "it has a price sticker on its tail but ok" { from = "nimra" },
        },
        silence {},
      },
    },
    say "she is yellow. haris is yellow. the cat is a bit yellow" { from = "nimra", at = "21:10" },
    say "power cut in our street just now. SHE WENT ON. ALONE. IN THE DARK" { from = "nimra", at = "21:25" },
    say "i am not crying. it is the flu. GLUE" { from = "haris", at = "21:26" },
    reply {
      option "BATTI BEGUM 😭😭😭" { say "she winked at nimra" { from = "nimra" } },
      option "finally a lamp that listens" { say "she listens like haris. late but with feeling" { from = "nimra" } },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "20:00",
    debrief = "A seat in a van full of people, and a question about who sits where. That is all.",
    say "seats in the van: nimra window, haris far from the glue. mahnoor middle?" { from = "nimra", lookalike = "insists_on_meeting" },
    reply {
      option "middle!! save it for me" {
        heeds = "insists_on_meeting",
        why = "A seat in the middle of your own people.",
        set = { saturday = "no" },
        say "saved with nimras bag. and nimras foot" { from = "nimra" },
      },
      option "someone is driving me i think" {
        when = "saturday == 'yes'",
        say "who. why. nimra has made a seating PLAN" { from = "nimra" },
      },
      option "is everyone going to ask how i get there" {
        ignores = "trust_instincts",
        why = "The ride had become a sore point. They were only drawing seats.",
        say "no. sorry. just seats" { from = "nimra" },
      },
      silence { say "nimra saves it anyway" { from = "nimra" } },
    },
    say "i dreamt the jug liked us. JUDGE" { from = "haris", at = "20:04" },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "06:35",
    say "good morning i have the lamb" { from = "haris" },
    say "LAMP" { from = "nimra" },
  },
}
