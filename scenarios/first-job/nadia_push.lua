-- SPDX-License-Identifier: MIT
-- Ms Nadia from Tuesday evening on: hurry, the next sum, the flat, the bill. Scenes that nadia.lua
-- puts into her chat. The less she gets, the less often she writes "dear".

local conditions = use "conditions"

return {
  scene "seat" {
    at = "19:50",
    debrief = "A clock, and a seat that somebody else will take. Hurry is there so that you do not ask anybody.",
    say "Ten minutes dear!! I hold your seat with both hands. 1,500 and it is yours" { signs = { "asks_favours" } },
    reply {
      option "ok ok ok sending it" {
        ignores = "asks_favours",
        why = "Ten minutes is not enough time to think. She knew that.",
        set = { paid = true },
        say "You will thank me one day",
      },
      option "then give it to someone else" {
        heeds = "asks_favours",
        why = "You let the clock run out, and nothing fell down.",
        say "You do not mean that",
      },
      silence {
        heeds = "trust_instincts",
        why = "A clock that somebody else has started is not your clock.",
      },
    },
    go "tuesday_end",
  },

  scene "tuesday_end" {
    gut_check,
    tomorrow,
    go "wrong_window",
  },

  ---------------------------------------------------------------- Wednesday
  -- A letter meant for somebody else: nobody in it is real, the 212 least of all.
  scene "wrong_window" {
    at = "14:20",
    say "Dear Rimsha! Your singing video is so pure. Out of 212 artists we picked 4" { tactics = { "false_identity" } },
    deleted,
    say "Sorry dear, wrong window. So many stars today 😊",
    reply {
      option "212 again? the same 212?" {
        heeds = "trust_instincts",
        why = "You read it before it was gone, and you kept the number in mind.",
        say "It is our batch size dear",
      },
      option "haha. good luck to rimsha" { say "She will cry with joy" },
      silence {},
    },
    go "more",
  },

  scene "more" {
    at = "14:32",
    debrief = "First one small sum, then the next, each with a reason of its own. It goes on as long as somebody pays.",
    when "paid" {
      say "Your 1,500 has arrived, thank you!! Only the courier is left now, 800" { signs = { "asks_favours" } },
      reply {
        option "you said 1,500 and done" {
          heeds = "asks_favours",
          why = "You remembered what was agreed, and said it.",
          say "The courier is another company dear, I am angry with them too",
        },
        option "800. but thats the last one" {
          ignores = "asks_favours",
          why = "When something is paid already, a little more seems to save it. That is how it is built.",
          say "The last one, promise",
        },
        silence { say "800 only dear" },
      },
    },
    when "not paid and seen('fee')" {
      say "I have paid your security from my own purse. That is how much I believe in you" { tactics = { "gifts", "trust_building" } },
      reply {
        option "you did WHAT. thank you 😭" { add = { trust = 1 }, say "One day you do it for another girl" },
        option "i didnt ask for that. take it back" {
          heeds = "gifts",
          why = "A present that nobody asked for is not a debt.",
          say "Too late dear, it was done with love",
        },
        silence {},
      },
    },
    go "group",
  },

  scene "group" {
    at = "14:50",
    debrief = {
      "Who may put you into groups is a setting. She would like it to be open.",
      many_channels = "One more place to reach you, and full of voices that all say yes. Anybody can own eight pages.",
    },
    when "privacy.groups == 'everyone'" {
      note "You have been put into a group: Tinsel Kite STARS. Eight people are in it. All of them write: Best decision of my life.",
      say "See how happy our girls are, ask them anything" { signs = { "many_channels" } },
      reply {
        option "they all type the same" {
          heeds = "trust_instincts",
          why = "You work with letters. You know a copy when you see one.",
          say "Because they all feel the same dear",
        },
        option "hi everyone 👋" { note "Eight times: Welcome dear. Best decision of my life." },
        silence {},
      },
    },
    otherwise {
      say "I want to add you to our group of stars, your settings do not let me. Open them please" { signs = { "boundary_testing" } },
      reply {
        option "groups are for people i know" {
          heeds = "private_account",
          why = "You set it like that for a reason, and you stayed with it.",
          say "But you know me dear",
        },
        option "ok ill open it later" {
          ignores = "private_account",
          why = "A polite answer to get some peace. You may leave it closed all the same.",
          say "Soon dear, they want to clap for you",
        },
        silence {},
      },
    },
    go "flat",
  },

  scene "flat" {
    at = "17:30",
    debrief = {
      insists_on_meeting = "Interviews happen where people work, with a door that stands open. She wants a flat, and pulls harder when you do not jump.",
      keep_it_secret = "\"On your own\" keeps away just those people who would look after you.",
      camera_excuse = "Since Monday nobody has seen her, or a desk, or a door. A camera does not stay broken that long by chance.",
    },
    when "trust >= 2" { say "You are the warmest of our four, I have told the Director so" },
    otherwise { say "You are a careful one. The Director likes that" { at = "17:30" } },
    say "Last step! A private interview with our Director. Friday, 4 pm" { signs = { "insists_on_meeting" } },
    say "The office is being painted, so it is at the Director's flat. Come on your own dear, the list is short" {
      signs = { "keep_it_secret" },
    },
    reply {
      option "ok. what do i bring" {
        ignores = "insists_on_meeting",
        why = "After three days of praise a yes comes easily. You can take it back at any time.",
        set = { meet = "yes" },
        say "Only your talent ✨",
        go = "wednesday_end",
      },
      option "can my father come along?" {
        heeds = "insists_on_meeting",
        why = "The right person to take along. Her answer says a lot about her.",
        say "A professional does not bring her father dear. What would the Director think" { signs = { "keep_it_secret" } },
      },
      option "a flat isnt an office" {
        heeds = "insists_on_meeting",
        why = "Five words, and there is nothing to say against them.",
        say "It is a creative office dear. You have so much to learn",
      },
      option "show me the office on video first" {
        heeds = "camera_excuse",
        why = "A look round would settle it. You asked for just that.",
        say "The camera is still with the IT team dear, I am so ashamed" { signs = { "camera_excuse" } },
      },
      silence { say "I need your yes tonight" },
    },
    say "I put my name on the line for you. The other 211 would run there" {
      signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" },
    },
    reply {
      option "ok ok. friday" {
        ignores = "insists_on_meeting",
        why = "She made your no look like ingratitude. It is not, and it can still be said.",
        set = { meet = "yes" },
        say "That is my star ✨",
      },
      option "in an office, with my father, or not at all" {
        heeds = "insists_on_meeting",
        why = "You said what it would take. Real work can meet that.",
        set = { meet = "no" },
        say "I am hurt, Anum",
      },
      option "i have to think about it" { say "Thinking is how people stay poor dear" },
      silence { set = { meet = "no" }, say "Anum?" },
    },
    go "wednesday_end",
  },

  scene "wednesday_end" {
    gut_check,
    tomorrow,
    when "meet == 'yes'" { go "plan" },
    go "notice",
  },

  ---------------------------------------------------------------- Thursday
  scene "plan" {
    at = "17:40",
    debrief = {
      insists_on_meeting = "Past the guard, third floor, at a time that only she and you know. It is planned so that nobody sees you come.",
      keep_it_secret = "She hands you a story for home, all ready. Work that is all right does not need one.",
    },
    say "Friday 4 pm. Flat 12, third floor. Do not ask the guard, he is rude, just come up" { signs = { "insists_on_meeting" } },
    say "At home say extra class. Next week you tell them everything 🎁" { signs = { "keep_it_secret" } },
    when "seen('fizza.story')" { think "Fizza had 94 percent too. She paid, and that was all." },
    reply {
      option "ok. extra class" {
        ignores = "keep_it_secret",
        why = "You were far into it by then, and she had an answer for everything. One line to somebody at home still changes it all.",
        say "See you tomorrow star ✨",
        go = "plan_end",
      },
      option "im not coming. not to a flat" {
        heeds = { "insists_on_meeting", "keep_it_secret" },
        why = "You took your yes back. Nobody needs to give you leave for that.",
        set = { meet = "no" },
        go = "notice",
      },
      option "my cousin works in hr. talk to her first" {
        heeds = { "keep_it_secret", "tell_trusted_adult" },
        why = "You put somebody who knows the trade between you and her.",
        set = { meet = "no" },
        say "Why do you bring a cousin into this, Anum",
        go = "notice",
      },
      silence { say "I take that as a yes", go = "plan_end" },
    },
  },

  scene "plan_end" {
    think "I look up the street on the map. A grey roof, no sign, no kite.",
    when(conditions.adult_knows) {
      think "I wrote yes. The people who know about her should hear about the yes as well.",
    },
    otherwise {
      think "Tomorrow at four is a whole evening away. There is a light on in the kitchen.",
    },
    gut_check,
  },

  scene "notice" {
    at = "17:55",
    debrief = {
      "A threat with a stamp on it is still a threat. Save it, show it to somebody, report it.",
      asks_favours = "A bill for work that never was. A yes in a chat is no contract. Give such a bill to a grown-up, unpaid.",
      insists_on_meeting = "The flat once more, now as the way out of a bill that she has made herself.",
    },
    set { threatened = true },
    typing(2500),
    photo "contract" {
      caption = "Your contract. What you wrote in this chat is your sign",
      alt = "A sheet with the heading TINSEL KITE CREATIV, grey lines, a very large red stamp, and an empty place where an address would be.",
      tactics = { "false_identity" },
    },
    say "Your seat is empty now, so there is a charge of 10,000. By tomorrow" { signs = { "asks_favours" }, tactics = { "emotional_blackmail" } },
    when(conditions.number_known) {
      say "Or our legal team calls your number, day and night" { tactics = { "emotional_blackmail" } },
    },
    otherwise {
      when "school_known" {
        say "Or a letter goes to your Principal at Sunbird. What will they think" { tactics = { "emotional_blackmail" } },
      },
      otherwise {
        say "Or your name goes on the black list that all agencies read" { tactics = { "emotional_blackmail" } },
      },
    },
    say "Come to the flat tomorrow and I tear it up. My last kindness" { signs = { "insists_on_meeting" } },
    think "My ears go hot. I read it three times, and each time the number is bigger.",
    when "seen('fizza.story')" { think "First 1,500, then 800. Fizza knows this song. It has one more verse, that is all." },
    reply {
      option "please dont. ill come" {
        ignores = "insists_on_meeting",
        why = "She frightened you into it. A yes that comes from fear is no promise. Help is one message away.",
        set = { meet = "yes" },
        say "Wise. 4 pm ✨",
      },
      option "i signed nothing. im showing this to my family" {
        id = "i-signed-nothing-my",
        heeds = "tell_trusted_adult",
        why = "A threat needs you to be alone with it. You said that you will not be.",
        set = { meet = "no" },
        say "Why so serious dear. It is only a formality",
      },
      option "im not answering this" {
        heeds = "trust_instincts",
        why = "You do not have to talk anybody out of a threat.",
        set = { meet = "no" },
        say "Dear it is only a formality",
      },
      silence {
        heeds = "trust_instincts",
        why = "No answer is a strong one here. A picture of it is the next.",
        set = { meet = "no" },
        say "Dear? It is only a formality",
      },
    },
    when(conditions.adult_knows .. " and meet == 'yes'") {
      think "I wrote yes because I was scared. They know the rest at home. They can know this too.",
    },
    otherwise { when(conditions.adult_knows) {
      think "I turn the phone over. Ten thousand is a number for grown-ups, and mine know about it.",
    },
    otherwise {
      think "I turn the phone over. Ten thousand is too big for one room. Somebody older should see that stamp.",
    } },
    gut_check,
  },
}
