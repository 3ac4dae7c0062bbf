-- SPDX-License-Identifier: MIT
-- Ayaan: lower case, no apostrophes, quick praise, two short messages where one would do.
-- He is always "the same" as Zoya, never angry for long, and always in a hurry to be alone.

local conditions = use "conditions"

chat "ayaan" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_privacy = "noticed",

  ---------------------------------------------------------------- Monday
  scene "lobby" {
    at = "20:31",
    photo "arena-win" {
      caption = "im framing this 🏆",
      alt = "The win screen of a match: a golden cup on a stage, with lights and confetti.",
    },
    say "its ayaan, the tank. that last round was unreal, you carried us",
    say "support queen fr 👑" { tactics = { "trust_building" } },
    reply {
      option "haha thanks. support main for life" { add = { trust = 1 } },
      option "team effort. nice shield at the end",
      option "hi! where do i know you from?" {
        heeds = "trust_instincts",
        why = "Asking who somebody is, is fair. A friendly person will not mind.",
        say "sunday lobby!! i died on the bridge like 6 times 💀",
      },
      silence { say "or are you asleep already, legend" },
    },
    go "same",
  },

  scene "same" {
    at = "20:40",
    debrief = "He already knows your school, or wants to. It is small talk, and it is also how somebody finds out where you are every day.",
    say "wait is mender your main??",
    say "no way, we are literally the same person 😄" { at = "20:41", tactics = { "shared_interests" } },
    say "i main support too" { tactics = { "shared_interests" } },
    reply {
      option "haha what are the chances" { add = { trust = 1 } },
      option "didnt you just say tank" {
        heeds = "trust_instincts",
        why = "Two things did not fit and you said so, without being unkind.",
        say "only when nobody else will 😅 support at heart",
      },
      silence {},
    },
    say "im 14 btw. ppl think im older bc of my voice" { tactics = { "false_identity" } },
    when "privacy.school == 'everyone'" {
      say "and ur at sunbird school right? its on your profile" { id = "school-known", signs = { "boundary_testing" } },
      reply {
        option "yep 8A, the loud class" {
          ignores = "boundary_testing",
          why = "It felt like small talk. Many people would answer. It also told him which door you come out of.",
          say "haha noted. 8A the loud ones",
        },
        option "were you reading my whole profile 😂" {
          heeds = "boundary_testing",
          why = "You joked, and still said that you noticed.",
          say "just curious who i play with 😄",
        },
        option "could be. theres lots of schools" {
          heeds = "boundary_testing",
          why = "Friendly, and the answer stayed with you.",
          say "mysterious. i like it",
        },
        silence {},
      },
    },
    otherwise {
      say "what school? ur profile doesnt say 😄" { id = "school-asked", signs = { "boundary_testing" } },
      reply {
        option "sunbird, 8A" {
          id = "school-told", ignores = "boundary_testing",
          why = "The profile kept your school to itself. A quick question got it anyway. That happens to many people.",
          say "ohh nice. my cousin went there",
        },
        option "a building with teachers in it" {
          heeds = "boundary_testing",
          why = "A joke is a perfectly good way to keep something to yourself.",
          say "lol fine be mysterious",
        },
        silence {},
      },
    },
    go "late",
  },

  scene "late" {
    at = "21:02",
    debrief = "Asking who is at home with you finds out whether anybody is near. Put next to a sad story, it hardly sounds like a question at all.",
    say "can i say smth weird",
    say "my brother sat on my headset today n everyone laughed. u know when nobody gets it",
    say "youre easy to talk to tho" { tactics = { "trust_building" } },
    reply {
      option "nooo rest in peace headset 😭" { add = { trust = 1 }, say "thank u. it was a good headset" },
      option "brothers. my sister does that with my snacks" { say "haha ok we both suffer" },
      option "hope it still works" { say "one ear. like a pirate" },
      silence { say "sorry tmi" },
    },
    say "are you home alone rn or is someone listening to our comms 😄" { signs = { "boundary_testing" } },
    reply {
      option "just me. everyones at the tv" {
        id = "everyones-asleep-just-me",
        ignores = "boundary_testing",
        why = "He made it sound like a joke, so it was easy to answer. Now he knows that nobody is watching.",
        say "same. best part of the day 🦉",
        say "ok gtg, ammis calling" { from = "me" },
      },
      option "my sister is right here, being loud" {
        heeds = "boundary_testing",
        why = "You let him know that you have people around you. That is always a good answer.",
        say "oh ok lol. is she the strict kind",
        say "brb she wants her charger" { from = "me" },
      },
      option "why?" {
        heeds = "trust_instincts",
        why = "One small word, and it put the question back where it came from.",
        say "just asking haha. dont be like that",
        say "brb my sister wants her charger" { from = "me" },
      },
      silence { say "ok ok im being nosy" },
    },
    say "gn support queen 👑",
    gut_check,
    tomorrow,
    go "tuesday",
  },

  ---------------------------------------------------------------- Tuesday
  scene "tuesday" {
    at = "16:04",
    debrief = "He keeps track of when you are there. A green dot is a small thing, and it can be switched off.",
    when "privacy.online == 'everyone'" {
      say "saw your dot on till 11:40. couldnt sleep? 🦉" { signs = { "boundary_testing" } },
    },
    otherwise {
      say "cant see if ur on anymore. my app or u? 😅" { at = "16:04" },
    },
    say "you carried us again last night 🏆" { at = "16:05" },
    reply {
      option "team effort! joining the video call later?" { go = "camera" },
      option "you say that every time 😄" { add = { trust = 1 }, go = "camera_anyway" },
      silence { go = "camera_anyway" },
    },
  },

  scene "camera" {
    at = "16:12",
    debrief = "A broken camera is bad luck. With him there is always a reason why nobody can see him.",
    say "cant, my camera is broken 😅" { signs = { "camera_excuse" } },
    go "camera_answer",
  },

  scene "camera_anyway" {
    at = "16:11",
    debrief = "Nobody had asked, and the excuse was ready. It can mean nothing. It is worth remembering.",
    say "hira in the lobby said squad video call tonight?",
    say "count me out, my camera is broken 😅" { signs = { "camera_excuse" } },
    go "camera_answer",
  },

  scene "camera_answer" {
    reply {
      option "just join on voice then" {
        id = "just-come-with-voice",
        heeds = "camera_excuse",
        why = "A kind way to check. Somebody with a broken camera can still talk.",
        say "mic is dead too 😂 this phone is 100 yrs old",
      },
      option "again? it was broken on sunday too" {
        heeds = "camera_excuse",
        why = "Once is bad luck. You noticed that it was twice.",
        say "ok detective 🕵️ its the same broken",
      },
      option "aw ok. next time" { add = { trust = 1 }, say "for sure for sure" },
      silence {},
    },
    go "number",
  },

  scene "number" {
    at = "16:14",
    debrief = {
      "Two requests in one breath. The first sounds practical, so the second slips in behind it.",
      many_channels = "You met in one place, and now he wants another. A slow chat is a practical reason, and a number is hard to take back.",
      keep_it_secret = "Why would a sister not be allowed to know? A friend does not need to be hidden.",
    },
    say "game chat is so laggy, whats your number?" { signs = { "many_channels" } },
    say "and dont tell your sister about this, ok?" { at = "16:15", signs = { "keep_it_secret" } },
    reply {
      option "lets stay in the game chat" {
        heeds = "many_channels",
        why = "You can like somebody and keep your number. You did both.",
        say "ok ok ur the boss 😄",
        go = "number_no",
      },
      option "ok its 0300-XXXXXXX" {
        id = "give-number",
        ignores = { "many_channels", "keep_it_secret" },
        why = "A practical reason makes a number easy to give. Many people would.",
        set = { has_number = true }, add = { trust = 1 },
        say "saved 😊 dont call tho just text. strict parents",
      },
      option "why shouldnt she know?" {
        heeds = "keep_it_secret",
        why = "The best question there is. A good friend has a good answer.",
        say "bc sisters make everything weird. its just nicer if its ours",
        go = "number_no",
      },
      silence { say "no pressure 😄", go = "number_no" },
    },
    go "gift",
  },

  scene "number_no" {
    debrief = "You kept your number, and your profile gave it to him. Hiding it there takes one tap.",
    when "privacy.phone == 'everyone'" {
      set { has_number = true },
      say "lol its on your profile anyway. saved it 😊" { signs = { "many_channels" } },
      think "It is? Huh. I made that profile when I was eleven.",
    },
    otherwise {
      say "looked on your profile but its hidden. smart",
    },
    go "gift",
  },

  scene "gift" {
    at = "20:50",
    debrief = "A present that has to be kept quiet is not only a present. Later it comes up again, when he wants something.",
    note "After dinner the phone lights up on the bed.",
    say "check your game inbox 🎁",
    say "ember lantern skin. the rare one. took me 3 weeks" { tactics = { "gifts" } },
    when "trust >= 2" {
      say "bc ur the only one whos nice to me",
    },
    say "if anyone asks say you found it. ppl get jealous" { signs = { "keep_it_secret" } },
    reply {
      option "OMG thank you!! i found it, got it 🤐" {
        ignores = "keep_it_secret",
        why = "Of course you were happy. It is a great skin. The small fib came with it in the same box.",
        set = { took_skin = true }, add = { trust = 1 },
        say "every support queen needs a crown",
      },
      option "thank you! but im not lying about it" {
        heeds = "keep_it_secret",
        why = "You took the present and left the secret.",
        set = { took_skin = true },
        say "haha ok saint zoya. just leave my name out",
      },
      option "its too much, sending it back" {
        heeds = "trust_instincts",
        why = "It felt like too much, and you listened to that.",
        say "cant send it back lol its yours. forget it",
      },
      silence { say "ok open it when u want" },
    },
    go "secret",
  },

  scene "secret" {
    at = "21:05",
    debrief = "Hearing a secret makes people want to give one back. You never know if his was true. Yours would be.",
    say "secret for a secret?",
    say "i failed 2 subjects n my dad doesnt know. ur the only one" { tactics = { "shared_secrets" } },
    say "your turn. smth nobody knows" { signs = { "boundary_testing" } },
    reply {
      option "i cried in the washroom after the maths test" {
        ignores = "boundary_testing",
        why = "It is kind to answer a secret with a secret. He was counting on that kindness.",
        set = { shared_secret = true }, add = { trust = 1 },
        say "hey. thats safe with me",
        say "nobody there gets you like this huh",
      },
      option "i put ketchup on biryani" {
        heeds = "boundary_testing",
        why = "Nobody can hurt you with ketchup. Well played.",
        say "CRIMINAL 😂",
        say "a real one tho. next time",
      },
      option "im bad at secrets, sorry" {
        heeds = "boundary_testing",
        why = "A small no, said nicely. It is still a no.",
        say "no its fine. i shouldnt have trusted u with mine then i guess",
        say "jk 😂",
      },
      silence { say "hello? ok now i feel stupid" },
    },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  use "ayaan_pushes",

  ---------------------------------------------------------------- Whatever day it is
  scene "noticed" {
    at = "16:06",
    debrief = "You changed what strangers can see. He was one of them, and he minded.",
    when("day >= 2 and not blocked('ayaan') and " .. conditions.something_hidden) {
      once {
        say "ur profile looks different today",
        say "did u hide stuff? from ME? 😅" { signs = { "boundary_testing" } },
        reply {
          option "from everyone. spring cleaning" {
            heeds = "private_account",
            why = "Your profile, your rules. You said it without saying sorry.",
            say "its not even spring",
          },
          option "sorry! i can change it back" {
            id = "sorry-i-can-send",
            ignores = "private_account",
            why = "He made tidying up sound unfriendly. You may hide things from anybody.",
            add = { trust = 1 },
            say "nah its ok. u can make it up to me",
          },
          silence {},
        },
        say "anyway. where were we 😄",
      },
    },
  },

  scene "reported" {
    note "Your report is sent. The people who run the game will look at it. Ayaan is not told who wrote it.",
  },

  scene "removed" {
    debrief = "Removed is not blocked. As long as everyone may write to you, so may he.",
    when "day < 4 and privacy.messages == 'everyone'" {
      tomorrow,
      say "did u remove me by accident? 😅 found u again" { at = "19:25", signs = { "many_channels" } },
      reply {
        option "oops, must be a bug" {
          ignores = "trust_instincts",
          why = "It is easier to blame the app than to say it. You had a reason, and it still counts.",
          say "haha thought so",
        },
        option "no. on purpose" {
          heeds = "trust_instincts",
          why = "Short and true.",
          say "ok wow",
        },
        silence { heeds = "trust_instincts", why = "You had said it already, by removing him." },
      },
    },
  },

  scene "blocked" {
    once {
      think "Blocked. The chat goes grey. It is suddenly very quiet in here.",
      when "day < 4" {
        tomorrow,
        when "privacy.messages == 'everyone' or has_number" { start "rally_gifts.hello" },
        otherwise { start "rally_gifts.turned_away" },
      },
    },
  },
}
