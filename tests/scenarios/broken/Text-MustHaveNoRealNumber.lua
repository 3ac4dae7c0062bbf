-- CW0279
chat "ayaan" {
  scene "hello" {
    say "call +92 300 1234567",
  },
}
