-- SPDX-License-Identifier: MIT
-- Hira: capitals, stretched words, no full stops, everything is an emergency.
-- Bilal: full stops, no exclamation marks, keeps score on paper.

local conditions = use "conditions"

chat "hira" {
  scene "monday" {
    at = "14:45",
    debrief = "A secret with an end: Thursday, cake, everybody is happy. That is a surprise. It hides nothing from the people who look after you.",
    say "ZOYA",
    say "ZOYAAAA",
    say "my phone fell in the daal",
    reply {
      option "is the daal ok" { say "the daal is FINE everyone ate it 😭" },
      option "why was it near the daal" { say "i was READING THE RECIPE. over the POT. like a chef" },
      option "rip. did it ring" { say "it did one bubble and left us" },
      silence { say "ok laugh. laugh quietly" },
    },
    say "its in a bag of rice now so basically biryani. im on mamas tablet",
    say "ALSO. secret. dont tell bilal!!" { lookalike = "keep_it_secret" },
    say "surprise cake thursday after the tournament. w glitter. even if we lose. ESPECIALLY if we lose",
    reply {
      option "im in. ill make the banner" {
        heeds = "trust_instincts",
        why = "You could tell a surprise from a secret. It ends on Thursday, with cake.",
        say "he hates glitter so its PERFECT 😇",
      },
      option "how much cake are we talking" { say "two kilos. i interviewed three bakeries" },
      option "no secrets. im telling him now" {
        ignores = "trust_instincts",
        why = "Being careful with secrets is good. This one was only a cake, and it stung her a little.",
        set = { hira_hurt = true, told_cake = true },
        say "WHAT. its a cake zoya not a crime",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "14:02",
    debrief = {
      many_channels = "Her phone was reset. Asking again was ordinary, and so is checking. Same chat, same Hira, and she can prove it.",
      camera_excuse = "You sit next to her every day. A camera that is off is a pimple called Gerald.",
    },
    say "phone is ALIVE 🎉 all contacts gone tho. even my own MOTHER",
    say "send me your number again? phone reset… 🙈" { at = "14:06", lookalike = "many_channels" },
    reply {
      option "prove ur hira. whose cat did i draw" {
        heeds = "trust_instincts",
        why = "A quick, friendly check. A real friend finds it funny.",
        photo "sketch-cat" {
          caption = "MR BISCUIT. on my wall since march. he says pay him",
          alt = "A drawing of a striped cat beside a football, with a sun and a heart, taped to a wall.",
        },
        say "ok its you 😂 0300-XXXXXXX" { from = "me" },
        say "THANK you. typing with one finger, screen smells of cumin",
      },
      option "0300-XXXXXXX. keep it away from soup" {
        say "THANK you. typing with one finger, screen smells of cumin",
      },
      option "sounds like a scam. not sending anything" {
        ignores = "trust_instincts",
        why = "Checking is wise. This closed the door on a friend of eight years, without a look at who it was.",
        set = { hira_hurt = true },
        say "zoya its ME. i have ur grey hoodie. i have had it since RAMZAN",
        reply {
          option "ok thats hira. sorry 😂 0300-XXXXXXX" {
            heeds = "trust_instincts",
            why = "She proved it, and you put it right at once.",
            set = { hira_hurt = false },
            say "hmph. forgiven. hoodie stays w me",
          },
          option "give it back then" { say "never" },
          silence { say "ok…" },
        },
      },
      silence { say "ill just shout from the balcony then" },
    },
    when "not blocked('ayaan')" {
      say "squad video call at 7!! we finally see our mystery tank",
    },
    otherwise {
      say "squad video call at 7!! no tank anymore but we have snacks",
    },
    say "MY camera stays off tho. pimple the size of a planet. his name is gerald" { lookalike = "camera_excuse" },
    reply {
      option "camera off club. im in pyjamas" {
        heeds = "trust_instincts",
        why = "You see her every day. A camera that is off is just a pimple.",
        say "PYJAMA CLUB 👯",
      },
      option "i saw gerald today. he said hello" { say "hes so proud 😭" },
      option "everyone with no camera is fake" {
        ignores = "trust_instincts",
        why = "With Ayaan it was a sign. With her it is a bad skin day, and you sit next to her.",
        set = { hira_hurt = true },
        say "i sit NEXT to you. i ate your sandwich today",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "14:10",
    debrief = {
      "A small loan for a friend, and an invitation with the whole family in it.",
      asks_favours = "Two hundred, for samosas, back on Friday. You know her, you can say no, and she will still sit next to you.",
      insists_on_meeting = "She begs, because she is Hira. Her mother is there, your sister is invited, and Sunday is fine too.",
      boundary_testing = "She knows what your Saturdays look like, so she noticed. Telling her is allowed, and so is not telling.",
    },
    when "not blocked('ayaan')" {
      say "mystery tank had no camera AGAIN. shy or suspicious. discuss",
      reply {
        option "shy i think" { say "ok. i was shy once. for like a minute" },
        option "idk. he makes me feel a bit weird" {
          heeds = "trust_instincts",
          why = "A feeling counts before there is any proof. Saying it to a friend makes it real.",
          set = { friend_knows = true },
          say "weird like daal weird or weird like tell apa weird",
          say "u know u dont HAVE to reply to people. i dont reply to my own aunt",
        },
        option "hes funny tho" { say "so is gerald" },
        silence {},
      },
    },
    otherwise {
      say "so we need a new tank. i can tank. i cannot tank" { at = "14:10" },
    },
    say "ALSO can u lend me 200? i owe kiran samosas. back friday PROMISE" { lookalike = "asks_favours" },
    reply {
      option "ok ill bring it to break" {
        heeds = "trust_instincts",
        why = "A small favour for somebody you know, face to face. That is what friends do.",
        say "ANGEL. kiran was about to call a lawyer",
      },
      option "100. i have samosa needs too" { say "deal. we will all be hungry and honest" },
      option "ppl only write to me for money" {
        ignores = "trust_instincts",
        why = "It sounds like somebody else had asked you for too much. Hira only wanted samosas.",
        set = { hira_hurt = true },
        say "oh. ok. forget it then",
      },
      silence { say "ill pay kiran in jokes then" },
    },
    say "and SATURDAY. my house. haleem. u have to come or ill cry in it" { lookalike = "insists_on_meeting" },
    say "bring apa. mama asked three times",
    reply {
      option "yesss. asking ammi to drop us" {
        heeds = "trust_instincts",
        why = "Families know, sisters are invited, there is haleem. You could tell the difference.",
        say "HALEEM SQUAD 🍲",
      },
      option "sat is hard. sunday?" {
        heeds = "trust_instincts",
        why = "You offered another day. See how easily a friend takes it.",
        say "SUNDAY. even better. haleem gets wiser overnight",
      },
      option "i sort of have a thing on saturday" {
        when = "meet == 'yes'",
        say "what thing",
        say "zoya u never have things 👀" { lookalike = "boundary_testing" },
      },
      option "stop forcing me to meet you" {
        ignores = "trust_instincts",
        why = "Somebody did force you this week. It was not Hira.",
        set = { hira_hurt = true },
        say "oh",
        say "wasnt forcing. its just lunch",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "15:40",
    debrief = "A personal question from somebody who has earned it. She asks because she saw your face, and she can take a short answer.",
    when "hira_hurt" {
      say "ok so. u said some stuff this week",
      say "are u mad at me or is it something else",
      reply {
        option "something else. im sorry, it wasnt you" {
          heeds = "trust_instincts",
          why = "Trust with a friend can be mended with one honest line. You wrote it.",
          set = { hira_hurt = false },
          say "ok good bc i already ate my feelings. they were samosas",
        },
        option "im just tired" { say "ok" },
        silence {},
      },
    },
    otherwise {
      say "SECOND PLACE. my voice is gone. im typing in a whisper" { at = "15:40" },
      say "kiran has been paid. peace in the land",
    },
    say "cake at bilals at 6. his mother let me in w the glitter. act NORMAL",
    reply {
      option "i am always normal" { say "u wore two different shoes to the FINAL" },
      option "agent zoya is ready 🕶️" { say "agent zoya has ketchup on her sleeve but ok" },
      silence { id = "quiet-about-cake", say "your silence is very agent" },
    },
    note "At six there is cake, and a great deal of glitter. Late in the evening Hira writes again." { at = "20:15" },
    when "friend_knows" {
      say "is it still weird? the game person? daal weird or apa weird",
    },
    say "also. u looked at ur phone all evening like it owes u money. everything ok?" { id = "also-u-look-at", lookalike = "boundary_testing" },
    reply {
      option "someone from the game wont leave me alone" {
        heeds = "trust_instincts",
        why = "Telling a friend is a very good first step. She knew the second one.",
        set = { friend_knows = true },
        go = "knows",
      },
      option "its over now. ill tell u tomorrow" {
        when = conditions.adult_knows .. " or blocked('ayaan')",
        say "good. i want it with all the voices",
        go = "cake",
      },
      option "just tired. really" {
        say "ok. but if tired turns into not ok im two streets away w leftover cake",
        go = "cake",
      },
      silence { go = "cake" },
    },
  },

  scene "knows" {
    say "ok first of all NOT your fault. zero percent",
    when(conditions.adult_knows) {
      say "and u told someone already?? ok hero",
    },
    otherwise {
      say "second of all APA. she eats people like that for breakfast",
      say "i can sit next to u while u tell her. i will bring gerald",
    },
    go "cake",
  },

  scene "cake" {
    say "ok go sleep. i saved u the corner piece. it has the most glitter",
  },
}

chat "bilal" {
  scene "monday" {
    at = "15:10",
    debrief = "Their mothers send each other cake tins. He asked for a house number because of a tin, and was happy to leave it to the mothers.",
    say "I heard about last night's match.",
    reply {
      option "so who won the match? oh right. us 😌" { say "A win over a team called Soggy Biscuits. I will not put it in the book." },
      option "did you hear how good i was" { say "I heard a rumour. You may have started it." },
      option "we dont talk about round one" { say "I have it on video. I talk about it every day." },
      silence {},
    },
    say "Against each other it is still 14 to 11. I keep it on paper. Paper cannot be hacked.",
    say "What is your house number? My mother is sending your cake tin back." { lookalike = "boundary_testing" },
    reply {
      option "our mothers can sort the tins 😄" {
        heeds = "trust_instincts",
        why = "Relaxed and careful at once, and nobody was hurt.",
        say "Correct. They run everything anyway.",
      },
      option "same as always. green gate, angry cat" { say "I remember the cat. The cat remembers me." },
      option "why do you want my address? creepy" {
        ignores = "trust_instincts",
        why = "Asking why is fine. You have known him for years, and he had a cake tin in his hands.",
        say "It is a cake tin, Zoya. But all right, the mothers can do it.",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "14:30",
    debrief = "He will not take no for an answer, with a joke, at school, with a teacher and a six-year-old.",
    say "Practice tomorrow at 3, computer lab. If you do not come we take Kiran's little brother. He is six." { lookalike = "insists_on_meeting" },
    reply {
      option "ill be there. is miss farah coming?" {
        heeds = "trust_instincts",
        why = "A place, a time, a teacher. That is how you check a meeting, even a fun one.",
        say "She has the keys. More to the point, she has the biscuits.",
      },
      option "hes better than you though" { say "He is. We do not tell him. He is hard enough to live with." },
      option "dont threaten me. im serious" {
        ignores = "trust_instincts",
        why = "If a joke feels bad you can say so. He was teasing, as he has since class 3.",
        say "It was a joke. He cannot even reach the keyboard. Are you all right?",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "14:40",
    debrief = "A compliment in hiding. If the secret comes out, somebody is happy.",
    say "Do not tell Hira I said this. Her plan for round two is good." { lookalike = "keep_it_secret" },
    reply {
      option "your secret is safe, captain" {
        heeds = "trust_instincts",
        why = "It is a nice thing about a friend. Nobody is left alone with it.",
        say "If she asks, I called it \"not terrible\"." { lookalike = "keep_it_secret" },
      },
      option "telling her in 3, 2, 1" { say "You would not. You would. I will say I was hacked." },
      option "what are you hiding. be honest" {
        ignores = "trust_instincts",
        why = "You had heard enough secrets this week. This one was only shy praise.",
        say "That I have a heart. Please keep it quiet.",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:40",
    say "Second place. Officially. In truth there was an error with the clock.",
    reply {
      option "so the book says 14 to 11 still" { say "14 to 12. You saved me in the semi-final. Do not frame this." },
      option "you cried a bit" { say "It was the lights. They were very proud lights." },
      option "good game captain" { say "Good game. I mean it. That is your one for this year." },
      silence {},
    },
    say "Why is there glitter on my chair.",
  },
}
