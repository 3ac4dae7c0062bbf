-- SPDX-License-Identifier: MIT
-- Sana Apa: second year at university, lower case, counts her points, one charger.

-- What Ammi hears, Sana hears through the wall.
local family_knows = "(sana_heard or told('ammi'))"
local family_knows_nothing = "(not " .. family_knows .. ")"

chat "sana" {
  on_tell = "told",

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
    at = "19:40",
    debrief = "A favour with the price on it: her weekend for your evening. You can say no, and get fries instead.",
    call "tidied",
    say "dinner at 8, bring my charger." { lookalike = "asks_favours" },
    say "can you do my half of the dishes? deadline tonight. i'll do yours all weekend." { lookalike = "asks_favours" },
    reply {
      option "deal. i want it in writing" {
        heeds = "trust_instincts",
        why = "A fair swap with somebody who keeps her word. In writing, even.",
        say "i, sana, do solemnly swear. including the rice pot.",
      },
      option "what if i want fries instead" { say "then fries. extra salt. you're expensive." },
      option "everyone just wants stuff from me" {
        id = "everybody-just-wants-things",
        when = "not sana_heard",
        ignores = "trust_instincts",
        why = "It was only dishes. It may have been somebody else who asked too much, and she noticed.",
        say "hey. it's only dishes, you can say no. who's everyone?" { lookalike = "boundary_testing" },
        reply {
          option "someone in my game. it got weird" {
            when = family_knows_nothing,
            heeds = "tell_trusted_adult",
            why = "She asked, and you took the chance. One sentence was enough.",
            set = { opened_up = true },
            call = "told",
          },
          option "nobody. its been a long day" { say "ok. long days get fries. dishes are mine tonight." },
          silence { say "you don't have to say. the question stays open, like my door." },
        },
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "21:30",
    debrief = "She asks because she lives with you and saw your face. When you do not want to say, she leaves the door open.",
    call "tidied",
    when(family_knows) {
      say "how's your thumb? still not answering him? one: good. two: if it itches, come here.",
      when "not blocked('ayaan')" {
        say "picture, report, block. in that order. i'll hold your tea.",
      },
    },
    otherwise {
      say "you've been typing since six. new friend?" { at = "21:30", lookalike = "boundary_testing" },
      say "not spying. it's just, you laugh at your phone and then you don't.",
      -- Whoever tells before answering is not asked again.
      reply {
        option "someone from lantern league. hes a bit much" {
          when = family_knows_nothing,
          heeds = "tell_trusted_adult",
          why = "You did not need the whole story. One sentence opened the door.",
          set = { opened_up = true },
          call = "told",
        },
        option "ask ammi. she knows now" {
          when = "told('ammi') and not sana_heard",
          set = { sana_heard = true },
          say "she came to my room. at full volume. then she cried a bit and then she was great.",
          say "proud of you, small one. i'm teaching her screenshots.",
        },
        option "its only hira" { when = family_knows_nothing, say "hira types louder than that." },
        option "mind your own charger 😂" {
          when = family_knows_nothing,
          say "fair. my door's open though. it doesn't even close, ever since you were seven and a horse.",
        },
        option "stop spying on me" {
          when = family_knows_nothing,
          ignores = "trust_instincts",
          why = "When somebody has asked you to hide things, a kind question feels like spying. She meant it kindly.",
          say "ok. sorry. tea's in the kitchen if you want some. no questions in it.",
        },
        silence { when = family_knows_nothing },
      },
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "21:30",
    debrief = "She asks once, and \"nothing\" is a good enough answer. The door stays open either way.",
    call "tidied",
    say "i confessed about the cup.",
    say "ammi has known since monday. she counted them.",
    reply {
      option "she always knows" { say "always. we live with a very kind detective." },
      option "so i kept that secret for NOTHING" { say "you kept it beautifully. one star, would hide again." },
      silence {},
    },
    when("meet == 'yes' and " .. family_knows) {
      say "and you're quiet tonight. one: whatever you said yes to, you can still say no. two: i'm free all saturday.",
    },
    say "lights off in ten. anything you want to say before i take the charger?" { lookalike = "boundary_testing" },
    reply {
      option "theres someone in my game. its got scary" {
        when = family_knows_nothing,
        heeds = "tell_trusted_adult",
        why = "On the last evening, in the last ten minutes, you said it. It counts in full.",
        set = { opened_up = true },
        call = "told",
      },
      option "just thank you. for all of it" {
        when = family_knows,
        say "don't get soft. (come here.)",
      },
      option "nothing. gn apa" { say "ok. i'm awake till one, i have an essay. knock anyway." },
      silence { say "night, small one. my door doesn't close, remember." },
    },
    note "You put the phone on the table. Ten more minutes: time for anything you still want to look at, save or change.",
    reply {
      option "lights off" {
        id = "lights-off",
        when(family_knows) {
          say "and breakfast's on me tomorrow. you did the hard part.",
        },
        otherwise {
          when "blocked('ayaan')" {
            say "you look lighter today, by the way. tell me some time, or don't. i like it either way.",
          },
          otherwise {
            say "and whatever it is, it's smaller in the kitchen, with tea. wake me.",
          },
        },
      },
    },
  },

  scene "tidied" {
    when "privacy.account == 'private'" {
      once { say "i just looked for your profile and it's locked. very classy. should have done mine years ago." { at = "19:38" } },
    },
  },

  scene "told" {
    when "sana_heard" {
      say "come over. bring the tea.",
    },
    otherwise {
      set { sana_heard = true },
      when "told('sana')" {
        say "apa, theres someone from lantern league. it was nice first and now its not" { from = "me", at = "21:20" },
      },
      typing(2200),
      say "ok. thank you for telling me. what happened?",
      note "You type it out, badly and fast, and she waits until you are done.",
      say "one: this is not your fault. not any part of it.",
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
      when "paid" { say "and the 500 is gone, that's all it is. 500 is very little next to you." },
      when "has_number and not paid" { say "and the number's no disaster. numbers can be changed, people can be blocked." },
      when "shared_secret" { say "everybody has cried in that washroom. i did too. he can't do anything with that." },
      when "meet == 'yes'" { say "about saturday: you're not going, and you don't have to tell him why. you can change a yes." },
      when "threatened" { say "threats are for the cyber-crime helpline. we look up the number together and ammi talks. have you heard ammi talk?" },
      reply {
        option "do we have to tell ammi?" {
          when = "not told('ammi')",
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
