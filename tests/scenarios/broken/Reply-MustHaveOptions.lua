-- CW0250
chat "ayaan" {
  scene "hello" {
    reply { },
  },
}
