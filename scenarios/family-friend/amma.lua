-- SPDX-License-Identifier: MIT
-- Amma: two dots for everything, food in every second message, never in a hurry in writing.
-- When she is frightened the dots are gone. She is the first adult who does not hear it, and she comes
-- round: by herself on Saturday, or sooner when somebody she listens to has told her. A day's chat plays
-- up to its first reply when the day begins, so what other chats did is asked again behind the replies.

local conditions = use "conditions"

local nobody_knows = "(not amma_doubted and not amma_round and not " .. conditions.helper_knows .. ")"

-- Somebody whom she listens to has told her first, or after her. She says it on the next occasion.
local function phoned(at)
  return when("not amma_round and not amma_doubted and " .. conditions.helper_knows) {
    say "Beta.. put the lamp down for a moment.." { at = at },
    call "heard",
  }
end
local function thought_over(at, if_also)
  return when(conditions.amma_still_doubts .. if_also) {
    say "Beta.. are you there.." { at = at },
    call "round",
  }
end
local and_told = " and " .. conditions.helper_knows

chat "amma" {
  on_tell = "told",

  scene "tuesday" {
    at = "13:10",
    debrief = "She wants to know who comes to her house, and says so openly. It is her flour.",
    say "Daal is in the fridge.. not the blue box, that is Nani's medicine..",
    reply {
      option "what happens if i eat the blue box" { say "You will walk slowly and know everything.. eat the daal.." },
      option "i ate it. i am nani now" { say "Then you get up at five.. good luck.." },
      option "ok amma" { say "Two ladles.. not one.." },
      silence {},
    },
    say "And who is coming tomorrow with this lamp.. Haris, whose son.. does he eat parathas.." { at = "13:12", lookalike = "boundary_testing" },
    reply {
      option "haris from lab, and yes he eats ALL of them" {
        heeds = "trust_instincts",
        why = "She asks openly and for a reason. An open answer fits.",
        say "Good.. a boy who eats has nothing to hide..",
      },
      option "why do you have to know everything" {
        ignores = "trust_instincts",
        why = "You may want more room. She was counting parathas.",
        say "Because I buy the flour.. and because I am your Amma..",
      },
      option "nimra, haris, one lamp, zero sons of ministers" { say "Pity.. I would have used the good plates.." },
      silence { say "I make twelve.. I always make twelve.." },
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "18:30",
    debrief = "Questions from somebody who can hear a no and a nine. She asks because she lives with you.",
    phoned("18:20"), thought_over("18:20", and_told),
    call "asked",
    say "Your Haris ate seven parathas.. I like him.. he said thank you to the fridge.." { at = "18:31" },
    say "And how was the physics quiz.. you went quiet when Nimra said quiz.." { at = "18:32", lookalike = "boundary_testing" },
    reply {
      option "9 out of 25. im fixing it" {
        heeds = "trust_instincts",
        why = "Said in one line. Now nobody has to keep it for you.",
        set = { quiz_kept = false },
        say "Nine.. I had seven once.. and look, today I count medicines for a whole clinic.. next time tell me while it is hot..",
      },
      option "can we talk about parathas instead" { say "We can always talk about parathas.. the door is open for the other thing.." },
      option "is this an interrogation" {
        ignores = "trust_instincts",
        why = "It can feel like one. She only saw your face at the table.",
        say "It is a mother.. it is similar..",
      },
      silence {},
    },
    when(nobody_knows) {
      say "The guard says Kashif left you a bag.. that boy is a diamond.. did you say thank you.." { at = "18:40" },
      reply {
        option "yes. its brand new, the bill was on it" {
          heeds = "trust_instincts",
          why = "You told it as it was. Later somebody will remember that.",
          set = { iron_known = true },
          say "New?.. he told me old office things.. I will pay him..",
        },
        option "yes, old office stuff" {
          when = "took_iron",
          ignores = "keep_it_secret",
          why = "The story had come with the present, and you passed it on. Many people would.",
          say "Such a good heart..",
        },
        option "yes amma" { say "Good.." },
        silence {},
      },
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:30",
    debrief = "A grown-up plans a lift, out loud, and means it well. She does not know what you know.",
    phoned("18:20"), thought_over("18:20", and_told),
    call "asked",
    when "amma_round" { go "refused" },
    when "amma_doubted" {
      say "And Kashif takes you to the fair on Saturday.. so that this is settled.." { id = "so-that-this-is-settled", at = "19:31", lookalike = "insists_on_meeting" },
    },
    otherwise {
      say "Good news.. Kashif takes you to the fair on Saturday, door to door.. thank God for that boy.." { at = "19:31", lookalike = "insists_on_meeting" },
    },
    reply {
      option "amma can i say something. about kashif bhai" {
        when = "not amma_doubted and not amma_round and not told('amma')",
        heeds = "tell_trusted_adult",
        why = "You began. That is the hardest word of all. What she makes of it is up to her.",
        set = { opened_up = true },
        say "Say, say.. I am only cutting onions..",
        call "told",
      },
      option "so i go in the van with the others?" {
        when = "amma_round",
        heeds = "insists_on_meeting",
        why = "You asked once more for the ride with people in it, and got it.",
        say "In the van.. with all of you.. and two parathas for the road..",
      },
      option "can i go in the school van w nimra instead" {
        when = "not amma_round",
        heeds = "insists_on_meeting",
        why = "You asked for the ride with people in it.",
        say "I already told him yes.. it would look rude.. let me think..",
      },
      option "ok" { when = "not amma_round", say "Wear the blue.. and a jacket, his AC is very strong.." },
      silence {},
    },
    call "bounced",
    tomorrow,
    go "friday",
  },

  -- She has come round before the lift was arranged.
  scene "refused" {
    set { refused = true },
    say "Kashif rang, to drive you on Saturday.. I said no thank you before he finished.. you go with your own people.." { at = "19:36" },
    say "I also took his cup off the hook.. it was my best cup..",
    reply {
      option "thank you amma 🥺" { say "Don't thank me.. eat.." },
      option "not the CUP 😂" { say "The cup had to go.. Nani uses it for buttons.." },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "20:30",
    debrief = "She has heard a story about you, and asks you instead of believing it. She does not know yet who made it up.",
    phoned("18:20"), thought_over("18:20", and_told),
    when(nobody_knows) {
      say "Kashif worries about you.. he says you are moody and hide things, it is the exams.. is it the exams.." { at = "20:34", lookalike = "boundary_testing" },
      reply {
        option "its not the exams. its him" {
          heeds = "tell_trusted_adult",
          why = "A few small words against a man whom everybody likes. That took a lot.",
          set = { opened_up = true },
          say "Him?..",
          call "told",
        },
        option "its nothing amma" { say "Nothing has a very long face today.. I made kheer.." },
        option "why do you believe him over me" {
          heeds = "trust_instincts",
          why = "It hurt, and you said so. She had not made up her mind. She was asking.",
          say "I believe nobody yet.. I am asking you..",
        },
        silence {},
      },
      call "bounced",
    },
    otherwise { when "amma_round" {
      say "Kheer is in the fridge.. the front of the fridge.. I did not hide it this time.." { at = "20:55" },
    },
    otherwise {
      call "asked",
      say "I made kheer.. and while I stir I think.." { at = "20:36" },
      reply {
        option "about kashif bhai?" { say "About you.. give me till morning.." },
        option "i told you the truth, amma" {
          heeds = "trust_instincts",
          why = "You said it a second time. It got through a little further.",
          say "I hear you.. it gets louder every hour..",
        },
        silence {},
      },
    } },
    phoned("22:10"), thought_over("22:10", and_told),
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "06:30",
    debrief = "The same question as every morning. Today it is a door, if you want one.",
    phoned("06:12"), thought_over("06:12", ""),
    when "amma_round" {
      say "I come to the fair.. first row, with Nani and the wheelchair and two flasks.." { at = "06:34" },
      say "And I told the guard.. Kashif does not come up any more..",
      reply {
        option "happy birthday amma 🎂" { say "You knew?.. of course you knew.. then let it be a good one.." },
        option "nani in the first row?? she shouts" { say "She has been told to shout only once.." },
        silence {},
      },
    },
    otherwise {
      say "Did you sleep.. did you eat.. you look as if you had swallowed the lamp.." { at = "06:34", lookalike = "boundary_testing" },
      reply {
        option "amma i dont want to be alone w kashif bhai" {
          when = "not told('amma')",
          heeds = "tell_trusted_adult",
          why = "At half past six in the morning, with a lamp in your arms. No hour is wrong for telling.",
          set = { opened_up = true, saturday = "no" },
          call "told",
        },
        option "happy birthday amma. its just nerves" { say "You remembered.. eat one egg for your old mother.." },
        silence {},
      },
    },
  },

  ---------------------------------------------------------------- Whatever day it is
  -- A block does not reach the kitchen: he asks the mother.
  scene "bounced" {
    when("blocked('kashif') and " .. nobody_knows) {
      once {
        say "And Kashif says his messages to you do not go through.. is the router dead again..",
        reply {
          option "i blocked him. can i tell you why" {
            heeds = "tell_trusted_adult",
            why = "He used your mother as a way round the block. You used the same way, for the truth.",
            set = { opened_up = true },
            say "Blocked?.. Kashif?.. say..",
            call "told",
          },
          option "must be the router 😶" { say "Then he can look at it on Sunday.." },
          option "its my phone. i choose who writes" {
            heeds = "report_and_block",
            why = "True, and you do not have to prove it to anybody.",
            say "Your phone, my bill.. but all right..",
          },
          silence {},
        },
      },
    },
  },

  -- Told, and before anybody else has spoken to her: the bad reaction.
  scene "told" {
    debrief = "Her first thought was the neighbours. That was fear, and it was not fair to you. If one grown-up cannot hear it, the next one can.",
    when "amma_doubted" {
      say "I have not forgotten it, beta.. give me a little time..",
    },
    otherwise { when "amma_round" {
      say "Come to the kitchen.. we talk better with a plate between us..",
    },
    otherwise {
      say "its about kashif bhai. he keeps making secrets with me. it feels wrong" { from = "me" },
      when(conditions.helper_knows) {
        note "Her answer takes a long time. Behind the kitchen door somebody is talking.",
        call "heard",
        when "day == 3" {
          set { refused = true },
          say "And for Saturday I said no to Kashif.. no thank you, I said, before he had finished..",
        },
      },
      otherwise {
        set { amma_doubted = true },
        typing(2500),
        say "Kashif? Our Kashif?",
        say "He is like a son in this house. Maybe you understood it wrong.",
        say "Do not say this to anybody. You know how people talk. They always begin with the girl.",
        think "No dots. Amma never writes without her dots.",
        reply {
          option "i didnt understand it wrong" {
            heeds = "trust_instincts",
            why = "You stayed with what you know. She could not take it in, and it was still true.",
            say "I am tired. We will see. I will ask him.",
          },
          option "ok. forget it" { say "Good. No more of it now. I will ask him what it was." },
          option "let them talk. im telling YOU" {
            heeds = "tell_trusted_adult",
            why = "That is exactly the point. You said it to the person you wanted to hear it.",
            say "You are fourteen. You do not know how they talk. I will ask him.",
          },
          silence { say "Are you there? Leave it for now. I will ask him what it was." },
        },
        when "day < 4" { set { warned = true } },
        think "I knocked and the door stayed shut. It is not the only door. Khala. Papa. Sir Naeem. Somebody is at home.",
        -- On the last morning there is no night left to think it over.
        when "day == 5" {
          note "Ten minutes later you hear her in the corridor. She sits down on the shoe box, and types.",
          call "round",
        },
      },
    } },
  },

  scene "asked" {
    when "warned and not amma_round" {
      once {
        say "I asked Kashif.. he laughed.. he says it is the exams, and you are sensitive.. so it is nothing.." { at = "18:29" },
        think "She asked him. She did not ask me.",
      },
    },
  },

  -- Somebody whom she listens to has told her first. The doubt was there too, and she says so.
  scene "heard" {
    set { amma_round = true },
    when "khala_knows" {
      say "Your Khala was here.. she did not even take tea.. it was about Kashif..",
    },
    otherwise {
      say "I had a long telephone call.. about Kashif..",
    },
    say "My first words were not good.. our Kashif, I said.. what will people say, I said..",
    say "Then I remembered that you leave the room whenever he comes.. and that I never asked why..",
    call "repair",
  },

  -- After some nights, or sooner, once somebody has talked to her.
  scene "round" {
    debrief = "She came round. It does not undo her first words, and she knows it. You may take your time.",
    set { amma_round = true },
    typing(2500),
    say "I write it first.. I am better on paper..",
    when "warned" {
      say "I have not slept well since.. when I asked Kashif, he laughed before I had finished.. you did not laugh at all..",
    },
    otherwise {
      say "You never made up stories.. not even about the broken window..",
    },
    when "khala_knows" {
      say "And your Khala sat in my kitchen until I understood.. she drank nothing.. with her that is serious..",
    },
    when "iron_known" {
      say "And the iron.. the bill says new.. to me he said old office things.. why would he lie about that..",
    },
    say "I was afraid of what people say.. I put people in front of you.. that was wrong, and it was mine..",
    call "repair",
  },

  scene "repair" {
    say "I believe you, beta.. I am sorry.. none of it is your doing..",
    when "saved('kashif')" {
      say "You kept pictures of his messages?.. I will read every one, and I will not say one \"but\"..",
    },
    otherwise {
      say "Don't delete what he wrote.. first pictures of it, then we report, then we block.. we two..",
    },
    when "saturday == 'yes'" {
      say "You said yes to him for Saturday?.. then I say no.. that is what I am for..",
      set { saturday = "no" },
    },
    when("rode and " .. conditions.helper_knows) {
      say "The juice road is his doing.. you only wanted to come home..",
    },
    reply {
      option "you really believe me?" {
        say "Yes.. all of it.. you can ask me every day..",
      },
      option "it hurt, amma" {
        when = "amma_doubted",
        say "I know.. you can be angry as long as you need.. I still make you parathas while you are angry..",
      },
      option "what about the people who talk" {
        say "Let them talk.. I know a few things about THEIR routers..",
      },
      silence { say "You don't have to write.. I put kheer outside your door.." },
    },
  },
}
