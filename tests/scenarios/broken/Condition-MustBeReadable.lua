-- CW0240
chat "ayaan" {
  scene "hello" {
    when "told and and told" { say "hi" },
  },
}
