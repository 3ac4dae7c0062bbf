-- must end with CW0110 on line 2
local s = ("x").upper; local t = ("x"); t.upper = 1
