-- CW0281
chat "ayaan" {
  scene "hello" {
    say "lend me some coins" { lookalike = "asks_favours" },
  },
}
