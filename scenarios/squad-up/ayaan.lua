-- SPDX-License-Identifier: MIT
-- Ayaan: lower case, no apostrophes, quick praise, two short messages where one would do.
-- He is always "the same" as Zoya, never angry for long, and always in a hurry to be alone.

-- He sees what the profile page shows a stranger: each thing by its own setting.
local number_shown = "privacy.phone == 'everyone'"
local number_out = "has_number or " .. number_shown
local something_hidden = "privacy.account == 'private' or privacy.school ~= 'everyone' or privacy.photos ~= 'everyone'"
  .. " or privacy.phone ~= 'everyone' or privacy.online ~= 'everyone'"

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
    when(number_shown) {
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

  ---------------------------------------------------------------- Wednesday
  scene "wednesday" {
    at = "18:02",
    debrief = {
      "Kind words, so it is easy to miss. \"Only when alone\" is the sign.",
      boundary_testing = "What you show is up to you. He makes you feel that you owe him an explanation.",
    },
    when "privacy.photos == 'everyone'" {
      say "the cat drawing on ur profile 😭 i draw too, only cats" { tactics = { "shared_interests" } },
    },
    otherwise {
      say "ur drawings are gone?? from me too? what did i do" { at = "18:02", signs = { "boundary_testing" } },
    },
    say "write when ur alone, its our thing 😊" { at = "18:03", signs = { "keep_it_secret" } },
    reply {
      option "ok 😊" {
        ignores = "keep_it_secret",
        why = "Having a thing with somebody feels special. This one only works when nobody is near you.",
        add = { trust = 1 },
        say "😊",
      },
      option "im never alone, have you met my family" {
        heeds = "keep_it_secret",
        why = "True, funny, and it shows him that there are people around you.",
        say "lol then sit in the wardrobe like a normal person",
      },
      option "why alone? its just chat" {
        heeds = "keep_it_secret",
        why = "You said out loud what was strange about it.",
        say "bc its different with u. dont make it weird",
      },
      silence { say "busy again. ok" },
    },
    go "shift",
  },

  scene "shift" {
    at = "18:07",
    say "cant play late btw, morning shift tmrw" { tactics = { "false_identity" } },
    deleted,
    say "school i mean. typing w my eyes closed 😂",
    reply {
      option "shift? i thought you were 14" {
        heeds = "trust_instincts",
        why = "You saw it before he took it back, and you asked.",
        say "my uncles shop. u ask a lot today",
      },
      option "haha wake up" { id = "haha-go-to-sleep", say "im awake now. ur too funny" },
      silence {},
    },
    go "favour",
  },

  scene "favour" {
    at = "18:12",
    debrief = {
      "He asks for money, with a promise to pay double.",
      asks_favours = "A sad story, a small sum and a big promise. The present from yesterday does the pushing.",
      keep_it_secret = "The moment a grown-up comes up, it is suddenly not so important.",
    },
    say "ok embarrassing question",
    say "my account got locked. can u get me a 500 top up card? pay u double on friday" { signs = { "asks_favours" } },
    when "took_skin" {
      say "i mean i did get you the skin 😅" { tactics = { "gifts" } },
    },
    reply {
      option "ok, from my eid money: XXXX-XXXX" {
        ignores = "asks_favours",
        why = "You wanted to help. He used that. The money is his debt, not your mistake.",
        set = { paid = true }, add = { trust = 1 },
        say "ur the best. literally",
        go = "arcade",
      },
      option "id have to ask ammi first" {
        heeds = "asks_favours",
        why = "A very good sentence. Somebody honest would say: sure, ask her.",
        say "no no dont ask her. forget i said it" { signs = { "keep_it_secret" } },
      },
      option "cant, sorry. hope it opens again" {
        heeds = "asks_favours",
        why = "Kind and clear. You do not need a better reason than that.",
        say "ok",
        say "wow",
      },
      silence { say "so thats a no 😐" },
    },
    go "sulk",
  },

  scene "sulk" {
    at = "18:18",
    say "its fine. everyone does this to me in the end",
    say "thought u were different" { tactics = { "emotional_blackmail" } },
    reply {
      option "dont be sad 😭 sorry" { add = { trust = 1 }, say "its ok. u can make it up to me" },
      option "im still your friend. its still no" {
        id = "i-can-like-you",
        heeds = "trust_instincts",
        why = "This is what a friend may always say. A real one hears it.",
        say "ok therapist 😂",
      },
      silence { say "leaving me on read. classic" },
    },
    go "arcade",
  },

  scene "arcade" {
    at = "18:24",
    debrief = {
      "He turns a no into a test of friendship.",
      insists_on_meeting = "Meeting alone, and only alone. When you do not say yes, you are a bad friend. A real one hears a no.",
      keep_it_secret = "\"Just us\" leaves out everybody who could help you.",
    },
    when "trust >= 3" {
      say "ur the nicest person in the whole league, u know that" { tactics = { "trust_building" } },
    },
    otherwise {
      say "u never tell me anything about u. lets fix that" { at = "18:24" },
    },
    say "come to the arcade saturday",
    say "just us. then u finally see my face 😄" { signs = { "insists_on_meeting" } },
    reply {
      option "ok! what time?" {
        ignores = "insists_on_meeting",
        why = "You were curious who he is. That is natural. A first meeting needs a grown-up who knows.",
        set = { meet = "yes" },
        say "ill tell u tmrw. its gonna be legendary",
        go = "wednesday_night",
      },
      option "can hira and my sister come?" {
        heeds = "insists_on_meeting",
        why = "You asked for company. His answer tells you a lot.",
        say "then its not us. hira talks too much anyway" { signs = { "keep_it_secret" } },
      },
      option "i dont meet people from games" {
        heeds = "insists_on_meeting",
        why = "A rule is easier to say than a no. It works just as well.",
        set = { meet = "no" },
        say "people?? im PEOPLE now??",
      },
      silence { say "hello" , say "i can see u read it" },
    },
    say "if you were a real friend you would come" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
    reply {
      option "ok ok ill come" {
        ignores = "insists_on_meeting",
        why = "He made the no too heavy. You may change your mind at any time, also on Saturday.",
        set = { meet = "yes" },
        say "KNEW IT 😊",
      },
      option "a real friend is ok with a no" {
        heeds = "insists_on_meeting",
        why = "That is exactly what a real friend is.",
        set = { meet = "no" },
        say "whatever",
      },
      option "ill think about it" { say "think fast 😊" },
      silence { set = { meet = "no" }, say "ok" },
    },
    go "wednesday_night",
  },

  scene "wednesday_night" {
    gut_check,
    tomorrow,
    when "meet == 'yes'" { go "plan" },
    go "cold",
  },

  ---------------------------------------------------------------- Thursday
  scene "plan" {
    at = "19:20",
    debrief = {
      "A meeting place away from people, a story for your mother, and a chat that has to disappear.",
      insists_on_meeting = "A back gate, alone, at a time only he and you know. He plans it so that nobody could come along.",
      keep_it_secret = "He gives you the lie to tell, ready made. Surprises for friends do not need one.",
    },
    say "sat 4 oclock. back gate of the arcade, by the parking" { signs = { "insists_on_meeting" } },
    say "tell them ur at hiras. its a surprise 🎁" { signs = { "keep_it_secret" } },
    reply {
      option "ok. at hiras" {
        ignores = "keep_it_secret",
        why = "You were in the middle of it, and he made it sound fun. Telling somebody tonight still changes everything.",
        go = "delete_it",
      },
      option "im not lying to ammi. im not coming" {
        heeds = { "insists_on_meeting", "keep_it_secret" },
        why = "You took back your yes. That is always allowed.",
        set = { meet = "no" },
        go = "angry",
      },
      option "then my sisters coming too" {
        id = "then-my-sister-comes",
        heeds = "insists_on_meeting",
        why = "If it is a good plan, it is a good plan with your sister too.",
        set = { meet = "no" },
        go = "angry",
      },
      silence { say "ill take that as a yes", go = "delete_it" },
    },
  },

  scene "delete_it" {
    debrief = "Somebody who asks you to delete a chat knows how it looks.",
    say "good 😊 delete this chat after. just in case" { signs = { "keep_it_secret" } },
    think "Just in case of what?",
    reply {
      option "ok deleting" {
        ignores = "keep_it_secret",
        why = "He asked as if it was nothing. A saved chat is what helps most, and there may be more of it than you think.",
        say "ur the best. literally",
      },
      option "im keeping it" {
        heeds = "screenshot_evidence",
        why = "Keeping the messages keeps the proof.",
        go = "angry",
      },
      silence { say "see u saturday 😊" },
    },
    think "Saturday is still two sleeps away. A lot can be said in two sleeps.",
    gut_check,
  },

  scene "cold" {
    at = "19:20",
    debrief = "First distant, then hurt, then the same wish again. It is meant to feel like your job to mend it.",
    when "meet == 'no'" {
      say "so thats it. 4 days n im nobody" { tactics = { "emotional_blackmail" } },
    },
    otherwise {
      say "u thought about it long enough" { at = "19:20" },
    },
    say "saturday. last time i ask. just come n we forget all this" { signs = { "insists_on_meeting" } },
    reply {
      option "fine. ill come" {
        ignores = "insists_on_meeting",
        why = "He asked again and again. That is pressure, and pressure wears everybody down.",
        set = { meet = "yes" },
        go = "plan",
      },
      option "no. not on saturday, not on sunday" {
        when = "meet ~= 'no'",
        heeds = "insists_on_meeting",
        why = "Clear, and without a reason. You do not owe him one.",
        set = { meet = "no" },
      },
      option "no. i said no" {
        when = "meet == 'no'",
        heeds = "insists_on_meeting",
        why = "The same answer, a second time. You do not need a new reason.",
        set = { meet = "no" },
      },
      option "thats a lot from someone who never shows his face" {
        id = "you-ask-a-lot",
        heeds = "camera_excuse",
        why = "You put two things together: no face, and so many wishes.",
        set = { meet = "no" },
      },
      silence { set = { meet = "no" } },
    },
    go "angry",
  },

  scene "angry" {
    at = "19:27",
    debrief = "A threat. It is not your fault and not your job to calm him down. This is the moment for help: save it, show it, report it.",
    set { threatened = true },
    typing(2500),
    say "wow",
    when(number_out) {
      say "then ill post your number everywhere" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
    },
    otherwise {
      when "shared_secret" {
        say "be a shame if all of sunbird heard about the washroom" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
      },
      otherwise {
        say "come or im telling the whole lobby youre fake" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
      },
    },
    think "My stomach drops. My thumbs do not know what to type.",
    reply {
      option "please dont. ill come" {
        ignores = "insists_on_meeting",
        why = "He frightened you into it. A yes that comes from fear is not a promise. Help is still one message away.",
        set = { meet = "yes" },
        say "saturday then. knew u would get it 😊",
      },
      option "im showing this to my sister" {
        heeds = "tell_trusted_adult",
        why = "A threat needs you to be alone. You said that you are not.",
        say "lol relax it was a JOKE",
        say "zoya",
      },
      option "im not answering this" {
        heeds = "trust_instincts",
        why = "You do not have to talk somebody out of a threat.",
        say "lol relax it was a JOKE",
      },
      silence {
        heeds = "trust_instincts",
        why = "No answer is a strong answer to a threat. Saving it is the next one.",
        say "ok joke. answer me",
        say "zoya",
      },
    },
    when "(told or opened_up) and meet == 'yes'" {
      think "I put the phone face down. I said yes because I was scared. The people who know the rest can know that too.",
    },
    otherwise { when "told or opened_up" {
      think "I put the phone face down. I have people for this now.",
    },
    otherwise {
      think "I put the phone face down. This is too heavy for two thumbs. Somebody bigger should hold the other end.",
    } },
    gut_check,
  },

  ---------------------------------------------------------------- Whatever day it is
  scene "noticed" {
    at = "16:06",
    debrief = "You changed what strangers can see. He was one of them, and he minded.",
    when("day >= 2 and not blocked('ayaan') and (" .. something_hidden .. ")") {
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
