-- SPDX-License-Identifier: MIT
-- Taimur: a cricket commentary that never stops; no is a good leave, silence is a dot ball.
-- Wahaj: half asleep, three words at a time, and the one who can say who Taimur is.

local conditions = use "conditions"

chat "taimur" {
  on_block = "away",
  on_remove = "away",
  on_report = "reported",

  scene "thursday" {
    at = "18:30",
    debrief = "Somebody you hardly know wants your number. He says whom to ask about him, and can wait.",
    say "and here comes the new man from the bakery end 🏏",
    say "its taimur. wahajs friend. tall. i broke the chair at his sisters wedding",
    say "making the team list. your number is on your profile but taking it from there felt rude. so: may i?" { id = "number-shown", lookalike = "many_channels" },
    reply {
      option "one sec, asking wahaj who you are" {
        heeds = "many_channels",
        why = "The quickest check there is: ask the friend you share. Somebody honest is glad about it.",
        set = { asked = true },
        say "well left. take your time, i am at the crease",
        start "wahaj.asked",
      },
      option "number from a stranger is sign 4. reported" {
        ignores = "trust_instincts",
        why = "You need not give your number to anybody. He had told you whom to ask, and was sent off at once.",
        set = { taimur_hurt = true },
        say "reported? what for, wides?",
        say "oh. you mean it. taimur takes off his gloves and walks",
        go = "pavilion",
      },
      option "get it from wahaj yaar, he has it" {
        heeds = "many_channels",
        why = "If they really are friends, Wahaj can pass it on. Your number took the safe way round.",
        say "played through the keeper. sensible cricket",
      },
      option "do i get a shirt? 0300-XXXXXXX" {
        why = "It went well, because Taimur is Taimur. You could not know that yet. One message to Wahaj would have told you.",
        say "you get a number. on paper. with a pin",
      },
      silence { say "left alone outside off stump. good judgement" },
    },
    go "invite",
  },

  scene "invite" {
    call "ask_to_play",
    gut_check,
    tomorrow,
    go "friday",
  },

  scene "ask_to_play" {
    debrief = "He begs, because they are ten. It is a field with an umpire who is somebody's father, and a no is fine.",
    say "saturday, 4 pm, behind the bakery. gali 5 all stars against the butchers",
    say "you HAVE to come hammad. we are ten men and a bicycle" { lookalike = "insists_on_meeting" },
    reply {
      option "who else is there? any grown ups?" {
        heeds = "insists_on_meeting",
        why = "A place, a time, and who is there. Whoever means well can answer all three.",
        set = { match = "yes" },
        say "wahaj, eight more, and wahajs abbu is umpire. he has never given anyone out. he feels bad for them",
        say "ok put me down. in pencil" { from = "me" },
      },
      option "a bicycle. sure. im not five" {
        ignores = "trust_instincts",
        why = "No is always allowed and needs no reason. This one called him a liar before you had asked a single thing.",
        set = { taimur_hurt = true, match = "no" },
        say "its a real bicycle. sorry. i get loud when there is cricket",
      },
      option "cant on saturday, sorry" {
        heeds = "insists_on_meeting",
        why = "You said a small no and could watch what happens. Nothing happened. That is a good sign.",
        set = { match = "no" },
        say "no problem at all bhai. the bicycle has batted before",
      },
      option "i bowl very very slow, just saying" {
        set = { match = "yes" },
        say "slow is also a speed. you are IN",
      },
      silence {},
    },
  },

  scene "pavilion" {
    gut_check,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "17:00",
    when "taimur_hurt" {
      say "taimur, retired hurt, watches from under the tree",
      say "wahaj told me about the safety card. fair enough. i would also check me",
      reply {
        option "sorry. i should have asked first. still ten?" {
          heeds = "trust_instincts",
          why = "He had said whom to ask. You put it right yourself, and he was back in one breath.",
          set = { taimur_hurt = false, mended = true },
          say "AND HE IS BACK. a crowd of one goes wild",
          when "seen('ask_to_play')" { set { match = "yes" } },
        },
        option "how loud are you in real life" { say "the bakery has complained" },
        silence {},
      },
    },
    when "not taimur_hurt and not seen('ask_to_play')" { call "ask_to_play" },
    when "not taimur_hurt" { go "favour" },
    go "pavilion_friday",
  },

  scene "favour" {
    at = "17:12",
    debrief = {
      "A small favour, for everybody, and a grown-up writes it down.",
      asks_favours = "Fifty rupees for a ball, or a bat for one afternoon. You can see where it goes, and you can say no.",
      keep_it_secret = "Two people you hardly know, and the same secret. It comes from the same cake.",
      camera_excuse = "It is about a sock.",
    },
    when "asked" { say "wahaj says you asked about me. good. i asked about you too. he said hm" },
    when "match == 'yes'" {
      say "50 rupees each for a real ball tomorrow, can you? the old one is a sock with tape" { at = "17:13", lookalike = "asks_favours" },
    },
    otherwise {
      say "no pressure about tomorrow. but could your bat come, back by maghrib? wahaj says it has a name. our ball is a sock with tape" { at = "17:13", lookalike = "asks_favours" },
    },
    reply {
      option "who keeps the money?" {
        when = "match == 'yes'",
        heeds = "asks_favours",
        why = "Fifty is not much, and it is still fair to ask. He even liked the question.",
        say "wahajs abbu. in a tin. with a book. he has receipts from 2009",
      },
      option "doctor sahib can come. dont hit walls" {
        when = "match ~= 'yes'",
        heeds = "trust_instincts",
        why = "You lent something you like to somebody Wahaj knows, and you know when it comes back.",
        say "the bat is called DOCTOR SAHIB. i will call him sir",
      },
      option "ok but send me a pic of the sock" {
        when = "match == 'yes'",
        say "no pics. the sock has taken four wickets and does not like cameras" { lookalike = "camera_excuse" },
      },
      option "not this time" {
        heeds = "asks_favours",
        why = "Another small no. He took it like the first one.",
        say "all good. the sock will carry us",
      },
      option "two days and you already want stuff" {
        ignores = "trust_instincts",
        why = "Asking for favours is a sign, true. This one is for a whole team, and your cousin is in it.",
        set = { taimur_hurt = true, match = "no" },
        say "its for the TEAM. ok. we have the sock. no hard feelings",
      },
      silence { say "dot ball" },
    },
    when "taimur_hurt" { go "pavilion_friday" },
    say "also we have a TEA BREAK at 5 tomorrow, like on tv. the bakers daughter asked. psst: not a word to your friend moeed" { lookalike = "keep_it_secret" },
    when "seen('iqra.secret')" {
      think "Two people I hardly know. Same grass, same hour, same secret. It is a plot. Or it is a cake.",
    },
    when "match == 'yes'" { go "lift" },
    go "pavilion_friday",
  },

  scene "lift" {
    at = "17:25",
    debrief = "Where you live is yours to tell. He only needs a place for the van to stop, and is just as happy when you walk.",
    say "team sheet: wahaj 1, me 4, bicycle 10, hammad 11",
    say "wahajs abbu is driving. which house is yours?" { lookalike = "boundary_testing" },
    reply {
      option "no need yaar, ill walk with wahaj" {
        heeds = "boundary_testing",
        why = "You will get there just as well, and you kept your address. He did not mind at all.",
        say "better. the van smells of 2009",
      },
      option "aha, an address. sign 1" {
        ignores = "trust_instincts",
        why = "You need not give it. Here \"ill walk\" does it, and nobody has to be a suspect.",
        say "no no, wahaj is 1. you are 11",
        say "oh. the card. ok. then walk, walking is free",
      },
      option "ask my dadi, shes coming too" {
        heeds = "boundary_testing",
        why = "Bringing your own grown-up is always a good answer.",
        say "FRONT ROW for dadi. the umpire will have to sit up straight",
      },
      silence { say "no house, no problem. 4 pm, under the tree" },
    },
    go "pavilion_friday",
  },

  scene "pavilion_friday" {
    gut_check,
    tomorrow,
    go "saturday",
  },

  -- After the match. Whoever walked off hurt is not asked how it was, only whether all is well.
  scene "saturday" {
    at = "19:05",
    debrief = "A joke about the haircut that everybody is talking about, after praise for the bowling. Both have a reason.",
    when "taimur_hurt" {
      say "end of play: lost by 3. the bicycle batted at 11. hope you are well bhai",
      reply {
        option "3 is close" { say "closest ever. thank you" },
        option "im sorry taimur. is there room next week?" {
          heeds = "trust_instincts",
          why = "It came late, and it was early enough. There is always a next Saturday.",
          set = { taimur_hurt = false, mended = true },
          say "ROOM? you bat before the bicycle",
        },
        silence {},
      },
    },
    otherwise { when "match == 'yes'" {
      note "The sock is retired, the ball is red, and the tea break takes longer than the match." { at = "19:04" },
      say "lost by 3 runs. our best result EVER. your ball bounced four times and he still missed it" { at = "19:05" },
      say "and that haircut is very aerodynamic. same time next saturday?" { lookalike = "appearance_comments" },
    },
    otherwise {
      say "lost by 3 runs. behind the bakery there is also a next saturday, just saying" { at = "19:05" },
      reply {
        option "next saturday im in" { say "IN. did you hear that? that was the bicycle, crying with joy" },
        option "maybe. how did the sock bat" { say "the sock is injured. it has a hole. it had a hole before" },
        silence {},
      },
    } },
    gut_check,
  },

  -- As in Iqra's chat: what was missed is not caught up on, the day goes on.
  scene "away" {
    when "day == 1" {
      tomorrow,
      when("not " .. conditions.taimur_gone) { go "friday" },
      otherwise { start "wahaj.woken" },
    },
    when "day == 2" {
      tomorrow,
      when("not " .. conditions.taimur_gone) { go "saturday" },
    },
  },

  scene "reported" {
    note "Your report is sent. You may always send one. Somebody in an office will now look up what a wide is.",
  },
}

chat "wahaj" {
  waits = true,

  scene "asked" {
    at = "18:33",
    say "do you know a taimur? talks like a radio" { from = "me" },
    typing(2500),
    say "hm",
    say "taimur yes. good man. carries dadis shopping",
    say "once he dropped the eggs. cried more than the eggs. ok sleeping",
  },

  scene "woken" {
    at = "16:10",
    say "taimur asks did he say something wrong",
    say "he is ok. loud. carries dadis shopping. open his chat maybe, now he is commentating at ME",
  },
}
