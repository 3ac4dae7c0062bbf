-- A blocked contact returns under another account, with the shared scene.
local second_account = use "second_account"

contact "ayaan_new" {
  name = "Ayaan again", truth = "manipulator", same_as = "ayaan", listed = false, request = true,
}

chat "ayaan_new" {
  waits = true,
  second_account {
    lines = { "why did you block me" },
    plea = "dont tell anyone ok",
    ask = { option "who is this?" { heeds = "trust_instincts" }, silence },
    after = { finish },
  },
}

chat "ayaan" {
  scene "hello" { say "hi", reply { option "hi" } },
  on_block = "ayaan_new.second_account",
}
