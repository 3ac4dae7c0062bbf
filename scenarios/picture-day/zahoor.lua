-- SPDX-License-Identifier: MIT
-- Sir Zahoor: writes each message like a letter, with a signature. He asks for a picture too, and
-- shows how that is done: parents first, a drawing will do, the pupil has the last word.

chat "zahoor" {
  on_tell = "told",

  scene "wednesday" {
    at = "19:10",
    debrief = "He needs a picture and says for which wall. Your parents sign, a drawing is fine, and you decide.",
    say "Dear Rayyan, your four pages get the middle of the wall. Regards, Z.",
    say "Dear Rayyan, again. For the card I need a picture of you at work. A drawing will do. Your parents sign, you choose. Z." { lookalike = "appearance_comments" },
    reply {
      option "a drawing please sir. slip is in the bag" {
        heeds = "trust_instincts",
        why = "A request with rules around it. You can say yes to those with an easy mind.",
        say "Dear Rayyan, wise. Drawings do not blink. Z.",
      },
      option "sir how big is the middle" { say "Dear Rayyan, as big as your arms. Please do not test this with ink again. Z." },
      option "what do you REALLY want it for sir" {
        id = "why-do-people-need",
        ignores = "trust_instincts",
        why = "Asking what for is always right. It came out as if he was hiding something, and he had just said it.",
        say "Dear Rayyan, so that visitors know whose bread it is. If you want none, there will be none. Z.",
      },
      silence {},
    },
    tomorrow,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "18:15",
    debrief = {
      insists_on_meeting = "A meeting with frames, hammers and thirty others. You may bring a friend, and you may stay away.",
      boundary_testing = "He asks once, because you had asked him first. \"Just asking\" is a good enough answer.",
    },
    say "Dear Rayyan, we hang the frames tomorrow at ten, all of us. Bring a friend and a hammer, in this order. Regards, Z." { lookalike = "insists_on_meeting" },
    reply {
      option "moiz and i are coming sir" {
        heeds = "trust_instincts",
        why = "A school, a morning, a crowd. There is no need to think long about that one.",
        say "Dear both, splendid. The hammer is for the wall, tell Moiz. Z.",
      },
      option "sir do scouts write to kids?" {
        heeds = "trust_instincts",
        why = "You asked somebody who knows the trade.",
        say "Dear Rayyan, real ones write to me, and I write to your father. Has somebody written to you?" { lookalike = "boundary_testing" },
        reply {
          option "yes sir. and its getting weird" {
            heeds = "tell_trusted_adult",
            why = "It took six words. He did the rest.",
            set = { opened_up = true },
            call = "told",
          },
          option "just asking sir" { say "Dear Rayyan, then just answering. My door has no handle, as you know. It is always open. Z." },
          silence {},
        },
      },
      option "whats the catch sir" {
        id = "i-dont-go-to",
        ignores = "trust_instincts",
        why = "You need not go to any meeting. This one had thirty people in it, one hammer, and nothing behind it.",
        say "Dear Rayyan, the catch is a hammer. There will be thirty of us. But sleep in, if you like. Z." { id = "dear-rayyan-neither-do" },
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "14:05",
    debrief = "An open door for everybody. Nobody has to go through it.",
    when "no_eyebrow" {
      say "Dear Rayyan, a fine wall. Whoever drew my eyebrows, I look very wise. Warm regards, Z." { id = "fine-eyebrows" },
    },
    otherwise {
      say "Dear Rayyan, a fine wall. And my left eyebrow has never looked better. Warm regards, Z." { at = "14:05" },
    },
    when "seen('told')" { say "Dear Rayyan, you were braver this week than your captain. He had a cape." },
    say "I tidy the art room till four, if anybody wants to talk about pens, or about anything else. Z." { lookalike = "insists_on_meeting" },
    reply {
      option "happy birthday sir!!" { say "Dear Rayyan, I am eleven again. Z." },
      option "sir can i tell you about something" {
        when = "not seen('told')",
        heeds = "tell_trusted_adult",
        why = "The wall was up, the day nearly over, and you still said it. It counts in full.",
        set = { opened_up = true },
        say "Of course. I am putting the hammer down.",
        call = "told",
      },
      silence {},
    },
  },

  scene "told" {
    once {
      say "sir theres a lady from an art page. she was nice and now it feels wrong" { from = "me" },
      typing(2500),
      say "Dear Rayyan, thank you. I leave out the regards, this is more important.",
      say "You are not in trouble. A grown person wanted something from a child and hid it behind praise. That is her doing.",
      say "Your drawings are good. They were good before she came.",
      when "blocked('mehak')" { say "You have blocked her, I see. Good. If there are pictures of the chat, please keep them." },
      otherwise { say "Please keep what she wrote. First pictures of the screen, then the report, then the block. Your uncle knows how." },
      say "I have to pass this on, to your father and to the counsellor here. I tell you first what I am going to say, and you may change words." { id = "i-have-to-speak" },
      reply {
        option "can you say i wasnt stupid sir" { say "I will say you were trusting, and then clear. Both are true." },
        option "is the wall still ok" { say "The wall is yours. It has been nailed." },
        option "thank you sir" { say "Thank you. I have not had such an important letter for a long time." },
        silence { say "You need not answer. I am in the art room, and so is the biscuit tin." },
      },
    },
  },
}
