-- must end with CW0110 on line 4
local mt, t = {}, {}
setmetatable(t, mt)
mt.__gc = function() end setmetatable(t, mt)
