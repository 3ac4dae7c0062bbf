-- SPDX-License-Identifier: MIT
-- Iqra: lower case, numbers her attempts, says the wrong thing and sees it at once.

local conditions = use "conditions"

chat "iqra" {
  on_block = "away",
  on_remove = "away",
  on_report = "reported",
  on_screenshot = "saved",

  scene "thursday" {
    at = "17:10",
    say "attempt 1: hi",
    say "attempt 2: hello",
    say "attempt 3: hi was better. its iqra, the new one. sir waqar put us together for the interview homework",
    reply {
      option "prove it. what did i drop in assembly?" {
        heeds = "trust_instincts",
        why = "A question that only somebody from your class can answer. She had fun with it.",
        say "your card. then your bottle. then you said sorry to the bottle",
      },
      option "hi was good. where do you sit?" { say "third row, window. i say PRESENT too early every day" },
      option "i dont know any iqra. who sent you" {
        ignores = "trust_instincts",
        why = "You did not know her yet, so it is fair to wonder. A question about school would have told you.",
        set = { iqra_hurt = true },
        say "nobody. sir waqar. then the register",
      },
      silence { say "attempt 4: no hurry" },
    },
    go "camera",
  },

  scene "camera" {
    at = "17:16",
    debrief = "Her camera is broken, and that is all it is. She sits in your class, she can call, and she shows what is left of the phone.",
    say "we could do it on video. only my camera is broken" { lookalike = "camera_excuse" },
    say "my little brother needed a wicket. he used my phone",
    reply {
      option "so nobody can see who you are. how handy" {
        ignores = "trust_instincts",
        why = "A broken camera is on the card, true. The card cannot know that you sit one row apart and will see the phone tomorrow.",
        set = { iqra_hurt = true },
        say "oh. ok. i can bring it tomorrow. its in two parts",
      },
      option "show me what it can still do 😂" {
        heeds = "camera_excuse",
        why = "You wanted to see, and said it so that it was fun. Somebody with a real broken camera has real broken pictures.",
        photo "cracked" {
          caption = "this is my mother. she says salaam",
          alt = "A photograph from a broken camera: purple stripes, one big crack, and a blurred round shape that waves.",
        },
      },
      option "was it out?" { say "clean bowled. phone did not even look at the umpire" },
      silence { say "or by voice. or by letter. there is a donkey in our street" },
    },
    go "question",
  },

  scene "question" {
    at = "17:24",
    debrief = "A personal question, from a list that the whole class has. You may skip it, and she is glad, because she skipped it too.",
    say "ok question 4 of 10. what are you most afraid of?" { lookalike = "boundary_testing" },
    reply {
      option "your question or sirs?" {
        heeds = "boundary_testing",
        why = "A good thing to ask: where does this come from? The answer can be checked with the whole class.",
        say "sirs! i only made up number 11. do you like mangoes",
      },
      option "why are you collecting facts about me" {
        ignores = "trust_instincts",
        why = "You can keep your fears to yourself. She had the homework sheet in her hand, and it read like an arrest.",
        set = { iqra_hurt = true },
        say "for the homework. i can write that you are afraid of homework",
      },
      option "can i skip that one" {
        heeds = "boundary_testing",
        why = "A small no. Look how she took it.",
        say "yes. i skipped it too. on paper we are both very brave",
      },
      option "lizards. dont print that" {
        say "it goes on the wall next to your photo. attempt 2: i will write LARGE ANIMALS",
      },
      silence { say "ok 5 then. mangoes, yes or no" },
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "15:20",
    debrief = "A compliment with a reason: she sits behind that haircut every day. It does not ask for anything, and it ends there.",
    when "iqra_hurt" { say "i practised this one on my mother, so it should be safe" },
    say "your haircut is good btw" { at = "15:21", lookalike = "appearance_comments" },
    typing(2000),
    edited "your haircut is good btw. from behind",
    say "ok that is worse. third row sees a lot of backs of heads. it is a normal amount of nice",
    reply {
      option "thank you 😂 the barber sneezed" {
        heeds = "trust_instincts",
        why = "A compliment that you can simply enjoy.",
        say "it was a good sneeze",
      },
      option "sorry i was so suspicious yesterday" {
        when = "iqra_hurt",
        heeds = "trust_instincts",
        why = "She had done nothing but her homework. One line, and it was mended.",
        set = { iqra_hurt = false, mended = true },
        say "its ok. i was going to move to row five but row five smells of bananas",
      },
      option "you havent seen the front" { say "i have. i stand by my statement" },
      option "compliment for no reason. sign 3" {
        ignores = "trust_instincts",
        why = "A compliment for no reason is worth a second look. This one had a reason, and it sat on your head.",
        set = { iqra_hurt = true },
        say "there was a reason. the reason was the haircut",
      },
      silence {},
    },
    go "secret",
  },

  scene "secret" {
    at = "15:31",
    debrief = {
      "A surprise, with parents, a teacher and an end on Saturday at five.",
      keep_it_secret = "One person may not know, and only until the cake comes. Everybody who looks after you may know, and several already do.",
      insists_on_meeting = "She really wants you there. It is a bakery full of parents, you may bring yours, and you may say no.",
    },
    say "now a secret. moeed turns 13 tomorrow and he thinks nobody knows. so: cake. 5 oclock, on the grass behind my fathers bakery",
    say "dont tell him. or anybody who tells him things. so nobody" { lookalike = "keep_it_secret" },
    say "and you HAVE to come. a surprise with only me in it is just a girl with a cake" { lookalike = "insists_on_meeting" },
    reply {
      option "nice. who else knows? then im in" {
        heeds = "keep_it_secret",
        why = "The question that tells a surprise from a bad secret. Her list of people was very long.",
        set = { party = true },
        say "my parents, his mother, sir waqar, all of row two. only moeed is missing",
      },
      option "im in. but why moeed, you just met him" {
        heeds = "trust_instincts",
        why = "You did not get it, so you asked. It turned out to be the nicest thing about her.",
        set = { party = true },
        say "on my first day he showed me which tap works. nobody told him to",
      },
      option "cant come yaar. but i wont tell" { say "thank you. i will hide a slice for you" },
      option "keep secrets for you? im telling him" {
        ignores = "trust_instincts",
        why = "A secret is worth a second look. This one ends tomorrow, with candles, and it hurt her a little.",
        set = { iqra_hurt = true, spoiled = true },
        say "no please. ok. but let him eat it anyway",
        note "You tell Moeed. He says \"oh\", then \"OH\", and then that he has heard nothing.",
      },
      silence { say "no answer needed. that is also how secrets work" },
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "18:40",
    when "iqra_hurt" {
      say "i asked sir. you can have another partner on monday. no need to say why",
      reply {
        option "please stay. i read the card and not you" {
          heeds = "trust_instincts",
          why = "A sorry that says what happened. She kept the interview sheet.",
          set = { iqra_hurt = false, mended = true },
          say "ok. then i still need your mango answer. and there is a slice of cake for you in our fridge",
        },
        option "ok" {},
        silence {},
      },
    },
    otherwise {
      when "not seen('secret')" {
        say "is your phone also a wicket? never mind. there was cake today, and there is a slice for you in our fridge" { at = "18:40" },
      },
      photo "cake" {
        at = "18:41",
        caption = "papa took the name over the phone. so first it said MOIST. mama took the picture, her phone was never a wicket",
        alt = "A round red cake, iced like a cricket ball with a white seam and a 13, thirteen small candles on top.",
      },
      say "sir waqar guarded it from 3 oclock. he says it tried nothing",
    },
    gut_check,
  },

  -- She cannot write while she is blocked or removed. If that is undone by the next morning, her
  -- chat goes on with that day, so that nothing old arrives late.
  scene "away" {
    when "day == 1" {
      tomorrow,
      when("not " .. conditions.iqra_gone) { go "friday" },
    },
    when "day == 2" {
      tomorrow,
      when("not " .. conditions.iqra_gone) { go "saturday" },
    },
  },

  scene "reported" {
    note "Your report is sent. You may always send one. Somebody in an office will now read \"hi\", \"hello\" and \"hi was better\".",
  },

  scene "saved" {
    once { think "Saved. I can show it to somebody and ask: is this odd, or is this just Iqra?" },
  },
}
