-- CW0222
chat "ayaan" {
  scene "hello" {
    start "nobody.hello",
  },
}
