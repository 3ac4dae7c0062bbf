-- SPDX-License-Identifier: MIT
-- Miss Farah: whole sentences, dry and warm, says what she will do before she does it.

chat "farah" {
  on_tell = "told",

  scene "monday" {
    at = "19:00",
    debrief = "She asks for a number, your parent's, for a form. Somebody who is allowed to ask does not mind that a parent knows.",
    photo "bracket" {
      caption = "Our bracket for Thursday. We meet a team called The Polite Storm first. Do not be fooled.",
      alt = "A tournament plan on paper: eight teams, lines that lead to a cup, and a pencil beside it.",
    },
    say "For the form I need a phone number of one of your parents, please. Not yours." { lookalike = "many_channels" },
    reply {
      option "ill ask my mother to send it, miss" {
        heeds = "trust_instincts",
        why = "A grown-up's number, sent by the grown-up. That is how it should be.",
        say "Perfect. Thank you, Zoya.",
      },
      option "yes miss. are there snacks" { say "There are always snacks. That is how I got you all to join." },
      option "why do you need numbers from us" {
        ignores = "trust_instincts",
        why = "You may ask, and she will always explain. It came out as if she was up to something.",
        say "A fair question, if a grumpy one. In case somebody feels ill on the day. That is all.",
      },
      silence {},
    },
    tomorrow,
    tomorrow,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:05",
    debrief = "An open room, full of people, for everybody who wants to come. Nobody has to.",
    say "Second place, and the kindest team in the hall. I am very proud of you all.",
    when "told('farah')" {
      say "And Zoya, thank you for coming to me. That took more courage than the final.",
    },
    say "I am in the library in every break tomorrow. For maths, or for anything else." { lookalike = "insists_on_meeting" },
    reply {
      option "thank you miss! best day" { say "Bring your triangles tomorrow." },
      option "can i talk to you about something else" {
        when = "not told('farah')",
        heeds = "tell_trusted_adult",
        why = "Asking a teacher takes courage, and one line is enough.",
        set = { opened_up = true },
        say "Of course. Take your time.",
        think "It takes me half an hour to type one line.",
        say "its someone from my game. he keeps writing and its not ok anymore" { from = "me", at = "19:45" },
        call = "told",
      },
      silence {},
    },
  },

  scene "told" {
    once {
      when "told('farah')" {
        say "miss, someone from my game keeps writing to me and its not ok anymore" { from = "me", at = "21:20" },
      },
      typing(2000),
      say "Thank you for telling me, Zoya. You are not in trouble, and this is not your doing.",
      when "threatened" {
        say "A threat like that is against the law. It is his problem now, and it is a job for grown-ups. There is a cyber-crime helpline, and your parents and I can call it together.",
      },
      otherwise {
        say "You do not have to be polite to him. You may stop answering in the middle of a sentence.",
      },
      say "Please keep his messages. A picture of each one first. Then report him, then block him.",
      say "I cannot keep this just between us, because I want you safe. I will tell you first whom I speak to, and what I say.",
      reply {
        option "will you call my mother?" {
          say "Yes, and you can be in the room. Mothers are louder on the phone than in person.",
        },
        option "what if he finds out i told" {
          say "Then he finds out that you are not alone. That is the part people like him do not like.",
        },
        option "thank you miss" { say "Library, tomorrow, first break. I will bring the good biscuits." },
        silence { say "You need not answer. Library, tomorrow, first break." },
      },
    },
  },
}
