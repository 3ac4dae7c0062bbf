-- must end with CW0110 on line 4
local mt, t = { __call = function() return 1 end }, {}
setmetatable(t, mt) mt.__call = t
assert(t() ~= 1)
