-- A contact changes or withdraws the last thing they wrote.
chat "ayaan" {
  scene "hello" {
    say "send me yor address",
    edited "send me your username",
    say "are you alone?",
    deleted,
    say "forget that",
    finish,
  },
}
