-- must end with CW0113 on line 3
local a = ("a"):rep(8000)
while true do local x = a .. 1 end
