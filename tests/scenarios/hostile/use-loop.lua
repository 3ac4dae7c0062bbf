-- must end with CW0112 on line 2
local n = 0 while true do n = n + 1 use("x" .. n) end
