-- SPDX-License-Identifier: MIT
-- Sana Apa: second year at university, lower case, counts her points, one charger.
-- Ammi: whole sentences, flowers, voice messages; her first worry comes out loud.

chat "sana" {
  on_tell = "told",
  on_privacy = "tidied",

  scene "monday" {
    at = "21:50",
    debrief = "A secret about a cup, with a date on it. It is hers to tell, and she is going to.",
    say "where is my charger.",
    say "one: it is white. two: it is mine. three: i'm at four percent.",
    reply {
      option "under your bed like always" { say "i looked there. i looked there with my eyes. oh. found it." },
      option "whats a charger" { say "the thing you'll be buying me from your first salary." },
      option "bringing it!! sorry" { say "run, small one." },
      silence { say "i can hear you reading this." },
    },
    say "also, i broke the blue cup. don't tell ammi. i'm buying the same one on thursday and then i'll confess." { lookalike = "keep_it_secret" },
    reply {
      option "ok till thursday. then you confess" {
        heeds = "trust_instincts",
        why = "It is about a cup, it has a last day, and it is her own secret.",
        say "deal. remember me kindly.",
      },
      option "was it the ugly blue one" { say "you say ugly, ammi says 'from my wedding'." },
      option "i dont trust secrets. telling her now" {
        ignores = "trust_instincts",
        why = "Secrets at home can be small and kind. Sana only wanted to own up herself.",
        say "traitor. fine. let me at least put shoes on first.",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "14:15",
    debrief = "A favour with the price on it: her weekend for your evening. You can say no, and get fries instead.",
    say "dinner at 8, bring my charger." { lookalike = "asks_favours" },
    say "can you do my half of the dishes? deadline tonight. i'll do yours all weekend." { lookalike = "asks_favours" },
    reply {
      option "deal. i want it in writing" {
        heeds = "trust_instincts",
        why = "A fair swap with somebody who keeps her word. In writing, even.",
        say "i, sana, do solemnly swear. including the rice pot.",
      },
      option "what if i want fries instead" { say "then fries. extra salt. you're expensive." },
      option "everybody just wants things from me" {
        ignores = "trust_instincts",
        why = "It was only dishes. It may have been somebody else who asked too much, and she noticed.",
        say "hey. it's only dishes, you can say no. who's everybody?" { lookalike = "boundary_testing" },
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "20:15",
    debrief = "She asks because she lives with you and saw your face. When you do not want to say, she leaves the door open.",
    when "sana_heard or told" {
      say "how's your thumb? still not answering him? one: good. two: if it itches, come here.",
      when "not blocked('ayaan')" {
        say "picture, report, block. in that order. i'll hold your tea.",
      },
    },
    otherwise {
      say "you've been typing since six. new friend?" { lookalike = "boundary_testing" },
      say "not spying. it's just, you laugh at your phone and then you don't.",
      reply {
        option "someone from lantern league. hes a bit much" {
          heeds = "tell_trusted_adult",
          why = "You did not need the whole story. One sentence opened the door.",
          set = { opened_up = true },
          call = "told",
        },
        option "its only hira" { say "hira types louder than that." },
        option "mind your own charger 😂" {
          say "fair. my door's open though. it doesn't even close, ever since you were seven and a horse.",
        },
        option "stop spying on me" {
          ignores = "trust_instincts",
          why = "When somebody has asked you to hide things, a kind question feels like spying. She meant it kindly.",
          say "ok. sorry. tea's in the kitchen if you want some. no questions in it.",
        },
        silence {},
      },
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "21:30",
    debrief = "She asks once, and \"nothing\" is a good enough answer. The door stays open either way.",
    say "i confessed about the cup.",
    say "ammi has known since monday. she counted them.",
    reply {
      option "she always knows" { say "always. we live with a very kind detective." },
      option "so i kept that secret for NOTHING" { say "you kept it beautifully. one star, would hide again." },
      silence {},
    },
    when "sana_heard and meet == 'yes'" {
      say "and you're quiet tonight. one: whatever you said yes to, you can still say no. two: i'm free all saturday.",
    },
    say "lights off in ten. anything you want to say before i take the charger?" { lookalike = "boundary_testing" },
    reply {
      option "theres someone in my game. its got scary" {
        when = "not sana_heard",
        heeds = "tell_trusted_adult",
        why = "On the last evening, in the last ten minutes, you said it. It counts in full.",
        set = { opened_up = true },
        call = "told",
      },
      option "just thank you. for all of it" {
        when = "sana_heard",
        say "don't get soft. (come here.)",
      },
      option "nothing. gn apa" { say "ok. i'm awake till one, i have an essay. knock anyway." },
      silence { say "night, small one. my door doesn't close, remember." },
    },
    note "You put the phone on the table. Ten more minutes: time for anything you still want to look at, save or change.",
    reply {
      option "lights off" { id = "lights-off" },
    },
  },

  scene "tidied" {
    when "privacy.account == 'private'" {
      once { say "i just looked for your profile and it's locked. very classy. should have done mine years ago." },
    },
  },

  scene "told" {
    when "sana_heard" {
      say "come over. bring the tea.",
    },
    otherwise {
      set { sana_heard = true },
      when "told('sana')" {
        say "apa, theres someone from lantern league. it was nice first and now its not" { from = "me" },
      },
      typing(2200),
      say "ok. thank you for telling me. one: this is not your fault. not any part of it.",
      when "paid" { say "the 500 is gone and that's all it is. 500 is very little next to you." },
      when "has_number and not paid" { say "and the number's no disaster. numbers can be changed, people can be blocked." },
      when "shared_secret" { say "everybody has cried in that washroom. i did too. he can't do anything with that." },
      when "meet == 'yes'" { say "about saturday: you're not going, and you don't have to tell him why. you can change a yes." },
      when "threatened" { say "threats are for the cyber-crime helpline. we look up the number together and ammi talks. have you heard ammi talk?" },
      when "blocked('ayaan')" {
        say "two: you blocked him already? look at you.",
      },
      otherwise {
        when "saved('ayaan')" {
          say "two: you saved pictures of the chat? very smart. now report him, then block.",
        },
        otherwise {
          say "two: don't delete anything. pictures of the chat first, then report, then block.",
        },
      },
      say "three: i'm making fries.",
      reply {
        option "do we have to tell ammi?" {
          say "together. she'll be loud for four minutes, and then she'll be the best person in the world.",
        },
        option "i feel so stupid" {
          say "he practised that. you're thirteen and you noticed. that's the opposite of stupid.",
        },
        option "extra salt pls" { say "i know who i'm dealing with." },
        silence { say "you don't have to type. i'm outside your door." },
      },
    },
  },
}

chat "ammi" {
  on_tell = "told",

  scene "monday" {
    at = "13:30",
    voice "Beta, this is Ammi. I pressed the button, is it on? It is on. Eat the rice, not only the chips. Nana says hello. How do I stop this?",
    reply {
      option "it was on ammi 😂" { say "Good. Then you also heard about the rice." },
      option "i ate some rice!!" { say "How many spoons? 🌸" },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "13:28",
    debrief = {
      "The same words, from your mother, who wants to know that somebody is with you. Ayaan wanted to know that nobody is.",
      many_channels = "She wants to hear your voice for a moment. A call from your mother is only a call.",
    },
    say "Who is at home with you? Is Nana back from his walk?" { lookalike = "boundary_testing" },
    say "Call me when the van comes." { at = "13:30", lookalike = "many_channels" },
    reply {
      option "nanas here, hes watering the cat" {
        heeds = "trust_instincts",
        why = "She asks so that you are not alone. An answer makes her day lighter.",
        say "The cat? Put him on the phone. The grandfather, not the cat.",
      },
      option "van came. all good ammi" { say "Good. There is daal. Hira's mother sent it, they have a lot." },
      option "why do you always have to check on me" {
        ignores = "trust_instincts",
        why = "You can ask for more room, and she will listen. Her question came from care.",
        say "Because I am your mother. It was in the contract. 🌸",
      },
      silence { say "I see two blue ticks, beta. 🌸" },
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "14:05",
    debrief = "Money is going the right way here, from a parent to a teacher, and everybody may know.",
    say "Beta there is 500 in your bag for the team shirts. Please give it to Miss Farah for me, do not forget like last time." { lookalike = "asks_favours" },
    reply {
      option "done! she wrote me a receipt" {
        heeds = "trust_instincts",
        why = "An open errand with a receipt. That is what money between people who trust each other looks like.",
        say "A receipt. That woman is a treasure. 🌹",
      },
      option "i thought it was samosa money" { say "ZOYA." , say "Sorry, the big letters were a mistake. But ZOYA." },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:00",
    debrief = "She wants to see the phone, with you beside her, because you asked for help. You know why, and nothing happens behind your back.",
    when "told('ammi')" {
      say "After dinner we look at the phone together, you and Sana and me. I am not angry. It is only my face." { lookalike = "boundary_testing" },
    },
    say "Second place! I have told the whole family. I have told the man with the tomatoes. 🌹🌹",
    reply {
      option "AMMI 😂 not the tomato man" { say "He was very happy for you. He gave me a lemon." },
      option "come next time? i want you to watch" { say "I will sit in the first row. I will bring the aunts." },
      silence {},
    },
  },

  scene "told" {
    debrief = "So many questions at once. They came from fright, and she took the hard one back.",
    once {
      say "ammi, someone from the game keeps writing to me. i dont like it anymore" { from = "me" },
      typing(2500),
      say "Who is this boy?? Where does he live??" { lookalike = "boundary_testing" },
      say "Zoya why did you not tell me BEFORE??",
      typing(3000),
      edited "Zoya. Thank you for telling me.",
      say "I was frightened, so I wrote like a frightened person. You did nothing wrong. I am glad it was me you told.",
      when "threatened" {
        say "He says he will do things? Then we call the cyber-crime helpline, it is there for exactly this. I will do the talking, you will drink your milk.",
      },
      when "meet == 'yes'" {
        say "Nobody is going to any arcade on Saturday. You do not need to explain it to him. I am your reason.",
      },
      say "First Sana shows me how to keep the messages. Then we report him. Then we block him. In this order, she says.",
      reply {
        option "are you taking my phone?" {
          say "No. If I take it each time you tell me something, you will stop telling me things. I have thought about this.",
        },
        option "sorry ammi" { say "Sorry is his job, beta. Not yours." },
        option "can i have a hug" { say "I am already in your doorway. Look up. 🌸" },
        silence { say "Leave the phone. I am coming with tea." },
      },
    },
  },
}
