-- CW0223
chat "ayaan" {
  scene "hello" {
    when "trust > 1" { say "hi" },
  },
}
