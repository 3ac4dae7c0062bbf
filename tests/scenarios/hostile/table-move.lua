-- must end with CW0110 on line 2
table.move({}, 1, math.maxinteger, 2)
