-- Messages: the contact's by default, the player's own with `from = "me"`.
chat "ayaan" {
  scene "hello" {
    say "that last round was unreal",
    say "you saw that?" { at = "16:20", delay = 800 },
    say "i did!" { from = "me" },
    finish,
  },
}
