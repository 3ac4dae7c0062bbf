-- @TITLE@: a small story that can be played as it stands. Change it, piece by piece, into yours.
-- What stands behind two hyphens is a note to yourself, like this one. Players never see it.

-- THE STORY. Change first: the title and the blurb.
-- A text stands between straight quotes, on one line. Inside braces { } each entry ends with a comma.
scenario "@ID@" { -- the name of this folder
  title = "@TITLE@",
  place = "messaging", -- or "social_media", "gaming", "job_forum"
  ages = { 11, 14 }, -- from, to
  minutes = 3, -- how long it takes
  blurb = "Your kitten is gone, and a stranger says that he has seen him.",
  note = "Somebody asks for private things. You can stop at any moment.", -- is read before it begins
}

-- WHO THE PLAYER IS. Invent all names, and write XXXXXXX for the digits of a telephone number.
player { name = "Mina", age = 12, profile = { school = "Sunbird School", phone = "0300-XXXXXXX" } }

-- THE PEOPLE. This file calls him "danish"; the player reads his `name`.
-- `truth = "manipulator"` marks the one who pushes. All others mean well.
contact "danish" { name = "Danish", met = "Wrote to you today", truth = "manipulator" }
contact "sara" { name = "Sara", met = "School, same bench" }
-- `trusted = true` marks an adult whom the player can tell. Every story needs one.
contact "abbu" { name = "Abbu", met = "Your father", trusted = true }

-- WHAT THE STORY REMEMBERS. This begins as a no. An answer further down can make it a yes.
vars { gave_number = flag() }

-- A CHAT has scenes. A scene has steps, which happen from top to bottom.
chat "danish" {
  scene "seen" {
    -- `note` tells what happens. `say` is a message.
    note "Biscuit, your kitten, has been gone since lunch. You have asked the whole street.",
    say "hi! grey kitten, one white sock? i think i saw him",
    -- `reply` waits for the player; each `option` is an answer. In its braces stands what it leads to.
    reply {
      option "YES thats Biscuit! where??" {},
      option "who are you?" { say "danish, from the next street. i like cats" },
      silence {}, -- no answer: the message stays on read
    },
    -- `signs` names the warning sign that a message shows.
    say "too long to type. whats your number? i will call you" { signs = { "many_channels" } },
    reply {
      -- `heeds` and `ignores`: what an answer does with the advice about that sign.
      -- `why` is what the look back says of the answer.
      option "you can tell me here" { heeds = "many_channels", why = "Your number stayed with you." },
      -- `set` makes the story remember.
      option "0300-XXXXXXX, please hurry" { ignores = "many_channels", set = { gave_number = true } },
      silence {},
    },
    go "secret", -- on to the scene of that name
    -- `debrief` is what the look back says of the scene's sign. It explains, and never blames.
    debrief = "A cat can be talked about right here. A number opens another door.",
  },

  scene "secret" {
    -- `when` asks what the story remembers. `otherwise` is for every other case.
    when "gave_number" { say "good, i will ring tonight" },
    otherwise { say "hm. as you like" },
    say "he sits on my wall. dont tell your father about me, ok?" { signs = { "keep_it_secret" } },
    reply {
      option "why not? he misses Biscuit too" { heeds = "keep_it_secret" },
      option "ok, i wont" { ignores = "keep_it_secret" },
      silence {},
    },
    debrief = "News of a kitten is for everybody. Who wants it to be a secret has a reason.",
  },
}

-- A FRIEND. `lookalike` marks an innocent message that looks like a sign and is none.
-- Write at least as many of them as signs: to tell the two apart is what is practised here.
chat "sara" {
  scene "poster" {
    say "any news of biscuit?? 🥺",
    reply {
      option "not yet 😿" { say "he will come. he always comes for tuna" },
      option "somebody says he saw him" { say "ooh! ask your father to go and look, he is tall" },
    },
    say "i am drawing him for a poster. dont show your brother yet, the ears are SO wrong" { lookalike = "keep_it_secret" },
    say "and my new phone ate all numbers. send me yours again?" { lookalike = "many_channels" },
    reply {
      option "who sits next to me in maths? 😄" { heeds = "trust_instincts", say "ME, silly. and you still have my ruler" },
      option "sure, 0300-XXXXXXX" { say "thanks!! now the whiskers" },
    },
  },
}

chat "abbu" {
  scene "cupboard" {
    say "Tea is ready. And please look into the flour cupboard. Softly.",
    reply {
      option "WHY" { say "Something in it purrs." },
      option "coming!" {},
    },
  },
}

-- THE END comes when every chat has said all it has to say. The first ending whose `when` holds is
-- shown. One without `when` always holds, so it comes last. `safe`: the player is out of it.
ending "number_out" {
  when = "gave_number",
  title = "Biscuit, and a number",
  text = "Biscuit had slept in the flour all day. Danish never saw him: he made that up to get a number, and that is his doing alone. Abbu helps to block him. Then Biscuit sneezes on you both.",
  safe = true,
}
ending "found" {
  title = "Four white socks",
  text = "Biscuit had slept in the flour all day, and all four socks are white now. Danish never saw him. When a message feels odd, somebody you trust is glad to hear of it.",
  safe = true,
}
