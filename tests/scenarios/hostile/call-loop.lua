-- must end with CW0110 on line 3
local t = {}
setmetatable(t, { __call = t })
