-- SPDX-License-Identifier: MIT
-- Nimra: reports about herself in the third person, like a nature film, and regrets to inform you.
-- Haris: his keyboard is broken, so he talks to the phone, and the phone hears what it likes.

local conditions = use "conditions"

chat "nimra" {
  scene "tuesday" {
    at = "15:30",
    debrief = "A secret about sticky tape. If it comes out, somebody buys new tape.",
    say "nimra regrets to inform you that she is stuck to the lamp",
    photo "lamp" {
      caption = "the left hand is nimra. the rest is batti begum",
      alt = "A round biscuit tin with a painted face and a lampshade like a hat. It glows. A hand is stuck to its side.",
      at = "15:31",
    },
    reply {
      option "is the lamp ok" { say "the lamp is fine. nobody has asked about nimra" },
      option "pull slowly. science is watching" { say "nimra pulled. science now has some of her skin" },
      option "WHY did you give it a face" { say "she asked for one" },
      silence { say "nimra accepts her new life as furniture" },
    },
    say "also we used up sirs good tape. dont tell him. nimra buys new tape tomorrow" { at = "15:34", lookalike = "keep_it_secret" },
    reply {
      option "what tape. ive never seen tape" {
        heeds = "trust_instincts",
        why = "It is tape, and by tomorrow it is mended. You could tell.",
        say "nimra has never seen you. who are you. good",
      },
      option "he counts it in cm. he knows" { say "then nimra will blame the wind" },
      option "no secrets. im telling sir" {
        ignores = "trust_instincts",
        why = "There are secrets that weigh nothing. This one was 40 cm of tape.",
        set = { nimra_hurt = true },
        say "nimra is a bit shocked. nimra was going to PAY",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "21:30",
    debrief = "She saw your face and asks about it, once. A friend may do that, and takes whatever answer you give.",
    say "nimra is home. nimra is forty percent paratha",
    say "nimra noticed something. your amma said kashif bhai this kashif bhai that. and you went to the kitchen for water. twice. with a full glass" { at = "21:32", lookalike = "boundary_testing" },
    reply {
      option "hes really nice. its just a lot" {
        heeds = "trust_instincts",
        why = "You put a feeling into words. It does not have to be a finished one.",
        say "nimra notes: nice, and a lot. two different things",
        say "nimras uncle fixes nothing and is also never a lot. its possible",
      },
      option "i was thirsty" { say "nimra respects thirst" },
      option "stop watching me. mind your business" {
        ignores = "trust_instincts",
        why = "Somebody else had been watching you. She only counted your glasses.",
        set = { nimra_hurt = true },
        say "nimra was not watching. nimra was sitting next to you",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "16:30",
    debrief = {
      "She orders you about, and you both know that you may say no.",
      insists_on_meeting = "At her house, with her mother, her brothers and a cat. If you cannot come, the lamp gets ugly, and that is all.",
      appearance_comments = "She wants a picture of your hand, for a label on a tin.",
    },
    say "5 oclock. nimras house. we paint. you HAVE to come or the lamp gets nimras taste" { lookalike = "insists_on_meeting" },
    say "and send nimra a pic of your hand. sir wants hands on the label and nimras are stuck again" { at = "16:33", lookalike = "appearance_comments" },
    reply {
      option "coming! bringing both hands" {
        heeds = "trust_instincts",
        why = "Friends, paint, somebody's mother in the next room. Easy yes.",
        say "nimra lays out newspaper. the cat lies down on newspaper",
      },
      option "cant today. dont let haris near the yellow" {
        heeds = "trust_instincts",
        why = "You said no, and it cost nothing. That is how it is with her.",
        say "too late. haris is yellow",
      },
      option "sir, papa, now you. stop collecting me" {
        id = "you-want-pics-too",
        ignores = "trust_instincts",
        why = "It sounds as if you were asked for too much lately. She wanted four fingers and a thumb.",
        set = { nimra_hurt = true },
        say "nimra wanted a HAND. nimra can draw one. it will have six fingers",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "16:00",
    debrief = "She has been thinking about you and says so. You may answer with a joke, and she will still be there.",
    when "nimra_hurt" {
      say "nimra has a question and no jokes. did nimra do something",
      reply {
        option "no. i was rude bc of something else. sorry" {
          heeds = "trust_instincts",
          why = "One honest line, and you had your friend back.",
          set = { nimra_hurt = false },
          say "nimra forgives. nimra had already forgiven but likes to hear it",
        },
        option "just stressed" { say "ok" },
        silence {},
      },
    },
    when "rode" {
      say "the van man counted one too few yesterday. he made nimra swear that you are alive" { at = "16:01" },
    },
    otherwise {
      say "yesterday at the gate a blue car waved. nimra did not wave back. nimra has a feeling about the blue car" { at = "16:01" },
    },
    say "is it still a lot? the nice one?" { at = "16:03", lookalike = "boundary_testing" },
    reply {
      option "yes. it got worse. he wants me to come alone" {
        heeds = "trust_instincts",
        why = "Telling a friend breaks the silence. She cannot carry it for you, and she knows who can.",
        go = "knows",
      },
      option "theres a grown up in it now. its better" {
        when = conditions.adult_knows,
        say "good. nimra would have sent the cat",
        go = "friday_end",
      },
      option "its fine. paint the lamp" { say "nimra paints. nimra keeps one eye open", go = "friday_end" },
      silence { go = "friday_end" },
    },
  },

  scene "knows" {
    say "nimra believes you. nimra has believed you since the kitchen",
    say "you did nothing. zero nothing",
    when(conditions.amma_still_doubts) {
      say "and if the first grown up is busy being scared you go to the next. your khala overtakes FUNERALS. tell her",
    },
    otherwise { when(conditions.adult_knows) {
      say "and you have told somebody big already. nimra is a bit in awe",
    },
    otherwise {
      say "nimra is too small for this and so are you. your khala overtakes FUNERALS. tell her. nimra holds your hand, it is sticky anyway",
    } },
    go "friday_end",
  },

  scene "friday_end" {
    say "sleep early. tomorrow the tin goes to war" { id = "sleep-now-tomorrow-the" },
    gut_check,
    tomorrow,
    go "saturday",
  },

  -- The last reply of the story: a quiet moment for whatever is still to be done.
  scene "saturday" {
    at = "06:42",
    when "saturday == 'yes'" {
      say "nimra has the seating plan. the seat beside her is empty. nimra does not like the seat" { id = "nimra-sees-an-empty" },
    },
    otherwise {
      say "nimra is awake. nimra is wearing two different socks for luck" { at = "06:42" },
    },
    say "shout when you are ready",
    note "The bag is packed. There are ten quiet minutes for anything you still want to look at, save, change or say to somebody.",
    reply {
      option "ready" {
        id = "ready",
        when "saturday == 'yes'" { say "nimra waits. nimra can wait very long" },
        otherwise { say "NIMRA IS ALSO READY. (sorry. the narrator is nervous)" },
      },
    },
  },
}

chat "haris" {
  scene "tuesday" {
    at = "19:20",
    debrief = "He needs the flat so that he does not ring at the wrong door again. You can let your mother answer.",
    say "hello this is hairy. HARIS. my keyboard is dead so i talk to the phone",
    say "what is your flat number. last time i rang a wrong door and an old man gave me a guava" { lookalike = "boundary_testing" },
    reply {
      option "3rd floor, follow the smell of parathas" {
        heeds = "trust_instincts",
        why = "Amma knows that he comes, and half the class has been there.",
        say "i will bring the guard. GUAVA. i will bring the guava",
      },
      option "ask nimra, shell walk you up" {
        heeds = "trust_instincts",
        why = "He gets there, and the number stayed with you. He did not even notice.",
        say "good she has legs. MAPS. forget it",
      },
      option "why do you want to know where i live" {
        ignores = "trust_instincts",
        why = "A fair question for a stranger. He was invited, with a screwdriver.",
        set = { haris_hurt = true },
        say "for the lamp. sorry. i can wait at the gate",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "22:00",
    debrief = {
      "A cracked screen and a sister's phone. You saw both on your own sofa today.",
      camera_excuse = "The crack is real. He showed it round at the table and let Amma name the rivers.",
      many_channels = "A second number, because his sister wants her phone back. He says why, and you can ask him at school.",
    },
    say "thank your mother for the parrots. PARATHAS",
    say "no video tonight. the crack on my screen looks like the river in us. INDUS" { at = "22:01", lookalike = "camera_excuse" },
    say "from friday i write from my sisters phone. save it as haris two, i am the better one" { at = "22:03", lookalike = "many_channels" },
    reply {
      option "show me at school first, haris two 😄" {
        heeds = "trust_instincts",
        why = "A quick check, face to face. He thought it was funny.",
        say "i will bring my face. it has no crack. yet",
      },
      option "saved as hairy" { say "i accept my faith. FATE" },
      option "new number AND no camera. sure. fake haris" {
        ignores = "trust_instincts",
        why = "The list fits, the person does not. He ate at your table today.",
        set = { haris_hurt = true },
        say "i am the real hairy. i ate at your table",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:00",
    debrief = "A swap of work between two people who share one lamp.",
    say "can you write my half of the poster. i do the why ares for you. WIRES" { lookalike = "asks_favours" },
    reply {
      option "deal. words for wires" {
        heeds = "trust_instincts",
        why = "A fair swap, and both of you do what you are good at.",
        say "you are a good fiend. FRIEND",
      },
      option "only if you spell my name right" { say "of course. ma nor. MAN OR. i give up" },
      option "do your own work for once" {
        ignores = "trust_instincts",
        why = "You may say no to extra work. This no had somebody else's name on it.",
        set = { haris_hurt = true },
        say "ok. i will type it with my elbow",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "17:00",
    when "haris_hurt" {
      say "is it about the guava. you are angry since tuesday or wednesday or thursday",
      reply {
        option "not you. im sorry. you were just there" {
          heeds = "trust_instincts",
          why = "He had done nothing, and now he knows.",
          set = { haris_hurt = false },
          say "ok good. i said sorry to my phone as well, in case",
        },
        option "its fine" { say "ok" },
        silence {},
      },
    },
    otherwise {
      say "my keyboard works again. but it feels lonely, so i still speak to it" { at = "17:00" },
    },
    say "tomorrow we win. or we explode. ENJOY",
  },
}
