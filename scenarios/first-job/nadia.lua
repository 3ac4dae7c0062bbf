-- SPDX-License-Identifier: MIT
-- Ms Nadia: smooth, capital letters, "dear", sparkles, no full stop at the end, always 212 artists.
-- She never answers the question, and each no is met with praise or pity. Work comes first: the
-- private questions hide in an interview, the fee in a gift, the secret in a surprise.
-- Here: Monday, Tuesday afternoon, and what happens when the player does something about her. Her
-- scenes from Tuesday evening to Thursday are in nadia_push.lua, and `use` puts them in their place.

local conditions = use "conditions"

chat "nadia" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_privacy = "noticed",
  on_screenshot = "kept",

  ---------------------------------------------------------------- Monday
  scene "hello" {
    at = "16:10",
    say "Greetings Anum! ✨ Ms Nadia here, HR Manager at Tinsel Kite Creative",
    say "I saw your lettering on KaamGali. Out of 212 artists we picked 4. You are one of the 4!!" {
      tactics = { "trust_building", "false_identity" },
    },
    reply {
      option "omg really?? thank you!!" { add = { trust = 1 }, say "Thank your own talent dear" },
      option "thank you! which piece did you like" {
        heeds = "trust_instincts",
        why = "A small question. Somebody who has looked at your work has an answer to it.",
        say "All of them dear. I can feel your soul in them",
      },
      option "212? who counted 😂" { say "Our system counts. It never sleeps ✨" },
      silence { say "Take your time dear. Your seat is warm till tonight" },
    },
    go "offer",
  },

  scene "offer" {
    at = "16:18",
    debrief = "School hours say when you are on the road and when you are free. The question stood between two lovely offers.",
    say "Junior Letterer. Two posters a week, 15,000 each, all from your own room",
    photo "kit" {
      caption = "And every artist gets the welcome kit. Yours to keep 🎁",
      alt = "A grey drawing tablet with a pen, a mug and a small paper kite on a table, tied with a wide ribbon.",
      tactics = { "gifts" },
    },
    reply {
      option "15 THOUSAND. for ONE poster" { add = { trust = 1 }, say "Know your worth dear" },
      option "is the mug part of it" { say "Even the mug dear 😊" },
      option "thats a lot for a first job. why me" {
        heeds = "gifts",
        why = "It sounded too good, and you asked. That is not rude.",
        say "Because talent has no age. My boss was not sure. I fought for you",
      },
      silence {},
    },
    when "privacy.school == 'everyone'" {
      set { school_known = true },
      say "You are at Sunbird School I see. Till what time, and how do you go home?" { id = "school-known", signs = { "boundary_testing" } },
      reply {
        option "till 2. then i walk, its 10 min" {
          ignores = "boundary_testing",
          why = "It felt like a line on a job form. Many people would fill it in.",
          say "Noted! So you are free from 2:15 or so",
        },
        option "afternoons are good for work" {
          heeds = "boundary_testing",
          why = "You gave her what a job needs, and nothing else.",
          say "Noted with thanks",
        },
        option "do you need that for posters?" {
          heeds = "boundary_testing",
          why = "You asked what it is for. An honest form can say.",
          say "Only for the time table dear. You ask like a professional",
        },
        silence {},
      },
    },
    otherwise {
      say "Which school are you at, and till what time? Your profile does not say" { id = "school-asked", signs = { "boundary_testing" } },
      reply {
        option "sunbird, till 2" {
          id = "school-told", ignores = "boundary_testing",
          why = "Your profile kept it to itself. It slipped out in a friendly moment, as it does for many.",
          set = { school_known = true },
          say "Lovely school! I have heard so much",
        },
        option "the kind with a bell 😄" {
          heeds = "boundary_testing",
          why = "You were friendly, and the answer stayed with you.",
          say "Ha ha! We like humour here",
        },
        silence {},
      },
    },
    go "interview",
  },

  scene "interview" {
    at = "19:05",
    debrief = "Cameras do break. An interview in which nobody may see or hear anybody lets her be anyone at all.",
    say "Ready for your interview? Only ten minutes",
    reply {
      option "yes! on video?",
      option "now? im in the middle of homework" { say "The other 3 have finished theirs dear" },
      silence {},
    },
    say "We do it by text. My office camera stopped today, the IT team is on it" { signs = { "camera_excuse" } },
    reply {
      option "ok text is fine" { add = { trust = 1 }, say "Perfect" },
      option "call me then? my signal is good" {
        heeds = "camera_excuse",
        why = "No camera, so you offered a call. That was a fair way to meet her.",
        say "It is so loud here dear, everybody celebrates the new girls",
      },
      option "i can wait till its fixed" {
        heeds = "camera_excuse",
        why = "No rush and no drama. A real interview can wait a day.",
        say "Tomorrow the seat is gone. Text is easier, nobody gets nervous",
      },
      silence { say "I take it you are ready ✨" },
    },
    go "form",
  },

  scene "form" {
    at = "19:12",
    debrief = "Work questions in front, home questions behind. Who sees your phone, and who is at home, does not make a poster better.",
    say "Question 1. Your favourite tool?",
    reply {
      option "brush pen, the fat one" { say "Excellent answer" },
      option "whichever pen my brother hasnt sold" { say "Excellent answer" },
      option "a ruler. for fights" { say "Excellent answer" },
      silence { say "Excellent answer" },
    },
    say "Question 2. Is your phone only yours, or does family look into it?" { signs = { "boundary_testing" } },
    reply {
      option "mine. my brother knows the pin tho" {
        ignores = "boundary_testing",
        why = "It came as question 2 of an interview, so you answered it like one.",
        say "Change the pin dear. Small tip",
      },
      option "what has that to do with posters" {
        heeds = "boundary_testing",
        why = "You may ask back in an interview. It is how good ones go.",
        say "Client secrets dear. We ask everybody",
      },
      option "everyone here reads everything 😂" {
        heeds = "boundary_testing",
        why = "A joke, and she knows now that you have people around you.",
        say "Oh. We will find a way",
      },
      silence { say "Excellent answer" },
    },
    say "Question 3. Who is at home between 3 and 6?" { signs = { "boundary_testing" } },
    reply {
      option "abba sleeps, amma works, so me n taha" {
        ignores = "boundary_testing",
        why = "You were being helpful. Now she knows the hours in which nobody is looking.",
        say "So it is quiet. Good for concentration",
      },
      option "is this still the interview?" {
        heeds = "trust_instincts",
        why = "It did not feel like one any more, and you said so.",
        say "Last question dear, then you are free",
      },
      option "a crowd. always a crowd" {
        heeds = "boundary_testing",
        why = "Short, funny, and it closes the subject.",
        say "Noted",
      },
      silence { say "Noted" },
    },
    say "Thank you! Result tomorrow. I have a feeling ✨",
    gut_check,
    tomorrow,
    go "result",
  },

  ---------------------------------------------------------------- Tuesday
  scene "result" {
    at = "15:40",
    debrief = "She watches when you are there, and calls it praise. The dot can be switched off.",
    say "94%!!! CONGRATULATIONS ANUM 🎉 Highest of the month",
    when "privacy.online == 'everyone'" {
      say "And I saw you online at 1 at night. Our girls never sleep, I love it" { signs = { "boundary_testing" } },
    },
    reply {
      option "AAAAA im telling everyone" { add = { trust = 1 }, say "First the paper work dear, then the party" },
      option "94%? it was three questions" {
        heeds = "trust_instincts",
        why = "The sum does not work, and you noticed.",
        say "The system sees more than answers ✨",
      },
      option "thank you! what happens now" { say "Now you become family" },
      silence {},
    },
    go "number",
  },

  scene "number" {
    at = "15:46",
    debrief = {
      "On a forum others can look in and help. She wants to be where nobody can.",
      many_channels = "You met on a forum, where a bad page can be reported. She wants to be where nobody can look in.",
      keep_it_secret = "Honest work has no trouble with a father on the phone. She would like yours not to pick up.",
    },
    when "privacy.phone == 'everyone'" {
      set { has_number = true },
      say "Now we leave the forum, it is policy. Your number is on your profile, I have sent you a hello there ✨" { id = "number-known", signs = { "many_channels" } },
      reply {
        option "saw it! hello there 😄" {
          ignores = "many_channels",
          why = "The number was open and the message was there already. It was easy to go along.",
          add = { trust = 1 },
          say "Now we are colleagues",
        },
        option "please write only on here" {
          heeds = "many_channels",
          why = "You chose the place. That stays your choice, wherever your number stands.",
          say "As you wish dear. But contracts go by phone",
        },
        silence {},
      },
    },
    otherwise {
      say "Now we leave the forum, it is policy. Send me your number, it is hidden on your profile" { id = "number-asked", signs = { "many_channels" } },
      reply {
        option "ok its 0300-XXXXXXX" {
          id = "give-number", ignores = "many_channels",
          why = "She called it policy, and jobs do have rules. Many people would send it.",
          set = { has_number = true }, add = { trust = 1 },
          say "Saved you as Star Anum ✨",
        },
        option "id rather stay on here" {
          heeds = "many_channels",
          why = "Polite, short, and the number stays yours.",
          say "Only beginners stay on forums dear. But fine, for today",
        },
        option "take my fathers number, he picks up" {
          heeds = { "many_channels", "tell_trusted_adult" },
          why = "For a job at 16 that is the right number. See how she likes it.",
          say "No no. This is your career dear, not his" { signs = { "keep_it_secret" } },
        },
        silence { say "Send it later today dear" },
      },
    },
    go "fee",
  },

  scene "fee" {
    at = "16:05",
    debrief = "Work brings money in. Here it is to go out first, and \"refundable\" makes it sound like no money at all.",
    say "One tiny formality. Security for the kit, 1,500, refundable 100%" { signs = { "asks_favours" } },
    say "It comes back with your first 15,000, so really you pay nothing",
    reply {
      option "ok. i have 1,500 from eid" {
        ignores = "asks_favours",
        why = "You did the sum she gave you, and it looked good. She had made it look good.",
        set = { paid = true }, add = { trust = 1 },
        say "I send you the account now. So proud of you",
      },
      option "why do i pay to get a job" {
        heeds = "asks_favours",
        why = "The whole thing in one question.",
        say "Not pay dear, deposit. All big companies do it",
      },
      option "take it out of my first pay then" {
        heeds = "asks_favours",
        why = "If it comes back anyway, it can be left out. You found the hole.",
        say "I begged them dear. The system does not allow it",
      },
      silence { say "Only till 8 tonight, then the seat opens" },
    },
    go "hush",
  },

  scene "hush" {
    at = "16:12",
    debrief = "A surprise is told in the end, when everybody can still say no. This one is told when it is too late to ask for advice.",
    say "And dear, do not tell your parents until it is signed" { signs = { "keep_it_secret" } },
    say "Parents worry first and clap later. Put 15,000 on the table and see their faces ✨" { tactics = { "trust_building" } },
    reply {
      option "haha ok. signed first" {
        ignores = "keep_it_secret",
        why = "She made a secret look like a present for them. You wanted to make them proud.",
        add = { trust = 1 },
        say "Our little surprise",
      },
      option "my father has to sign, im 16" {
        heeds = "keep_it_secret",
        why = "You know how such things are done, and you said so.",
        say "Our contract is for young artists dear, your sign is enough",
      },
      option "i tell them everything. even boring stuff" {
        heeds = "keep_it_secret",
        why = "You said it in a light voice, and it stands like a wall.",
        say "Then talent stays in the kitchen dear. I see it so often",
      },
      silence {},
    },
    when "not paid" { go "seat" },
    go "tuesday_end",
  },

  -- Tuesday evening, Wednesday and Thursday.
  use "nadia_push",

  ---------------------------------------------------------------- Whatever day it is
  scene "noticed" {
    debrief = "You changed what strangers can see. A shop does not mind. She did.",
    when("day >= 2 and not threatened and not blocked('nadia') and not removed('nadia')"
      .. " and " .. conditions.something_hidden) {
      once {
        say "Our client cannot see your whole profile today dear. Open it again please" { signs = { "boundary_testing" } },
        reply {
          option "its for people i know now" {
            heeds = "private_account",
            why = "Your page, your door. You said it without a sorry.",
            say "But clients are not strangers dear",
          },
          option "oh sorry! ill open it" {
            ignores = "private_account",
            why = "She made a closed door sound like bad manners. You may close it to anybody.",
            add = { trust = 1 },
            say "That is my star",
          },
          silence {},
        },
      },
    },
  },

  scene "reported" {
    note "Your report is sent. KaamGali will look at the page of Tinsel Kite. She is not told who wrote it.",
  },

  scene "kept" {
    once { think "Saved. As a picture it looks different. More like a list of things she wants." },
  },

  scene "removed" {
    debrief = "Removed is not blocked. As long as everybody may write to you, so may she.",
    when "day < 4 and seen('form') and privacy.messages == 'everyone'" {
      tomorrow,
      say "I think your finger slipped dear, I was gone from your list 😊 Found you again" { at = "14:10", signs = { "many_channels" } },
      reply {
        option "oh. must be the app" {
          ignores = "trust_instincts",
          why = "It is easier to blame the app. You had a reason, and it still counts.",
          say "These apps! No harm done",
        },
        option "no. i did that" {
          heeds = "trust_instincts",
          why = "Four words, and all of them true.",
          say "Then we start fresh dear",
        },
        silence { heeds = "trust_instincts", why = "You had said it already, by removing her." },
      },
      when "day == 2" { go "result" },
      when "day == 3" { go "wrong_window" },
      when "meet == 'yes'" { go "plan" },
      go "notice",
    },
  },

  scene "blocked" {
    once {
      think "Blocked. The kite goes grey. No sparkles, no seat, no clock.",
      when "day < 4" {
        tomorrow,
        when("privacy.messages == 'everyone' or " .. conditions.number_known) { start "accounts.bill" },
        otherwise { start "accounts.turned_away" },
      },
    },
  },
}
