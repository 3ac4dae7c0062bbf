-- CW0203
player { name = "Zoya", age = 13, nickname = "Z" }
