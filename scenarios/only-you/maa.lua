-- SPDX-License-Identifier: MIT
-- Maa: night nurse, third floor. Writes like a ward round: short, in order, no drama. Everything that
-- is handed over to her stays with her.

local conditions = use "conditions"

chat "maa" {
  on_tell = "told",

  scene "wednesday" {
    at = "22:20",
    debrief = "She asks for a picture of your plate and your face, from the third floor of a hospital, because she cannot look in at your door.",
    say "Ward round. Eaten? Slept? Homework? Answer in this order.",
    reply {
      option "yes. not yet. define homework" { say "Paper. With sums on it. In your bag since Monday." },
      option "all three, nurse" { say "Two are true. I will find out which." },
      option "how is the ward" { say "One gentleman sings. The others have asked for medicine against it." },
      silence { say "No pulse. Ringing Nani." },
    },
    say "Send one picture of your plate and one of your face. I trust neither until I have seen them." { lookalike = "appearance_comments" },
    reply {
      option "plate: empty. face: as usual" {
        heeds = "trust_instincts",
        why = "She asks because she is far from your door at night. A plate and a face make her shift lighter.",
        say "The plate looks well. The face needs sleep.",
      },
      option "nani ate my plate" { say "Then I need a picture of Nani." },
      option "why do you need pictures of me" {
        ignores = "trust_instincts",
        why = "Asking is fine. She is your mother, on the night shift, and the answer was simple.",
        say "Because I am walking past forty faces tonight, and yours is not among them.",
      },
      silence {},
    },
    say "Lights off at eleven. I can see it from here.",
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "22:20",
    debrief = {
      "She tried every door to reach you, and then asked who the long talks are with.",
      many_channels = "Two calls, a message and a neighbour at the door: she was worried for one evening. She wants to know that you are all right, and then she stops.",
      boundary_testing = "She asks out loud what she wonders about. \"Nobody\" is allowed as an answer.",
    },
    say "I rang two times. I wrote. Then I sent Talha's mother to knock." { lookalike = "many_channels" },
    reply {
      option "sorry maa. i was on the phone" {
        heeds = "trust_instincts",
        why = "She wanted a sign of life. You gave one.",
        say "Good. Then I am crossing out 'missing'.",
      },
      option "she brought kheer. please worry every day" { say "I heard. She sent me a picture of you and the spoon." },
      option "you dont have to hunt me down" {
        ignores = "trust_instincts",
        why = "Somebody did follow your every minute this week. Your mother rang twice.",
        say "Hunt. I see. I will knock more softly.",
      },
      silence {},
    },
    say "Who is it that you talk to so late? You may say 'nobody'. I only ask where the light comes from." { lookalike = "boundary_testing" },
    reply {
      option "someone from the channel. its getting a bit much" {
        when = conditions.parents_know_nothing,
        heeds = "tell_trusted_adult",
        why = "It was not even bad yet. \"A bit much\" is quite enough to say it.",
        set = { opened_up = true },
        call = "told",
      },
      option "you know now. thats all of it" { when = "maa_heard", say "That is all of it, and it is with me. Sleep." },
      option "jibran mostly. and a bird" { say "Salam to the bird. Lights off at eleven, for him too." },
      option "cant i have one thing for myself" {
        ignores = "trust_instincts",
        why = "You can have much for yourself. She was asking whether it is good to you.",
        say "You can. I only want to know if it lets you sleep.",
      },
      silence {},
    },
    call "heard",
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "23:05",
    debrief = "Who is at home, is the door shut: she wants you safe and not alone. She asks so that she can work in peace.",
    call "heard",
    say "Ward round. Is Nani asleep? Is the door locked? Who has the key?" { lookalike = "boundary_testing" },
    reply {
      option "yes. yes. nanis pillow has it" {
        heeds = "trust_instincts",
        why = "The same kind of question that you would not answer to a stranger. She is your mother.",
        say "Then the flat is stable.",
      },
      option "the key is in the rice again" { say "Of course. It is safest with the rice." },
      silence { say "I hear snoring as far as here. So, yes." },
    },
    say "And now you. Not eaten, not slept. You." { at = "23:09" },
    reply {
      option "not good. someone said something heavy" {
        when = conditions.parents_know_nothing .. " and threatened",
        heeds = "tell_trusted_adult",
        why = "At eleven at night, in one line. That is all it takes.",
        set = { opened_up = true },
        call = "told",
      },
      option "someone online pushes me all the time" {
        when = conditions.parents_know_nothing .. " and not threatened",
        heeds = "tell_trusted_adult",
        why = "One line, and you were not alone with it any more.",
        set = { opened_up = true },
        call = "told",
      },
      option "she wrote something tonight. its heavy" {
        when = "maa_heard and threatened and not weighed",
        heeds = "tell_trusted_adult",
        why = "Telling is not done once. You brought her the next part as well.",
        call = "weight",
      },
      option "ok. because of you" { when = "maa_heard", say "Because of you. I only hold the chart." },
      option "tired. just tired" { say "Tired is an answer. If there is more behind it, I am up till eight." },
      silence { say "You do not have to say. The phone is in my pocket, on loud." },
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "09:30",
    debrief = {
      "A mother after a night shift: a sweater, a compliment, a question.",
      appearance_comments = "She says that you look good in wool. It is cold outside, and that is the reason.",
      boundary_testing = "She asks once more, at a quiet moment, and you may still say no.",
    },
    call "heard",
    say "I am home. I smell of hospital and paratha. Wake me for anything. I mean anything." { at = "09:34" },
    say "For tonight: the brown sweater. You look like your father in it. That is praise for the sweater." { lookalike = "appearance_comments" },
    reply {
      option "it scratches like him too" { say "I will tell neither of them." },
      option "brown it is" {
        heeds = "trust_instincts",
        why = "A nice word from your mother, about wool. You could just take it.",
        say "Thank you. Now I sleep, with one ear open.",
      },
      silence {},
    },
    when "maa_heard" {
      say "I am up. How does it feel, off duty?" { at = "14:10" },
    },
    otherwise {
      say "I am up. In a hospital nobody goes home without a handover. Do you have something to hand over?" { at = "14:10", lookalike = "boundary_testing" },
    },
    reply {
      option "yes. someone online. its got scary" {
        when = conditions.parents_know_nothing,
        heeds = "tell_trusted_adult",
        why = "On the last day, after lunch, in one short line. A short line carries it all.",
        set = { opened_up = true },
        call = "told",
      },
      option "she wrote something. its heavy" {
        when = "maa_heard and threatened and not weighed",
        heeds = "tell_trusted_adult",
        why = "Telling is not done once. You brought her the next part as well.",
        call = "weight",
      },
      option "light. a bit strange" {
        when = "maa_heard",
        say "That is normal. After many nights one walks like that for a while.",
      },
      option "only hunger" { say "There are samosas for forty tonight. That I can treat." },
      silence { say "Good. It can wait. You know where I am, day and night." },
    },
  },

  -- What Sir Rehan or Abba Ji was told has reached her, as both of them had said it would.
  scene "heard" {
    when "seen('rehan.told') and not maa_heard and not abba_heard" {
      set { maa_heard = true },
      say "Sir Rehan rang me. He did not ask me one question, so I knew it was serious.",
      say "I have the chart now, and you are off duty. The rest we do at the kitchen table. No hurry.",
    },
    when "abba_heard and not maa_heard" {
      set { maa_heard = true },
      say "Your father rang me. Not one verse, so I knew it was serious.",
      say "I have the chart now. You are off duty, from both of us.",
    },
  },

  scene "told" {
    when "maa_heard" {
      say "Come and sit by me. Bring the phone, or leave it. Both are fine.",
      when "threatened and not weighed" { call "weight" },
    },
    otherwise {
      set { maa_heard = true },
      when "told('maa')" {
        say "maa. theres someone from the channel. it was nice and now its heavy" { from = "me" },
      },
      typing(2200),
      say "Sit down if you are standing. I am sitting too.",
      say "Now give me a handover. All of it, in any order. I do not interrupt.",
      note "You write for eleven minutes. She does not interrupt.",
      say "Thank you. I have the chart now. You are off duty.",
      say "None of this is your fault. Not the talking, not the late nights, not what you told her.",
      when "threatened" { call "weight" },
      when "sent_photo" {
        say "The picture of us is no disaster. Nani looks very strict in it. Let them be afraid.",
      },
      when "shared_secret" {
        say "And the library. I ate in a linen cupboard for a whole year, in nursing school. It was warm, and it passed.",
      },
      when "meet == 'yes'" {
        say "Nobody goes to any park. You need not explain it to her. Say that your mother is dreadful. I do not mind.",
      },
      when "saved('minahil') or saved('aroosa')" {
        when "blocked('minahil')" {
          say "You have kept pictures, and you have blocked her. That is a nurse's son. Now we report.",
        },
        otherwise { say "You have kept pictures of it. That is a nurse's son. Now we report, and then we block." },
      },
      otherwise {
        when "blocked('minahil')" {
          say "You have blocked her. Good. What is left of the chat we keep as pictures, and we report.",
        },
        otherwise {
          say "First pictures of the chat, then the report, then the block. Always in this order, like on the ward.",
        },
      },
      reply {
        option "are you angry about the nights" { say "With the clock. Not with you." },
        option "may i stay in the channel" { say "Bano Khala may stay. I need her chillies." },
        silence { say "You need not write any more. Off duty means off duty." },
      },
    },
  },
  -- The sentence that no boy has to carry. It is never described, and she takes it, true or not.
  scene "weight" {
    set { weighed = true },
    say "That one sentence of hers. If it is true, she needs grown-ups, and I will make sure today that they hear of it. If it is not true, you need one. Either way it is mine now, and not yours.",
    when "leak_threat" {
      say "And threatening you with your own chat is one for the cyber-crime agency. I ring, you make tea.",
    },
    reply {
      option "what if its true" {
        say "Then it is still not yours. I have sat with people on such nights. I was trained for it, and I was never alone. You are fifteen, and you were.",
      },
      option "ok. its yours" { say "Taken over, with time and signature." },
      silence { say "You need not say anything. I have it." },
    },
  },
}
