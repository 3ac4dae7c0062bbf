-- must end with CW0114 on line 3
local t = {} for i = 1, 2000 do t[i] = "aaaaaaaaaaaaaaaaaaaa" end
local s = table.concat(t)
