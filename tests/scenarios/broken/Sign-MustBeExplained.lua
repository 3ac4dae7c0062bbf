-- CW0277
chat "ayaan" {
  scene "hello" {
    say "call me when you are alone" { signs = { "keep_it_secret" } },
  },
}
