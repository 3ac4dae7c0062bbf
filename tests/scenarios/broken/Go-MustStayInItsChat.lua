-- CW0261
chat "ayaan" {
  scene "hello" {
    go "hira.hello",
  },
}
chat "hira" { scene "hello" { say "hey" } }
