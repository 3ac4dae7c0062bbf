-- CW0266
chat "ayaan" {
  scene "hello" {
    photo "kite",
  },
}
