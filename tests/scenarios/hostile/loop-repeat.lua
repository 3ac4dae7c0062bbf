-- must end with CW0112 on line 2
repeat until false
