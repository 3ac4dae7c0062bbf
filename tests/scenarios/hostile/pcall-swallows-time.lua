-- must end with CW0112 on line 2
local function f() while true do end end
local ok = pcall(f)
local late = say(ok)
while true do pcall(f) end
