-- `start` begins another chat; each goes on by itself.
chat "ayaan" {
  scene "hello" {
    say "hi",
    start "hira.help",
    reply { option "hi ayaan" },
    say "bye",
  },
}
chat "hira" {
  waits = true,
  scene "help" { say "is he bothering you?", reply { option "a bit" }, say "thought so" },
}
