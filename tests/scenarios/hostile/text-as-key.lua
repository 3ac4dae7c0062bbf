-- must end with CW0113 on line 3
local t, s = {}, ("a"):rep(15000)
while true do t[s .. "b"] = nil end
