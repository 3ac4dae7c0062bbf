-- must end with CW0110 on line 2
local function f() local _ENV = {} return say.x end
f()
