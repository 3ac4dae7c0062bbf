-- must end with CW0116 on line 2
local function f() return 1 + f() end
f()
