-- `once` steps run the first time only; a `once` option is on offer until taken.
chat "ayaan" {
  scene "hello" {
    once { say "first time here" },
    say "and?",
    reply {
      option "tell me more" { once = true, go = "hello" },
      option "and the map?" { once = true, go = "hello" },
    },
    say "nothing left to ask",
    finish,
  },
}
