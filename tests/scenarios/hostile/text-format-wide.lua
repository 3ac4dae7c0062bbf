-- must end with CW0110 on line 2
local s = string.format("%9999999999d", 1)
