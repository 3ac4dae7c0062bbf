-- CW0278
chat "ayaan" {
  scene "hello" {
    say "do you like porn",
  },
}
