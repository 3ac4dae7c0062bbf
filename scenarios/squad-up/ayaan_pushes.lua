-- SPDX-License-Identifier: MIT
-- Ayaan's Wednesday and Thursday, in which he asks for more. ayaan.lua puts these scenes between its own.

local conditions = use "conditions"

return {
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
      insists_on_meeting = "Meeting alone, and only alone. A yes is made the price of being a good friend. A real friend hears a no.",
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
    when(conditions.number_known) {
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
    when(conditions.adult_knows .. " and meet == 'yes'") {
      think "I put the phone face down. I said yes because I was scared. The people who know the rest can know that too.",
    },
    otherwise { when(conditions.adult_knows) {
      think "I put the phone face down. I have people for this now.",
    },
    otherwise {
      think "I put the phone face down. This is too heavy for two thumbs. Somebody bigger should hold the other end.",
    } },
    gut_check,
  },
}
