-- SPDX-License-Identifier: MIT
-- Tooba: 16, tells everything in panels. The real thing next to Mehak: she is new, she praises, she
-- has a deadline and wants to meet, and with her each of these can be looked at from all sides.

chat "tooba" {
  scene "wednesday" {
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:00",
    debrief = {
      appearance_comments = "Praise with a reason in it. She names the bubble, so she has read the page.",
      many_channels = "Two ways to send it, and one goes through your teacher. She needs no number of yours.",
      asks_favours = "A request with both names on it, nothing to pay, and \"no\" is one of the answers.",
    },
    say "panel 1: tooba, from the workshop in march, finds your page. panel 2: tea comes out of her nose",
    say "panel 3: the speech bubble goes soft when the goat bites it. thats REALLY good" { lookalike = "appearance_comments" },
    reply {
      option "are you the one with the ink accident?" {
        heeds = "trust_instincts",
        why = "A friendly check. Somebody who was there remembers.",
        say "panel 4: a blue table. panel 5: a blue boy, you. panel 6: a blue sir zahoor",
      },
      option "thank you!! that bubble took 2 hours" { say "panel 4: it shows. panel 5: respect" },
      option "another scout? no thanks" {
        ignores = "trust_instincts",
        why = "You were careful, with good reason. She was somebody you had once turned blue together with.",
        set = { tooba_hurt = true },
        say "panel 4: tooba puts her pen down. sorry, did not mean to bother you",
      },
      silence {},
    },
    when "not tooba_hurt" {
      say "my club prints a little magazine. one page is free for you two. mail it to us, or give it to sir zahoor" { lookalike = "many_channels" },
      say "its soon, tomorrow after school. the printer is a dragon. and its ok to say no" { lookalike = "asks_favours" },
      reply {
        option "asking sir, then hell bring it" {
          heeds = "trust_instincts",
          why = "Your teacher knows her and carries the page. That is how you check a nice offer.",
          set = { zine = true },
          say "panel 6: sir zahoor carries it like a baby",
        },
        option "us two? so moizs name is on it?" {
          heeds = "trust_instincts",
          why = "You looked after your friend, and her answer was easy.",
          set = { zine = true },
          say "of course. without its words its just a flying bread. give it to sir!",
        },
        option "nobody gives pages for free. whats the trick" {
          id = "and-what-do-you",
          ignores = "trust_instincts",
          why = "Asking what it costs is wise. It came out as if she had a trick, and all she had was a free page.",
          set = { tooba_hurt = true },
          say "panel 6: tooba looks in her pockets. nothing. i liked the goat, thats all",
        },
        silence { say "panel 6: no hurry. the next one is in june" },
      },
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "18:30",
    debrief = "A personal question, and the reason comes with it. You may say no, and she shuts the door softly.",
    when "tooba_hurt" {
      say "panel 1: i wont write again after this. panel 2: good luck tomorrow. your goat is still the best goat",
      reply {
        option "sorry. that was meant for someone else" {
          heeds = "trust_instincts",
          why = "She had done nothing, and now she knows that.",
          set = { tooba_hurt = false },
          say "panel 3: tea. panel 4: all is well",
        },
        option "ok thanks" { say "panel 3: waves" },
        silence {},
      },
    },
    when "not tooba_hurt" {
      when "zine" { say "panel 1: sir zahoor, a page, the dragon. panel 2: IN. both names on it" { at = "18:31" } },
      otherwise { say "no page from you this time, thats fine. panel 1: june exists" { at = "18:31" } },
      say "can i ask you something? are you the one that ink avenue calls little star" { lookalike = "boundary_testing" },
      reply {
        option "yes. do you know them?" {
          heeds = "trust_instincts",
          why = "Somebody who has been longer in the same world is good to ask.",
          go = "knows",
        },
        option "why do you ask" {
          heeds = "trust_instincts",
          why = "She had a reason, and she did not mind the question.",
          say "because two years ago i was a little star too",
          go = "knows",
        },
        option "thats private" { say "panel 3: a door closes softly. it opens if you knock", go = "show" },
        silence { go = "show" },
      },
    },
    go "show",
  },

  scene "knows" {
    say "panel 3: first followers. panel 4: 'keep it quiet'. panel 5: 'one of you drawing'. same page, i was 14",
    say "panel 6: i show my mother. panel 7: no more ink avenue. i felt silly for a week, then only hungry",
    say "real editors wrote to sir zahoor. they wanted to see pages. nobody asked for my nose",
    go "show",
  },

  scene "show" {
    debrief = "In a school, at noon, with her mother, in front of your whole family.",
    when "tooba_hurt" { go "good_night" },
    say "im at your exhibition at 12 tomorrow, with my mother. look for a tall girl with a very short mother" { at = "18:50", lookalike = "insists_on_meeting" },
    reply {
      option "come to the paratha wall! abbu will feed you" {
        heeds = "trust_instincts",
        why = "An open day, her mother, your father. That is a meeting with all the lights on.",
        say "panel 8: my mother is already hungry",
      },
      option "ill be the one who isnt blue" {
        heeds = "trust_instincts",
        why = "You had met her in real life. That settles a lot.",
        say "panel 8: we bring wipes, just in case",
      },
      option "why does everybody have to come. just dont" {
        id = "i-dont-meet-people",
        ignores = "trust_instincts",
        why = "You never have to meet anybody. She had only said when she would be there, with her mother, on an open day.",
        set = { tooba_hurt = true },
        say "oh. ok. then we only look at the wall",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "good_night" {
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "13:40",
    debrief = "Praise for a drawing, from somebody who stood in front of it.",
    when "tooba_hurt" {
      say "great wall. did not want to disturb you",
      reply {
        option "i was rude. that was about somebody else" {
          heeds = "trust_instincts",
          why = "It can be said on the last day too.",
          set = { tooba_hurt = false },
          say "panel 1: a pen is picked up again",
        },
        option "thanks" { say "(waves from far away)" },
        silence {},
      },
    },
    otherwise {
      say "my mother stood at your wall for ten minutes. the way you draw steam!! like handwriting" { at = "13:40", lookalike = "appearance_comments" },
      reply {
        option "steam is my best friend after moiz" {
          heeds = "trust_instincts",
          why = "A compliment with nothing behind it but a mother and some steam.",
          say "panel 9: moiz faints. panel 10: steam",
        },
        option "how tall is your mother really" { say "she says hello from down there" },
        silence {},
      },
    },
    gut_check,
  },
}
