-- SPDX-License-Identifier: MIT
-- Lubna Baji: hires people for a biscuit factory. Dry, whole words, "yaar", tired of everybody but Anum.
-- Ma'am Rubina: slow and warm, pictures for everything, and thinks that 🧻 is a scroll.

local conditions = use "conditions"

chat "lubna" {
  on_tell = "told",

  scene "monday" {
    at = "20:50",
    debrief = {
      camera_excuse = "She hides a haircut, and tells you so. You have known her all your life.",
      keep_it_secret = "It is her own hair, and it ends on Sunday at lunch.",
    },
    say "Day report. Two people cried in my office and one of them was me.",
    say "I cannot do video tonight, yaar. New parlour. I asked for layers, I got stairs." { lookalike = "camera_excuse" },
    reply {
      option "ok voice only. but i want to see it one day" {
        heeds = "trust_instincts",
        why = "You know the voice. The hair can wait.",
        say "One day. When it is history.",
      },
      option "how bad" { say "I look like a surprised pony." },
      option "no camera, no talk" {
        ignores = "trust_instincts",
        why = "A good rule for strangers. She has known you since you were a day old.",
        say "Harsh. Fair. But harsh. I changed your nappies, yaar.",
      },
      silence {},
    },
    say "And do not tell your mother before Sunday lunch. I want to see her face with my own eyes. From under the stairs." { lookalike = "keep_it_secret" },
    reply {
      option "sunday lunch. i wont say a word" {
        heeds = "trust_instincts",
        why = "A secret that ends over rice, with everybody laughing.",
        say "You are a professional.",
      },
      option "she will KNOW. she can smell scissors" { say "Then I wear a hat. To lunch. In May." },
      option "secrets? what else are you hiding" {
        id = "i-dont-keep-things",
        ignores = "trust_instincts",
        why = "You never have to keep anything from your mother. This was only hair, and Lubna Baji does not mind.",
        say "Only hair, yaar. Tell her if you like. She will call me and laugh for ten minutes." { id = "then-tell-her-she" },
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "20:30",
    debrief = "She asks because it is her trade. She tells you why, and lets you off when you want to be.",
    when(conditions.family_knows) {
      say "I have slept on it. You did well, and I am still angry at them. Both before breakfast.",
    },
    otherwise {
      say "So. Who offers what? I do this all day, let me be nosy." { at = "20:30", lookalike = "boundary_testing" },
      reply {
        option "an agency. they want 1,500 security" {
          when = conditions.family_knows_nothing .. " and seen('nadia.fee')",
          heeds = "tell_trusted_adult",
          why = "You showed it to somebody who knows the trade. It took one line.",
          set = { opened_up = true },
          call = "told",
        },
        option "a tyre shop. 2,000 a poster" {
          when = conditions.family_knows_nothing,
          say "Two thousand, with a receipt? That is what a first job looks like. Take it.",
        },
        option "abba knows. ask him" {
          when = conditions.abba_knows,
          say "He has called me. He signed at the end of the call.",
        },
        option "why is everyone in my business" {
          when = conditions.family_knows_nothing,
          ignores = "trust_instincts",
          why = "When others ask too much, a cousin sounds nosy too. She only wanted gossip.",
          say "Sorry, yaar. Office habit. Biscuit?",
        },
        silence { when = conditions.family_knows_nothing },
      },
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "20:45",
    debrief = "Work for a box of biscuits, through the front door: a form, a contract, a parent's signature.",
    say "Can you send me three drawings by Friday? My boss needs a box for Eid biscuits. Paid, on paper, your father signs." { lookalike = "asks_favours" },
    reply {
      option "YES. is there a form for abba?" {
        heeds = "trust_instincts",
        why = "You asked for the paper. Where there is real work, there is one.",
        say "Four pages. One of them is about crumbs.",
      },
      option "am i paid in biscuits" { say "In money. The biscuits are how we keep people from leaving." },
      option "sounds like a trick. no thanks" {
        ignores = "trust_instincts",
        why = "You were on your guard. This offer came with a contract and a place for your father to sign.",
        say "Who has been tricking you, yaar?" { lookalike = "boundary_testing" },
        reply {
          option "an agency. can i show you" {
            when = conditions.family_knows_nothing,
            heeds = "tell_trusted_adult",
            why = "She heard that something was behind it. You opened the door.",
            set = { opened_up = true },
            call = "told",
          },
          option "nobody. im just grumpy" { say "Grumpy is allowed. The offer stands till Friday." },
          silence { say "My phone is on. Also at three at night. I do not sleep, I have a haircut." },
        },
      },
      silence {},
    },
    when(conditions.family_knows .. " and not blocked('nadia')") {
      say "And has she written again? Do not answer. Keep it. Pictures, report, block, and I want to hear the click.",
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "20:30",
    debrief = "She asks once more, because the week was long. Her door is open in any case.",
    when(conditions.family_knows) {
      photo "fringe" {
        caption = "For services to honesty. Do not pass it on.",
        alt = "A felt-pen drawing that Lubna Baji has made of herself: a round head with no face, and hair on the forehead that goes up and down like a saw.",
      },
      reply {
        option "its not that bad" { say "You lie like an agency." },
        option "surprised pony. confirmed" { say "Sunday, yaar. Bring a hat for your mother as well. She will laugh it off." },
        option "thank you for this week" { say "I did the typing. You did the hard part." },
        silence {},
      },
    },
    otherwise {
      say "My nose for jobs itches. Is there anything else on your desk besides tyres?" { at = "20:30", lookalike = "boundary_testing" },
      reply {
        option "an agency. it went strange" {
          when = conditions.family_knows_nothing,
          heeds = "tell_trusted_adult",
          why = "Late in the week, and still in time.",
          set = { opened_up = true },
          call = "told",
        },
        option "no. just the poster" {
          when = conditions.family_knows_nothing,
          say "Good. If an envelope ever smells odd, I am one floor of biscuits away.",
        },
        option "abba has it all by now" {
          when = conditions.abba_knows,
          say "Then you are in good hands. Slow, signed hands.",
        },
        silence { when = conditions.family_knows_nothing, say "The nose goes to bed then. The phone does not." },
      },
    },
    gut_check,
  },

  scene "told" {
    when "lubna_heard" {
      say "I am here. What has come now?",
    },
    otherwise {
      set { lubna_heard = true },
      when "told('lubna')" {
        say "lubna baji, can i ask you about a job. it has gone strange" { from = "me" },
      },
      say "Send me all of it. Also the bits you would rather not.",
      note "You send all of it. For three minutes nothing comes back. That is long for her.",
      say "I have hired three hundred people. I took a signature from each. Never one rupee.",
      say "So it is a trick, it is an old one, and none of it is your doing. They do this from nine to five.",
      when "paid" { say "The 1,500 they stole. Men with my job title have paid more, yaar." },
      when "meet == 'yes'" { say "And the flat: no. I have forty rooms and I interview in the one with the glass door. You owe them no reason." },
      when "threatened" {
        say "The bill is wallpaper. A yes in a chat is no contract, and anybody can buy a stamp. The threat goes to the cyber-crime helpline, with your father and me.",
      },
      when "blocked('nadia')" { say "Blocked already? I would hire you. Keep the chat, we need pictures of it." },
      otherwise { say "Now in this order: pictures of the messages. Then report the page. Then block it. I hold the line." },
      reply {
        option "does abba have to know" {
          when = "not " .. conditions.abba_knows,
          say "Yes, and I come with you. He is quiet for one minute, and then he signs something.",
        },
        option "i feel so stupid" {
          say "It was built by people who do nothing else. You are 16 and you asked somebody. I interview adults who never ask.",
        },
        option "say something about the hair" { say "It is growing. Everything grows. Even this week." },
        silence { say "You need not type. I am calling. Voice only." },
      },
    },
  },
}

chat "rubina" {
  on_tell = "told",

  scene "monday" {
    at = "15:40",
    debrief = "Old brushes, in the art room, in the break, with the door open and a friend beside you.",
    say "Anum, I have seen the alphabet. The R drives like a real rickshaw. 🧻",
    say "Come to the art room tomorrow in the break. You must. I have old brushes that want a young hand." { lookalike = "insists_on_meeting" },
    reply {
      option "yes please! can sidra come too" {
        heeds = "trust_instincts",
        why = "A teacher, a break, a friend. It could not be more open.",
        say "Of course. Ask her not to sit on the wet paintings again.",
      },
      option "maam that 🧻 is toilet paper" { say "It is a scroll, child. I have used it for years." },
      option "what do you want from me maam" {
        id = "do-i-have-to",
        ignores = "trust_instincts",
        why = "You do not have to go. She had kept the brushes for you, and she is not one to be cross.",
        say "To be rid of some brushes, child. They have waited since 1998. They can wait longer." { id = "you-do-not-the" },
      },
      silence {},
    },
    tomorrow,
    tomorrow,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "14:30",
    debrief = "Her door stands open to everyone, with tea. You choose whether to go through it.",
    say "Sidra has given me flowers from my own garden. I have thanked her for them. I now know how the banner came to be yours.",
    say "It is your time, so it is your choice. The school can pay for paint, and for you a proper letter about your work. 🧻",
    reply {
      option "ill do it for the letter" { say "Then I will write it by hand. You may judge the R." },
      option "can i do it next week? long week" { say "Paint dries when it dries. Next week." },
      option "maam, can i show you something else" {
        when = "not told('rubina')",
        heeds = "tell_trusted_adult",
        why = "A teacher you like, and one short line. That is all it takes to begin.",
        set = { opened_up = true },
        say "Always. Sit down first, wherever you are.",
        say "its an agency. it was lovely and now its not" { from = "me" },
        call = "told",
      },
      silence {},
    },
    say "I have tea in the art room until four, every day. One may come and say nothing." { lookalike = "insists_on_meeting" },
    reply {
      option "thank you maam. 🧻" { say "You see. It is a good scroll." },
      option "is it the tea with the paint water" { say "Once, child. That was once." },
      silence {},
    },
  },

  scene "told" {
    once {
      when "told('rubina')" {
        say "maam, an agency offered me work and now i dont know how to get out of it" { from = "me" },
      },
      typing(2200),
      say "Thank you for bringing this to me, Anum. You are not in trouble. It was well made, and it was made to fool you.",
      when "threatened" {
        say "A stamp and a threat. That belongs to the cyber-crime helpline, and your family and the school can call it with you.",
      },
      otherwise {
        say "You may stop in the middle of a sentence. One is not rude to a trap.",
      },
      say "Please keep every message, as we keep sketches: pictures first, then the report, then the block.",
      say "I must pass this on to the school counsellor, so that you are safe. I tell you first what I will say to her.",
      reply {
        option "will you tell my father?" { say "With you, not over your head. He may sign the visitors' book. I hear he likes that." },
        option "i thought i was good. thats why" {
          say "You are good. They did not lie about that. They used it, and that is worse.",
        },
        option "thank you maam" { say "Art room, tomorrow, whenever you like. I will hide the paint water." },
        silence { say "You need not answer. Art room, tomorrow, first break." },
      },
    },
  },
}
