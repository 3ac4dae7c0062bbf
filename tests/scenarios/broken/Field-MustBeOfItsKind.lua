-- CW0201
player { name = 13, age = 13 }
