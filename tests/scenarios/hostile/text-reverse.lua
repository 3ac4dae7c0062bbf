-- must end with CW0112 on line 3
local s = ("a"):rep(16000)
while true do s = s:reverse() end
