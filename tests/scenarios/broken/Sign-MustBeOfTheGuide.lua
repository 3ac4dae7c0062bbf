-- CW0225
chat "ayaan" {
  scene "hello" {
    say "hi" { signs = { "rudeness" } },
  },
}
