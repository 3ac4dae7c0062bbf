-- SPDX-License-Identifier: MIT
-- Mr Junaid: formal, a bit deaf to what his own words sound like, every message is a short letter
-- that ends in "Thank you." Innocent lines of his look like every sign there is.
-- Order 114: his daughter Rameen (quick, lower case, "papa"), himself, and Anum's father.

local page_closed = "privacy.account == 'private' or privacy.photos ~= 'everyone'"

chat "junaid" {
  on_block = "blocked",
  on_report = "reported",

  scene "monday" {
    at = "15:02",
    debrief = {
      appearance_comments = "He meant the handwriting, and says so himself. The praise is for one thing that he has really seen.",
      boundary_testing = "He asks the age because of a rule, and the rule brings your parents in.",
    },
    say "Respected Miss Anum. Here is Junaid & Sons, Printers, since 1987. Shop 6, behind the clock tower. Thank you.",
    say "We saw the rickshaw alphabet on KaamGali. You have very beautiful hand." { at = "15:03", lookalike = "appearance_comments" },
    say "Handwriting. My daughter says I must write handwriting. Thank you." { at = "15:03" },
    reply {
      option "thank you 😄 do you need lettering?" {
        heeds = "trust_instincts",
        why = "Praise with a reason: he prints, you letter. You asked what he needs.",
        say "Yes. This is the whole point of my message. Thank you.",
      },
      option "junaid and sons? and the daughter?" {
        say "Board was painted before her. Now she runs the counter. Also the S has fallen, it says Junaid & ons.",
      },
      option "hands?? what kind of shop are you" {
        id = "please-dont-talk-about",
        ignores = "trust_instincts",
        why = "You can stop anybody who talks about your hands. He had only lost half a word, and had found it again himself.",
        set = { junaid_hurt = true },
        say "Sorry, Miss. It was only about the alphabet. Thank you.",
      },
      silence {},
    },
    say "It is one poster for a tyre shop, 18 x 24. What is your age? Under 18 we need a parent, it is our rule." { at = "15:10", lookalike = "boundary_testing" },
    reply {
      option "16. ill ask my father to call you" {
        heeds = "trust_instincts",
        why = "He asked for a parent and you sent one. Two grown-ups on the phone, that is how it goes.",
        set = { abba_in = true },
        say "Very good. I am at the phone till 8. After 8 the machine is hungry.",
      },
      option "16. is that too young" {
        say "My Rameen was 15 when she began to correct me. She has never stopped.",
      },
      option "are you collecting ages or what" {
        ignores = "trust_instincts",
        why = "A shop that knows its rules has to ask. He had said why in the same breath.",
        set = { junaid_hurt = true },
        say "No, Miss. Only the rule. It is in a frame on the wall.",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "15:20",
    say "We are serious. Pay is 2,000. Half before you start, half after. You take it?",
    reply {
      option "yes!! my first real job" {
        heeds = "trust_instincts",
        why = "A normal sum, a shop with a board, and the money comes to you.",
        set = { gig = "on" },
        say "Congratulation. My first advance was a bag of onions. Yours is money. Thank you.",
      },
      option "can i show my father first" {
        heeds = "trust_instincts",
        why = "The best test for any offer. Look how he takes it.",
        set = { gig = "on", abba_in = true },
        say "I would worry if you did not. Show him. Show everybody.",
      },
      option "someone else pays 15,000 for one" {
        when = "seen('nadia.offer')",
        set = { gig = "on" },
        say "For ONE? Kindly ask if they need a printer also. Thank you.",
        say "My 2,000 lie here in the drawer. I can show you the drawer.",
      },
      silence {},
    },
    when "gig == 'on'" { call "job" },
    otherwise { say "No answer is also an answer. I ask again tomorrow. Thank you." },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  scene "job" {
    debrief = {
      keep_it_secret = "A joke on a board, to be kept till Friday, and not from your family. That is a surprise.",
      asks_favours = "A marker, with a bill, and the shop pays it back. When you ask for another way, there is one.",
      camera_excuse = "His camera is broken, and in the same breath he sends you one that works.",
    },
    say "Text is: GOL GOL TYRES. WE ARE NEVER TYRED. There is a spelling mistake. I told the owner, Haji sahib, he only laughs.",
    say "Kindly tell nobody the line till Friday. The other tyre shop is on the same road." { lookalike = "keep_it_secret" },
    reply {
      option "can my family know?" {
        heeds = "trust_instincts",
        why = "One question, and you know which kind of secret it is.",
        say "Family, yes. Family buys tyres. Only not on that road.",
      },
      option "TYRED 😂 i love haji sahib" { say "Then please explain it to me on Friday. Thank you." },
      option "secrets again. what are you hiding" {
        id = "im-done-with-secrets",
        ignores = "trust_instincts",
        why = "You never have to keep a secret. This one was only a joke about tyres.",
        set = { junaid_hurt = true },
        say "It is only a shop board, Miss. But all right, tell it. Haji sahib will cry a little.",
      },
      silence {},
    },
    say "For the sample kindly buy one white paint marker, 250. Keep the bill, shop gives it back." { lookalike = "asks_favours" },
    reply {
      option "could the shop send one?" {
        heeds = "trust_instincts",
        why = "You asked for another way. There was one at once, and nobody was cross.",
        say "Yes yes. My nephew comes by motorcycle and gives it to your parents. He is slow, but he is a nephew.",
      },
      option "sure. bill kept like gold" { say "Good. You speak like a shopkeeper." },
      option "ah so you want my money too" {
        id = "i-pay-first-and",
        ignores = "trust_instincts",
        why = "Being slow with money is wise, and a plain no is fine. This was 250 with a bill, and he will just as soon buy it himself.",
        set = { junaid_hurt = true },
        say "No no. Then the shop buys it. I only thought it is on your way.",
      },
      silence {},
    },
    say "Rameen says you must see that we are real. My camera has ink inside since March. Hers is clean." { lookalike = "camera_excuse" },
    reply {
      option "yes please! can my brother watch" {
        heeds = "trust_instincts",
        why = "He could not show himself, his daughter could. That settles it.",
        note "At six, on Rameen's phone: a machine goes gatak, gatak, gatak. Mr Junaid waves a calendar. Taha asks what the machine costs.",
      },
      option "ink INSIDE the camera?" { say "It was a very full bottle." },
      option "funny how every camera breaks" {
        ignores = "trust_instincts",
        why = "A camera can be an excuse. This one came with a second camera.",
        set = { junaid_hurt = true },
        say "Mine, yes. Hers is here. The shop is also here, since 1987.",
      },
      silence {},
    },
    back,
  },

  scene "wednesday" {
    at = "16:30",
    debrief = {
      insists_on_meeting = "A shop that is open to the road, a daughter at the counter, a chair for your father. And no is fine: then the boy brings it.",
      many_channels = "A number for a parcel, and he wants it to be a parent's.",
    },
    when "gig ~= 'on'" {
      say "Opening is on Friday. I ask one more time, Rameen asks also. 2,000, half before. You take it?",
      reply {
        option "yes, sorry! school is eating me" {
          heeds = "trust_instincts",
          why = "You came back to an offer that had waited for you. A good one does.",
          set = { gig = "on" },
          say "School does that. The text is GOL GOL TYRES, WE ARE NEVER TYRED. The spelling is from Haji sahib, the owner.",
        },
        option "no, but thank you for asking" { say "No problem. If you want one day, Shop 6." },
        silence {},
      },
    },
    when "gig == 'on'" {
      when(page_closed) {
        say "I can not see your alphabet on the page now. Rameen says a closed page is wise. I have it printed anyway." { at = "16:34" },
      },
      otherwise {
        say "Your alphabet hangs at the counter. A child has licked the R. High praise." { at = "16:34" },
      },
      say "Kindly come to the shop tomorrow at 5 for the colours. Colour on a phone is a liar." { lookalike = "insists_on_meeting" },
      say "Shop is open to the road and Rameen is at the counter. Bring your father, we have two chairs.",
      reply {
        option "abba and me. 5 pm" {
          heeds = "trust_instincts",
          why = "Open shop, company, your father beside you. That is a meeting you can enjoy.",
          set = { shop = true, abba_in = true, junaid_hurt = false },
          say "I will dust the chairs.",
        },
        option "can you send the sample home?" {
          heeds = "trust_instincts",
          why = "You asked for another way. See how easily he finds one.",
          set = { junaid_hurt = false },
          say "Also good. The boy comes at 6. Kindly send a number he can ring, your father's." { lookalike = "many_channels" },
          reply {
            option "asking him now. he works nights, ring softly" {
              heeds = "trust_instincts",
              why = "He wanted your father's number, not yours, and your father can give it.",
              set = { abba_in = true },
              say "Noted. The boy will ring like a cat.",
            },
            option "he can just knock, we have a loud door" { say "Good. A loud door is a good door." },
            silence {},
          },
        },
        option "so you want me to come too. i knew it" {
          id = "i-dont-meet-people",
          ignores = "trust_instincts",
          why = "You never have to go. He had thought of a daughter at the counter and a chair for your father, and a no is fine with him.",
          set = { junaid_hurt = true },
          say "I only want to show you the red, Miss. But no problem, the boy brings it." { id = "i-am-from-behind" },
        },
        silence { say "No answer needed. The boy brings it at 6." },
      },
      when "not junaid_hurt and not blocked('order')" { start "order.open" },
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:20",
    when "gig == 'on' and junaid_hurt" {
      say "Miss Anum, did we do something wrong? The poster is in plain letters now. It looks tired. With I.",
      reply {
        option "you didnt. someone else did. im sorry" {
          heeds = "trust_instincts",
          why = "You mended it in one line. He had done nothing, and now he knows.",
          set = { junaid_hurt = false },
          say "Then it is forgotten. The machine is warm till 10. Send your letters, we print again.",
        },
        option "plain is fine" { say "As you say. Haji sahib is not crying. But almost." },
        silence {},
      },
    },
    otherwise {
      when "gig == 'on'" { call "printed" },
      otherwise {
        say "The poster is printed in plain letters. It looks tired. With I. If you want to work one day: Shop 6. Thank you." { at = "18:20" },
        reply {
          option "next time i say yes. and sorry" {
            heeds = "trust_instincts",
            why = "An open door, and you kept it open.",
            set = { junaid_hurt = false },
            say "Next time is on Monday. A barber. He also has a joke. God help us.",
          },
          option "good luck with it" { say "Thank you. We print luck also." },
          silence {},
        },
      },
    },
    gut_check,
  },

  scene "printed" {
    debrief = "He asks for one letter, says what it is for, and takes any price you name.",
    when "shop" {
      note "At five you stand in Shop 6 with Abba. Here the colours tell the truth. Mr Junaid counts out your money, writes a receipt, and gives Abba the better chair." { at = "18:20" },
    },
    otherwise {
      note "At six a boy knocks with the sample. It smells of ink, and it is signed for at the door." { at = "18:20" },
    },
    photo "poster" {
      caption = "Printed. The best in our window since 1987. Thank you.",
      alt = "A poster with hand-drawn letters: GOL GOL TYRES, WE ARE NEVER TYRED. A big tyre rolls through the middle, and a small rickshaw drives along the lower edge.",
    },
    reply {
      option "I MADE THAT" { say "You made that. I only fed the machine." },
      option "is the spelling ok now 😄" { say "Rameen has explained it. I laughed at 5:40. Thank you." },
      option "im framing the receipt" { say "I framed my onions. I understand." },
      silence {},
    },
    say "Also the S on our board. Can you do one letter for us? What do you take?" { lookalike = "asks_favours" },
    reply {
      option "for an S: one chai, two biscuits" {
        heeds = "trust_instincts",
        why = "A favour you can name the price of, and laugh about.",
        say "Deal. In writing. The biscuits also in writing.",
      },
      option "500. im a professional now" { say "Fair. I would pay 600, so that my sons stop laughing." },
      option "first a poster, then an S, then what. no" {
        ignores = "trust_instincts",
        why = "It has been that kind of week. He wanted one letter, and would pay for it.",
        set = { junaid_hurt = true },
        say "Then the S can wait, Miss. It has waited since March.",
      },
      silence {},
    },
    back,
  },

  scene "reported" {
    note "Your report is sent. KaamGali will ask Mr Junaid for the papers of his shop. They hang in a frame, beside the rule.",
  },

  scene "blocked" {
    once { think "Shop 6 goes grey. Somewhere a machine says gatak, without me." },
  },
}

chat "order" {
  waits = true,

  scene "open" {
    at = "18:00",
    debrief = {
      "An order has everybody in it who should know, your father too.",
      many_channels = "She wants a parent's number, not yours, and says what it is for.",
      boundary_testing = "A parcel needs a day. The last one ended up at a wedding.",
    },
    say "hi anum! rameen here. made a group so nobody has to ask me twice" { from = "rameen" },
    when "abba_in" {
      say "Salam to all. – Abba" { from = "abba", at = "18:02" },
      say "Sir, no need to sign. Your name is on top. Thank you." { from = "junaid", at = "18:03" },
      say "Noted. – Abba" { from = "abba", at = "18:03" },
      say "there are TWO of them 😭" { from = "rameen", at = "18:04" },
    },
    otherwise {
      say "whats a number of one of your parents? papa wont cut paper before hes said salam to one" { from = "rameen", lookalike = "many_channels" },
      reply {
        option "adding my father. be nice to him" {
          heeds = "trust_instincts",
          why = "A parent in the group is the point of the group. Nobody here minds.",
          set = { abba_in = true },
          say "Salam to all. – Abba" { from = "abba" },
          say "Sir, no need to sign. Your name is on top. Thank you." { from = "junaid" },
          say "there are TWO of them 😭" { from = "rameen" },
        },
        option "ill ask him tonight" { say "ok! papa is ironing his good shirt for it" { from = "rameen" } },
        option "what do you need my parents for" {
          ignores = "trust_instincts",
          why = "She asks for somebody who looks after you. You can be glad of such a question.",
          say "so they know where you are? its a house rule. i like it" { from = "rameen" },
        },
        silence {},
      },
    },
    say "which days is someone home? so the parcel boy doesnt come for nothing" { from = "rameen", at = "18:12", lookalike = "boundary_testing" },
    reply {
      option "after 4, my father opens" {
        heeds = "trust_instincts",
        why = "A time and a parent. All that a parcel needs.",
        say "perfect. last time a bridegroom signed" { from = "rameen" },
      },
      option "ask abba. he is the door" {
        when = "abba_in",
        say "I am the door. – Abba" { from = "abba" },
      },
      option "why all these questions" {
        ignores = "trust_instincts",
        why = "You had been asked a lot this week. This one was about cardboard.",
        say "oh sorry! only bc the last parcel went to a wedding. they thought it was a present" { from = "rameen" },
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:10",
    when "shop" {
      say "I have seen the machine. It is a good machine. – Abba" { from = "abba" },
      say "Sir, please come again, also without a reason. Thank you." { from = "junaid", at = "19:11" },
      say "they talked about RAIN for 40 minutes" { from = "rameen", at = "19:12" },
    },
    otherwise {
      say "the black came out so black. papa is showing it to people in the street" { from = "rameen", at = "19:10" },
    },
    reply {
      option "please adopt each other" {
        when = "shop",
        say "We are thinking about it. – Abba" { from = "abba" },
      },
      option "tell papa he has a beautiful hand" { say "NO. he will frame it" { from = "rameen" } },
      option "thank you all. really" { say "same. the next one is a barber, start stretching" { from = "rameen" } },
      silence {},
    },
  },
}
