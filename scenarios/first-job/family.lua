-- SPDX-License-Identifier: MIT
-- Taha: 11, sells things, and puts a price in brackets behind every message. When he means it, it is free.
-- Abba: nights at the pharmacy, no question marks, signs each message like a letter. When he forgets
-- to sign, he is worried.

local conditions = use "conditions"

chat "taha" {
  scene "monday" {
    at = "17:30",
    debrief = "A lemon stand, till Saturday. It is his own surprise, and nobody is alone with it.",
    say "hello anum it is taha (hello: 1 rupee)",
    reply {
      option "what does a second hello cost" { id = "you-can-type-like", say "3 rupees. sidra taught me that (advice: 2 rupees)" },
      option "where are you" { say "behind your door (rent: 0)" },
      option "hello taha. keep the change" { say "finally somebody respectful" },
      silence { say "she is ignoring me (waiting: 1 rupee a minute)" },
    },
    say "on saturday i open a lemon water business. do not tell abba, he thinks the lemons are for the fish (the fish is staff)" { lookalike = "keep_it_secret" },
    reply {
      option "till saturday. then you tell him" {
        heeds = "trust_instincts",
        why = "A secret with a date and a lemon in it.",
        say "deal (handshake: 2 rupees)",
      },
      option "how much per glass" { say "20 rupees (sisters: 25)" },
      option "everybody has secrets. i trust no one" {
        id = "no-secrets-in-this",
        ignores = "trust_instincts",
        why = "You are careful with secrets, and that is good. This one was eleven years old and made of lemons.",
        say "i am not everybody. i am taha (only one in stock)" { id = "traitor-with-a-capital" },
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "17:50",
    debrief = "He asks for a sign and names the pay: twenty rupees and half a biscuit.",
    say "i need a sign: LEMON WATER (pay: 20 rupees and half a biscuit)" { lookalike = "asks_favours" },
    reply {
      option "deal. the biscuit first" {
        heeds = "trust_instincts",
        why = "Terms are clear, and the client lives behind your door.",
        say "it is already a bit wet, i was holding it (holding: 1 rupee)",
      },
      option "which half of the biscuit" { say "the half that is left" },
      option "everybody wants free work from me" {
        ignores = "trust_instincts",
        why = "It was twenty rupees more than free.",
        say "it is not free. it is half a biscuit (and 20 rupees)",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "19:30",
    debrief = {
      boundary_testing = "He is eleven and sits under the table. He asks because you look different.",
      many_channels = "He writes by phone and under the door. That is what brothers do with paper.",
    },
    say "did you get my letter under the door. and the other letter under the door (post: 2 rupees each)" { lookalike = "many_channels" },
    say "who is writing to you all the time. is it the circus (asking: half a rupee)" { lookalike = "boundary_testing" },
    reply {
      option "a tyre man and a lady with stars" {
        heeds = "trust_instincts",
        why = "A light answer to somebody who lives with you.",
        say "i like the tyre man",
      },
      option "the lemon police" { say "i have a licence. it is in the biscuit tin (visits: 5 rupees)" },
      option "stop spying on me" {
        ignores = "trust_instincts",
        why = "When others ask too much, a brother's question feels like one more.",
        say "i was under the table for other reasons (reasons: not for sale)",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:20",
    photo "stall" {
      caption = "look. business (looking: 1 rupee)",
      alt = "A small table with a jug, three glasses and lemons. On it a hand-lettered sign: LEMON WATER 20. A goldfish looks on from its bowl.",
    },
    reply {
      option "the fish looks worried" { say "he is my night guard" },
      option "where is my biscuit" { say "what biscuit (biscuit: sold out)" },
      option "this is my best work" { say "it is on the fridge of history (entry: 5 rupees)" },
      silence {},
    },
    note "At twenty to ten Taha knocks on the wall with one hand and types with the other." { id = "at-half-past-nine" },
    say "the wifi shop closes at ten (last orders: now)" { at = "21:40" },
    think "Twenty minutes. Time for anything I still want to look at, save, say or change.",
    reply {
      option "close the shop" {
        id = "close-the-shop",
        when(conditions.family_knows) {
          say "abba says you are brave. i said i know, i live with her (this one: free)",
        },
        otherwise {
          say "good night. if it is a monster you can have my torch (torch: free)",
        },
      },
    },
  },
}

chat "abba" {
  on_tell = "told",

  scene "monday" {
    at = "18:40",
    say "Dinner is in the blue pot. Do not let Taha sell it. – Abba",
    reply {
      option "abba you dont have to sign every message" { say "Then how do you know it is me. – Abba" },
      option "ok abba. – Anum" { say "Good form. – Abba" },
      option "he sold one roti to the neighbours" { say "At what price. – Abba" },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "19:10",
    debrief = "He saw a light when he fetched his glasses. A father may ask, and a short answer is enough for him.",
    when "abba_in" {
      say "A Mr Junaid has called me. He said since 1987 three times. I like him. – Abba",
    },
    when(conditions.family_knows) {
      say "Your light was on at one. I know why. Ring me, also at one. – Abba" { at = "19:12" },
    },
    otherwise {
      say "Your light was on at one. Who do you write to so late. – Abba" { at = "19:12", lookalike = "boundary_testing" },
      reply {
        option "an agency. they want 1,500 first" {
          when = conditions.family_knows_nothing .. " and seen('nadia.fee')",
          heeds = "tell_trusted_adult",
          why = "One plain line to the right person. You did not need to be sure.",
          set = { opened_up = true },
          call = "told",
        },
        option "to nobody. i was drawing an R" {
          when = conditions.family_knows_nothing,
          say "All night one R. It must be a good R. – Abba",
        },
        option "i showed lubna baji something" {
          when = conditions.lubna_knows,
          say "She has called me. We speak when I am home. I am not angry. – Abba",
        },
        option "are you watching my window now" {
          when = conditions.family_knows_nothing,
          ignores = "trust_instincts",
          why = "After so many questions by others, his sounded like one more. He had only seen a light.",
          say "I came back for my glasses. The light was just there. – Abba",
        },
        silence { when = conditions.family_knows_nothing },
      },
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "18:50",
    debrief = {
      asks_favours = "A hundred rupees of call credit for your own father. You may say no, and he still makes the tea.",
      boundary_testing = "You had said something that made him look up. He asks once, without a question mark.",
    },
    say "My load is finished in the middle of your Phuppo. Please send 100. – Abba" { lookalike = "asks_favours" },
    reply {
      option "sent. salam to phuppo" {
        heeds = "trust_instincts",
        why = "Your father, and your aunt, who is still talking.",
        say "She has not noticed that I was gone. – Abba",
      },
      option "abba. AGAIN" { say "She has many children and I must hear of each. – Abba" },
      option "everyone wants money from me" {
        ignores = "trust_instincts",
        why = "It was not really about his hundred rupees. He heard that.",
        say "Who else wants money. – Abba" { lookalike = "boundary_testing" },
        reply {
          option "that agency. for a job" {
            when = conditions.family_knows_nothing .. " and seen('nadia.fee')",
            heeds = "tell_trusted_adult",
            why = "It slipped out, and you let it. That is a way of telling, too.",
            set = { opened_up = true },
            call = "told",
          },
          option "only taha. for lemons" { say "He has asked me for a loan as well. – Abba" },
          silence { say "All right. The tea stays warm. – Abba" },
        },
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:14",
    debrief = "He looks at you at dinner and asks one thing. \"Nothing\" would have been a good enough answer.",
    when "shop" {
      say "I have told two customers today that my daughter is in print. – Abba",
    },
    when(conditions.family_knows) {
      when "not blocked('nadia')" {
        say "Tonight I am off. After dinner you and I do the three steps. Pictures, report, block. I make tea for each. – Abba" { at = "19:16" },
      },
      otherwise {
        say "The page is blocked, I hear. Good. Now we eat. – Abba" { at = "19:16" },
      },
      reply {
        option "can we have the good mangoes" { say "They are cut already. – Abba" },
        option "thank you abba. – Anum" { say "Good form. – Abba" },
        silence {},
      },
    },
    otherwise {
      say "You are quiet. The fish is louder. Is it the job. – Abba" { at = "19:16", lookalike = "boundary_testing" },
      reply {
        option "theres a bill. and im scared" {
          when = conditions.family_knows_nothing .. " and threatened",
          heeds = "tell_trusted_adult",
          why = "You said that you were scared. It is the bravest line of the week.",
          set = { opened_up = true },
          call = "told",
        },
        option "yes. there was an agency. it wasnt real" {
          when = conditions.family_knows_nothing,
          heeds = "tell_trusted_adult",
          why = "On the last evening, next to a goldfish. It counts in full.",
          set = { opened_up = true },
          call = "told",
        },
        option "just school" { when = conditions.family_knows_nothing, say "School is also a job. Eat something. – Abba" },
        option "lubna baji knows. ask her" {
          when = conditions.lubna_knows,
          say "She is on the line. She says I must say this first: well done. – Abba",
        },
        silence { when = conditions.family_knows_nothing, say "The fish and I are here. – Abba" },
      },
    },
  },

  scene "told" {
    when "abba_heard" {
      say "I am here. Tell me the rest. – Abba",
    },
    otherwise {
      set { abba_heard = true },
      when "told('abba')" {
        say "abba, there is an agency that writes to me about a job. i dont think its real" { from = "me" },
      },
      typing(3000),
      say "Tell me all of it. In any order.",
      think "No – Abba at the end. He has never forgotten it before.",
      note "You type it in any order. He reads all of it, down to the last line.",
      say "You wanted to work. That is a good thing. What they did with it is theirs to answer for.",
      when "paid" { say "And 1,500 is only money. I will sell some cough syrup." },
      when "meet == 'yes'" { say "About Friday at four: you are not going. At four you and I are busy. We eat kulfi." },
      when "threatened" {
        say "For a threat there is the cyber-crime helpline. I will call, you sit next to me. You need not say a word.",
      },
      when "blocked('nadia')" { say "You have shut that door already. Good. Keep what is in there, we need it for the report." },
      otherwise { say "Do not delete anything. First pictures, then the report, then the block. Lubna has taught me, in this order." },
      say "I forgot to sign. – Abba",
      reply {
        option "are you angry" { say "Yes. With them. To you I would like to give a mango. – Abba" },
        option "i wanted to surprise you" { say "You have. It is not easy to tell a father. – Abba" },
        option "can i still do the tyre poster" {
          when = "gig == 'on' and day < 4",
          say "That one I have checked. Since 1987. – Abba",
        },
        silence { say "I am coming to you. With mangoes. – Abba" { id = "i-come-home-early" } },
      },
    },
  },
}
