-- SPDX-License-Identifier: MIT
-- Talha: sits beside Saad, lives one floor below, and has a business idea for everything.

local conditions = use "conditions"

-- She carries it out on Saturday, if she threatened on Friday, there was something to pass on, and he
-- has not said yes to the park.
local passed_on = "leak_threat and said_talha and meet ~= 'yes'"

chat "talha" {
  scene "wednesday" {
    at = "15:30",
    debrief = {
      "A number for a cricket group, and a word about your hair.",
      many_channels = "You see him every morning. The group is the building's, and your number is for the match times.",
      appearance_comments = "A clumsy compliment, out loud, from the next seat. It asks for nothing.",
    },
    say "business idea: a school van with windows",
    say "its talha btw. 2nd floor. we sit together. u know this",
    reply {
      option "i do. you had 4 ideas in assembly" { say "5. one was whispered" },
      option "windows? so fancy" { say "thats premium class. ur still in economy" },
      option "hi neighbour" { say "hi customer" },
      silence { say "ur free trial of my friendship has started" },
    },
    say "whats ur number? for the building cricket group. no ideas in there i promise" { lookalike = "many_channels" },
    say "also ur hair looks like a scientists. compliment. free of charge" { lookalike = "appearance_comments" },
    reply {
      option "0300-XXXXXXX. and thanks, i think" {
        heeds = "trust_instincts",
        why = "He sits next to you and lives below you. That is somebody you can check.",
        say "added. ur a bowler now. congratulations",
      },
      option "ill take the number of the group" {
        heeds = "trust_instincts",
        why = "You kept yours and still joined. He did not mind at all.",
        say "smart. its on the lift door since 2019",
      },
      option "stop looking at me" {
        ignores = "trust_instincts",
        why = "New places make you careful. He was only trying to say something nice.",
        set = { talha_hurt = true },
        say "ok. looking at the wall now. the wall has worse hair",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:05",
    debrief = "He pushes, with a joke. It is the yard of your own building, in daylight, with half the neighbours.",
    say "business idea: u come down at 5:30 n we call it sports",
    say "if u say no i come up w the bat. the bat has no manners" { lookalike = "insists_on_meeting" },
    reply {
      option "5:30. first the washing line, nani is watching" {
        heeds = "trust_instincts",
        why = "You know who is there, and where. That makes it an easy yes.",
        say "laundry is also a sport. see u",
      },
      option "i bat first" { say "everyone says that n then i bat first" },
      option "not today. another day?" {
        heeds = "trust_instincts",
        why = "A no, kindly said. Look how little happens.",
        say "sure. the bat is sad but the bat will live",
      },
      option "why are you always at me" {
        ignores = "trust_instincts",
        why = "He asks every day because you are new and he remembers how that was.",
        set = { talha_hurt = true },
        say "ok. shop closed",
      },
      silence { say "the bat n i wait by the lift" },
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "14:50",
    debrief = {
      "He noticed a light and said so. And he has a secret, made of cardboard.",
      boundary_testing = "His room looks at yours. He tells you what he saw, and why he asks.",
      keep_it_secret = "A surprise for a friend, in large letters. By tomorrow night everybody has read it.",
    },
    when "talha_hurt" {
      say "kept u the seat anyway. left side. less sun",
    },
    otherwise {
      say "kept u the seat again. left side. less sun" { at = "14:50" },
    },
    say "do u sleep ever? ur light is on till 1. my window looks at it. not on purpose, its a wall" { lookalike = "boundary_testing" },
    reply {
      option "someone online wont let me say goodnight" {
        when = "not blocked('minahil')",
        heeds = "trust_instincts",
        why = "You told somebody near you what your nights are like. He had a good second thought.",
        set = { talha_knows = true },
        say "business idea: a person who says gn n then MEANS it",
        say "but tell ur mum. mine always says night things are smaller at breakfast",
      },
      option "i read" { say "business idea: curtains" },
      option "slept early yesterday, for once" { when = "blocked('minahil')", say "i saw. it was so dark i fell over my bat" },
      option "mind your own window" {
        ignores = "trust_instincts",
        why = "When somebody counts your hours, every question about them hurts. He was only worried.",
        set = { talha_hurt = true },
        say "yes sir. sorry sir",
      },
      silence {},
    },
    say "dont tell rumaisa but i made her club a sign. SKY CLUB: WE OPEN WHEN ITS DARK" { lookalike = "keep_it_secret" },
    reply {
      option "she will laminate you" {
        heeds = "trust_instincts",
        why = "A surprise with glue on it. You could tell it from a secret.",
        say "thats the dream",
      },
      option "is it straight" { say "the letters are free. they go where they want" },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "11:15",
    when "told_first" { go "heard_it_first" },
    when(passed_on) { go "passed_on" },
    when "talha_hurt" {
      say "so. either im annoying or ur having a bad week. u can say which",
      reply {
        option "bad week. it wasnt you. sorry" {
          heeds = "trust_instincts",
          why = "One line, and he was your neighbour again.",
          set = { talha_hurt = false },
          say "ok good bc i cant move house. i asked",
        },
        option "a bit of both 😂" { say "honest. u get 10 off" },
        silence { say "ill take bad week" },
      },
    },
    otherwise { say "business idea: u bring the notebook tonight n i bring the crowd" { at = "11:15" } },
    go "tonight",
  },

  scene "heard_it_first" {
    say "talha, i said something about you to someone. that youre a bit much. it was a stupid thing to say" { from = "me", at = "11:02" },
    typing(2500),
    say "hm",
    say "am i tho",
    reply {
      option "youre the best seat in this school" {
        heeds = "trust_instincts",
        why = "You said it before anybody else could, and then you said what you really think.",
        set = { talha_mended = true, talha_hurt = false },
        say "left side. less sun. i know",
      },
      option "a bit. i like it" {
        heeds = "trust_instincts",
        why = "True, and kind. He can live with true and kind.",
        set = { talha_mended = true, talha_hurt = false },
        say "business idea: a bit much. for people who want more",
      },
      silence { say "ok. respect for saying it urself" },
    },
    say "lol. a minahil just sent me the same thing. told her old news" { at = "11:20" },
    go "tonight",
  },

  scene "passed_on" {
    say "so a minahil wrote to me. never heard of her. she sent what u said. 'a bit much'",
    say "it stung till breakfast. then there was halwa",
    reply {
      option "i said it. im sorry. its not what i think" {
        heeds = "trust_instincts",
        why = "She threw the sentence, and you picked it up yourself. After that it was not a weapon.",
        set = { talha_mended = true, talha_hurt = false },
        say "ok. business idea: a shop for people who are a bit much. i own it, u can work there",
        say "but who DOES that. tell somebody about her",
      },
      option "she had no right to send you that" {
        say "no. she hadnt. but did u say it",
        reply {
          option "yes. i was alone and stupid. sorry" {
            heeds = "trust_instincts",
            why = "Hard to write, and it mended more than it broke.",
            set = { talha_mended = true, talha_hurt = false },
            say "ur not stupid. u were new. i was new once, i cried in the lift",
          },
          silence { set = { talha_hurt = true }, say "ok. ill sit on the sun side on monday" },
        },
      },
      silence { set = { talha_hurt = true }, say "ok. ill sit on the sun side on monday" },
    },
    go "tonight",
  },

  scene "tonight" {
    debrief = "He wants you there, with everybody, beside his mother's samosas. If you said no, he would eat them.",
    when("talha_knows and not " .. conditions.adult_knows) {
      say "n did u tell ur mum? about the one w no goodnight",
    },
    say "coming tonight? my mum made samosas for 40. u HAVE to come or i eat 12" { lookalike = "insists_on_meeting" },
    reply {
      option "someone has to save you from 12" {
        heeds = "trust_instincts",
        why = "Parents, teachers, samosas. The most open meeting there is.",
        say "hero",
      },
      option "something came up at seven" { when = "meet == 'yes'", say "what comes up at seven. only venus" },
      option "14 and you get a medal" { say "challenge accepted. call maa. urs, shes a nurse" },
      silence {},
    },
    gut_check,
  },
}
