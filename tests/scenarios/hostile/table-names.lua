-- must end with CW0115 on line 2
local t = {} for i = 1, 1e9 do t["k" .. i] = true end
