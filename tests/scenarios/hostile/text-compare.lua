-- must end with CW0112 on line 3
local a, b = ("a"):rep(16000) .. "a", ("a"):rep(16000) .. "b"
while true do local x = a < b end
