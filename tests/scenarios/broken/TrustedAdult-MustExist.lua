-- CW0276
contact "ammi" { name = "Ammi" }
