-- must end with CW0114 on line 2
local s = ("xxxxxxxxxxxxxxxx"):rep(1 << 60)
