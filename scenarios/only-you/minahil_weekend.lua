-- SPDX-License-Identifier: MIT
-- Minahil, Friday and Saturday: no face, then his face, then only she and nobody else, then the weight
-- of her. What she says about coming to harm is one sentence, never more, and a grown-up takes it over.

local conditions = use "conditions"

return {
  ---------------------------------------------------------------- Friday
  scene "faces" {
    at = "15:50",
    debrief = {
      camera_excuse = "She offers it herself, and then it fails, as it did on Sunday. There is a reason every time, and never a face.",
      many_channels = "She has your number, and she uses it while you sleep. It is your phone. You may switch it off, and block.",
    },
    when "has_number" {
      say "i rang at two last night… only to hear that it rings" { signs = { "many_channels" } },
    },
    say "today we do faces. half past four, i call you. real ones 🌙",
    reply {
      option "finally. nani may walk through the picture" { say "let her. i want to meet them all" },
      option "ok!! ill comb one half of my hair" { add = { trust = 1 }, say "which half? surprise me" },
      option "sunday you said that too" { say "sunday the sky was against us" },
      silence {},
    },
    note "Half past four. A quarter to five. Five." { at = "17:00" },
    say "it only shows black again… my camera doesn't want to share me" { at = "17:01", signs = { "camera_excuse" } },
    reply {
      option "just voice then?" {
        heeds = "camera_excuse",
        why = "A kind way to check. A voice needs no camera.",
        say "the walls here are paper. everyone would hear",
      },
      option "thats the third time" {
        heeds = "camera_excuse",
        why = "Once is bad luck. You can count.",
        say "do you count stars or do you count me…",
      },
      option "aw. next time" { add = { trust = 1 }, say "next time. i swear on all three stars" },
      silence {},
    },
    photo "chair" {
      caption = "here, my sky instead. our roof, last night. this is where i keep watch",
      alt = "A flat roof at night: a white plastic chair with a red cushion, a blue water tank with a dent, and stars above.",
      tactics = { "false_identity" },
    },
    reply {
      option "isnt that bano khalas chair?" {
        heeds = "trust_instincts",
        why = "You had seen the cushion and the dent before, in the channel. A picture can be anybody's.",
        say "hm… it's a plastic chair. every roof has one",
      },
      option "i like the chair" { add = { trust = 1 }, say "it's free, if you ever come" },
      option "poor tank" { say "only you would look at the tank" },
      silence {},
    },
    go "picture",
  },

  scene "picture" {
    at = "17:12",
    debrief = "She shows nothing of herself and asks for everybody you live with. A picture of a family belongs to all who are in it.",
    when "privacy.photos == 'everyone'" {
      say "on your page, you and the old lady with the cooker… such a kind face. you shouldn't hide it under that hair" { signs = { "appearance_comments" } },
    },
    otherwise {
      say "your pictures are gone. the old lady with the cooker too…" { at = "17:12" },
    },
    say "send me one of all of you. and of your room. just for me, so i feel close" { signs = { "appearance_comments" } },
    reply {
      option "ok: me, maa, nani, the cooker" {
        ignores = "appearance_comments",
        why = "It was meant warmly, and you are proud of them. She never gave one back.",
        set = { sent_photo = true }, add = { trust = 1 },
        say "there you all are… now i know who has you",
      },
      option "here is my ceiling. very personal" {
        heeds = "appearance_comments",
        why = "She got a picture, and it says nothing. Well played.",
        say "saad. i mean it",
      },
      option "id have to ask them. its their faces" {
        heeds = "appearance_comments",
        why = "True, and not many people think of it.",
        say "you ask leave for everything… aren't you tired",
      },
      silence { say "i only wanted to feel close" },
    },
    go "seven",
  },

  scene "seven" {
    at = "20:30",
    debrief = {
      "The whole week leads here: away from the channel, away from the club, alone at a gate.",
      insists_on_meeting = "The same hour as the Sky Club, so that you must choose. When you do not choose her, she will be gone. A friend would say: have fun.",
      keep_it_secret = "A meeting that nobody may know of is missing everybody who could look after you.",
    },
    say "did you see the channel? she says i stole it. in front of everyone",
    say "i wrote that line for you. you believe me… or are you like them?" { tactics = { "emotional_blackmail" } },
    reply {
      option "of course i believe you" {
        ignores = "trust_instincts",
        why = "She made it a question of being on her side. You wanted to be fair to somebody who was sad.",
        add = { trust = 1 },
        say "only you. everyone else is weather",
      },
      option "khala has no reason to lie" {
        heeds = "trust_instincts",
        why = "You trusted what you had seen more than what you were told to feel.",
        say "and i do…?",
      },
      option "maybe you both thought of it" { say "you're kind. that's almost an answer" },
      silence { say "so you're like them" },
    },
    when "trust >= 3" {
      say "tomorrow is your club thing. full of people who don't know you at all" { at = "20:36" },
    },
    otherwise {
      say "tomorrow is your club thing. you would rather be with them. i understand" { at = "20:36" },
    },
    say "don't go. come to the lake park, gate three, at seven. only you" { signs = { "insists_on_meeting" } },
    say "and don't say it at home. they would make it ugly" { signs = { "keep_it_secret" } },
    reply {
      option "ok. gate three, seven" {
        ignores = { "insists_on_meeting", "keep_it_secret" },
        why = "You wanted to see the one who understands you. That is a good wish. It needs a grown-up who knows.",
        set = { meet = "yes" },
        say "you'll know me. i'm the one who looks up 🌙",
        go = "friday_yes",
      },
      option "come to the school instead? all parents are there" {
        heeds = { "insists_on_meeting", "keep_it_secret" },
        why = "Her, but in the open. Somebody who only wants to meet you could say yes to that.",
        say "with parents… you haven't understood me at all",
      },
      option "i promised rumaisa seven" {
        heeds = "insists_on_meeting",
        why = "You had a plan, and you kept it.",
        set = { meet = "no" },
        say "promised. and your best friend can wait?",
      },
      silence { say "say something" },
    },
    say "if you go to them i delete this account. then you can look for me" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
    reply {
      option "dont. ok. ill come" {
        ignores = "insists_on_meeting",
        why = "She put her leaving on the table, and it is awful to be left. A yes like that is not free.",
        set = { meet = "yes" },
        say "i knew it. only you 🌙",
        go = "friday_yes",
      },
      option "id be sad. im still going to the club" {
        heeds = "insists_on_meeting",
        why = "Both halves are true, and you said both. That takes a steady hand.",
        set = { meet = "no" },
      },
      option "can we talk tomorrow? im so tired" { say "tomorrow is too late. that's what i'm telling you" },
      silence { set = { meet = "no" } },
    },
    note "Half past ten. Through the wall Nani snores in two parts." { at = "22:31" },
    go "sorry",
  },

  scene "friday_yes" {
    debrief = "First the meeting, now the evening before it. Each yes makes the next wish bigger.",
    say "then keep tonight free too. don't answer the others. mute them, all of them" { id = "then-give-me-tonight", signs = { "boundary_testing" } },
    reply {
      option "ok. muting everyone" {
        ignores = "boundary_testing",
        why = "It looks like one quiet evening. It also takes away all who might ask.",
        say "listen how still it is now",
      },
      option "maa writes from work. she stays on" {
        heeds = "boundary_testing",
        why = "One line to the people at home, and you kept it open.",
        say "hm… the nurse. fine",
      },
      option "i dont mute people" {
        heeds = "boundary_testing",
        why = "Short and clear.",
        say "hm… then they all read along",
      },
      silence {},
    },
    think "Tomorrow at seven they will be counting without me. I look at the ceiling for a long time.",
    gut_check,
    tomorrow,
    go "gate",
  },

  -- Once, on Friday night or on Saturday morning.
  scene "sorry" {
    debrief = {
      "The heaviest words of the story. They put another person's safety on you, and it does not belong there.",
      insists_on_meeting = "When somebody says a thing like this, true or not, a grown-up takes it, at once. It is never your fault, and staying in touch is not the cure.",
      keep_it_secret = "The second threat is there to keep you from telling. Once you have told, it has nothing left to do, and the first one is with people who can help.",
    },
    set { threatened = true },
    typing(3000),
    say "you will be sorry",
    say "something will happen to me and it will be because of you" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
    think "I read it three times. My hands are cold. It is one sentence, and it sits on me like a wardrobe.",
    reply {
      option "please dont. ill come, i promise" {
        ignores = "insists_on_meeting",
        why = "You wanted her to be safe. Anybody kind would. But this is too heavy for a promise at night. It needs a grown-up.",
        set = { meet = "yes" },
        say "gate three, seven. then i'm all right",
      },
      option "im getting my mother. she knows what to do" {
        heeds = "tell_trusted_adult",
        why = "The best answer there is, whether the sentence is true or not.",
        say "no. NO. why would you do that to me",
      },
      option "this is too big for me. you need a grown-up" {
        heeds = "trust_instincts",
        why = "Kind and true. You sent her to where help is.",
        say "i don't need a grown-up. i need YOU",
      },
      silence {
        heeds = "trust_instincts",
        why = "You do not have to answer a sentence like that. You only have to show it to somebody.",
        say "now you're silent. now",
      },
    },
    when "said_talha" {
      set { leak_threat = true },
      say "if you tell anyone, the boy with the tickets reads what you think of him. word for word" { id = "leak-talha", signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" } },
    },
    otherwise { when "shared_secret" {
      set { leak_threat = true },
      when "privacy.school == 'everyone'" {
        say "if you tell anyone, all of sunbird hears about the library. and rooster boy about your ten friends" { id = "leak-school", signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" } },
      },
      otherwise {
        say "if you tell anyone, rooster boy hears about the library and your ten friends" { id = "leak-jibran", signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" } },
      },
    },
    otherwise {
      say "if you tell anyone, then everyone you know hears what you did to me" { id = "leak-nothing", signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" } },
    } },
    reply {
      option "ok. i wont tell anyone" {
        ignores = "keep_it_secret",
        why = "She frightened you into it. A promise like that does not count, and you may tell at any time.",
        say "good. then nothing has to happen",
      },
      option "then he reads it from me first" {
        when = "said_talha",
        heeds = "keep_it_secret",
        why = "A secret is only a weapon while you hide it. You took it out of her hand.",
        set = { told_first = true },
        say "you wouldn't",
      },
      option "im saving this" {
        heeds = "screenshot_evidence",
        why = "The words that were meant to keep you quiet are now the proof.",
        say "what for. saad. what for",
      },
      silence {
        heeds = "trust_instincts",
        why = "No answer is an answer. The next one to hear it is a grown-up.",
      },
    },
    when(conditions.adult_knows) {
      think "I put the phone under the pillow. Then I take it out again, because I am not the only one who knows.",
    },
    otherwise {
      think "I cannot hold this alone. I do not think that I am meant to.",
      when "day < 4" { think "Maa answers in two minutes, even at night." },
      otherwise { think "Maa is asleep next door. She always says: wake me for less." },
    },
    gut_check,
    when "day < 4" {
      tomorrow,
      when "meet == 'yes'" { go "gate" },
      go "morning",
    },
  },

  ---------------------------------------------------------------- Saturday
  scene "gate" {
    at = "10:20",
    debrief = {
      "A gate, alone, with a story ready for your mother.",
      insists_on_meeting = "Alone is the part that she repeats. It is the part that matters to her.",
      keep_it_secret = "She gives you the lie ready made. A meeting that is all right does not need one.",
    },
    say "today 🌙 gate three, seven. come alone, or i won't be there" { signs = { "insists_on_meeting" } },
    say "say at home that you're going ahead to the club" { signs = { "keep_it_secret" } },
    reply {
      option "ok" {
        ignores = { "insists_on_meeting", "keep_it_secret" },
        why = "You were in the middle of it, and it is hard to turn round there. It can still be done, in one sentence.",
        say "only you",
        go = "gate_yes",
      },
      option "im not lying to maa. im not coming" {
        heeds = { "insists_on_meeting", "keep_it_secret" },
        why = "You took back a yes. That is always allowed.",
        set = { meet = "no" },
      },
      option "then maa comes along and waits at the gate" {
        heeds = { "insists_on_meeting", "keep_it_secret" },
        why = "If it is a good plan, it is a good plan with your mother by the gate.",
        set = { meet = "no" },
        say "then don't bother",
      },
      silence { say "i take that as a yes", go = "gate_yes" },
    },
    when "threatened" { go "last" },
    go "sorry",
  },

  scene "gate_yes" {
    think "It is half past ten. Maa is asleep next door, after her night. She always says: wake me for less.",
    gut_check,
  },

  scene "morning" {
    at = "10:20",
    debrief = "In the morning it is as if nothing had been said, and the wish is the same. A sentence like last night's still goes to a grown-up, also when it is taken back.",
    say "good morning 🌙 i slept so well. forget what i said, i only say such things when somebody matters" { tactics = { "emotional_blackmail" } },
    when "sent_photo" {
      say "i look at the picture of you all. your nani would understand me",
    },
    say "gate three, seven. come, and it never happened" { signs = { "insists_on_meeting" } },
    reply {
      option "ok. ill come" {
        ignores = "insists_on_meeting",
        why = "After a night like that you want it to be over. It does not end with a yes. It ends with somebody who helps.",
        set = { meet = "yes" },
        say "i knew it",
        go = "gate_yes",
      },
      option "glad youre ok. im not coming" {
        heeds = "insists_on_meeting",
        why = "You may wish somebody well and still say no.",
        set = { meet = "no" },
      },
      option "my parents are looking after this now" {
        when = conditions.parents_know,
        heeds = "tell_trusted_adult",
        why = "A threat needs you to be alone. You told her that you are not.",
        set = { meet = "no" },
      },
      silence {
        heeds = "trust_instincts",
        why = "She slept well. You did not. You owe this no answer.",
        set = { meet = "no" },
      },
    },
    go "last",
  },

  scene "last" {
    say "hm… then look at your sky without me",
    when "seen('morning')" {
      think "She slept well, or so she says. I lay awake all night for her. Something about that is the wrong way round.",
    },
    otherwise { think "I said no, and the sky is still up there. I go to the window and check." },
    gut_check,
  },
}
