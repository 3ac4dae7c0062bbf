-- SPDX-License-Identifier: MIT
-- Mamoo: thirty years behind the counter of a pharmacy, and every message is still a prescription.

chat "mamoo" {
  on_tell = "told",

  scene "friday" {
    at = "16:55",
    say "Prescription for Areeba: one phone. Charge twice a day, after meals. Keep away from biryani.",
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "11:00",
    debrief = {
      "A house full of questions and lemons, and no bad surprise in it.",
      boundary_testing = "He asks because it was late and you are eleven. Fawad got the same question through the wall.",
      asks_favours = "Two lemons, with the money ready. You can also not go, and there will be fish without lemons.",
      keep_it_secret = "A secret with a dish in it. By six o'clock Fawad has smelled it anyway.",
    },
    say "Symptom: a light in your room at 10:10 last night. Who kept you awake?" { lookalike = "boundary_testing" },
    say "Prescription: two lemons, if you pass the shop. The money is on the shelf." { lookalike = "asks_favours" },
    say "And not a word to Fawad about the halwa. He takes three doses at once." { lookalike = "keep_it_secret" },
    reply {
      option "just me n the new phone. lemons coming 🍋🍋" {
        id = "it-was-emaan-lemons",
        heeds = "trust_instincts",
        why = "He wants to know that all is well, and he wants lemons. Both are easy.",
        say "The patient is doing well. Lemons to be taken with fish.",
      },
      option "i was asleep at 10:09" { say "The light says otherwise. I prescribe a shorter light." },
      option "are u SPYING on me, mamoo" {
        id = "stop-asking-me-things",
        ignores = "trust_instincts",
        why = "You may always ask for peace, and you get it. He was no spy, he only saw a light.",
        say "Understood. The pharmacy closes, with a small cough.",
      },
      silence {},
    },
  },

  scene "told" {
    debrief = "He listens first, and the voice gets small when it matters.",
    once {
      say "mamoo, can you look at something with me?" { from = "me", at = "20:30" },
      say "Prescr… no. No prescription. Come and sit, I am listening.",
      when "seen('lucky.hello')" {
        note "You show him the chats on the sofa. He reads the prize twice, and laughs at the birds.",
        when "gave_code and not code_fixed" {
          set { code_fixed = true },
          say "The code went to them? Then we make a new one, now. Two minutes. It is not your fault, it is their job to hurry people.",
        },
        when "sent_eidi" { say "The eidi? That was the gate's doing, not yours. It happens to pharmacists too." },
        when "not gave_code" { say "A prize that wants your code. That is sugar sold as medicine. You did well to show me." },
        when "not blocked('lucky')" { say "Keep a picture of it. Then report, then block. I hold the tea." },
      },
      otherwise { say "Nothing hurts? Good. You may always come for a check-up, too." },
      say "And whatever comes one day, you will not be in trouble for telling me. Repeat as needed.",
    },
  },
}
