-- SPDX-License-Identifier: MIT
-- Jibran: speaks more than he writes, begins with "oye", no full stops, and a rooster called Major who
-- crows nine hours late.

local conditions = use "conditions"

chat "jibran" {
  scene "wednesday" {
    at = "14:40",
    debrief = {
      "He wants you at home on Saturday, and will not say why.",
      insists_on_meeting = "Your own home, four in the afternoon, your family there. He only wants you to be in.",
      keep_it_secret = "This secret has a day and an hour on it. On Saturday at four everybody knows.",
    },
    voice "Oye Saad. I am walking, so I am speaking. Yesterday Major crowed at four again. Four in the AFTERNOON. He is nine hours late and very proud.",
    say "that was him at the end. he says salam",
    reply {
      option "salam major. fix your clock" { say "he has no clock. he has confidence" },
      option "nine hours late. like my school van" { say "put him in the van. he can be the horn" },
      option "i miss that stupid bird" { say "he misses u. he bit the postman in ur name" },
      silence { say "he can feel it when u dont laugh" },
    },
    say "sat 4 o clock be AT HOME. dont ask. just be there" { lookalike = "insists_on_meeting" },
    say "n not a word to ur maa. swear on major" { lookalike = "keep_it_secret" },
    reply {
      option "sworn. on his comb" {
        heeds = "trust_instincts",
        why = "You knew this kind of secret: it ends on Saturday, and somebody laughs.",
        say "the comb is holy. good",
      },
      option "is it a present. is it big" { say "large n alive. thats all u get" },
      option "no secrets. what do you want from me" {
        ignores = "trust_instincts",
        why = "A secret that lasts can be a bad sign. This one had an end, and a friend of eight years behind it.",
        set = { jibran_hurt = true },
        say "oye its a NICE thing. what happened to u down there",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    debrief = {
      "An address, for a parcel. A dead camera, with a rooster to blame.",
      boundary_testing = "He asks where you live because something is on its way there. You have known him for eight years.",
      camera_excuse = "You have seen this face every day since class 2. One broken phone changes nothing.",
    },
    call "locked",
    say "oye flat number? asking for a parcel" { at = "15:10", lookalike = "boundary_testing" },
    say "n which floor. parcel hates stairs",
    reply {
      option "third floor, left. what IS it" {
        heeds = "trust_instincts",
        why = "You know his voice, his handwriting and his bird. That is a good reason to answer.",
        say "hope n feathers",
      },
      option "abba ji has the address" {
        heeds = "trust_instincts",
        why = "Careful and friendly at once: somebody at home can pass it on.",
        say "he has. he keeps reading me poems instead",
      },
      option "why do you need to know where i live" {
        ignores = "trust_instincts",
        why = "A fair question for a stranger. It sounded strange to a boy who knows your old house by heart.",
        set = { jibran_hurt = true },
        say "bc i cant throw it from here yaar",
      },
      silence { say "fine. parcel will smell its way" },
    },
    say "call at 9 like every thursday. my camera is dead tho. major pecked it. u get my ear" { lookalike = "camera_excuse" },
    reply {
      option "ear to ear. 9" {
        heeds = "trust_instincts",
        why = "A broken camera, a real friend, and a voice you would know anywhere.",
        set = { ear_washed = true },
        say "ill wash it",
      },
      option "put major on" { say "he only takes calls at 4" },
      option "everyones camera dies these days. sure" {
        ignores = "trust_instincts",
        why = "You had heard that excuse elsewhere. Here there was a real bird.",
        say "u have SEEN my face yaar. ur mother has photos of it w jam",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "15:20",
    debrief = {
      "He asks what is wrong, because you were so quiet.",
      boundary_testing = "A personal question, asked once. He takes any answer, also none.",
      asks_favours = "One kilo of bird food, and he says what it is for. Sort of.",
    },
    when "skipped_call" {
      voice "Oye. You did not pick up yesterday. I am not angry. I ate the call biscuits alone. All eight.",
      reply {
        option "someone needed me. sorry yaar" {
          heeds = "trust_instincts",
          why = "You said what happened, and that you were sorry. More is not needed between friends.",
          say "ok. u owe me one call n eight biscuits",
        },
        option "i fell asleep" { say "at 9?? u? u count planes till midnight" },
        option "you could also just visit me" {
          ignores = "trust_instincts",
          why = "It was easier to be cross with him than with the one who kept you from the phone.",
          set = { jibran_hurt = true },
          typing(2500),
          say "wow ok",
          say "u have no idea yaar",
        },
        silence {},
      },
    },
    otherwise {
      voice "Oye. Good call yesterday. My ear is still red. Major listened to all of it and he has opinions." { at = "15:20" },
    },
    say "u sound so tired. who keeps u up. a person or a star" { lookalike = "boundary_testing" },
    reply {
      option "a girl from the poetry channel. its getting heavy" {
        when = "not blocked('minahil')",
        heeds = "trust_instincts",
        why = "A feeling, said to a friend, in one line. He did not need more.",
        set = { jibran_knows = true },
        say "heavy like homework or heavy like a wardrobe",
        say "bc ur allowed to put a wardrobe down. n tell ur maa. she lifts people for a living",
      },
      option "it was a person. i blocked her" {
        when = "blocked('minahil')",
        set = { jibran_knows = true },
        say "then sleep. major will keep watch. he will start at 4",
      },
      option "just stars" { say "stars dont make u this quiet" },
      option "a real friend wouldnt need to ask" {
        ignores = "trust_instincts",
        why = "He asked because he did not know, and wanted to. That is what a real friend does.",
        set = { jibran_hurt = true },
        say "a real friend is asking tho",
      },
      silence {},
    },
    say "also buy a kilo of bajra. for the parcel. i pay u in walnuts" { lookalike = "asks_favours" },
    reply {
      option "bajra?? ok. one kilo for the mystery" {
        heeds = "trust_instincts",
        why = "Bird food, for a friend, paid in walnuts. You can say yes to that.",
        say "parcel thanks u. parcel is screaming",
      },
      option "nani will think i bought a hen" { say "nani is closer than u know" },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "15:58",
    debrief = "He sits beside you and sees your face. He asks out loud, and stays if the answer is no.",
    photo "parcel" {
      caption = "the parcel has come. parcel wants tea",
      alt = "A green street gate with two travel bags, a sack of walnuts, and a basket with a rooster in it. His beak is wide open.",
    },
    voice "Oye! Third floor left! That was Major just now. We said four o'clock, and he crowed at four. For the first time in his life he is punctual!" { at = "16:00" },
    reply {
      option "IS THAT MAJOR. IM COMING DOWN" { say "mind the stairs. mind the beak" },
      option "is that my FATHER behind you" { say "7 hours. the whole bus knows ghalib now" },
      option "i thought the parcel was a cake" { say "he can HEAR u" },
      silence { say "hello?? the parcel is ringing ur bell w his face" },
    },
    note "One weekend, seven hours on a bus. The flat is suddenly full." { at = "16:20" },
    when "jibran_hurt" {
      say "oye. before the tea. u were sharp w me this week. was that u or was that somebody" { at = "16:25" },
      reply {
        option "not you. never you. sorry yaar" {
          heeds = "trust_instincts",
          why = "Eight years of friendship, mended in one line and a pat on the back.",
          set = { jibran_hurt = false },
          say "ok. forgiven. major needs more time",
        },
        option "i dont know what it was" { say "ok. when u know, u know where i sleep. on ur floor" },
        silence {},
      },
    },
    when("jibran_knows and not " .. conditions.adult_knows) {
      say "n the wardrobe? still carrying it alone?" { at = "17:08" },
    },
    say "im sitting NEXT to u n ur reading ur phone. put it away or show me" { at = "17:10", lookalike = "boundary_testing" },
    reply {
      option "ok. look. all of it" {
        when = "not " .. conditions.adult_knows,
        heeds = "trust_instincts",
        why = "You gave your phone to a friend. The next step, to a grown-up, is only a short one.",
        set = { jibran_knows = true },
        note "He reads for a long time. He has never been quiet for this long.",
        say "none of this is ur fault. not one line",
        say "ur maa is in the kitchen. its four steps. ill walk them w u",
      },
      option "its w maa and abba now. its ok" {
        when = conditions.parents_know,
        say "good. then give me the charger",
      },
      option "two minutes, then its off" { say "counting. so is he" },
      silence { say "he is going to crow at u" },
    },
    start "third_floor.hall",
  },

  scene "locked" {
    when "privacy.account == 'private'" {
      once { say "ur page is locked now?? i had to knock like a guest. good. keep it" { at = "15:08" } },
    },
  },
}
