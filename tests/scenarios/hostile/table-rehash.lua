-- must end with CW0113 on line 3
local t = {} for i = 1, 30000 do t[i] = i end
local n = 0 while true do n = n + 1 t["a" .. n] = 1 t["a" .. n] = nil end
