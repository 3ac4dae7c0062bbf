-- SPDX-License-Identifier: MIT
-- Kashif, Thursday to Saturday: a lift, a picture, the price of all those secrets.
-- The lift on Thursday ends at home. Nothing happens in it, and it does not feel right: that is enough.

local conditions = use "conditions"

return {
  ---------------------------------------------------------------- Thursday
  scene "gate" {
    at = "14:03",
    debrief = "A lift is a favour only if you can say no to it. He picks the one where nobody else fits in.",
    note "School is out. You switch on the phone at the gate.",
    say "I am two streets from Sunbird. I will drop you home. My AC works, your van's does not 😄" { signs = { "insists_on_meeting" } },
    reply {
      option "ok!! its so hot. coming" {
        ignores = "insists_on_meeting",
        why = "It was hot and he is someone you know. Almost anybody would get in.",
        set = { rode = true },
        say "Blue car, at the juice corner. Not at the gate, the gate is chaos.",
        go = "ride",
      },
      option "can nimra and haris come too?" {
        heeds = "insists_on_meeting",
        why = "You made it a lift for everybody. Watch what he does with that.",
        say "The back is full of cables. There is only the front seat. Another day for the circus.",
      },
      option "no thank you, the van man waits for me" {
        heeds = "insists_on_meeting",
        why = "Polite and clear. The van man counts heads, which is the good thing about him.",
        say "I can see the gate. Your van is not here yet.",
      },
      silence { say "I can see the gate, you know. Your van is not here yet." },
    },
    go "gate_again",
  },

  scene "gate_again" {
    debrief = "You had said no. Now he puts everything he ever did for your family on the scale.",
    say "Don't be formal, Mahnoor. I carried your Nani's wheelchair up three floors. It is ten minutes." { signs = { "insists_on_meeting" } },
    reply {
      option "ok ok, coming" {
        ignores = "insists_on_meeting",
        why = "He made a no look like bad manners. That is a hard thing to stand against.",
        set = { rode = true },
        say "There she is. Blue car, at the juice corner.",
        go = "ride",
      },
      option "nani says thanks. its still the van" {
        heeds = "insists_on_meeting",
        why = "You can be thankful and say no in one breath.",
        say "As you like. I only did not want you to melt.",
      },
      option "van just came! bye" {
        heeds = "insists_on_meeting",
        why = "Any way out is a good way out.",
        say "Another time. I will hold you to it.",
      },
      silence { say "Fine. Melt, then 😄" },
    },
    go "picture",
  },

  scene "ride" {
    at = "14:55",
    debrief = "The long road, the juice, and now a gap in the day that only he and you know about.",
    note "He takes the long road by the canal. He buys mango juice and tells funny stories. You hold your bag on your knees all the way.",
    think "Nothing happened. So why did I say three times that I have homework?",
    say "Home safe! You are different when the circus is not around.",
    say "Let us not mention the juice road. Your Amma counts minutes, she would only worry." { signs = { "keep_it_secret" } },
    reply {
      option "ok. ill say the van was late" {
        ignores = "keep_it_secret",
        why = "It looked like the easy way to keep everybody calm. It also gave him one more thing to keep.",
        say "Clever Professor.",
      },
      option "if she asks ill say it" {
        heeds = "keep_it_secret",
        why = "You left the door to your mother open.",
        say "Then say there was traffic. There was, a bit.",
      },
      option "i didnt like the long road" {
        heeds = "trust_instincts",
        why = "You told him what you felt. It needs no proof.",
        say "What? It was juice, Mahnoor. Don't make it strange.",
      },
      silence {},
    },
    go "picture",
  },

  scene "picture" {
    at = "20:40",
    debrief = "A lamp does not need a face beside it. \"Only for me\" takes the picture away from everybody who would ask why he wants it.",
    say "How is the famous lamp? I want to see the result of my dragon.",
    say "Send me one of you with it. Only you, not the circus. Just for me, I won't pass it on." { signs = { "appearance_comments", "keep_it_secret" } },
    reply {
      option "ok here 🙈" {
        ignores = "appearance_comments",
        why = "After so much help it felt rude to say no. It was only a picture of you and a tin. It was still not his to ask for.",
        set = { sent_picture = true },
        note "You send one. There is glitter in your eyebrow.",
        say "There she is. Saved 😊",
      },
      option "here she is. shes the famous one, not me" {
        heeds = "appearance_comments",
        why = "He got the lamp. You stayed out of it.",
        photo "lamp" {
          from = "me",
          alt = "A round biscuit tin with a painted face and a lampshade like a hat. It glows. A hand is stuck to its side.",
        },
        say "A lovely tin. I had asked for two of you.",
      },
      option "all fair pics go in the family group" {
        heeds = { "appearance_comments", "keep_it_secret" },
        why = "You put it where everybody can see it. A picture with nothing odd about it does not mind that.",
        say "The family group is for aunties. I thought I was special.",
      },
      silence { say "Later, then." },
    },
    go "who",
  },

  scene "who" {
    at = "20:52",
    debrief = "He makes something ordinary sound as if it had to be hidden. Then he offers to hide it for you.",
    say "And who is it that you write to at 12:50? This Haris? No tension, I tell nobody." { signs = { "boundary_testing" }, tactics = { "shared_secrets" } },
    reply {
      option "pls dont tell amma im up that late" {
        ignores = "boundary_testing",
        why = "He made you feel caught. You had done nothing but glue a lamp.",
        say "Did I ever say a word? Vault, remember.",
      },
      option "amma knows haris. she fed him 7 parathas" {
        heeds = "boundary_testing",
        why = "Nothing to hide, so nothing for him to keep.",
        say "Good, good. I only look out for you.",
      },
      option "why do you ask?" {
        heeds = "trust_instincts",
        why = "Four words, and he has to explain himself for once.",
        say "No reason. People talk, that is all.",
      },
      silence { say "Touchy subject. I see." },
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  ---------------------------------------------------------------- Friday
  scene "friday" {
    at = "15:10",
    debrief = {
      "He has planned your morning without asking you. It is still your ride, and still your no.",
      boundary_testing = "He keeps track of when you sleep. Once he cannot any more, he wants you to feel bad about it.",
      insists_on_meeting = "\"Just us\" is the part that no grown-up was told. A lift that is only good alone is not about the road.",
    },
    when "router_fixed" {
      say "Somebody has changed the router password. I asked you for one small thing, Mahnoor." { signs = { "boundary_testing" } },
    },
    otherwise {
      say "Awake till 1:15. Nervous about tomorrow, Professor?" { id = "awake-again", at = "15:10", signs = { "boundary_testing" } },
    },
    -- What has passed between him and Amma decides how he begins.
    when "refused" {
      say "Your Amma says no to tomorrow. She was quite cold. What have you been telling her? Then we go without a big announcement.",
    },
    otherwise { when "warned" {
      say "Your Amma rang me. You feel \"uneasy\"? With ME? I laughed. I told her it is exam stress, so you are not in trouble.",
    },
    otherwise {
      say "Your Amma is very happy that I am driving you. I told her how tired you have been.",
    } },
    say "6:45, front seat. Just us and the lamp, and a proper breakfast on the way." { signs = { "insists_on_meeting" } },
    reply {
      option "ok 6:45" {
        ignores = "insists_on_meeting",
        why = "It was all settled, so a yes was the shortest word. You may take it back at any time.",
        set = { saturday = "yes" },
        say "That is my Professor. No tension.",
        go = "back_stairs",
      },
      option "im going in the van with the others" {
        heeds = "insists_on_meeting",
        why = "A plain plan, with many people in it.",
        set = { saturday = "no" },
      },
      option "ok but nimra and haris come along" {
        heeds = "insists_on_meeting",
        why = "A good lift gets better with friends in it. His does not.",
        say "Nimra talks. Haris drops things. You have earned one quiet morning.",
      },
      silence {},
    },
    go "the_bill",
  },

  -- The secrets that he collected come back as a bill. He never says a threat.
  scene "the_bill" {
    at = "15:31",
    debrief = {
      "What you trusted him with is now used to push you. That is the moment for a grown-up, and for pictures of the chat.",
      keep_it_secret = "A kept secret should weigh nothing. He lets you feel the weight, so that you pay for it.",
      insists_on_meeting = "Each answer but yes is made to hurt somebody.",
    },
    typing(2500),
    when "rode" {
      say "I never said a word about the juice road. Vaults get heavy, you know." { id = "heavy-road", at = "15:31", signs = { "keep_it_secret" } },
    },
    otherwise { when "quiz_kept" {
      say "I never said a word about the quiz. Vaults get heavy, you know." { id = "heavy-quiz", at = "15:31", signs = { "keep_it_secret" } },
    },
    otherwise {
      say "I never said a word about your nights. Vaults get heavy, you know." { id = "heavy-nights", at = "15:31", signs = { "keep_it_secret" } },
    } },
    when "refused" {
      say "Your Amma is cold to me now. If you don't come and clear it up, what should I tell her about you?" { id = "clear-it-up", at = "15:32", signs = { "insists_on_meeting" } },
    },
    otherwise {
      say "If you don't come with me, your Amma will ask me why. What should I tell her then?" { at = "15:32", signs = { "insists_on_meeting" } },
    },
    reply {
      option "ok. ill come with you" {
        ignores = "insists_on_meeting",
        why = "He put your mother's face at the end of his question. That is pressure, and a yes under pressure is not a promise.",
        set = { saturday = "yes" },
        say "See? No tension.",
        go = "back_stairs",
      },
      option "tell her i like the van" {
        heeds = "insists_on_meeting",
        why = "You did not pick up the guilt he had put down for you.",
        set = { saturday = "no" },
        say "You were nicer before the circus came." { id = "you-were-easier-before" },
      },
      option "you dont have to. ill tell her all of it" {
        heeds = "keep_it_secret",
        why = "A secret that you are ready to tell has no weight any more.",
        set = { saturday = "no" },
        say "All of what? There is nothing. And they all know me, Mahnoor. No tension 😄",
        think "They all know him. That is what makes my throat so tight.",
      },
      silence { say "Think about it. You are clever." },
    },
    go "friday_end",
  },

  scene "back_stairs" {
    at = "15:40",
    debrief = "A plain lift needs no back stairs. He wants it to happen where nobody looks.",
    say "Come down by the back stairs. The guard is a radio." { signs = { "keep_it_secret" } },
    reply {
      option "ok back stairs" {
        ignores = "keep_it_secret",
        why = "By now it is only one more small thing. That is how small things work.",
        say "Good. Bring an appetite.",
      },
      option "why not the front gate" {
        heeds = "keep_it_secret",
        why = "You put your finger on the part that does not fit.",
        say "Because it is quicker. So many questions today.",
      },
      option "actually no. im taking the van" {
        heeds = { "insists_on_meeting", "keep_it_secret" },
        why = "You turned round on the stairs. That is always allowed.",
        set = { saturday = "no" },
        say "Mahnoor. Not at the last minute.",
      },
      silence { say "6:45." },
    },
    go "friday_end",
  },

  scene "friday_end" {
    when(conditions.helper_knows .. " or amma_round") {
      think "I read it once, not five times. Somebody else has read this kind of thing with me now.",
    },
    otherwise { when "amma_doubted" {
      think "Amma did not hear it. But Amma is one person. I have a whole list of people with loud voices.",
    },
    otherwise {
      think "He is nice to everybody. With me the niceness has a string on it. I should show somebody the string.",
    } },
    gut_check,
    tomorrow,
    go "saturday",
  },

  ---------------------------------------------------------------- Saturday morning
  scene "saturday" {
    at = "06:38",
    debrief = "The last push, early, before anybody can think. You may still turn round, on any step.",
    when "khala_knows" {
      say "Your Khala's little car stands where I park. She waved. What is going on, Mahnoor? Come down by the back and we talk." { id = "laddu-waved", signs = { "insists_on_meeting" } },
    },
    otherwise { when "amma_round" {
      say "The guard says I am not on the list any more. What is going on, Mahnoor? Come out by the back and we talk." { id = "not-on-the-list", at = "06:38", signs = { "insists_on_meeting" } },
    },
    otherwise { when "saturday == 'yes'" {
      say "Back gate. Engine on, AC on. Quick, before the whole house is up." { at = "06:38", signs = { "insists_on_meeting" } },
    },
    otherwise {
      say "I came anyway, in case you have changed your mind. Back gate. Five minutes, Mahnoor." { id = "came-anyway", at = "06:38", signs = { "insists_on_meeting" } },
    } } },
    reply {
      option "coming" {
        ignores = "insists_on_meeting",
        why = "You were half asleep and he was already there. You can still stop on the stairs. Everything can wait for you.",
        set = { saturday = "yes" },
        say "I knew it.",
        think "The stairs are very quiet. I could still turn round. I could still wake somebody.",
      },
      option "no. im going with the others" {
        heeds = "insists_on_meeting",
        why = "Short, early and clear.",
        set = { saturday = "no" },
        say "After all I did.",
      },
      silence {
        heeds = "trust_instincts",
        why = "You do not have to open every message that rings.",
        when "saturday == 'yes'" { set { saturday = "no" } },
      },
    },
    gut_check,
  },
}
