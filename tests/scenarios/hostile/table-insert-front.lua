-- must end with CW0112 on line 2
local t = {} while true do table.insert(t, 1, 0) end
