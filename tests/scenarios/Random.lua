-- A draw depends on the seed alone; a branch is a list of steps or one step.
chat "ayaan" {
  scene "hello" {
    random { say "heads", { say "tails", say "tails it is" }, say "on its edge" },
    reply { option "again" { go = "hello" }, option "enough" },
    finish,
  },
}
