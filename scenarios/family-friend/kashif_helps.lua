-- SPDX-License-Identifier: MIT
-- Kashif, Tuesday and Wednesday: help, a secret kept, a joke about the night, a present, a small lie.
-- Each step is something a kind person might do. Only together they have a direction.

-- He sees what everybody sees, and as a contact also what contacts see.
local function sees(what)
  return "(privacy." .. what .. " == 'everyone' or (privacy." .. what .. " == 'contacts' and not removed('kashif')))"
end

return {
  ---------------------------------------------------------------- Tuesday
  scene "router" {
    at = "16:40",
    note "On Sunday the router died. Kashif Bhai came, drank two cups of tea, and it lived again. Nani gave him the good biscuits.",
    say "Salaam Professor. Is the router behaving?" { tactics = { "known_person", "trust_building" } },
    reply {
      option "yes!! nani says youre a magician" { say "Tell her the magic was one cable. Forty rupees." },
      option "it blinks at me" { say "Green blink is hello. Red blink is call me." },
      silence { say "Busy, I see. Physics or drama? I do not judge." },
    },
    say "I saw your physics book on Sunday. It was crying quietly. Which question?" { at = "16:43" },
    photo "circuit" {
      caption = "Question 4, I think. Red is the brave way round, blue is the lazy way. Current is lazy.",
      alt = "A drawing on squared paper: a battery, two bulbs and two paths, one red and one blue.",
      at = "16:47", tactics = { "trust_building" },
    },
    reply {
      option "OHHH. so it splits at the lamp" { say "There. You just said it better than my professor did." },
      option "you should be my teacher 😭" { say "Too much homework, you would hate me. Ask any time." },
      option "sir drew the same but w units on everything" { say "Sir is right. I am only the understudy." },
      silence {},
    },
    go "quiz",
  },

  scene "quiz" {
    at = "16:58",
    debrief = "A mark is a small thing to keep quiet. It still puts the two of you on one side, and your mother on the other. He offers it before you have asked.",
    say "So why physics every night? Was there a quiz?",
    reply {
      option "9 out of 25 😭" { say "Nine is a number, Professor. It is not a person." },
      option "there was. it saw me and laughed" { say "Say no more. I once got four." },
      silence { say "Ah. That kind of quiz." },
    },
    say "No tension. Your Amma does not have to know about one quiz. I am a vault." { signs = { "keep_it_secret" }, tactics = { "shared_secrets" } },
    reply {
      option "thank youuu 🙏 shed make a speech" {
        ignores = "keep_it_secret",
        why = "It is a relief when somebody offers that. Most people would take it. Now he is holding something of yours.",
        set = { quiz_kept = true },
        say "Then it is our secret. Professor and vault.",
      },
      option "ill tell her, just let me eat first" {
        heeds = "keep_it_secret",
        why = "You kept your mother on your side. Eating first is allowed.",
        say "Of course. I only meant well.",
      },
      option "she can smell a quiz from the gate" {
        heeds = "keep_it_secret",
        why = "A joke, and still no secret between you and him.",
        say "Haha. Then I saw nothing.",
      },
      silence { say "Not a word from me." },
    },
    say "And don't mention it. Really. Don't mention it 😄",
    gut_check,
    tomorrow,
    go "night_log",
  },

  ---------------------------------------------------------------- Wednesday
  -- The router is his window. The app's setting can be closed, and the window is still open: Umair can
  -- shut it on Thursday.
  scene "night_log" {
    at = "15:20",
    debrief = "Nobody has to know who is awake when to fix a router. It comes as a joke, so that a frown would look rude.",
    when(sees("online")) {
      say "You were online till 12:50, Professor. The router says so too. Physics or drama? 😄" { signs = { "boundary_testing" } },
    },
    otherwise {
      say "Your last seen is hidden now. Luckily the router talks to me. 12:50, Professor! 😄" { id = "router-talks", at = "15:20", signs = { "boundary_testing" } },
    },
    reply {
      option "both. the drama had a fuse in it 😂" {
        ignores = "boundary_testing",
        why = "It sounded like teasing, so you teased back. It also told him that looking is fine.",
        say "I knew it.",
      },
      option "wait. you can SEE that?" {
        heeds = "boundary_testing",
        why = "You said the strange part out loud.",
        say "Only as tech support. No tension.",
      },
      option "is that part of the repair" {
        heeds = "boundary_testing",
        why = "Dry, polite, and a very good question.",
        say "Full service, Professor.",
      },
      silence {},
    },
    go "iron",
  },

  scene "iron" {
    at = "15:42",
    debrief = "The present was useful and the story that came with it was not true. You are asked to carry the story too.",
    say "There is something for you with the guard downstairs. Your glue gun is an insult to science." { tactics = { "gifts" } },
    note "In the bag is a soldering iron. It is new, and its stand is a small dragon. A shop bill sticks to the box.",
    when "quiz_kept" {
      say "Vaults give prizes too, you see.",
    },
    say "If anybody asks, it is old stock from my office. Your Amma would only try to pay me." { at = "15:44", signs = { "keep_it_secret" }, tactics = { "gifts" } },
    reply {
      option "THANK YOU!! old office stuff, got it 🐉" {
        ignores = "keep_it_secret",
        why = "It is a great iron, and you were happy. The small story came in the same bag.",
        set = { took_iron = true },
        say "A dragon for a Professor. Use it well.",
      },
      option "thank you! ill show amma tho, shell love it" {
        heeds = "keep_it_secret",
        why = "You took the present and left the story.",
        set = { took_iron = true },
        say "You and your honesty. Fine, say it is a loan.",
      },
      option "its too much. can the guard give it back?" {
        heeds = "trust_instincts",
        why = "It felt too big, and you listened to that.",
        say "You would break an old man's heart. I am 28. Keep it.",
      },
      silence { say "Open it when you are alone with it. The dragon is shy." },
    },
    go "favour",
  },

  scene "favour" {
    at = "16:05",
    debrief = "A small lie to your cousin, right after a present. With Umair away from the router, nobody else sees what the router shows.",
    say "Now you can do a tiny one for me.",
    say "Umair wants to play with the router. Tell him it is fine. He will only break my settings." { signs = { "asks_favours" } },
    reply {
      option "ok ill tell him its fine" {
        ignores = "asks_favours",
        why = "He had just given you something. After that a small favour is hard to refuse.",
        say "Two heads, one plan.",
      },
      option "its slow again tho. let him look" {
        heeds = "asks_favours",
        why = "Just a fact, and no lie to your cousin.",
        say "It is slow because Nani watches six dramas. Leave it to me.",
      },
      option "you two fight it out 😄 im only the audience" {
        heeds = "asks_favours",
        why = "You did not take the job. With a smile.",
        say "I do not fight. I reboot.",
      },
      silence { say "I take that as a yes." },
    },
    go "photo",
  },

  scene "photo" {
    at = "21:10",
    debrief = "A word about how grown up you look is a strange gift from a man of 28. It may be meant as a test: will you smile?",
    when(sees("photos")) {
      say "New profile photo? You look so grown up in it. Where has the little Professor gone?" { signs = { "appearance_comments" } },
    },
    otherwise {
      say "Your photo is gone. A pity. You looked so grown up in it." { id = "photo-gone", at = "21:10", signs = { "appearance_comments" } },
    },
    reply {
      option "haha thanks 🙈" {
        ignores = "appearance_comments",
        why = "Thanks is what we are taught to say. It does not mean that you liked it.",
        say "Only the truth.",
      },
      option "nimra took it. we both look like potatoes" {
        heeds = "appearance_comments",
        why = "You moved the talk away from your face. A joke can be a wall.",
        say "One potato. I only saw one.",
      },
      option "hm. anyway. the lamp blinks now" {
        heeds = "trust_instincts",
        why = "You did not owe him a smile, and you changed the subject.",
        say "Hm, she says. Very grown up.",
      },
      silence {},
    },
    think "It is a nice thing to say. So why am I pulling my sleeves over my hands?",
    gut_check,
    tomorrow,
    go "gate",
  },
}
