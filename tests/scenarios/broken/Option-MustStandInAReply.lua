-- CW0204
chat "ayaan" {
  scene "hello" {
    option "hey",
  },
}
