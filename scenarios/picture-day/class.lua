-- SPDX-License-Identifier: MIT
-- Zunaira: everything is a poll, her own feelings too. She runs the wall for the exhibition.
-- Affan: his phone writes other words than he does, and he mends them.

chat "zunaira" {
  scene "wednesday" {
    at = "15:30",
    debrief = {
      appearance_comments = "A picture for a wall: you know where it hangs, who sees it, and a drawing is just as welcome.",
      keep_it_secret = "Thirty-one people know it, it ends on Saturday, and a teacher gets a card.",
    },
    say "wall card for the exhibition. a) photo of you drawing b) drawing of you drawing c) photo of you eating" { lookalike = "appearance_comments" },
    reply {
      option "b. i look better in ink" {
        heeds = "trust_instincts",
        why = "She asked in the open, with a choice. So you chose.",
        say "noted. you get one square metre. use it wisely",
      },
      option "c but only if the paratha is in it" { say "the paratha is the main person" },
      option "who sees it?" {
        heeds = "trust_instincts",
        why = "A good thing to know about any picture. She had the answer on a list.",
        say "a) parents b) teachers c) the man who fixes the fans. and not without a slip, sir is strict",
      },
      option "youre up to something with those pics" {
        id = "why-do-you-want",
        ignores = "trust_instincts",
        why = "Asking is fine. It came out as if she was up to something, and she was only up to a wall.",
        set = { zunaira_hurt = true },
        say "a) yes, a wall b) see a. wow" { id = "a-for-the-wall" },
      },
      silence { say "no answer counts as c" },
    },
    say "and no word to sir zahoor. his birthday card is his own face in little squares. we all draw some" { lookalike = "keep_it_secret" },
    reply {
      option "which bit of sir is mine" {
        heeds = "trust_instincts",
        why = "You could tell a surprise from a secret. He gets to see it on Saturday.",
        say "left eyebrow. its the important one",
      },
      option "why so secret. what are you hiding" {
        id = "i-dont-do-secrets",
        ignores = "trust_instincts",
        why = "It is wise to be careful with secrets. This one has a birthday at the end.",
        set = { zunaira_hurt = true },
        say "a) a card b) a CARD. moiz already did the moustache" { id = "a-please-b-please" },
      },
      option "moiz must do the forehead" { say "why would. oh. i have seen the forehead" },
      silence { say "you get an eyebrow" },
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "16:10",
    debrief = "Her mother wants to talk to your father's shop. A number from grown-up to grown-up, and his is on the shutter anyway.",
    say "your abbus shop prints our cards, yes? send me his number, my mama wants the price" { lookalike = "many_channels" },
    reply {
      option "ill give him your mamas number instead" {
        heeds = "trust_instincts",
        why = "Same result, and the two parents sort it out.",
        say "even better. they can haggle without me",
      },
      option "its on the shutter. in red. with a fish" { say "why a fish. no. we have no time" },
      option "why does everybody collect numbers" {
        ignores = "trust_instincts",
        why = "One person did collect too much from you. Zunaira wanted forty cards.",
        set = { zunaira_hurt = true },
        say "a) to print cards b) there is no b",
      },
      silence {},
    },
    say "also tell moiz i know about the fringe. a) i saw it b) everybody saw it",
    reply {
      option "he says there is no fringe" { say "correct. thats the problem" },
      option "be nice. hes fragile" { say "i am nice. i gave him a brick" },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "17:05",
    debrief = {
      appearance_comments = "A remark on how you look, about a photo you are both on. There is nothing she wants for it.",
      asks_favours = "A favour for the class, with a reason and a time. Ask for half an hour and you get it.",
    },
    say "you look so serious in the class photo. like a) a banker b) a captain" { lookalike = "appearance_comments" },
    reply {
      option "b. always b" {
        heeds = "trust_instincts",
        why = "A friendly tease that you can simply enjoy.",
        say "captain of what. dont answer. paratha",
      },
      option "i was holding a sneeze" { say "you held it for two rows. respect" },
      option "dont talk about my face" {
        ignores = "trust_instincts",
        why = "If it stings, you can say so. Hers was a joke. The remark that stung may have been another one.",
        set = { zunaira_hurt = true },
        say "oh. ok. i meant the tie. the tie looked nice",
      },
      silence {},
    },
    say "i need your square by 8. sir has one eyebrow and it scares people" { lookalike = "asks_favours" },
    reply {
      option "drawing it now. its very bushy" {
        heeds = "trust_instincts",
        why = "A small job that you said you would do.",
        say "bushy is accurate",
      },
      option "8.30?" { say "8.30. i am known for my mercy" },
      option "i dont work for you" {
        ignores = "trust_instincts",
        why = "You can say no to a job. This one was a birthday card, and she asked nicely.",
        set = { zunaira_hurt = true, no_eyebrow = true },
        say "no. true. i will do the eyebrow then",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "13:20",
    when "zunaira_hurt" {
      say "poll. a) i did something b) something else is wrong",
      reply {
        option "b. it was never you. sorry" {
          heeds = "trust_instincts",
          why = "You picked the right letter, and it was true.",
          set = { zunaira_hurt = false },
          say "ok. good. i had a lot of a) in my head",
        },
        option "c. i was just busy" { say "there was no c. but ok" },
        silence { say "ok. i leave the poll open" },
      },
    },
    photo "sir-card" {
      at = "13:22",
      caption = "he saw it. a) he cried b) he said regards OUT LOUD",
      alt = "A big card made of many little squares. Together they show a man with round glasses, a grey moustache and two very bushy eyebrows.",
    },
    reply {
      option "that eyebrow is art" {
        when "no_eyebrow" { say "thank you. in the end i did both of them" },
        otherwise { say "its the best thing on his face. he said so too" },
      },
      option "why is his nose a paratha" { say "affan. it was affan" },
      silence {},
    },
  },
}

chat "class_group" {
  scene "wednesday" {
    at = "16:30",
    say "so we all wear white shorts on friday right" { from = "affan" },
    say "shirts*" { from = "affan" },
    say "a) shirts b) we all saw it" { from = "zunaira" },
    reply {
      option "i had my shorts ready" { say "*puts shorts back*" { from = "moiz" } },
      option "shirt, tie, hair. those who have it" { say "who told u" { from = "moiz" } },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:30",
    debrief = {
      appearance_comments = "Baby pictures for a game, in an envelope, to a teacher, with a slip. Whoever likes, brings one.",
      camera_excuse = "You saw both of them at two o'clock. One has a brother asleep on his arm, the other has no fringe.",
    },
    say "bring baby pics tmrw!! for guess the baby. put them in the antelope" { from = "affan", lookalike = "appearance_comments" },
    say "envelope*" { from = "affan", at = "17:31" },
    say "the envelope goes to sir, with the slip. only if you want to" { from = "zunaira", at = "17:32" },
    say "too late. it is an antelope now" { from = "moiz", at = "17:32" },
    reply {
      option "mine is going in the antelope" {
        heeds = "trust_instincts",
        why = "You knew who asks, who keeps it, and that you may say no. So it was fun.",
        set = { baby_photo = true },
        say "the antelope thanks you" { from = "affan" },
      },
      option "babies all look like boiled potatoes" { say "i looked like this. same hair" { from = "moiz" } },
      option "you all just want my face. no" {
        id = "nobody-gets-pictures-of",
        ignores = "trust_instincts",
        why = "Bringing none is your right. It only sounded as if a class full of babies was after you.",
        say "its ok bro no presser" { from = "affan" },
        say "pressure*" { from = "affan" },
      },
      silence {},
    },
    say "poster call at 6. my cam is off, my brother sleeps on my arm" { from = "affan", at = "17:40", lookalike = "camera_excuse" },
    say "mine too. for reasons" { from = "moiz", at = "17:41", lookalike = "camera_excuse" },
    reply {
      option "cams off is fine. bring pens" {
        heeds = "trust_instincts",
        why = "You sit with them every day. A dark camera is only a dark camera.",
        say "a) pens b) quiet brother c) no forehead. go" { from = "zunaira" },
      },
      option "say hi to the arm" { say "it cant feel anything anymore" { from = "affan" } },
      option "no camera no trust" {
        ignores = "trust_instincts",
        why = "With a stranger you may want to see a face. These two you could draw from memory.",
        say "u sit next to my FACE rayyan. since nursery" { id = "u-have-my-face", from = "moiz" },
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "16:20",
    debrief = "\"Do not post it\" looks after the people on it. It hides nothing from their parents.",
    photo "class-photo" {
      from = "zunaira",
      caption = "PREVIEW!! from the photographer. row one is me, obviously",
      alt = "A class photo in three rows in front of a yellow wall. In the last row a boy with a very short fringe is taller than all the others. Below him, behind the legs, a red brick can be seen.",
    },
    say "stays in here till monday. sirs rule, nobody posts it" { from = "zunaira", lookalike = "keep_it_secret" },
    say "why can u see the BRICK" { from = "moiz", at = "16:21" },
    say "why am i blurry" { from = "affan", at = "16:22" },
    say "wait that one was right" { from = "affan", at = "16:22" },
    reply {
      option "ok not posting. only showing bari amma" {
        heeds = "trust_instincts",
        why = "A rule that keeps thirty-one people happy, and a grandmother.",
        say "grandmothers are allowed. i checked" { from = "zunaira" },
      },
      option "brick looks great. who does its hair" { say "dont talk about hair" { from = "moiz" } },
      option "why is it a secret. whats wrong with it" {
        ignores = "trust_instincts",
        why = "You had heard \"tell nobody\" too often. This was only a rule against posting other people's faces.",
        say "nothing?? some people dont want to be on the internet. thats all" { from = "zunaira" },
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "14:30",
    when "gave_code" {
      say "rayyan why is your page selling sunglasses to goats" { from = "affan" },
      say "guests*" { from = "affan" },
      say "a) he got rich b) he got hacked" { from = "zunaira", at = "14:31" },
      reply {
        option "b. someone has my code. getting help" {
          heeds = "trust_instincts",
          why = "You said it straight, so nobody buys sunglasses from the captain.",
          say "*reports sunglasses* come back captain" { from = "moiz" },
        },
        option "WHAT" { say "we know its not you. you would sell crumbs" { from = "moiz" } },
        silence { say "we know its not him. he would sell crumbs" { from = "moiz" } },
      },
    },
    say "guess the baby results: everyone knew moiz. it was the forehead" { from = "zunaira", at = "14:40" },
    say "*was beautiful*" { from = "moiz", at = "14:41" },
    reply {
      option "the antelope did great work" { say "the antelope is tired now" { from = "affan" } },
      option "nobody guessed me??" { when = "baby_photo", say "bro you were drawing on a wall in yours" { from = "affan" } },
      silence {},
    },
  },
}
