-- CW0278
chat "ayaan" {
  scene "hello" {
    say "یہ تو حرامی ہے،",
  },
}
