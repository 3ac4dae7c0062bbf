-- SPDX-License-Identifier: MIT
-- Sidra: lower case, office words she has from films, signs nothing and invoices everything.
-- She is Anum's manager because she says so; her fee is paid in gol gappay.

local conditions = use "conditions"

chat "sidra" {
  scene "monday" {
    at = "14:40",
    debrief = {
      asks_favours = "Ten percent of nothing, in gol gappay. Both of you know that it is a joke.",
      many_channels = "An email and a napkin, from somebody who sits next to you. She is only pleased.",
    },
    say "good afternoon. this is ur manager speaking",
    say "i also wrote u an email and a napkin. the napkin is in ur bag" { lookalike = "many_channels" },
    say "the alphabet post has 41 likes. 3 of them are me. i have accounts",
    reply {
      option "since when do i have a manager" { say "since lunch. i voted. it was unanimous" },
      option "41!! whos the 38th" { say "my nani. by accident. it still counts" },
      option "and what does a manager do" { say "meetings. mostly near food" },
      silence { say "busy. i respect that in an artist" },
    },
    say "my fee is 10 percent. payable in gol gappay" { lookalike = "asks_favours" },
    reply {
      option "10 percent of nothing. deal" {
        heeds = "trust_instincts",
        why = "A joke between friends, with the price on the table.",
        say "signed. in chutney",
      },
      option "5. and you bring the napkins" { say "u drive a hard bargain. who taught u. me" },
      option "so you want money from me too" {
        ignores = "trust_instincts",
        why = "She wanted gol gappay with you. It came out like a charge.",
        set = { sidra_hurt = true },
        say "it was a JOKE boss. ill buy my own gol gappay",
      },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "17:05",
    debrief = {
      boundary_testing = "She is nosy because she is proud of you. She takes a joke for an answer.",
      camera_excuse = "Oil in her hair. You sat next to her until two.",
    },
    say "market report pls. who wrote to u after the post? tell ur manager everything" { lookalike = "boundary_testing" },
    reply {
      option "an agency. they want a fee first" {
        when = "seen('nadia.fee')",
        heeds = "trust_instincts",
        why = "You said it to a friend, out loud. Things sound different then.",
        set = { friend_knows = true },
        say "a fee?? they pay US. thats the whole idea of jobs",
        say "management does not like it. regards",
      },
      option "an agency! 15k for a poster" {
        when = "not blocked('nadia')",
        set = { friend_knows = true },
        say "15 THOUSAND. i read it to my mother. she laughed for a long time. is that good",
      },
      option "a print shop. very inky" { say "ink is honest. approved" },
      option "cant say. its confidential" {
        ignores = "trust_instincts",
        why = "It came out like a closed door, and she stood right behind it.",
        set = { sidra_hurt = true },
        say "confidential. from ME. i know what u wrote in ur class 4 diary",
      },
      silence {},
    },
    say "meeting at 8 but my camera stays off. i have oil in my hair. u could fry pakoras in it" { lookalike = "camera_excuse" },
    reply {
      option "meeting accepted. keep the pakoras" {
        heeds = "trust_instincts",
        why = "You know whose head it is.",
        say "agenda: 1. pakoras 2. ur future",
      },
      option "amma says thats why ur hair is better" { say "aunty knows. put it in the minutes" },
      option "strange, nobody has a camera any more" {
        ignores = "trust_instincts",
        why = "A missing camera can hide a person. This one hid some oil.",
        set = { sidra_hurt = true },
        say "??? i sat next to u till 2 today. u ate my chips",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "15:10",
    debrief = {
      asks_favours = "She said yes for you, too fast, and tells you herself. You can say no, or name a price.",
      keep_it_secret = "It is her own mistake, and tomorrow she tells it herself, with flowers.",
      boundary_testing = "She asks because you told her. A friend may ask twice.",
    },
    say "ok dont be mad",
    say "on monday i told maam rubina u do the banner for the fair. for free. by friday" { lookalike = "asks_favours" },
    say "and dont tell her i forgot to ask u first. i tell her myself tmrw. w flowers" { lookalike = "keep_it_secret" },
    reply {
      option "youre fired. what size" {
        heeds = "trust_instincts",
        why = "You were cross and kind in four words.",
        say "2 metres. i love u. am i unfired",
      },
      option "you tell her today, then i do it" {
        heeds = "trust_instincts",
        why = "A fair deal, and she took it.",
        say "ugh. ok. walking to the art room w one (1) flower",
      },
      option "so you just use me too" {
        ignores = "trust_instincts",
        why = "Whoever may have used you this week, it was not Sidra. She said yes too fast.",
        set = { sidra_hurt = true },
        say "use u?? i said yes too fast. i do that. its how i got into the marathon",
      },
      silence {},
    },
    when "friend_knows and not blocked('nadia')" {
      say "and that agency? my mother asks every hour. what do they want now" { lookalike = "boundary_testing" },
      reply {
        option "to meet at a flat. just me" {
          when = "seen('nadia.flat')",
          heeds = "trust_instincts",
          why = "You told a friend the part that felt strange. That is half of the way.",
          call = "flat",
        },
        option "more money. 800 this time" {
          when = "paid and seen('nadia.more')",
          heeds = "trust_instincts",
          why = "Hard to say, and you said it.",
          say "they ate 1500 and theyre still hungry??",
          say "boss. go to lubna baji. she hires people, she can bark in their language",
        },
        option "nothing. its handled" { say "thats what i say when its not" },
        silence {},
      },
    },
    gut_check,
    tomorrow,
    go "thursday",
  },

  scene "flat" {
    say "a FLAT. a flat has a sofa not a printer",
    say "no no no. tell lubna baji or ur abba. i come w u. ill carry the minutes",
    back,
  },

  scene "thursday" {
    at = "16:05",
    debrief = {
      insists_on_meeting = "\"Non negotiable\", and then Saturday is fine as well. Her mother is there, Taha is invited.",
      boundary_testing = "She saw your face. She asks once, and takes what you give.",
    },
    when "sidra_hurt" {
      say "serious voice now. did i do smth or did someone else",
      reply {
        option "someone else. im sorry sid" {
          heeds = "trust_instincts",
          why = "One honest line, and she has her friend back.",
          set = { sidra_hurt = false },
          say "ok. apology accepted. invoice follows",
        },
        option "im fine" { say "ok" },
        silence {},
      },
    },
    otherwise {
      say "the pencil lines for the banner are done. my part was to hold the ruler. i was incredible" { at = "16:05" },
      say "maam rubina liked the flowers. they were from her own garden. she didnt say anything",
    },
    say "come to mine tomorrow at 5. non negotiable. halwa" { at = "16:12", lookalike = "insists_on_meeting" },
    say "and bring taha, my mother wants to see the businessman",
    reply {
      option "he already has his shoes on" {
        heeds = "trust_instincts",
        why = "Her mother, your brother, halwa. An easy yes.",
        say "tell him we only take lemons",
      },
      option "5 is hard. saturday?" {
        heeds = "trust_instincts",
        why = "You moved it by a day. Look what happened: nothing.",
        say "saturday. halwa waits for no one but it waits for u",
      },
      option "why does everyone want me to come places" {
        ignores = "trust_instincts",
        why = "Pressing sounds different. This was halwa, with her mother in it.",
        set = { sidra_hurt = true },
        say "bc i like ur face?? what a question",
      },
      silence {},
    },
    when "privacy.account == 'private'" {
      say "btw ur page is locked, i had to knock to see my own client. very classy" { at = "20:40" },
    },
    say "also. today u looked at ur phone like its an exam. whats up" { at = "20:42", lookalike = "boundary_testing" },
    reply {
      option "the agency. its got scary" {
        when = "not blocked('nadia') or seen('accounts.bill')",
        heeds = "trust_instincts",
        why = "A friend is a very good first person to tell.",
        set = { friend_knows = true },
        call = "knows",
      },
      option "sorry for before. its not you" {
        when = "sidra_hurt",
        heeds = "trust_instincts",
        why = "Late in the day, and exactly in time.",
        set = { sidra_hurt = false },
        say "i know. eat smth. thats not a joke its in ur contract",
      },
      option "its solved. full report tomorrow" {
        when = conditions.adult_knows .. " or blocked('nadia')",
        say "i want slides",
      },
      option "nothing. tired. with i" { say "ok. two streets away if tired gets bigger" },
      silence { say "ok. 24 hour hotline. bring ur own chutney" },
    },
  },

  scene "knows" {
    say "ok first thing. u did NOTHING. they did",
    when(conditions.adult_knows) { say "and u already told someone at home? look at u. raise approved" },
    otherwise { say "second thing. abba or lubna baji, tonight. i can sit next to u. i will not speak. i will hold the ruler" },
    back,
  },
}
