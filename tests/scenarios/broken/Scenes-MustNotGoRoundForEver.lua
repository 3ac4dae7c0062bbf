-- CW0265
chat "ayaan" {
  scene "hello" {
    say "hi",
    go "hello",
  },
}
