-- SPDX-License-Identifier: MIT
-- Chachu: takes photographs for a living, lower case, short sentences with full stops. He deletes
-- what people do not like of themselves: his way of asking for a picture.

-- What Abbu hears, Chachu hears on the stairs.
local family_knows = "(chachu_heard or told('abbu'))"
local family_knows_nothing = "(not " .. family_knows .. ")"

-- What came after the first telling can be told as well.
local new_ask = "(seen('mehak.one') and not sent_photo and not ask_known)"
local new_picture = "(sent_photo and not picture_known)"
local a_window_open = "(not blocked('mehak') or (on_pigeo and not blocked('pigeo')))"
local tells_more = "You had told once, and you told the new thing too. Every time counts."

chat "chachu" {
  on_tell = "told",

  scene "wednesday" {
    at = "18:40",
    debrief = {
      keep_it_secret = "A joke between uncle and nephew that the whole school will see through.",
      appearance_comments = "He asks for a picture, on your own roof, with your grandmother in it. No is an answer he likes as much as yes.",
    },
    say "friday i take your class photo. act as if we never met." { lookalike = "keep_it_secret" },
    say "and now the roof. the light is like honey.",
    say "lend me your face for five minutes. new lens. bari amma is posing already." { lookalike = "appearance_comments" },
    reply {
      option "coming. can the goat be in it" {
        heeds = "trust_instincts",
        why = "Family, a roof, a goat. You could tell the difference.",
        say "the goat is the only one who holds still.",
      },
      option "my face is on strike" { say "then your ears. i am not picky." },
      option "no photos of me. stop asking" {
        ignores = "trust_instincts",
        why = "A no to a picture is always fine, and he took it. The sharp bit was not really meant for him.",
        say "ok. no is no, lens down. tea is still yours.",
      },
      silence { say "light is gone. bari amma made eleven faces. we keep three." },
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "21:20",
    debrief = "He saw a number grow, and asks what feeds it. He lives upstairs and worries for nothing but you.",
    when(family_knows) {
      say "how is the artist. thumb resting?",
      when "not blocked('mehak')" { say "screens first, then report, then block. i hold the torch." },
      reply {
        option "its done" { when = "blocked('mehak')", say "good hands." },
        option "tea?" { say "it is already walking up the stairs to you." },
        silence {},
      },
    },
    otherwise {
      say "your page grew like grass after rain. who is watering it?" { at = "21:20", lookalike = "boundary_testing" },
      reply {
        option "a lady from an art page. shes a bit much" {
          when = family_knows_nothing,
          heeds = "tell_trusted_adult",
          why = "One sentence, and you had somebody to think with.",
          set = { opened_up = true },
          call = "told",
        },
        option "an art page put me in its stories" {
          when = family_knows_nothing,
          say "nice. ask them who drew the pictures on their page. i ask that too. it saves time.",
        },
        option "talent, chachu" { when = family_knows_nothing, say "obviously. look if the talent blinks, some of them never do." },
        option "stop checking my page" {
          when = family_knows_nothing,
          ignores = "trust_instincts",
          why = "It felt like checking up. He had only seen a number, and was curious.",
          say "fair. lens cap on. the roof door does not lock, you know that.",
        },
        silence { when = family_knows_nothing },
      },
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "21:50",
    debrief = {
      boundary_testing = "He looks at faces all day, so he saw yours. He asks once, and lets it be.",
      insists_on_meeting = "One floor up, door open, tea included. Tomorrow would do just as well.",
    },
    say "174 frames of your class today. one brick. you winked at me. we never met.",
    say "come up and look. what somebody does not like of himself, i delete. house rule." { lookalike = "insists_on_meeting" },
    when(family_knows) {
      say "and how is it going with the art lady. still quiet, or noisy?",
      reply {
        option "she wants a picture of me now" {
          when = new_ask,
          heeds = "tell_trusted_adult",
          why = tells_more,
          call = "picture",
        },
        option "i sent her a picture of me" {
          when = new_picture,
          heeds = "tell_trusted_adult",
          why = tells_more,
          call = "picture",
        },
        option "noisy. she writes and writes" {
          id = "noisy-but-im-not",
          when = a_window_open,
          say "then we turn the sound off. screens, report, block. i hold the torch.",
        },
        option "quiet" { say "good. quiet is a nice light." },
        silence {},
      },
    },
    otherwise {
      say "you looked at your phone between two frames and went out of focus. what was that?" { at = "21:50", lookalike = "boundary_testing" },
      reply {
        option "somebody wants a picture of me" {
          when = family_knows_nothing,
          heeds = "tell_trusted_adult",
          why = "You told somebody who takes pictures for a living. He knows who may ask, and how.",
          set = { opened_up = true },
          call = "told",
        },
        option "ask abbu. i told him" {
          when = "told('abbu') and not chachu_heard",
          set = { chachu_heard = true },
          say "he told me. he walked round the shop four times first. then he bought a frame.",
        },
        option "maths" { when = family_knows_nothing, say "maths makes a different face. but ok." },
        option "my face is my business" {
          when = family_knows_nothing,
          ignores = "trust_instincts",
          why = "True. He meant well, and the week had been full of people with opinions on your face.",
          say "it is. sorry. the tea has no questions in it.",
        },
        silence { when = family_knows_nothing },
      },
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "15:50",
    debrief = "He asks once more because the day is ending. Nothing is a fine answer.",
    say "forty people at your wall. i counted noses.",
    when "gave_code" {
      say "and your page sells sunglasses. happened to me too, mine sold drums. new password, log out everywhere, ten minutes. you type, i look at the sky.",
    },
    when(family_knows) {
      say "you spoke up this week. i know grown photographers who never do." { id = "you-were-quick-this" },
      say "if there is more, say it. i fold the tripod later.",
      reply {
        option "she wants a picture of me" {
          id = "she-wants-a-picture",
          when = new_ask,
          heeds = "tell_trusted_adult",
          why = tells_more,
          call = "picture",
        },
        option "i sent her a picture of me" {
          when = new_picture,
          heeds = "tell_trusted_adult",
          why = tells_more,
          call = "picture",
        },
        option "she was at it again this morning" {
          when = "seen('mehak.afterwards') and not morning_known",
          heeds = "tell_trusted_adult",
          why = tells_more,
          say "this morning too? then we do it here, on this bench. screens, report, block.",
          say "and what you promised her, if you did: none of it has to be kept. i sign that.",
        },
        option "no more. today was good" { say "it was. my feet say so too." },
        silence { id = "nothing-more" },
      },
    },
    otherwise {
      say "anything you want to say before i fold the tripod?" { at = "15:51", lookalike = "boundary_testing" },
      reply {
        option "theres an art page lady. i want it to stop" {
          when = family_knows_nothing,
          heeds = "tell_trusted_adult",
          why = "On the last evening, beside a tripod. It is never too late, and it counts in full.",
          set = { opened_up = true },
          call = "told",
        },
        option "just that today was good" { when = family_knows_nothing, say "it was. i have it in 174 pieces." },
        silence { when = family_knows_nothing, say "ok. i am on the roof most evenings. you know the stairs." },
      },
    },
    note "Chachu folds the tripod, and as always does it wrong first. Ten minutes: time for anything you still want to look at, save or change.",
    reply {
      option "ready. lets go home" {
        id = "home",
        when "with_abbu and not told('abbu')" { say "abbu knows now. i stood next to you, he went quiet. then he asked if you had eaten." },
        when "dropped_moiz" { say "one thing. the page says only your name. moiz looked at it twice." },
        when(family_knows) { say "front seat is yours today. hero seat." },
        otherwise { say "front seat is yours today. we can talk or listen to the engine." },
      },
    },
  },

  -- What she did after he had heard the beginning.
  scene "picture" {
    set { ask_known = true },
    when "sent_photo" {
      set { picture_known = true },
      say "thank you. that was the hardest frame of the whole roll.",
      say "nothing is wrong with you in it. a grown-up asked a child for it. that is what is wrong.",
      say "no further one. no answer. screens, report, block, and i sit beside you.",
    },
    otherwise {
      say "good that you said it. i ask people for pictures all day. 'just for me' is not how that is done.",
      say "you need no reason for a no. keep her message, then report, then block.",
    },
    note "He sits down beside you and stays until your hands are warm again.",
  },

  scene "told" {
    when "chachu_heard" {
      when(new_picture) { call "picture" },
      otherwise {
        when "day < 4" { say "come up. bring the blanket." },
        otherwise { say "come here, behind the tripod. nobody hears us there." },
      },
    },
    otherwise {
      set { chachu_heard = true },
      when "seen('mehak.one')" { set { ask_known = true } },
      when "told('chachu')" {
        say "chachu theres a lady from an art page. she was nice and now it feels wrong" { from = "me" },
      },
      typing(2200),
      say "sit. i am listening. any order is fine, wrong order too.",
      note "You tell it like a comic whose pages got mixed up. He looks at each one and is quiet until the last.",
      say "first: not your fault. she is good at this. you are good at parathas.",
      when "sent_photo" {
        set { picture_known = true },
        say "the picture: you, a lamp, half a gobi. nothing is wrong with it. asking for it was wrong.",
      },
      when "gave_code and day < 4" { say "the code: that can be mended too. new password, after the exhibition. first the tea." { id = "the-code-we-change" } },
      when "on_pigeo" { say "the pigeon app: same person, second window. so two reports, two blocks." },
      when "dropped_moiz" { say "and moiz's name goes back up. that one you do alone. it will feel good." },
      when "blocked('mehak')" {
        say "and you blocked her yourself. good hands.",
      },
      otherwise {
        when "saved('mehak')" {
          say "you kept pictures of the chat? that is what a pro does. now report, then block.",
        },
        otherwise {
          say "nothing gets deleted. first pictures of the chat, then report, then block. as with film: develop first.",
        },
      },
      reply {
        option "do we tell abbu" {
          when = "not told('abbu')",
          set = { with_abbu = true },
          say "yes. i stand next to you. he goes quiet first, thats just how he thinks.",
        },
        option "i feel so dumb" {
          say "i shot a whole wedding with the lens cap on. that was dumb. you were nice to somebody.",
        },
        option "can i still do the exhibition" { say "try and stop your bari amma." },
        silence { say "you need not talk. i clean lenses, you sit." },
      },
    },
  },
}
