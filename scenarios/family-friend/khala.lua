-- SPDX-License-Identifier: MIT
-- Shaista Khala: teaches women to drive. Short sentences, like a driving lesson; everything is traffic.
-- Her car is called Laddu, and its horn is stuck on a wedding song. She believes at once.

local conditions = use "conditions"

-- Amma could not hear it, and says so to her sister without meaning to help. That becomes the way on.
local function strange(at)
  return when(conditions.amma_still_doubts .. " and not khala_knows and not seen('strange')") {
    say "Quick stop, child." { at = at },
    call "strange",
  }
end

chat "khala" {
  on_tell = "told",

  scene "tuesday" {
    at = "18:00",
    debrief = "A word about a colour, from the aunt who has the photo on her wall. Everybody in it got one.",
    say "New learner today. She stopped and thanked the traffic light.",
    photo "laddu" {
      caption = "Laddu before the lesson. Laddu after the lesson looks the same, but tired.",
      alt = "A drawing of a small round white car with a yellow learner's plate and flowers on the bonnet.",
      at = "18:01",
    },
    reply {
      option "did the light say youre welcome" { say "It turned red. Shy." },
      option "poor laddu 😭" { say "Laddu has seen worse. Laddu has driven your mother." },
      silence {},
    },
    say "Blue suits you in that family photo. Tell your mother: no more brown." { at = "18:05", lookalike = "appearance_comments" },
    reply {
      option "thank you khala 😊 brown hides glue tho" {
        heeds = "trust_instincts",
        why = "A nice word from your aunt, in front of the whole family. You can just have it.",
        say "Then blue on top, brown below. Solved.",
      },
      option "tell her yourself, i live with her" { say "I taught her to drive. I have done my part." },
      option "why is everyone looking at my photos" {
        ignores = "trust_instincts",
        why = "Somebody's look may have bothered you. Hers hangs in the hall next to the calendar.",
        say "Because it hangs beside my calendar. Green light, child. All is well.",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "17:00",
    debrief = "A favour with nothing behind it. You may pass it on, or not, or laugh.",
    strange("16:58"),
    say "Laddu's horn is stuck on the wedding song. I overtook a funeral." { at = "17:01" },
    say "Favour. Ask Umair to look at it? He may keep the change." { at = "17:02", lookalike = "asks_favours" },
    reply {
      option "umair says 'bro what change'" {
        heeds = "trust_instincts",
        why = "A favour you can do with a laugh, for somebody who would do you ten.",
        say "Tell him twenty rupees and a lesson on how to park.",
      },
      option "keep the song. its a vibe" { say "It is a vibe in December. It is April." },
      option "everyone wants a favour from me lately" {
        ignores = "trust_instincts",
        why = "One favour this week had a hook in it. This was only a horn.",
        say "Then not. Horn off, child. Who else is asking?",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "20:00",
    debrief = {
      "A secret with a cake in it, and a question that you may leave alone.",
      keep_it_secret = "It ends on Saturday with candles, and it makes your mother happy. That is how you tell a surprise from a secret.",
      boundary_testing = "She heard something in your voice, and asks once. You can say \"later\".",
    },
    strange("19:58"),
    say "Saturday is your mother's birthday. The cake will be in Laddu. Not a word to her." { at = "20:02", lookalike = "keep_it_secret" },
    reply {
      option "my lips are parked 🤐" {
        heeds = "trust_instincts",
        why = "A surprise with an end, and everybody will be glad. You knew the difference.",
        say "Good. Handbrake on.",
      },
      option "she already counts the candles in the drawer" { say "I have taken two out, to confuse her." },
      option "no more secrets pls. im done with them" {
        heeds = "trust_instincts",
        why = "You had carried too many this week, and you said stop. This one was only a cake, and she heard that there was more.",
        say "Fair. No secret then, only a cake. What are the others?",
      },
      silence {},
    },
    strange("20:05"),
    when "not khala_knows and not seen('strange')" {
      say "You sounded flat on the phone. Which tyre is it?" { at = "20:06", lookalike = "boundary_testing" },
      reply {
        option "can i ask u smth about kashif bhai" {
          when = "not khala_knows",
          heeds = "tell_trusted_adult",
          why = "You picked somebody who listens, and began with his name.",
          set = { opened_up = true },
          call = "told",
        },
        option "just tired. the lamp eats my nights" { when = "not khala_knows", say "Then sleep. Tired drivers see ghosts." },
        option "im not flat" { when = "not khala_knows", say "Good. I will check the pressure again tomorrow." },
        silence {},
      },
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "17:30",
    debrief = "Four seats, four people, your mother knows. It is an offer, and the van is fine too.",
    strange("17:28"),
    when "not khala_knows" {
      say "I can drive the whole lamp team tomorrow. Laddu has four belts. Or take the van, I am not insulted." { at = "17:32", lookalike = "insists_on_meeting" },
      reply {
        option "yes pls. and can i tell u why" {
          when = "not khala_knows",
          heeds = { "insists_on_meeting", "tell_trusted_adult" },
          why = "You took the good lift and opened the door to the rest.",
          set = { opened_up = true, saturday = "no" },
          say "Engine off. I am listening.",
          call = "told",
        },
        option "van w the team. but come to the fair!!" {
          when = "not khala_knows",
          heeds = "insists_on_meeting",
          why = "You said no to a lift, and all she thought of was the horn.",
          say "First row. I bring the horn.",
        },
        option "why does everyone want to drive me" {
          when = "not khala_knows",
          ignores = "trust_instincts",
          why = "Two people offered you a lift this week. The question was about the other one.",
          say "I drive for a living, child. Who is everyone?",
        },
        silence {},
      },
    },
    otherwise {
      say "Tomorrow 6:30 I am at your gate. In the place where he parks. I am early for the first time in my life." { at = "17:32" },
      say "You, the lamp, Nimra, Haris. Or you go in the van, and I drive behind and honk." { lookalike = "insists_on_meeting" },
      reply {
        option "van. and yes pls honk" {
          heeds = "insists_on_meeting",
          why = "You had a choice, so you made one. That is what an offer feels like.",
          set = { saturday = "no" },
          say "The wedding song it is. The whole road will dance.",
        },
        option "laddu!! with everyone" {
          heeds = "insists_on_meeting",
          why = "A full car, in the open, with somebody you trust.",
          set = { saturday = "no" },
          say "Belts on. Haris holds the cake and nothing else.",
        },
        silence {},
      },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "06:31",
    when "khala_knows" {
      say "In position. He looked at me. I waved. He is reading his phone now.",
      say "Take your time. I have tea, and a song.",
    },
    otherwise {
      say "Good luck today, child. Mirror, signal, lamp." { at = "06:31" },
    },
  },

  ---------------------------------------------------------------- Whatever day it is
  scene "strange" {
    debrief = "She has heard half a sentence, and asks you for the other half. She asks because she has known you all your life.",
    say "Your mother says you imagine things about somebody. She did not say who. I have known you fourteen years. What things?" { lookalike = "boundary_testing" },
    reply {
      option "its kashif bhai. she didnt believe me" {
        when = "not khala_knows",
        heeds = "tell_trusted_adult",
        why = "One closed door did not make you quiet. That is brave, and it is how it works: the next adult.",
        set = { opened_up = true },
        call = "told",
      },
      option "its nothing. she didnt want to hear it" {
        when = "not khala_knows",
        say "Then it is not nothing. I am free all evening. The phone is beside the gear stick.",
      },
      silence {},
    },
  },

  scene "told" {
    debrief = "She asks one question and believes the answer. That is all a first minute needs.",
    when "khala_knows" {
      say "Still here. Still on your side. Come over, there is tea.",
    },
    otherwise {
      set { khala_knows = true },
      say "its kashif bhai. hes so nice to everyone but with me theres always a secret in it. i dont like it" { from = "me" },
      typing(1500),
      say "I believe you. Full stop.",
      say "One question. Do you feel safe right now, at home?" { lookalike = "boundary_testing" },
      say "yes. amma is here. its just my stomach" { from = "me" },
      note "You write the rest in pieces. She waits for each one.",
      say "Then listen. A man can be kind to forty people and not to you. Both are true.",
      say "And you do not need a crash to use the brake. A bad feeling is enough.",
      when "blocked('kashif')" {
        say "You have blocked him already? Good brake.",
      },
      otherwise {
        say "Mirror, signal, turn: there is an order. First pictures of the chat. Then report. Then block.",
      },
      when "rode" { say "The long road is on him. You said three times that you have homework. A driver who hears that drives home." },
      when "sent_picture" { say "One picture of you and a tin. You did nothing bad. What becomes of it is work for grown-ups now." },
      when "quiz_kept" { say "And the quiz? Your mother once had a seven. Ask her. That vault is empty now." },
      when "saturday == 'yes'" { say "About Saturday: you can change a yes at any light. Even at a green one.", set { saturday = "no" } },
      when "amma_round" {
        say "Your mother knows? Then we are two. He has no chance in this traffic.",
      },
      otherwise { when "amma_doubted" {
        say "Your mother braked too late. It happens to good drivers. I drive to her today, and I do not leave before she has understood.",
      },
      otherwise {
        say "I speak to your mother today. She may brake hard at first. I stay until she has understood.",
      } },
      reply {
        option "what will people say" { say "They say I drive like a lorry. I arrive." },
        option "hell be angry" { say "That is his weather. We have wipers." },
        option "i thought nobody would believe me" {
          say "That is what he wants you to think. It is not what happened.",
        },
        silence { say "No need to type. I am putting on my shoes." },
      },
    },
  },
}
