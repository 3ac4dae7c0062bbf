-- SPDX-License-Identifier: MIT
-- Sir Rehan: speaks only in questions. When it matters, he stops.

local conditions = use "conditions"

chat "rehan" {
  on_tell = "told",

  scene "wednesday" {
    at = "17:40",
    debrief = "He wants you there, and a parent with you. Somebody who means well brings witnesses.",
    say "Saad? Is it true that you count stars? And is a club not better company than a window?",
    say "Could you be on the school ground on Saturday at seven, with a parent? Must it not be with a parent?" { lookalike = "insists_on_meeting" },
    reply {
      option "yes sir. i will ask my mother" {
        heeds = "trust_instincts",
        why = "A time, a place, and a parent who knows. That is what a good meeting looks like.",
        say "Does she own a flask? Would that be too much to hope?",
      },
      option "do you only speak in questions sir" { say "Do I?" },
      option "i dont meet teachers outside class" {
        heeds = "trust_instincts",
        why = "A careful rule, and he liked it. Here a parent was already part of the plan.",
        say "Is that not a sensible rule? And does it not have a hole the shape of a parent?",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "16:00",
    debrief = "A teacher laughs at himself. If it comes out, everybody laughs along.",
    say "Can you keep something from Rumaisa? Who pointed the telescope at a street lamp for an hour, and told twenty children that it was Jupiter?" { lookalike = "keep_it_secret" },
    reply {
      option "your secret is safe sir" {
        heeds = "trust_instincts",
        why = "A funny story about himself. There is nothing in it that could hurt you.",
        say "Is it? Then why did she give me a lamp for Eid?",
      },
      option "was it a nice lamp at least" { say "Would I have looked for an hour if not?" },
      option "i dont keep secrets for adults" {
        heeds = "trust_instincts",
        why = "A very good rule, and he was glad of it. This one was only a joke that the whole club knows.",
        say "And who taught you something so wise? May I shake their hand?",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "16:10",
    debrief = {
      "He saw that you are tired, and asks. He asks once.",
      appearance_comments = "A teacher who says that you look tired wants you to sleep. That is all.",
      boundary_testing = "The question comes with an open door, and you may walk past it.",
    },
    say "Were you asleep in the third row, Saad? Or did it only look as if somebody had switched off the lamp?" { lookalike = "appearance_comments" },
    say "Is all well? Do you know that the lab door is open till five, also for things that are not physics?" { lookalike = "boundary_testing" },
    reply {
      option "someone online wont leave me in peace sir" {
        when = "not " .. conditions.adult_knows,
        heeds = "tell_trusted_adult",
        why = "He left a door open, and you went in with one sentence.",
        set = { opened_up = true },
        call = "told",
      },
      option "its being sorted sir. my family knows" {
        when = conditions.adult_knows,
        say "Shall I then only bring biscuits? Hidden ones?",
      },
      option "just tired sir" { say "Is 'just' not the heaviest word there is?" },
      option "why does everyone keep asking me that" {
        ignores = "trust_instincts",
        why = "Many people asked this week, because many people saw it. Only one of them wanted you for herself.",
        say "Because everyone has eyes? Shall I close mine? Shall I leave a cup of tea outside?",
      },
      silence {},
    },
  },

  scene "told" {
    once {
      when "told('rehan')" {
        say "sir, its not about stars. someone online is getting too much for me" { from = "me" },
      },
      typing(2600),
      say "I have no questions now.",
      note "You write down the rest. He only listens.",
      say "I believe you. You have done nothing wrong, and you are not in trouble.",
      when "threatened" {
        say "A sentence like that is not for a pupil to carry. Whether it is true or not, it goes to grown-ups today.",
      },
      otherwise {
        say "You may stop answering. You do not owe anybody your nights.",
      },
      say "I cannot keep this to myself, because I want you safe. Your mother will hear it, and the lady at school whose work it is. And you will know what I say before I say it.",
      say "Please keep the messages. First pictures, then the report, then the block.",
      reply {
        option "will the whole school know sir" { say "Three people. You will know all three by name." },
        option "you used full stops sir" { say "For you. Do not tell Rumaisa." },
        option "thank you sir" { say "Thank you, Saad. It was a long way to my door." },
        silence { say "You need not answer. The kettle is on." },
      },
    },
  },
}
