-- must end with CW0112 on line 3
local s = ("1"):rep(16000)
while true do local n = tonumber(s) end
