-- must end with CW0110 on line 2
local t = setmetatable({}, { __name = "x" })
