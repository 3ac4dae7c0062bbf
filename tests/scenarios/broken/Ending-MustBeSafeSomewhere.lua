-- CW0275
ending "over" { title = "Over", text = "It is over." }
