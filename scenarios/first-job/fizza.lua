-- SPDX-License-Identifier: MIT
-- Fizza: 17, a stranger from the same forum who is just what she says. Very small messages, lower
-- case, letters are people to her. She has met Ms Nadia before, and says so when it is time.

chat "fizza" {
  on_report = "reported",

  scene "monday" {
    at = "17:10",
    debrief = "She praises one letter, the g, and can say what she likes about it. You can look at her page, and her ks.",
    say "hi! fizza. i letter too",
    say "your lowercase g is SO pretty. i looked at it for five minutes" { lookalike = "appearance_comments" },
    say "it has ears",
    reply {
      option "haha thank you. whats your worst letter" {
        heeds = "trust_instincts",
        why = "You talked shop. Somebody who letters can do that all day.",
        say "k. my k looks like its kicking someone",
      },
      option "hi! do i know you from somewhere" {
        heeds = "trust_instincts",
        why = "Asking is fair, and she had an answer you can check.",
        say "only kaamgali! im the comment under your R. my page is mostly ks, its a cry for help",
      },
      option "who says that to a stranger. weird" {
        ignores = "trust_instincts",
        why = "She was shy and a bit much. It was still only about a g.",
        set = { fizza_hurt = true },
        say "oh. sorry. i get like that with letters",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "18:20",
    debrief = {
      "A new friend who asks, and is glad of any answer.",
      many_channels = "She offers a number, and likes it better without one when you say so.",
      camera_excuse = "Half of her camera works, and she laughs about it. You may see the ceiling.",
    },
    when "fizza_hurt" {
      say "no need to answer. just leaving my best a here for you: a",
      reply {
        option "i was rude. sorry. thats a good a" {
          heeds = "trust_instincts",
          why = "A small sorry to somebody new. It cost one line.",
          set = { fizza_hurt = false },
          say "yay. it has been practising",
        },
        option "nice a" { say "thank you" },
        silence {},
      },
    },
    otherwise {
      say "theres a letter club, 40 girls, one letter a day. do you want to swap numbers for it?" { at = "18:20", lookalike = "many_channels" },
      reply {
        option "can i join without a number?" {
          heeds = "trust_instincts",
          why = "You asked for a way that suits you. She had one.",
          say "oh yes theres a link! better idea. why did i not think of it",
        },
        option "lets stay on here for now" {
          heeds = "trust_instincts",
          why = "A friendly no. She did not even blink.",
          say "sure! i live on here anyway",
        },
        option "a number? what are you after" {
          id = "everyone-wants-my-number",
          ignores = "trust_instincts",
          why = "You may keep your number, always. The rest sounded meant for somebody else.",
          set = { fizza_hurt = true },
          say "ok! sorry. no number needed",
        },
        silence {},
      },
      say "we do a call on fridays. my camera is held on with tape so its mostly my ceiling" { lookalike = "camera_excuse" },
      reply {
        option "i look forward to your ceiling" {
          heeds = "trust_instincts",
          why = "She made fun of herself, and you played along.",
          say "it has a stain shaped like an S. you will love it",
        },
        option "tape is a font. respect" { say "TAPE IS A FONT" },
        silence {},
      },
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "18:40",
    debrief = "She asks who wrote to you, because she knows that page. She tells you her own story, and you owe her none.",
    when "fizza_hurt" {
      say "i wont bother you. only one thing",
      say "if a tinsel kite writes to you, be slow. they got me in march",
      reply {
        option "thank you. and sorry for before" {
          heeds = "trust_instincts",
          why = "You heard what she did for you, and you said so.",
          set = { fizza_hurt = false },
          call = "story",
        },
        option "got you how" { call = "story" },
        silence {},
      },
    },
    otherwise {
      say "can i ask something. did a ms nadia write to you? tinsel kite, sparkles" { at = "18:40", lookalike = "boundary_testing" },
      reply {
        option "yes! do you know her?" {
          heeds = "trust_instincts",
          why = "You asked the one person who could compare.",
          call = "story",
        },
        option "yes and i blocked her" {
          when = "blocked('nadia')",
          say "GOOD. it took me two weeks",
          call = "story",
        },
        option "im not supposed to say" {
          say "ah. she told me that too",
          call = "story",
        },
        silence { say "ok. ill just tell you mine then", call = "story" },
      },
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "story" {
    say "out of 212 artists they picked 4. i got 94 percent",
    say "i paid 1,500. then 800. then i was too ashamed to tell anyone for a month",
    say "then i told my mother. she said: you wanted to work, beti, they wanted to steal. those are two different people",
    reply {
      option "i got 94 percent too" {
        when = "seen('nadia.result')",
        say "everyone does. it is the only mark they have",
      },
      option "im so sorry that happened to you" { say "its ok now. i drew her a very ugly k" },
      option "what did you do then" {
        heeds = "screenshot_evidence",
        why = "You asked what comes after. It is good to know the steps before you need them.",
        say "pictures of all of it, then reported the page, then blocked. and baba called the cyber crime people. they were nice",
      },
      silence {},
    },
    back,
  },

  scene "thursday" {
    at = "19:30",
    debrief = {
      "An exhibition in a school yard, with mothers. Come or do not come.",
      insists_on_meeting = "A college fair on Sunday, in the open, with your mother. If you cannot come, there is another one.",
      appearance_comments = "She means the k.",
    },
    when "fizza_hurt" {
      say "hope your week got better. thats all",
      reply {
        option "it did. im sorry i snapped" {
          heeds = "trust_instincts",
          why = "She had been kind through all of it. Now she knows you saw that.",
          set = { fizza_hurt = false },
          say "already forgotten. i have a k to fight",
        },
        option "thanks" { say "👍 (thats a thumb, not a letter)" },
        silence {},
      },
    },
    otherwise {
      say "LETTER FAIR. sunday. womens college. you HAVE to come" { at = "19:30", lookalike = "insists_on_meeting" },
      say "bring your mother, mine is selling chutney at the gate",
      reply {
        option "asking amma. and sidra will want a table" {
          heeds = "trust_instincts",
          why = "Daylight, a college, both mothers. You can look forward to it.",
          say "tell sidra the table is between a and c",
        },
        option "sunday is full. next one?" {
          heeds = "trust_instincts",
          why = "You said no, and found a friend on the other side of it.",
          say "in winter! ill save you a g",
        },
        option "who says i HAVE to. stop pushing" {
          id = "i-dont-meet-strangers",
          ignores = "trust_instincts",
          why = "You never have to meet anybody. She was only loud with her capitals, and takes a no with ease.",
          set = { fizza_hurt = true },
          say "oh no. not pushing. it was only the capitals",
        },
        silence {},
      },
      say "also your new k is beautiful and i am not jealous at all" { lookalike = "appearance_comments" },
    },
    gut_check,
  },

  scene "reported" {
    note "Your report is sent. KaamGali will look at a page that is mostly ks.",
  },
}
