# a first line that the file loader skips
LuaT
-- must end with CW0119 on line 1
