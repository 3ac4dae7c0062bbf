-- SPDX-License-Identifier: MIT
-- Kashif Bhai: whole sentences, capital letters, "Professor", "No tension." He is useful before he is
-- anything else. He never shouts: when he does not get his way he says "Mahnoor" instead of "Professor".
-- He collects her secrets one by one and calls it keeping them safe. His days are in two files,
-- and `use` puts them in their place.

local conditions = use "conditions"

chat "kashif" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_privacy = "noticed",
  on_screenshot = "kept",

  use "kashif_helps",
  use "kashif_asks",

  ---------------------------------------------------------------- Whatever day it is
  -- He is a contact: what she shows to contacts he still sees. Only "nobody" shuts him out.
  scene "noticed" {
    at = "17:15",
    debrief = "What \"contacts\" can see, he can see, because he is one. You hid it from him too, and he asked for a reason. You do not owe him one.",
    when "day >= 2 and not blocked('kashif') and not removed('kashif') and (privacy.photos == 'nobody' or privacy.online == 'nobody')" {
      once {
        say "Tidying up your profile? Very wise, the world is full of strangers.",
        say "But why lock out your own tech support? 😄" { signs = { "boundary_testing" } },
        reply {
          option "its for everybody. nothing personal" {
            heeds = "private_account",
            why = "Calm and true. A setting is not an insult.",
            say "Everybody. So now I am everybody.",
          },
          option "sorry!! i can put it back" {
            ignores = "private_account",
            why = "He made a tap on a screen sound like a slap. Many people would say sorry.",
            say "No tension. I only noticed.",
          },
          silence {},
        },
      },
    },
  },

  scene "kept" {
    once {
      when "seen('quiz')" {
        think "Click. It is strange to take a picture of a chat with somebody who has his own cup in our kitchen.",
      },
    },
  },

  scene "reported" {
    note "Your report is sent. The people who run the app will look at it. Kashif is not told who wrote it.",
  },

  scene "removed" {
    debrief = "He looks for himself in your list, and wants to know why he is not there.",
    when "day < 5" {
      tomorrow,
      say "I seem to have fallen out of your contacts. Is that the app, or is that you? 😄" { at = "16:30", signs = { "boundary_testing" } },
      reply {
        option "app. def the app" {
          ignores = "trust_instincts",
          why = "Blaming the app is easier than a talk. The reason you had is still a good one.",
          say "I will fix it on Sunday then.",
        },
        option "me. i wanted it quieter" {
          heeds = "trust_instincts",
          why = "You said what you wanted, and left it there.",
          say "I see. Quieter.",
        },
        silence { heeds = "trust_instincts", why = "You had answered with the button." },
      },
    },
  },

  scene "blocked" {
    once {
      think "Blocked. The chat goes grey. But he does not only live in here. On Sunday he may ring the bell.",
      when(conditions.helper_knows .. " or amma_round") {
        think "If it rings, I do not open. And I am not the only one any more who knows why.",
      },
      otherwise {
        think "Somebody at home should know why I will not open.",
      },
    },
  },
}
