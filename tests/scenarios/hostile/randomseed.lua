-- must end with CW0110 on line 2
math.randomseed(1)
