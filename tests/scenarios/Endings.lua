-- A bare `finish`, and a story in which every chat rests, take the first ending that applies.
vars { brave = flag() }

chat "ayaan" {
  scene "hello" {
    say "who did you tell?",
    reply {
      option "my mum" { set = { brave = true } },
      option "a friend" { finish "friend" },
      option "nobody",
    },
  },
}

ending "mum" { title = "Your mum knows", text = "Good.", safe = true, when = "brave" }
ending "friend" { title = "A friend knows", text = "Good.", safe = true, when = "seen(ayaan.hello) and told" }
ending "nobody" { title = "Not yet", text = "It is never too late.", safe = true }
