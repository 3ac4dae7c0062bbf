-- CW0270
contact "ayaan" { name = "Ayaan" }
