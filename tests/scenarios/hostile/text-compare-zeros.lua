-- must end with CW0112 on line 3
local a, b = ("\0"):rep(16000) .. "a", ("\0"):rep(16000) .. "b"
while true do local x = a < b end
