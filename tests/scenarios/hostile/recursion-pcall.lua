-- must end with CW0116 on line 2
local function f() pcall(f) pcall(f) end
f()
