-- SPDX-License-Identifier: MIT
-- 8B official: Eshal posts notices.
-- Moeed: voice typing, so that the commas are words and his mother gets in.
-- Sir Waqar: writes as if each word cost money.

local conditions = use "conditions"

chat "class_group" {
  scene "thursday" {
    at = "14:30",
    photo "card-front" {
      from = "eshal",
      caption = "NOTICE: the card from assembly. learn all seven. it is not a fan",
      alt = "A printed card with seven small round drawings: a question mark, a crossed-out camera, a mirror, a phone, a map pin, a padlock and a stack of coins.",
    },
    say "mine is on my wall comma and a bit of me also full stop" { from = "moeed" },
    say "attempt 1: hello class" { from = "iqra" },
    say "NOTICE: that is iqra. she is new. be normal" { from = "eshal" },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "14:40",
    say "NOTICE: somebody has drawn a moustache on sign 2. it has to stop" { from = "eshal" },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "18:20",
    say "NOTICE: the cake is finished. sir waqar had three slices. he says two" { from = "eshal" },
    say "attempt 1: thank you everybody. attempt 2 is the same but louder" { from = "iqra" },
  },
}

chat "moeed" {
  scene "thursday" {
    at = "16:00",
    debrief = "Patties, a haircut, and money: it sounds like two signs, and it is the canteen. Who says it, and what for, is half of it.",
    say "hammad this is moeed full stop i glued the card to my wall comma and then my thumb comma so now i have to speak my messages",
    say "i know all seven signs and now i suspect the canteen uncle",
    say "today he said nice haircut AND he asked me for money" { lookalike = "asks_favours" },
    reply {
      option "he sells patties yaar. thats his job" {
        heeds = "trust_instincts",
        why = "You looked at who asks, and what for. That is half of it.",
        say "then he is free to go comma case closed",
      },
      option "whats on the back of the card" { say "the wall full stop" },
      option "trust nobody. not even patties" {
        ignores = "trust_instincts",
        why = "It was a joke. All the same: somebody who sells patties has to ask for money.",
        say "i trusted one at eleven comma it was delicious full stop",
      },
      silence { say "silence comma sign eight comma laughing face" },
    },
    say "also i saw YOUR haircut comma i am sorry for your loss. no mama i am doing homework",
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "16:30",
    debrief = "He asks what you are doing because he hopes that somebody has remembered. He has known you since nursery.",
    when(conditions.iqra_gone) {
      say "the new girl looked for you in break comma i told her that you are shy. she gave me an apple for you comma i ate it full stop sorry",
    },
    say "nobody has said a word about tomorrow comma not that tomorrow is anything" { at = "16:31" },
    say "what are you doing at five tomorrow question mark" { lookalike = "boundary_testing" },
    reply {
      option "theres cricket behind the bakery. keep score?" {
        heeds = "trust_instincts",
        why = "No lie, no surprise spoiled, and he no longer had a lonely Saturday.",
        say "i will need a chair comma a pencil and absolute power",
      },
      option "cant say 😇" { say "suspicious full stop sign nine" },
      option "its a surprise cake. act normal" {
        when = "seen('iqra.secret') and not spoiled",
        set = { spoiled = true },
        say "oh. OH. i have heard nothing. mama i have heard nothing",
      },
      option "stay away from the new girl, shes fake" {
        ignores = "trust_instincts",
        why = "A feeling is good to share with a friend. This was a verdict, and he knew something about her that the card does not.",
        say "she shared her paratha with me comma on her first day comma the crispy half",
      },
      silence { say "fine comma i will also be mysterious" },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "19:30",
    when "party or match == 'yes'" {
      note "At five there was a cake on the grass. Moeed looked at it for so long that the candles nearly went out alone." { at = "19:29" },
      when "spoiled" { say "i acted so surprised that sir waqar gave me a mark for it comma eight out of ten" { at = "19:30" } },
      otherwise { say "i suspected everybody this week comma of everything comma and nobody of cake" { at = "19:30" } },
    },
    otherwise {
      note "At five there was singing from the bakery. It was not good, and it was very loud." { at = "19:29" },
      say "they had a cake for me hammad exclamation mark. i have your slice in my bag comma it is flat now comma but it is yours" { at = "19:30" },
    },
    reply {
      option "happy birthday moeed exclamation mark" { say "thank you. i am not even speaking this comma i am typing comma the thumb is free" },
      option "i thought iqra was up to something" {
        when = "iqra_hurt",
        say "she was comma she was up to cake. say sorry to her on monday comma she will need three attempts to forgive you",
      },
      option "is the thumb still on the wall" { say "mama used cooking oil comma we are both free" },
      silence { say "i will take that as a song" },
    },
  },
}

chat "waqar" {
  on_tell = "told",

  scene "friday_waits" {
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "19:00",
    debrief = "A teacher asks you to keep quiet, until five o'clock tomorrow, about a cake that half the school is going to eat.",
    say "Interview: due Monday. Ten questions. An eleventh seen on one sheet. Mangoes. Allowed.",
    say "Safety card: 31 given out. 31 used as fans. Back of card: unread. By all.",
    reply {
      option "sir whats on the back?" {
        heeds = "trust_instincts",
        why = "The front says when to look. You wanted to know how.",
        say "At last. Sit down.",
      },
      option "mine fits all my new friends sir" {
        heeds = "tell_trusted_adult",
        why = "Nothing had gone bad, and you said it all the same. A grown-up can look at it with you.",
        set = { opened_up = true },
        say "A tick is a question. Not an answer. Bring the phone on Monday. We look together.",
      },
      option "it is a good fan sir" { say "Noted. With sorrow." },
      option "sir the card says trust nobody" {
        ignores = "trust_instincts",
        why = "Many people read it like that. It has a second side.",
        say "It does not. I wrote it. Turn it over.",
      },
      silence { say "I hear fanning." },
    },
    photo "card-back" {
      caption = "Back of card. My own work. One weekend.",
      alt = "The back of the card, with five drawings: a speech bubble with a question mark, two heads side by side, an open door, a raised hand, and two cups of tea.",
    },
    say "Ask them. Ask somebody who knows them. May others know? Say a small no, and watch. Tell a grown-up, any time.",
    say "Also: tomorrow, 5. Cake. Not a word to Moeed." { lookalike = "keep_it_secret" },
    tomorrow,
  },

  scene "told" {
    once {
      when "told('waqar')" {
        say "sir some people i hardly know write to me. is it ok to ask you about it" { from = "me", at = "20:40" },
      },
      say "Always. Even at 20:40. Even when it is nothing.",
      say "Right to ask. Read me the messages on Monday. Or now, by phone, with your father beside you. Until then: you need not answer anybody.",
    },
  },
}
