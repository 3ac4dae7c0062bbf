-- SPDX-License-Identifier: MIT
-- Minahil: lower case but whole words, three dots, "hm…", a moon at the end. She never hurries. She
-- remembers everything. Each of Saad's friends becomes a little smaller when she speaks of them.
-- Wednesday and Thursday, and what she does when the player does something. Her Friday and Saturday
-- are in minahil_weekend.lua, and `use` puts them in their place.

local conditions = use "conditions"

chat "minahil" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_privacy = "noticed",
  on_screenshot = "kept",
  on_tell = "lighter",

  ---------------------------------------------------------------- Wednesday
  scene "verse" {
    at = "21:05",
    say "four stars, and one is a plane…",
    say "i read it and laughed. then i counted mine. three. you win 🌙" { tactics = { "shared_interests" } },
    reply {
      option "the plane was the best one tbh" { add = { trust = 1 }, say "of course. it was going somewhere" },
      option "only three? im so sorry for you" { say "send flowers. or a star" },
      option "do you read everything i post 😄" {
        heeds = "trust_instincts",
        why = "You noticed that a stranger reads every line. Saying so with a smile is fair.",
        say "only the true ones… so yes",
      },
      silence { say "you're quiet today. i can talk for two" },
    },
    say "you write like someone who was moved, and nobody asked him" { at = "21:08", tactics = { "trust_building" } },
    say "i'm 15 too. i came here two years ago, and some days i still speak to no one" { tactics = { "false_identity", "shared_interests" } },
    reply {
      option "five weeks for me. my maa got a job here" { say "five weeks… and everyone says give it time" },
      option "two years?? does it get better" { add = { trust = 1 }, say "it did last week. somebody wrote about a plane" },
      option "people are ok here tho" { say "hm… you don't have to say that to me" },
      silence {},
    },
    go "moon",
  },

  scene "moon" {
    at = "21:14",
    say "go to your window. the moon is so big tonight… let's look at it together. one minute" { tactics = { "false_identity" } },
    reply {
      option "looking. its nice" {
        ignores = "trust_instincts",
        why = "You went along to be kind. There was no moon on that evening. A small thing, and worth keeping in mind.",
        add = { trust = 1 },
        say "same moon, same minute. now we aren't strangers 🌙",
      },
      option "what moon? its almost new moon" {
        heeds = "trust_instincts",
        why = "You know your sky. What she said did not fit, and you said so.",
        say "hm… then i'm waving at a street lamp. my glasses are off, don't laugh",
      },
      option "my window has a wall in front" { say "then i look for both of us" },
      silence { say "i waved. just so you know" },
    },
    go "watch",
  },

  scene "watch" {
    at = "21:20",
    debrief = "It sounds like care. It is also a question about who is awake at home, and a small push between you and your mother.",
    say "who do you miss most?",
    say "jibran. we call every thursday at 9. his rooster joins in" { from = "me", at = "21:22" },
    say "rooster boy… i'm glad that you had someone",
    say "let's have a night watch, us two. you keep the sky till midnight, i keep it after. then no one is alone" { tactics = { "trust_building" } },
    reply {
      option "night watch. i like that" { add = { trust = 1 }, say "then it's official. you're on duty 🌙" },
      option "midnight?? i have school. till ten" {
        heeds = "trust_instincts",
        why = "A small limit, set early. It is easier on the first evening than on the tenth.",
        say "people only get honest after ten… but ok. ten",
      },
      option "whats the pay" { say "stars. so, badly" },
      silence { say "in poems, silence means yes" },
    },
    say "your mother works at night, you wrote once… does anyone at home ask how you really are?" { signs = { "boundary_testing" } },
    reply {
      option "not really. shes gone or asleep" {
        ignores = "boundary_testing",
        why = "It was true, and it felt good that somebody asked. She also knows now when nobody is up.",
        add = { trust = 1 },
        say "then i ask. every night. that's what i'm for",
      },
      option "every 2 hours. in writing. shes a nurse" {
        heeds = "boundary_testing",
        why = "A joke, and a picture of a mother who is there. That is a good thing to let people know.",
        say "haha… did you eat is not how are you",
      },
      option "big question for a wednesday" {
        heeds = "boundary_testing",
        why = "You let it pass by, without a fight. You may do that with any question.",
        say "i only have big ones… sorry",
      },
      silence { say "too much. i know. i'm always too much" },
    },
    say "goodnight, night watch 🌙",
    gut_check,
    tomorrow,
    go "light",
  },

  ---------------------------------------------------------------- Thursday
  scene "light" {
    at = "07:12",
    debrief = "She counts the minutes that you give to others. It is said softly, and it makes you explain yourself before school.",
    when "privacy.online == 'everyone'" {
      say "good morning. you were green till half past twelve… but not with me. who was it?" { signs = { "boundary_testing" } },
    },
    otherwise {
      say "good morning. i can't see your light any more… who are you hiding it from?" { id = "light-hidden", signs = { "boundary_testing" } },
    },
    reply {
      option "sorry!! it was only jibran" {
        ignores = "boundary_testing",
        why = "You said sorry for talking to a friend. She had made it sound like something to be sorry for.",
        add = { trust = 1 },
        say "only. ok then 🌙",
      },
      option "am i clocking in and out now 😄" {
        heeds = "boundary_testing",
        why = "A joke that says exactly what is odd about it.",
        say "hm… on a watch, one does",
      },
      option "my friends can write to me at any time" {
        heeds = "boundary_testing",
        why = "Clear and friendly. You do not need leave to have friends.",
        say "of course they can. i just like to know where you are",
      },
      silence { say "you're in the van. i'll wait" },
    },
    go "ring",
  },

  scene "ring" {
    at = "20:54",
    debrief = "She picks the one hour of the week that belongs to Jibran. No friend needs you to let another one wait.",
    say "come up to the window, it's nearly clear",
    say "rooster boy calls at nine, no? let it ring today… stay with me" { signs = { "boundary_testing" } },
    reply {
      option "ok. ill call him back tomorrow" {
        ignores = "boundary_testing",
        why = "She asked for one evening, so nicely. It was an evening that belonged to somebody else.",
        set = { skipped_call = true }, add = { trust = 1 },
        say "see. the sky waited for you",
        note "At nine the phone rings. It rings for a long time.",
      },
      option "cant. he washed his ear for me" {
        when = "ear_washed",
        heeds = "boundary_testing",
        why = "You kept your promise to a friend, and she could have been glad for you.",
        say "hm… go, then. i'll count the minutes",
      },
      option "he once carried me down a hill. picking up" {
        heeds = "boundary_testing",
        why = "You told her what he is to you. There is room for more than one friend.",
        say "that was then. but go",
      },
      silence { say "you picked up. i can tell" },
    },
    go "stairs",
  },

  scene "stairs" {
    at = "21:40",
    debrief = {
      "First her secret, then yours, then a lock on both.",
      boundary_testing = "Hearing a secret makes people want to give one back. Nobody can see if hers was true. Yours would be.",
      keep_it_secret = "\"Only ours\" sounds warm. It also means that nobody else hears what goes on.",
    },
    say "i want to tell you something. no one knows it",
    say "in break i stand on the stairs with the phone at my ear. there's nobody on the line. two years now" { tactics = { "shared_secrets" } },
    say "now you… a real one. no jokes, no roosters" { id = "a-real-one", signs = { "boundary_testing" } },
    reply {
      option "jibran thinks i have ten friends here. i eat in the library" {
        ignores = "boundary_testing",
        why = "She had opened a door and waited. Answering was kind. She was counting on that.",
        set = { shared_secret = true }, add = { trust = 1 },
        say "oh saad…",
        say "it stays with me. like in a bank",
      },
      option "i cry when the rooster crows on the phone" {
        heeds = "boundary_testing",
        why = "A bit true, a bit funny, and nobody can do you harm with it.",
        say "i said no roosters",
        say "hm… i'll wait. until you trust me",
      },
      option "the real ones i keep, sorry" {
        heeds = "boundary_testing",
        why = "Her secret was a gift or a bill. You treated it as a gift.",
        say "so mine lies here alone now. that's cold",
      },
      silence { say "i gave you mine…" },
    },
    say "let's tell no one that we talk. out there everything gets cheap. this is only ours" { signs = { "keep_it_secret" } },
    reply {
      option "ok. only ours" {
        ignores = "keep_it_secret",
        why = "It is lovely to have a place of your own. This one has no door for anybody else.",
        add = { trust = 1 },
        say "two friends and one lock 🌙",
      },
      option "i tell jibran most things" {
        heeds = "keep_it_secret",
        why = "You kept a window open to the outside.",
        say "most things… poor you. no room of your own",
      },
      option "why? its just talking" {
        heeds = "keep_it_secret",
        why = "If it is just talking, anybody may know. You saw the gap.",
        say "exactly. so why should they know",
      },
      silence {},
    },
    go "seat",
  },

  scene "seat" {
    at = "21:56",
    debrief = {
      "She wants to hear something bad about a friend, and one more way to reach you.",
      boundary_testing = "She says the unkind thing first, so that you only have to agree. What you write then lies with her.",
      many_channels = "You met in a channel, and now she wants to ring in your pocket at night.",
    },
    say "and the boy you sit with… the one with the tickets. is he a friend? or is he only near you?",
    say "people who make everything a business make you one too. what do you think of him? honestly" { signs = { "boundary_testing" } },
    reply {
      option "hes a bit much. i sit there because its free" {
        ignores = "boundary_testing",
        why = "Everybody grumbles about a friend at times. She asked for it and put it away for later.",
        set = { said_talha = true }, add = { trust = 1 },
        say "see. that you can only say to me",
      },
      option "hes funny. he keeps me a seat" {
        heeds = "boundary_testing",
        why = "You stood by somebody who was not there to hear it.",
        say "a seat… you're easy to please",
      },
      option "i dont rate people" {
        heeds = "boundary_testing",
        why = "You left the trap where it lay.",
        say "noted. then i'm glad i'm not people",
      },
      silence { say "such a long silence about him 🌙" },
    },
    when "privacy.phone == 'everyone'" {
      set { has_number = true },
      say "i've had your number since monday, it's on your page… i waited to see if you would give it to me yourself" { at = "22:04", signs = { "many_channels" } },
      reply {
        option "i would have. ring if you need me" {
          ignores = "many_channels",
          why = "It felt like a test, and you wanted to pass it. A friend does not set tests like that.",
          add = { trust = 1 },
          say "i do need you. you know that",
        },
        option "thats a bit creepy. here is fine" {
          heeds = "many_channels",
          why = "You named the feeling, and you said where you want to talk.",
          say "creepy… i only keep watch",
        },
        option "its on there?? taking it down now" {
          heeds = { "many_channels", "private_account" },
          why = "You did not argue about it. One tap in the settings does more.",
          say "from everyone. not from me",
        },
        silence {},
      },
    },
    otherwise {
      say "this app falls asleep on my phone at night. give me your number, so the watch can ring" { id = "number-asked", at = "22:04", signs = { "many_channels" } },
      reply {
        option "0300-XXXXXXX" {
          ignores = "many_channels",
          why = "She had a practical reason. Most people would have given it.",
          set = { has_number = true }, add = { trust = 1 },
          say "saved. under: watch",
        },
        option "the app is fine. i sleep at night too" {
          heeds = "many_channels",
          why = "You can like somebody and keep your number.",
          say "hm… lucky you",
        },
        option "maa has a rule about numbers" {
          heeds = "many_channels",
          why = "A rule is easier to say than a no, and it works as well.",
          say "and do you have rules of your own?",
        },
        silence {},
      },
    },
    say "goodnight. i'm awake if you are 🌙",
    gut_check,
    tomorrow,
    go "faces",
  },

  use "minahil_weekend",

  ---------------------------------------------------------------- Whatever day it is
  scene "noticed" {
    debrief = "You changed what strangers see. She was one of them, and she took it as an insult.",
    when("day >= 2 and not blocked('minahil') and " .. conditions.something_hidden) {
      once {
        say "you're closing windows. one after the other",
        say "what is it that i mustn't see…?" { signs = { "boundary_testing" } },
        reply {
          option "its my house. i close what i like" {
            heeds = "private_account",
            why = "Your page, your windows. No reason needed.",
            say "and i stand in the street. ok",
          },
          option "sorry. ill open them again" {
            ignores = "private_account",
            why = "She made tidying up feel unkind. You may hide things from anybody.",
            add = { trust = 1 },
            say "you don't have to. just don't hide from me",
          },
          silence {},
        },
      },
    },
  },

  scene "kept" {
    once { think "One picture, kept. If I cannot find the words later, they are in there." },
  },

  scene "lighter" {
    when "not blocked('minahil')" {
      once { think "Somebody knows. The little moon looks like a picture of a moon." },
    },
  },

  scene "reported" {
    note "Sent. The people who run this app read it now. She does not hear who it came from.",
  },

  scene "removed" {
    debrief = "Removed is not blocked. While everybody may write to you, so may she.",
    when "day < 4 and privacy.messages == 'everyone'" {
      tomorrow,
      say "i wasn't in your list any more… strange app. i found you again 🌙" { at = "07:20", signs = { "many_channels" } },
      reply {
        option "oh. must be the app" {
          ignores = "trust_instincts",
          why = "It is easier to blame the app. You had a reason all the same.",
          say "i knew it",
        },
        option "it wasnt the app" {
          heeds = "trust_instincts",
          why = "Few words, and all of them true.",
          say "hm… i see",
        },
        silence { heeds = "trust_instincts", why = "You had said it already, by taking her off the list." },
      },
    },
  },

  scene "blocked" {
    once {
      think "Blocked. I wait for something to happen. What happens is that it is quiet.",
      when "day < 4" {
        tomorrow,
        when "privacy.messages == 'everyone' or has_number" { start "aroosa.hello" },
        otherwise { start "aroosa.turned_away" },
      },
    },
  },
}
