-- must end with CW0116 on line 3
local g
local function f() return 1 + g() end
g = function() return 1 + f() end
f()
