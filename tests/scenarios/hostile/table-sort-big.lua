-- must end with CW0110 on line 3
local t = {} for i = 1, 20000 do t[i] = i end
table.sort(t)
