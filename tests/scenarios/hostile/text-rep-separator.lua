-- must end with CW0114 on line 2
local s = ("x"):rep(1 << 31, "y")
