-- must end with CW0110 on line 2
local s = table.concat({}, "", 1, math.maxinteger)
