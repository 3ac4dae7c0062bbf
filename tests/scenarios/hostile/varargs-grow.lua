-- must end with CW0115 on line 2
local function f(...) return f(1, ...) end f()
