-- must end with CW0115 on line 2
local t = {} for i = 1, 70000 do t[i << 40] = true end
