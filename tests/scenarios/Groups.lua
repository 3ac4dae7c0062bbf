-- In a group every message has its sender.
contact "club" { name = "Maths club", members = { "hira", "ammi" } }

chat "club" {
  scene "hello" {
    say "who has page 12?" { from = "hira" },
    typing { from = "ammi" },
    say "ask the teacher" { from = "ammi" },
    edited "ask your teacher, beta" { from = "ammi" },
    deleted { from = "hira" },
    say "i have it" { from = "me" },
    finish,
  },
}
