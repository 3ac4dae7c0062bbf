-- Narration and the player's inner voice stand between the messages.
chat "ayaan" {
  scene "hello" {
    note "It is late, and the phone lights up.",
    typing,
    typing(2000),
    say "still up?",
    think "How does he know?",
    gut_check,
    finish,
  },
}
