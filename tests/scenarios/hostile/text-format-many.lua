-- must end with CW0112 on line 3
local p = ("%f"):rep(20)
while true do local s = string.format(p, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300) end
