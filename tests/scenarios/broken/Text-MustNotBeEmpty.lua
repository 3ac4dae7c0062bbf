-- CW0206
chat "ayaan" {
  scene "hello" {
    say "",
  },
}
