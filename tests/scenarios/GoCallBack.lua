-- `call` comes back behind itself, from `back` or from the end of the called scene.
chat "ayaan" {
  scene "hello" {
    say "one",
    call "aside",
    say "three",
    reply { option "hm" { call = "short" } },
    say "five",
    go "last",
  },
  scene "aside" { say "two", back },
  scene "short" { say "four" },
  scene "last" { say "six", finish },
}
