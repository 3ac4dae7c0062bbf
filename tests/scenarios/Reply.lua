-- Replies: what follows one, where it leads, and what happens behind the reply without `go`.
chat "ayaan" {
  scene "hello" {
    say "gg?",
    reply {
      option "gg" { say "rematch!", go = "rematch" },
      option "who are you?" { id = "ask" },
      option "never again" { say "ouch", finish },
    },
    say "just a player",
    reply { option "ok" { go = "rematch" } },
  },
  scene "rematch" { say "map or arena?", finish },
}
