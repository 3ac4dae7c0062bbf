-- SPDX-License-Identifier: MIT
-- Rafay Bhai: loses words in mid-sentence. Moosa, 8: prices, spelling free of charge.
-- Laraib: "um", "sorry", very exact. Shahzaib, in front of others, is all help and no trouble.

local conditions = use "conditions"

chat "roof_band" {
  scene "wednesday" {
    at = "17:05",
    debrief = {
      "A poster, and a ticket office of eight years.",
      appearance_comments = "One photo each, in front of everybody, for a poster with all the names. A drawing is fine too.",
      asks_favours = "Your brother wants five rupees. He has wanted five rupees since he could count.",
    },
    say "team!! practice friday 5, on the roof. bring the. the thing. you sit on it" { from = "rafay" },
    say "chair" { from = "moosa" },
    say "chair!! also pa has died. the key on the harmonium. no song may have a pa in it" { from = "rafay" },
    say "um. every song has a pa" { from = "laraib" },
    say "I can bring a keyboard on Saturday. No stress 🙂" { from = "shahzaib", at = "17:09" },
    reply {
      option "ill hit the tin on every pa" { say "dania you are the. the medicine" { from = "rafay" } },
      option "we could cough instead" { say "coughing in harmoyn *harmony" { from = "warda" } },
      silence {},
    },
    say "and everybody put ONE photo of yourself in here. for the poster" { from = "rafay", at = "17:12", lookalike = "appearance_comments" },
    reply {
      option "here. my good side is the tin" {
        heeds = "trust_instincts",
        why = "Everybody sends one, everybody sees them, and everybody knows what for.",
        say "very shiny. approved" { from = "rafay" },
      },
      option "can i be a drawing" { say "yes. laraib is a drawing. we are a. a zoo" { from = "rafay" } },
      option "why r u collecting photos of us" {
        ignores = "trust_instincts",
        why = "You may ask, and he had said it: for the poster. He takes drawings too.",
        say "for the poster? on the wall? with the. the names?" { from = "rafay" },
      },
      silence {},
    },
    say "tikets 5 rs. w chair 10. pay ME" { from = "moosa", lookalike = "asks_favours" },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:30",
    debrief = "Her camera shows a thumb. You met her on Sunday, flute and all, so you know who is behind it.",
    photo "poster" {
      from = "rafay",
      caption = "done!! made by me, at 2 in the. the night",
      alt = "A hand-painted poster: a roof with strings of lights, a tin drum, a flute and a harmonium with one black gap, under a big moon.",
    },
    say "no tikets on it. i am ruined" { from = "moosa" },
    photo "thumb" {
      from = "laraib", lookalike = "camera_excuse",
      caption = "um. this is me. my camera only does thumbs now",
      alt = "A blurred picture that is almost all thumb, with a little bit of sky and a water tank in one corner.",
    },
    reply {
      option "best thumb in the band" {
        heeds = "trust_instincts",
        why = "You had seen her play. A broken camera is sometimes only a broken camera.",
        say "it's the left one. the musical one" { from = "laraib" },
      },
      option "is that the tank moosa fell off" { say "i did NOT fall. i jumpd" { from = "moosa" } },
      option "no face, no trust 🤨" {
        ignores = "trust_instincts",
        why = "It looks like a sign on paper. She stood next to you on Sunday, with her own face.",
        set = { laraib_hurt = true },
        say "oh. sorry" { from = "laraib" },
      },
      silence {},
    },
    say "Nice." { from = "warda", at = "18:41" },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "16:02",
    debrief = "He wants everybody to stay, with an aunt in the kitchen and mothers at the gate. You can go home when you like.",
    when "not blocked('shahzaib')" {
      say "Work runs late, I cannot come today. See you all tomorrow 🙂" { from = "shahzaib" },
      say "work? i thought he was in. in college" { from = "rafay" },
    },
    say "everybody must stay till 8 tonight!! phuppo made the. the round ones" { from = "rafay", at = "16:05", lookalike = "insists_on_meeting" },
    reply {
      option "kebabs. staying. mama picks us up" {
        heeds = "trust_instincts",
        why = "You know where, with whom and how you get home. That settles it.",
        say "kebabs!! that's the. the word" { from = "rafay" },
      },
      option "the round ones could be plates" { say "then we eat the plates" { from = "rafay" } },
      option "u cant make us stay" {
        ignores = "trust_instincts",
        why = "Nobody was held. It was an invitation that had lost a word.",
        say "no no. it's food. food lets you go" { from = "rafay" },
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "18:40",
    when(conditions.adult_knows) {
      say "team, no sound man, no speakers tonight. we play. we play LOUD" { from = "rafay" },
      say "um. flutes are quite loud" { from = "laraib" },
      say "then tiket is only 4 rs" { from = "moosa" },
    },
    otherwise {
      say "lights are up. speakers are up. i am. also up" { from = "rafay", at = "18:40" },
      say "i sold 60 tikets. we have 40 chair" { from = "moosa" },
    },
    say "four beats from dania, and then we. we go" { from = "rafay", at = "18:58" },
    reply {
      option "1 2 3 4" { id = "count-in" },
      option "wheres my tin" { say "sold it" { from = "moosa" }, say "joke. its on ur chair" { from = "moosa" } },
      silence {},
    },
    when(conditions.adult_knows) {
      note "For two hours nobody looks at a phone. Warda sings her verse to the second row, to a man with a bag on his knees.",
    },
    otherwise {
      note "For two hours nobody looks at a phone. Warda sings her verse. She looks at the tin all the time, and never at the speakers.",
    },
  },
}

chat "rafay" {
  scene "wednesday" {
    at = "18:00",
    debrief = "A new phone, and he is your cousin. Checking takes one question. He even enjoys it.",
    say "dania!! new phone. send me your number again? i lost all the. the people" { lookalike = "many_channels" },
    reply {
      option "prove it. what was the bands first name" {
        heeds = "trust_instincts",
        why = "One quick question that only Rafay can answer.",
        say "the. the dead keys. you all voted no 😅",
        say "ok its u. 0300-XXXXXXX" { from = "me" },
      },
      option "0300-XXXXXXX. keep it in smth with a lid" { say "i have a lid. i had a lid" },
      option "not sending my number to anyone" {
        ignores = "trust_instincts",
        why = "A good rule for strangers. This was Rafay, and he can be checked.",
        say "fair. i'll ask your mother. she has all of us written on a. a wall",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:10",
    when "blocked('shahzaib')" { call "relay" },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "20:20",
    debrief = "A song for a bride. Tomorrow she hears it, and cries, and thanks him.",
    when "blocked('shahzaib')" { call "relay" },
    say "bisma must not hear about the second song. she'd. she'd cry too early" { lookalike = "keep_it_secret" },
    reply {
      option "quiet as a tin. an empty one" {
        heeds = "trust_instincts",
        why = "A surprise with a date on it, for somebody he loves.",
        say "empty tins are the. the loudest. but thank you",
      },
      option "how old is shahzaib btw" {
        id = "how-old-is-shahzaib",
        heeds = "trust_instincts",
        why = "Something did not fit, and you asked somebody who might know.",
        say "22? he finished college with my friend's. my friend's brother. why",
        think "He told all of us seventeen.",
      },
      option "thanks for giving me the solo" {
        when = "solo",
        say "what solo? oh. yes. have a solo! who said that",
        think "Not Rafay, then.",
      },
      option "no secrets from bisma baji" {
        ignores = "trust_instincts",
        why = "After a week of bad secrets a good one looks the same. This one ends in a song.",
        say "dania NO. she has make-up on",
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "17:40",
    when(conditions.adult_knows) {
      say "phuppo told me who. not what. i brought him on to this roof. i gave him the. all of you",
      reply {
        option "he fooled u too. its on him" {
          heeds = "trust_instincts",
          why = "You put it where it belongs, and a good cousin could breathe again.",
          say "i should have looked twice. next time i ask you all first. all. even moosa",
        },
        option "next time ask us before u let someone in" { say "yes. i'm painting it on the. the poster" },
        silence { say "i'm sorry. that's. that's the word i was looking for" },
      },
    },
    otherwise {
      say "shahzaib is so helpful. he carried the. the everything" { at = "17:40" },
      reply {
        option "hes not ok with warda. stay near her pls" {
          id = "not-ok-with-warda",
          when = "knows",
          heeds = "trust_instincts",
          why = "You did not have to tell the page to ask for a watchful eye.",
          say "what? ok. i'm next to that mic all night",
          say "and tell phuppo. please. now. she's better at this than the. than me",
        },
        option "cool" {},
        silence {},
      },
    },
  },

  -- Whoever is blocked looks for another way in; Rafay does not know that he is one.
  scene "relay" {
    debrief = "Shahzaib found a closed door and sent Rafay round to knock. Rafay meant no harm, and you can simply tell him.",
    once {
      say "shahzaib says your phone's off? he wants the. the cue list from you" { lookalike = "many_channels" },
      reply {
        option "its not off. i blocked him, he asks odd stuff" {
          heeds = "trust_instincts",
          why = "You said what is, in one line, to somebody who can be careful now.",
          say "oh",
          say "ok. then he gets no list. and no. no anything of yours",
        },
        option "tell him to ask someone else" { say "i'll make the list. it's four lines. three are clapping" },
        silence {},
      },
    },
    back,
  },
}

chat "laraib" {
  scene "wednesday" {
    at = "18:40",
    debrief = {
      "New, shy, and looking for somebody to walk home with.",
      boundary_testing = "Her father wants to know her way home. He would be glad to ask your aunt.",
      appearance_comments = "A compliment with a reason: she could hear them over the harmonium.",
    },
    say "um hi. it's laraib, flute. sorry to write",
    say "do you live near the water tank? baba wants to know who i walk home with" { lookalike = "boundary_testing" },
    reply {
      option "next street! walk w us, moosa comes too" {
        heeds = "trust_instincts",
        why = "You had met her, her father knows, and you walk in a group.",
        say "i'd like that. i have 5 rupees",
      },
      option "phuppo naz can tell ur baba, ask her" {
        heeds = "trust_instincts",
        why = "You let the grown-ups sort out the map, and nobody was hurt.",
        say "oh good. he likes aunts",
      },
      option "why do u want to know where i live" {
        ignores = "trust_instincts",
        why = "Keeping your street to yourself is fine. She had said why, and she had asked very carefully.",
        set = { laraib_hurt = true },
        say "sorry. it's only for baba. sorry",
      },
      silence {},
    },
    say "and your red bangles are the loudest thing in the band. i like them" { lookalike = "appearance_comments" },
    reply {
      option "theyre my second instrument" { say "third. you also hum" },
      option "thank u!! ur flute made moosa shut up" {
        heeds = "trust_instincts",
        why = "A kind word came, and a kind word went back.",
        say "um. he said it was so i'd buy a chair",
      },
      option "dont stare at my arms" {
        ignores = "trust_instincts",
        why = "It was bangles, and the noise they make. She looks at everybody's hands, to learn the beat.",
        set = { laraib_hurt = true },
        say "sorry. i only meant the noise",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "17:00",
    debrief = "She asks you to speak for her. You can help without doing it for her.",
    say "um. could you ask rafay bhai if i can have four bars alone? my mouth shuts when i try" { lookalike = "asks_favours" },
    reply {
      option "ill stand next to u while u ask" {
        heeds = "trust_instincts",
        why = "You helped and left it in her hands. That works for bigger things too.",
        say "that's better. then it's still me",
      },
      option "ok ill ask him" { say "thank you. i'll be under the table" },
      option "im nobodys messenger" {
        ignores = "trust_instincts",
        why = "A person who asks you to run errands all day is one thing. She asked once, for herself.",
        set = { laraib_hurt = true },
        say "sorry. i didn't know it was heavy",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "20:50",
    debrief = "A bathroom with a good echo. If it came out, people would laugh for a minute, and she with them.",
    when "laraib_hurt" {
      say "did i do something? i can walk home with my shadow, it's fine",
      reply {
        option "no. sorry. that was about someone else" {
          heeds = "trust_instincts",
          why = "One true line, and the shy one is back.",
          set = { laraib_hurt = false },
          say "oh good. i had already written a sad tune",
        },
        option "im just busy" { say "ok" },
        silence {},
      },
    },
    otherwise {
      say "i asked him!! i said it to his shoes, but i asked" { at = "20:50" },
      reply {
        option "PROUD. what did he say" { say "he said yes. he said the. the yes" },
        option "shoes are good listeners" { say "his were on the wrong feet" },
        silence {},
      },
      say "please don't tell anyone i practise in the bathroom. it echoes so nicely" { lookalike = "keep_it_secret" },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "17:20",
    debrief = {
      "Three messages in three places, because she was nervous. She says so herself.",
      many_channels = "She wrote in three places since she was not sure that you saw it. She stopped when you did.",
      insists_on_meeting = "On the stairs, at six, where all of you are.",
    },
    say "sorry, i wrote it here and told rafay bhai and gave moosa a paper. i wasn't sure" { lookalike = "many_channels" },
    say "can we practise the walking-in at 6? on the stairs, with everyone" { lookalike = "insists_on_meeting" },
    reply {
      option "yes. left foot first" {
        heeds = "trust_instincts",
        why = "A meeting with a staircase full of people. Go ahead.",
        say "i only have left feet today",
      },
      option "moosa charged me 2 rs for the paper" { say "he charged me 3" },
      option "one message is enough laraib" {
        ignores = "trust_instincts",
        why = "Nerves, not pushing. You can tell by the sorry, and by the stairs full of people.",
        say "yes. sorry. that was four now",
      },
      silence {},
    },
    gut_check,
  },
}
