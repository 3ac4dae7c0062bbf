-- CW0258
contact "club" { name = "Club", members = { "hira", "ammi" } }

chat "club" { scene "hello" { say "hi" } }
