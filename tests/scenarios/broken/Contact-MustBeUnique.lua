-- CW0207
contact "hira" { name = "Hira" }
contact "hira" { name = "Hira 2" }
