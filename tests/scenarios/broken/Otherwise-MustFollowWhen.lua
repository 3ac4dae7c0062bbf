-- CW0252
chat "ayaan" {
  scene "hello" {
    otherwise { say "hi" },
  },
}
