-- CW0241
chat "ayaan" {
  scene "hello" {
    when "day == 'monday'" { say "hi" },
  },
}
