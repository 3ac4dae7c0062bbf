-- must end with CW0110 on line 4
local a, b = {}, {}
setmetatable(a, { __index = b })
setmetatable(b, { __index = a })
