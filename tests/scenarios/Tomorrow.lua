-- Days are the barrier between chats: all must have come to theirs.
chat "ayaan" {
  scene "hello" { say "night", tomorrow, say "morning", when "day == 2" { say "day two" } },
}
chat "hira" {
  scene "hello" { say "homework?", reply { option "done" }, tomorrow, say "thanks for yesterday", tomorrow, say "day three" },
}
