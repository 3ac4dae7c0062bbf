-- SPDX-License-Identifier: MIT
-- Abba Ji: a bookseller who speaks in other people's lines and always says so: "(not mine)".

local conditions = use "conditions"

chat "abba" {
  on_tell = "told",

  scene "wednesday" {
    at = "19:00",
    debrief = "He names the day on which the secret ends, and it is about a closed shop.",
    photo "hill-sky" {
      caption = "'The night has dropped its coins on our hill.' (not mine)",
      alt = "A dark hill with pine trees and one lit window, under a sky that is full of stars.",
    },
    voice "This is your father, from the shop. The shelf with your name is empty. I do not let anybody put cookery there.",
    reply {
      option "count them for me" { say "I came to ninety. Then a customer came. (he wanted cookery)" },
      option "we have four. one is a plane" { say "'Four are enough, if one of them is going somewhere.' (mine, just now)" },
      option "i miss the shop" { say "The shop asks for you every day. I say: he is counting. (true)" },
      silence {},
    },
    say "Do not tell your mother that I am closing the shop on Friday. On Saturday she will know why." { lookalike = "keep_it_secret" },
    reply {
      option "ok. till saturday, not longer" {
        heeds = "trust_instincts",
        why = "You set the date as well. A good secret does not mind.",
        say "A fair contract. Signed, your father. (mine)",
      },
      option "did you finally sell the cookery" { say "I would sell the roof first." },
      option "no secrets from maa. im telling her" {
        heeds = "trust_instincts",
        why = "You may say that to anybody. This one was only a surprise with a bus ticket in it, and it did not mind.",
        say "Then tell her that it is a good one, and that she gets it on Saturday.",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:40",
    debrief = {
      "A father with a bad camera who wants to see your room.",
      camera_excuse = "You have known this face for fifteen years. It is only bad at buttons.",
      appearance_comments = "He asks for a picture because he lives seven hours away from where you sleep. He is your father, and your mother knows.",
    },
    say "You rang by video. I saw only the ceiling fan. My camera loves the fan. So we write." { lookalike = "camera_excuse" },
    say "Send me a picture of your room. I want to see where my son sleeps." { lookalike = "appearance_comments" },
    reply {
      option "here. dont look at the chair" {
        heeds = "trust_instincts",
        why = "The same picture can be right for one person and not for another. He is your father.",
        say "What a chair. It is wearing all your clothes. (proud)",
      },
      option "four walls and a fan. your camera will love it" { say "'A fan, and under it a boy.' (not bad, mine)" },
      option "why does everyone want pictures of me" {
        ignores = "trust_instincts",
        why = "He misses you. It came out as a request.",
        say "Because you went away and took your face with you. But keep it. I can wait till Saturday.",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "18:05",
    debrief = "A small favour for somebody else's joy. You can say no, or ask Nani to do it.",
    say "A favour. What size are your mother's feet? Measure a shoe. Do not say for whom." { lookalike = "asks_favours" },
    reply {
      option "39. is it the blue ones from the window" {
        heeds = "trust_instincts",
        why = "A favour that ends in a present. You could tell.",
        say "'The window is empty now.' (mine)",
      },
      option "ask nani. she knows all feet" { say "I did. She said: big. (hers)" },
      option "everyone wants something from me today" {
        ignores = "trust_instincts",
        why = "One person really did want too much. Your father wanted a number from the sole of a shoe.",
        say "Then leave it, my son. And who is everyone?",
        reply {
          option "one person. from the channel. all the time" {
            when = conditions.parents_know_nothing,
            heeds = "tell_trusted_adult",
            why = "You made one out of everyone, and said it to your father.",
            set = { opened_up = true },
            call = "told",
          },
          option "nobody. sorry. 39" { say "'Nobody. A heavy visitor.' (mine) Sleep well tonight." },
          silence { say "I will ask again when I see you. (soon)" },
        },
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "17:25",
    debrief = {
      "He has sat in a bus for seven hours, and has eyes only for you.",
      appearance_comments = "A father who has not seen you for five weeks says that you have grown. With a minaret in it.",
      boundary_testing = "He saw you look at the door, and asks what it means. Then he leaves the words to you.",
    },
    say "I am writing from the kitchen, because Jibran is talking. You have grown. You look like a minaret with hair." { lookalike = "appearance_comments" },
    say "At tea you looked at the door three times. Is somebody expected? Or feared?" { lookalike = "boundary_testing" },
    reply {
      option "theres someone online. i think im scared" {
        when = conditions.parents_know_nothing,
        heeds = "tell_trusted_adult",
        why = "He asked with the right word, and you answered with the true one.",
        set = { opened_up = true },
        call = "told",
      },
      option "feared. but maa has it now" {
        when = "maa_heard and not abba_heard",
        set = { abba_heard = true },
        say "She told me on the stairs. I had a verse ready. I put it back and held on to the wall.",
        say "You did right. (mine)",
      },
      option "only jibran being loud" { say "He recites the price of walnuts like Ghalib." },
      option "do you have to watch me" {
        when = conditions.parents_know_nothing,
        ignores = "trust_instincts",
        why = "Being watched had become a bad word this week. He only looks because he has missed you.",
        say "I have to make up for five weeks. But I can look at the rooster.",
      },
      silence {},
    },
  },

  scene "told" {
    when "abba_heard" {
      say "Come and sit with me. We need no verse for it.",
    },
    otherwise {
      set { abba_heard = true },
      when "told('abba')" {
        say "abba ji, someone from the channel is getting too much for me" { from = "me" },
      },
      note "It all comes out, in no order. He quotes nobody.",
      typing(3000),
      say "I am looking for the right verse. There is none. So, plain words.",
      say "Thank you for telling me. You did nothing wrong. I am not angry, I am your father.",
      when "threatened" {
        say "Nobody may put such a sentence on a boy of fifteen. From here on it is carried by your mother and me. (ours)",
      },
      when "meet == 'yes'" {
        say "And nobody is going to the park. The park will manage.",
      },
      when "said_talha" {
        say "What you wrote about your friend is between two friends. That mends. I have two such friends myself.",
      },
      say "Do not delete anything. Keep pictures of the chat, then report, then block. And your mother hears it from both of us.",
      reply {
        option "will she be angry" {
          when = "not maa_heard",
          say "At the world, for one minute. Then she will be a nurse.",
        },
        option "i should have told you sooner" { say "'Late is a kind of soon.' (mine, and I mean it)" },
        option "say one anyway" { say "'He counted stars. He was one of them.' (for you)" },
        silence { say "You need not write. I am here, at the other end, with the light on." },
      },
    },
  },
}
