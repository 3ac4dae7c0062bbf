-- SPDX-License-Identifier: MIT
-- Shahzaib: whole sentences, polite, a small smile under everything. He is never in a hurry and never
-- needs anything for himself: it is always for Warda, for the poster, for the band. He wants Dania
-- as his errand girl first, and as his wall of silence later. He praises one friend by taking
-- something from the other.
-- Wednesday and Thursday; the rest is in shahzaib_weekend.lua, and `use` puts it at the end.

chat "shahzaib" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_privacy = "noticed",
  on_screenshot = "kept",

  ---------------------------------------------------------------- Wednesday
  scene "hello" {
    at = "19:30",
    debrief = "A number on a profile is there for everybody. He saved it before he had said hello.",
    say "Dania, Shahzaib here. Cables and lights. Your number was on your profile, so I saved it too." {
      id = "number-saved", signs = { "many_channels" }, tactics = { "known_person" },
    },
    say "You hold that whole band together. On a ghee tin. Respect 🙂" { tactics = { "trust_building" } },
    reply {
      option "its a very good tin" { say "I will bring you a better one." },
      option "hi. what do u need" { say "When to switch the lights on. Four beats from you, then me." },
      option "isnt that rafay bhais job" {
        id = "isnt-rafay-bhai-the",
        heeds = "trust_instincts",
        why = "A fair question, kindly put. You saw how he answered: with a joke about your cousin.",
        say "Rafay cannot find his own shoes. You can.",
      },
      silence { say "Busy drumming, I hope." },
    },
    go "care",
  },

  scene "care" {
    at = "19:41",
    debrief = {
      "It sounds like care. Care asks the person, and does not need to hide.",
      asks_favours = "He wants you to find things out for him. It is a favour against your friend, dressed up as one for her.",
      keep_it_secret = "If it were care, she could know about it.",
    },
    say "Could you do me a favour. Warda has gone quiet. Find out why, and tell me." { signs = { "asks_favours" } },
    say "But do not say it comes from me. She would feel watched 🙂" { at = "19:42", signs = { "keep_it_secret" } },
    reply {
      option "ok ill find out" {
        ignores = { "asks_favours", "keep_it_secret" },
        why = "You thought that you would help her. That is what he made it look like.",
        set = { errand = true },
        say "I knew it. You are the sensible one.",
      },
      option "ask her urself, she doesnt bite" {
        heeds = "asks_favours",
        why = "You stayed friendly and stayed out of the middle.",
        say "Of course. I only worry.",
      },
      option "why cant she know its u" {
        heeds = "keep_it_secret",
        why = "You put your finger on the odd part.",
        say "No reason. She is sensitive, you know that.",
      },
      silence { say "Think about it 🙂" },
    },
    go "gate",
  },

  scene "gate" {
    at = "19:48",
    debrief = "Where two girls are every day at half past one is nothing that a sound man needs.",
    when "privacy.school == 'everyone'" {
      say "You are both at Sunbird, it says so on your page. Which gate do you come out of?" {
        id = "gate-known", signs = { "boundary_testing" },
      },
      reply {
        option "the big one w the gola man" {
          ignores = "boundary_testing",
          why = "He put it in between two jokes, so it came out by itself. Many people would tell.",
          say "Good. Then I know where to bring the tin.",
        },
        option "whichever is nearest to the gola" {
          heeds = "boundary_testing",
          why = "A joke kept the answer in your pocket.",
          say "Every gate, then.",
        },
        option "why do u need a gate" {
          heeds = "boundary_testing",
          why = "One short question, and the strange part stood alone in the room.",
          say "For the tin, Dania. So serious.",
        },
        silence {},
      },
    },
    otherwise {
      say "Which school are you two at? Your page does not say." {
        id = "gate-asked", signs = { "boundary_testing" },
      },
      reply {
        option "sunbird. 8C" {
          ignores = "boundary_testing",
          why = "Your page had kept it in. A small question got it out. That happens.",
          say "A good school.",
        },
        option "the one w too many stairs" {
          heeds = "boundary_testing",
          why = "He got a smile and no address.",
          say "You are careful. I like that.",
        },
        silence {},
      },
    },
    go "solo",
  },

  scene "solo" {
    at = "20:15",
    say "I spoke to Rafay. You open the second song alone. Eight bars, only tin." { tactics = { "gifts" } },
    reply {
      option "WHAT. thank u!!" { set = { solo = true }, say "You earned it." },
      option "ill thank rafay bhai too" {
        heeds = "gifts",
        why = "You took the present out into the light, where you can see who it is from.",
        set = { solo = true },
        say "No need. He will say it was his idea.",
      },
      option "why me" { say "Because nobody ever asks you first. I notice things." },
      silence {},
    },
    say "You are more grown up than the rest of them. Warda is sweet, but there is always a drama. Good night 🙂" { tactics = { "trust_building" } },
    gut_check,
    tomorrow,
    go "thursday",
  },

  ---------------------------------------------------------------- Thursday
  scene "thursday" {
    at = "16:10",
    debrief = "You had said that you would ask around. He holds you to it, as if it were a job.",
    when "errand" {
      say "So? What did she say? You promised me." { signs = { "asks_favours" } },
      reply {
        option "shes just tired i think" {
          ignores = "asks_favours",
          why = "It seems like nothing. Small pieces are all he needs.",
          say "Tired of what? Ask again, softly.",
        },
        option "im not passing things on" {
          heeds = "asks_favours",
          why = "You put the errand down. You can do that at any time.",
          say "Loyal. Good. I like that too 🙂",
        },
        silence {},
      },
    },
    otherwise {
      say "Afternoon, Dania. Is the tin ready for its big night?" { at = "16:10" },
    },
    go "photo",
  },

  scene "photo" {
    at = "16:18",
    debrief = {
      "Rafay asked for a photo too: in the group, of yourself, for all to see. Here it is a photo of her, only for him.",
      appearance_comments = "He asks you for a picture of your friend, taken when she does not look. It is hers to give, and nobody asked her.",
      keep_it_secret = "A surprise makes somebody happy in the end. This only makes sure that she cannot say no.",
    },
    say "Now the poster. I need a picture of Warda. Take it when she sings and does not look, those are the best." { signs = { "appearance_comments" } },
    say "Send it only to me. It is a surprise for her." { at = "16:19", signs = { "keep_it_secret" } },
    reply {
      option "ok heres one from sunday. her eyes are shut 😂" {
        id = "send-photo",
        ignores = { "appearance_comments", "keep_it_secret" },
        why = "A poster is a good reason, and you meant it kindly. He used that. You can still tell her.",
        set = { photo_sent = true },
        say "Perfect. This one stays with me.",
      },
      option "rafay bhai collects them in the group" {
        heeds = "appearance_comments",
        why = "There was an open way to do it, and you pointed there.",
        say "The group makes everything blurry. Never mind.",
      },
      option "id have to ask her first" {
        heeds = "keep_it_secret",
        why = "Her face, her choice. A very simple rule.",
        say "Then it is no surprise, is it.",
      },
      silence { say "When you have a minute." },
    },
    go "look",
  },

  scene "look" {
    at = "16:26",
    debrief = "A remark on how old somebody looks is not about a poster. It is there to make you feel special, and a little apart from your age.",
    when "privacy.photos == 'everyone'" {
      say "You look so grown up in your second picture, by the way. I would have said sixteen." {
        id = "looks-sixteen", signs = { "appearance_comments" },
      },
      reply {
        option "its the eyebrows. theyre 40" {
          heeds = "appearance_comments",
          why = "You let it slide off with a joke, and gave him nothing.",
          say "Very wise eyebrows.",
        },
        option "really? thanks" {
          ignores = "trust_instincts",
          why = "It is nice to be seen as older. That is why people say it.",
          say "Really. You should hear it more often.",
        },
        option "im 13 in all of them" {
          heeds = "appearance_comments",
          why = "Thirteen. You said it plainly, and it is worth saying.",
          say "Thirteen going on twenty 🙂",
        },
        silence {},
      },
    },
    otherwise {
      say "Your own pictures are gone, I see. Send me one, so I know who is drumming." {
        id = "pictures-gone", signs = { "appearance_comments" },
      },
      reply {
        option "ok hang on, heres one" {
          ignores = "appearance_comments",
          why = "You had put them away for a reason. He asked as if it were rude of you.",
          say "There she is.",
        },
        option "u know who drums. the tin knows" {
          heeds = "appearance_comments",
          why = "No photo, no quarrel.",
          say "The tin is not very pretty.",
        },
        silence {},
      },
    },
    go "tell_her",
  },

  scene "tell_her" {
    at = "18:05",
    debrief = {
      "He needs somebody between himself and Warda, and he has chosen her best friend.",
      asks_favours = "She does not answer him, and that is her answer. He asks you to talk her out of it.",
      keep_it_secret = "As long as you two do not talk about him, he can tell each of you a different story.",
    },
    say "Now something real. I only say it because I trust you.",
    say "Warda and I told each other a secret. Mine was about my father. Now she is afraid of me, for no reason." { tactics = { "shared_secrets" } },
    say "Tell her to answer me tonight. Say you miss the old Warda. It sounds better from you." { at = "18:07", signs = { "asks_favours" } },
    reply {
      option "ok ill try" {
        ignores = "asks_favours",
        why = "You wanted two people to make up. He only told you half of it.",
        set = { passed_on = true },
        say "Thank you. You are good for both of us.",
      },
      option "thats between u two" {
        heeds = "asks_favours",
        why = "You stepped out of the middle. It is a very comfortable place to be out of.",
        say "It was. Until she made a drama of it.",
      },
      option "does she even WANT to talk to u" {
        heeds = "trust_instincts",
        why = "You asked the one thing that he had left out: what she wants.",
        say "She does not know what she wants. She is thirteen.",
        think "So am I.",
      },
      silence { say "You type and stop, you type and stop 🙂" },
    },
    say "And she need not know that we talk. She would think we laugh at her." { at = "18:10", signs = { "keep_it_secret" } },
    reply {
      option "ok not a word" {
        ignores = "keep_it_secret",
        why = "He made it sound kind to her. You can change your mind and tell her, and she will be glad.",
        say "Good.",
      },
      option "i tell warda nearly everything" {
        heeds = "keep_it_secret",
        why = "Now he knows that the two of you talk. That is the one thing he does not want.",
        say "Nearly. Keep this in the other part 🙂",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  use "shahzaib_weekend",
}
