-- CW0251
chat "ayaan" {
  scene "hello" {
    reply { option "", option "hey" },
  },
}
