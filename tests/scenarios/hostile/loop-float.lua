-- must end with CW0112 on line 2
for i = 1, math.huge do end
