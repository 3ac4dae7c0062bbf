-- must end with CW0110 on line 2
local s = string.pack("c1000000000", "x")
