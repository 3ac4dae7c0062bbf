-- CW0221
chat "ayaan" {
  scene "hello" {
    go "nowhere",
  },
}
