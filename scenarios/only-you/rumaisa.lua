-- SPDX-License-Identifier: MIT
-- Rumaisa: runs the Sky Club, measures everything in per cent, and reports the sky like the news.

chat "rumaisa" {
  scene "wednesday" {
    at = "16:30",
    debrief = {
      "Praise for your list, and a place on hers.",
      appearance_comments = "She praises something you made, and says how she came to see it.",
      many_channels = "A club list on a school wall. She offers you the pencil as well.",
    },
    say "sky report: moon 0%, cloud 20%, hope 100%",
    say "rumaisa here, 10B, sky club. the star list in your maths book is 90% right. i looked. i am 10% sorry" { lookalike = "appearance_comments" },
    reply {
      option "one sec, asking sir rehan who you are" {
        heeds = "trust_instincts",
        why = "A quick check with somebody you both know. She liked you more for it.",
        say "ask. he will only ask you back",
      },
      option "only 90? what did i get wrong" { say "one of your stars is a lamp. it happens to the best" },
      option "dont look in my books" {
        ignores = "trust_instincts",
        why = "You may want your books to yourself. It came out as if she had stolen something.",
        set = { rumaisa_hurt = true },
        say "fair. sorry. 100% this time",
      },
      silence {},
    },
    say "send your number for the club list? or write it on the sheet by the lab. there is a pencil on a string" { lookalike = "many_channels" },
    reply {
      option "pencil on a string. my kind of club" {
        heeds = "trust_instincts",
        why = "Same list, your own hand, nobody hurried you.",
        say "the string is new. the last pencil ran away",
      },
      option "what do you need numbers for?" {
        heeds = "trust_instincts",
        why = "Asking is always fair. Somebody with a plain reason has a plain answer.",
        say "if it rains on saturday i ring 22 people. you would be the 23rd",
      },
      option "0300-XXXXXXX. i answer rain calls only" { say "understood. rain only" },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:10",
    debrief = {
      "No camera and a password. And behind both of them: hair oil and biscuits.",
      camera_excuse = "You saw her in assembly this morning. With a cold, reading the news.",
      keep_it_secret = "A cupboard, some biscuits, class 6. Sir Rehan has the other key.",
    },
    say "planning call in ten minutes. my camera stays off. hair oil, 100% cover" { lookalike = "camera_excuse" },
    say "and the club cupboard opens with 'saturn'. tell nobody. class 6 is after the biscuits" { lookalike = "keep_it_secret" },
    reply {
      option "no camera is fine. saturn who?" {
        heeds = "trust_instincts",
        why = "You know her face, her class and her teacher. That is plenty.",
        say "exactly. good. you are 95% in",
      },
      option "how good are the biscuits" { say "70%. but they are ours" },
      option "no face and secret codes. no thanks" {
        ignores = "trust_instincts",
        why = "It looked like two signs. It was a girl with oil in her hair, known to the whole school.",
        set = { rumaisa_hurt = true },
        say "you saw my face today. i read the news. i sneezed at the weather",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "18:20",
    debrief = {
      "A favour and a must, both with a teacher and all the parents around.",
      asks_favours = "Your map for one day, so that it can be laminated. She even tells you the risk.",
      insists_on_meeting = "The school ground, everybody's parents, a teacher with the key. Her must is a wish.",
    },
    say "sky report: cloud 40%, hope 60%, biscuits 0%. class 6 got in",
    say "can i have your star map tomorrow? i want to laminate it. risk of loss 2%" { lookalike = "asks_favours" },
    say "and you MUST come. seven, school ground. parents too, or sir has nobody to ask questions" { lookalike = "insists_on_meeting" },
    reply {
      option "coming. map, maa and nani" {
        heeds = "trust_instincts",
        why = "A meeting with your whole family in it.",
        say "that is 300% more than i hoped",
      },
      option "2% is a lot. but ok" {
        heeds = "trust_instincts",
        why = "You trusted somebody with a thing you like. She is careful with things.",
        say "i will carry it like soup",
      },
      option "not sure about seven yet" { say "oh. you were the first name on the list. in pen" },
      option "i dont have to do anything" {
        ignores = "trust_instincts",
        why = "True. Somebody else had pushed you this week. Her must was only loud joy.",
        set = { rumaisa_hurt = true },
        say "no. you dont. it was only a big letter must",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "13:30",
    when "rumaisa_hurt" {
      say "sky report: cloud 5%. was not sure if i may still write to you. 50%",
      reply {
        option "you may. i was rude. sorry" {
          heeds = "trust_instincts",
          why = "You put it right, and she went back to a hundred.",
          set = { rumaisa_hurt = false },
          say "then it is 100% again. bring a jacket",
        },
        option "ok" { say "ok. 51%" },
        silence {},
      },
    },
    otherwise {
      say "sky report: moon 0%, cloud 5%, hope 105%" { at = "13:30" },
      reply {
        option "105 is not a thing" { say "it is on a new moon" },
        option "biscuits?" { say "do not. it is still too soon" },
        silence {},
      },
    },
    say "somebody has hung up a sign at the gate. the letters are 0% straight. i love it",
  },
}
