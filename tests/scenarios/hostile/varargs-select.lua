-- must end with CW0112 on line 2
local function f(...) local n = select("#", ...) return f(n, ...) end f()
