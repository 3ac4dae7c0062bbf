-- SPDX-License-Identifier: MIT
-- Shahzaib's chat from Friday on, and what he does when he is blocked, removed or hidden from.
-- Until here he wanted things; now he wants a meeting, and then silence.

local conditions = use "conditions"

return {
  ---------------------------------------------------------------- Friday
  scene "friday" {
    at = "16:10",
    debrief = {
      "A page can be deleted from anywhere. Getting the page back is not what the meeting is for.",
      insists_on_meeting = "He makes the meeting the only way out, and you the one who has to bring her. Whoever says no is a bad friend, with him.",
      keep_it_secret = "Anybody who could help is not invited.",
    },
    say "I cannot come to practice today, so we settle it here.",
    say "Sunday, four o'clock. The studio behind the tile shop. You bring Warda to the door and go home." { signs = { "insists_on_meeting" } },
    say "I delete her page in front of her, and it is over. I am being fair 🙂" { at = "16:12" },
    when "not knows" { think "What page?" },
    reply {
      option "ok. ill bring her" {
        ignores = "insists_on_meeting",
        why = "You wanted it to be over for her. A yes like this can be taken back on Friday, Saturday or at five to four.",
        set = { meet = "yes" },
        say "You are doing the right thing.",
      },
      option "if u want it gone just delete it" {
        heeds = "insists_on_meeting",
        why = "So simple that he had no answer.",
        say "It does not work like that.",
      },
      option "rafay bhai can come too then" {
        heeds = "insists_on_meeting",
        why = "You opened the door for one more person. What he said to that tells you enough.",
        say "Rafay has enough to do. Only us." { signs = { "keep_it_secret" } },
      },
      silence { say "Four. Do not be late." },
    },
    say "If you were really her friend, you would help her get this over with." { at = "16:15", signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
    reply {
      option "maybe ur right" {
        ignores = "insists_on_meeting",
        why = "He took the best thing about you, that you are her friend, and pushed with it.",
        set = { meet = "yes" },
        say "I know I am.",
      },
      option "her friend wouldnt bring her to u" {
        heeds = "insists_on_meeting",
        why = "You know what a friend is, and you did not let him write the definition.",
        set = { meet = "no" },
        say "Big words for a girl with a tin.",
      },
      silence {},
    },
    go "only_us",
  },

  scene "only_us" {
    at = "16:20",
    debrief = "One more room, without any of the others in it. If anybody may put you in a group, anybody will.",
    when "privacy.groups == 'everyone'" {
      note "Shahzaib has put you in a new group, \"Only us 3\". There is nobody in it but him, Warda and you.",
      say "I made us a quiet corner. The band group is too loud 🙂" { signs = { "many_channels" } },
      reply {
        option "im leaving that group" {
          heeds = "many_channels",
          why = "Out with one tap. You do not need a reason.",
          say "In front of her? How nice.",
        },
        option "ok" {
          ignores = "many_channels",
          why = "It seemed rude to leave. Groups do not have feelings, though, and you may go at any time.",
          say "Cosy.",
        },
        silence {},
      },
    },
    otherwise {
      say "I tried to put us three in one group. Your settings said no. So strict." { at = "16:20" },
    },
    go "quiet",
  },

  scene "quiet" {
    at = "16:31",
    debrief = "He threatens Warda through you, and puts the blame on you in advance. What he does is his doing, always. A threat is the moment to fetch somebody older.",
    set { threatened = true },
    typing(2600),
    say "One more thing, and I say it once. Nobody hears about this. Not Rafay, not your aunt." { signs = { "keep_it_secret" } },
    say "If they do, the page goes to her whole family tomorrow, in the middle of the dancing. And that will be you, Dania, not me." {
      at = "16:32", signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" },
    },
    when "photo_sent" {
      say "And Warda hears who sent me that picture.",
    },
    otherwise {
      when "solo" { say "After I got you your solo, too." },
    },
    think "My hands go cold. It is all so politely written.",
    reply {
      option "ok. i wont say anything" {
        ignores = "keep_it_secret",
        why = "You said it because you were scared for her. A promise made from fear does not count. You can tell at any time.",
        say "Good. Drum nicely.",
      },
      option "im saving this message" {
        heeds = "screenshot_evidence",
        why = "He writes so politely because he thinks nobody keeps it. You do.",
        say "Save it. Who believes a girl and a tin?",
      },
      option "if u post it thats u. not me" {
        heeds = "emotional_blackmail",
        why = "You gave the blame back to its owner.",
        say "We will see what people say.",
      },
      silence {
        heeds = "trust_instincts",
        why = "A threat does not have to be answered. Not by you, and not by Warda.",
        say "Good. Quiet is good 🙂",
      },
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  ---------------------------------------------------------------- Saturday
  scene "saturday" {
    when(conditions.dania_told) { go "found_out" },
    otherwise { when "w_blocked" { go "carry" }, otherwise { go "counting" } },
  },

  scene "found_out" {
    at = "13:00",
    debrief = "He tries to have it taken back. It is the last thing he can try, because too many people know now.",
    say "Rafay says I am not needed tonight. So you talked.",
    say "You can still say it was a joke between us. Do it now, and nobody has to see that page." { signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" } },
    reply {
      option "someone bigger than me reads all this now" {
        heeds = { "tell_trusted_adult", "emotional_blackmail" },
        why = "Pressure needs two people alone in a room. You said that the room is full.",
        say "So this is what you are like.",
      },
      option "ok ill say it was a joke" {
        ignores = "keep_it_secret",
        why = "He made you feel as if you had started it. You have not, and the grown-ups who know will not forget it.",
        say "Before eight, please.",
      },
      silence {
        heeds = "emotional_blackmail",
        why = "You left the threat lying there, with nobody to pick it up.",
      },
    },
    go "night",
  },

  scene "carry" {
    at = "13:00",
    debrief = {
      "A block is a no, and he wants you to carry him past it.",
      asks_favours = "He makes you his postman, with a threat in the bag. You may leave the bag where it is.",
      many_channels = "Warda has shut her door. So he tries the next one, and that is you.",
    },
    say "Warda has blocked me. So you will carry it. Tell her: Sunday at four, or the page." { signs = { "asks_favours", "many_channels" }, tactics = { "emotional_blackmail" } },
    reply {
      option "i dont carry ur messages" {
        heeds = "asks_favours",
        why = "Her block stays shut, because you did not become the gap in it.",
        say "Then you carry the blame.",
      },
      option "ok ill tell her" {
        ignores = "asks_favours",
        why = "You were frightened of what he would do. You can still leave it unsaid, and show it to somebody older.",
        say "Quickly, please.",
      },
      silence {
        heeds = "asks_favours",
        why = "No answer, no post.",
      },
    },
    go "delete_it",
  },

  scene "counting" {
    at = "13:00",
    debrief = "He leaves out the question and goes straight to the door. A plan that is never asked about is not a plan of yours.",
    say "Tomorrow at four. You walk her to the door. I am counting on you 🙂" { signs = { "insists_on_meeting" } },
    reply {
      option "she isnt coming. nobody is" {
        heeds = "insists_on_meeting",
        why = "You said no for your own part, and you would not lead anybody there.",
        set = { meet = "no" },
        say "Did she say that, or you?",
      },
      option "ok" {
        ignores = "insists_on_meeting",
        why = "Two letters, to be left in peace. It is not too late, today or tomorrow.",
        set = { meet = "yes" },
        say "Sensible.",
      },
      silence {},
    },
    go "delete_it",
  },

  scene "delete_it" {
    at = "13:06",
    debrief = "He knows what his own messages look like to others. That is why he wants them gone.",
    say "And clear our chat, both of you. Everybody is happy tonight, let us keep it that way." { signs = { "keep_it_secret" } },
    reply {
      option "im keeping every line" {
        heeds = "screenshot_evidence",
        why = "Kept messages are the strongest thing that the two of you have.",
        say "As you like.",
      },
      option "ok cleared" {
        ignores = "keep_it_secret",
        why = "You hoped that it would all go away with the chat. Pictures taken before are still yours, and Warda has messages too.",
        say "Thank you, Dania.",
      },
      silence {},
    },
    go "night",
  },

  scene "night" {
    gut_check,
    tomorrow,
    when(conditions.dania_told) { go "small_again" },
    otherwise { go "sunday" },
  },

  scene "small_again" {
    at = "09:30",
    think "His little picture is still there, smiling next to a cable. It used to look friendly.",
  },

  scene "sunday" {
    at = "09:30",
    debrief = "He has asked, promised, pushed and threatened, and it is always the same wish. The answer may stay the same too.",
    say "Four o'clock. Do not make me ask again 🙂" { signs = { "insists_on_meeting" }, tactics = { "emotional_blackmail" } },
    reply {
      option "nobody is coming" {
        heeds = "insists_on_meeting",
        why = "Three words. They work on any day of the week.",
        set = { meet = "no" },
      },
      option "shell be there" {
        ignores = "insists_on_meeting",
        why = "He wore you down over five days. That is what the pushing is for. It is still morning.",
        set = { meet = "yes" },
      },
      silence { heeds = "trust_instincts", why = "You owe him no answer. You may owe yourself a cup of tea with Mama." },
    },
    gut_check,
  },

  ---------------------------------------------------------------- Whatever day it is
  scene "noticed" {
    debrief = "You changed what others can see. Friends hardly notice. He did, and he minded.",
    when("day >= 2 and not blocked('shahzaib') and not " .. conditions.dania_told
      .. " and " .. conditions.something_hidden) {
      once {
        say "You changed your page. Since when do you hide things from the band?" { signs = { "boundary_testing" } },
        reply {
          option "the band can ask me" {
            heeds = "private_account",
            why = "Your page, your rules, and no sorry.",
            say "Touchy today.",
          },
          option "sorry! ill put it back" {
            ignores = "private_account",
            why = "He made a closed curtain sound like an insult. You may close it in front of anybody.",
            say "No need. I only noticed.",
          },
          silence {},
        },
      },
    },
  },

  scene "kept" {
    once { think "Kept. It looks smaller in a picture." },
  },

  scene "reported" {
    note "Your report is on its way. Your name is not in it.",
  },

  scene "removed" {
    debrief = "Off the list is not the same as blocked. While everyone may write to you, so may he.",
    when "day < 5 and privacy.messages == 'everyone'" {
      tomorrow,
      say "Your list has lost me, I think. Here I am again 🙂" { at = "13:10", signs = { "many_channels" } },
      reply {
        option "wasnt an accident" {
          heeds = "trust_instincts",
          why = "True, and short.",
          say "I see.",
        },
        option "oh. weird app" {
          ignores = "trust_instincts",
          why = "It is easier to blame the app. You had a reason, and it was a good one.",
          say "Very weird.",
        },
        silence { heeds = "trust_instincts", why = "You had said it already, with one tap." },
      },
    },
  },

  scene "blocked" {
    once { think "Blocked. The little smile goes grey. I did not know how loud it was." },
  },
}
