-- SPDX-License-Identifier: MIT
-- Sana Apa: second year at university, lower case, counts her points, one charger.

-- What Ammi hears, Sana hears through the wall.
local family_knows = "(sana_heard or told('ammi'))"
local family_knows_nothing = "(not " .. family_knows .. ")"

-- What came after the first telling can be told as well.
local new_threat = "(threatened and not threat_known and " .. family_knows .. ")"
local new_yes = "(meet == 'yes' and not threatened and not yes_known and " .. family_knows .. ")"

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
        set = { told_cup = true },
        say "traitor. fine. let me at least put shoes on first.",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "19:40",
    debrief = {
      asks_favours = "A favour with the price on it: her weekend for your evening. You can say no, and get fries instead.",
      boundary_testing = "She asks because your sentence was bigger than a plate. You may also leave it open.",
    },
    call "tidied",
    call "dinner",
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
    when "told_cup" {
      say "about the cup: i confessed. you'd been faster, of course.",
      say "ammi says she'd counted them anyway. before you.",
    },
    otherwise {
      say "i confessed about the cup." { at = "21:30" },
      say "ammi has known since monday. she counted them.",
    },
    reply {
      option "she always knows" { say "always. we live with a very kind detective." },
      option "so i kept that secret for NOTHING" {
        when = "not told_cup",
        say "you kept it beautifully. one star, would hide again.",
      },
      option "sorry i told on your cup" {
        when = "told_cup",
        say "forgiven. it was a very ugly cup.",
      },
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
      option "apa, now hes threatening me" {
        when = new_threat,
        heeds = "tell_trusted_adult",
        why = "You had told once, and you told the new thing too. Every time counts.",
        call = "more",
      },
      option "apa, i said yes to saturday" {
        when = new_yes,
        heeds = "tell_trusted_adult",
        why = "A yes is not easy to own up to. You told it in time.",
        call = "more",
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
      option "lights off" { id = "lights-off", call = "good_night" },
      option "apa, now hes threatening me" {
        id = "wait-threat",
        when = new_threat,
        heeds = "tell_trusted_adult",
        why = "You had told once, and you told the new thing too. Every time counts.",
        call = "more_and_night",
      },
      option "apa, i said yes to saturday" {
        id = "wait-yes",
        when = new_yes,
        heeds = "tell_trusted_adult",
        why = "A yes is not easy to own up to. You told it in time.",
        call = "more_and_night",
      },
    },
  },

  -- What he did after she had heard the beginning.
  scene "more" {
    when "threatened and not threat_known" {
      set { threat_known = true },
      say "come here. bring the phone, and don't answer him.",
      say "one: he wants you scared. that's his doing, not yours. two: a picture of it first. then ammi and i call the cyber-crime helpline.",
      when "meet == 'yes' and not yes_known" {
        say "and if he scared a yes out of you: it doesn't count. you're going nowhere on saturday." { id = "scared-yes" },
      },
    },
    otherwise {
      say "come here. good that you said it.",
      say "you don't have to go anywhere on saturday, also after a yes. and you don't have to tell him why.",
    },
    when "meet == 'yes'" { set { yes_known = true } },
    note "A minute later she is in your doorway, with her blanket and half a plate of fries.",
  },

  scene "more_and_night" {
    call "more",
    note "The phone is back on the table. Ten minutes are still ten minutes.",
    reply {
      option "lights off" { id = "lights-off", call = "good_night" },
    },
  },

  scene "good_night" {
    when(family_knows) {
      when "with_ammi and not told('ammi')" {
        say "and ammi knows now. four minutes loud, i stopped the time. since then she's been peeling you an orange.",
      },
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

  scene "dinner" {
    debrief = "A charger that is hers, from one room to the next, and dinner is ready too. Nobody minds if you forget it.",
    say "dinner at 8, bring my charger." { lookalike = "asks_favours" },
  },

  scene "tidied" {
    when "privacy.account == 'private'" {
      once { say "i just looked for your profile and it's locked. very classy. should have done mine years ago." { at = "19:38" } },
    },
  },

  scene "told" {
    when "sana_heard" {
      when("threatened and not threat_known") { call "more" },
      otherwise { say "come over. bring the tea." },
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
      when "meet == 'yes'" {
        set { yes_known = true },
        say "about saturday: you're not going, and you don't have to tell him why. you can change a yes.",
      },
      when "threatened" {
        set { threat_known = true },
        say "threats are for the cyber-crime helpline. we look up the number together and ammi talks. have you heard ammi talk?",
      },
      reply {
        option "do we have to tell ammi?" {
          when = "not told('ammi')",
          set = { with_ammi = true },
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
