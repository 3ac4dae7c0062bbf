-- CW0224
chat "ayaan" {
  scene "hello" {
    finish "nowhere",
  },
}
