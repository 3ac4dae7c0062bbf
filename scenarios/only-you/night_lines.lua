-- SPDX-License-Identifier: MIT
-- Night Lines: Bano Khala's channel for two-line poems. Her shopping lists scan as well as her poems do,
-- and nobody can tell them apart. pluto_was_robbed has one topic.
-- The chair and the line of Thursday and Friday come back in Minahil's chat.

chat "night_lines" {
  scene "wednesday" {
    at = "20:10",
    say "Tonight's first line: 'The city puts its stars out early. It has work tomorrow.'" { from = "bano" },
    say "pluto would have stayed up" { from = "pluto" },
    say "stars tonight: four. one is a plane. the boy i sit with wants to sell tickets for it" { from = "me" },
    say "Onions, half a kilo. Green chillies, but only the kind ones." { from = "bano", at = "20:14" },
    say "khala this is your best one. i cried at the chillies" { from = "pluto" },
    say "Child, that was my shopping list." { from = "bano" },
    reply {
      option "still better than my homework" { say "'Homework.' A short and bitter poem." { from = "bano" } },
      option "'only the kind ones' is a real line tho" { say "Then keep it. I have the chillies." { from = "bano" } },
      option "justice for pluto" { say "FINALLY" { from = "pluto" } },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "20:05",
    debrief = "An address for a booklet, given by a grown-up, or no address at all. She leaves you the choice.",
    photo "chair" {
      from = "bano",
      caption = "My roof, my tank, and Anwar's chair. He bought it for looking up.",
      alt = "A flat roof at night: a white plastic chair with a red cushion, a blue water tank with a dent, and stars above.",
    },
    say "the chair has an orbit. it is a planet" { from = "pluto" },
    say "Our booklet is printed. Who wants one? Let a grown-up send me your address, or take it as a file." { from = "bano", lookalike = "many_channels" },
    reply {
      option "file please khala" {
        heeds = "trust_instincts",
        why = "You got the poems and kept the address. She had offered it herself.",
        say "Sent. It weighs less than onions." { from = "bano" },
      },
      option "my father sells books. he can write to you" {
        heeds = "trust_instincts",
        why = "A grown-up writes to a grown-up. Just as she had asked.",
        say "A bookseller! Tell him I also have tomatoes." { from = "bano" },
      },
      option "why do you collect peoples addresses" {
        ignores = "trust_instincts",
        why = "Asking is good. She had already said how to get it with no address at all.",
        say "I collect onions, child. The file is there, take it." { from = "bano" },
      },
      silence {},
    },
    say "House rule for the new ones: lines are for all, numbers are for nobody." { from = "bano" },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "20:05",
    when "not blocked('minahil')" {
      say "'the chair looks up. it has forgotten who sat on it.' wrote this tonight 🌙" { from = "minahil", tactics = { "false_identity" } },
      say "Minahil, child, that is Anwar's line. I put it here two winters ago, with his name." { from = "bano", at = "20:11" },
      say "i remember. 31 hearts. one was mine" { from = "pluto" },
      reply {
        option "maybe it was a mix-up" { say "Maybe. Lines are like socks. They turn up in other people's houses." { from = "bano" } },
        option "khala is right. i found the old post" { say "Thank you, Saad. Now let us leave it. A line is not a bank." { from = "bano" } },
        silence {},
      },
    },
    otherwise {
      say "'The chair looks up. It has forgotten who sat on it.' Not mine. Anwar's." { from = "bano", at = "20:05" },
      say "31 hearts two winters ago. one was mine" { from = "pluto" },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "12:10",
    say "No moon tonight, children. The best night of the month. Look up. Also yoghurt." { from = "bano" },
    say "'also yoghurt' 😭" { from = "pluto" },
  },
}
