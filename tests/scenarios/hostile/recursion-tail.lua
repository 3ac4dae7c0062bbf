-- must end with CW0112 on line 2
local function f() return f() end f()
