-- must end with CW0110 on line 2
local a = { (("x"):rep(16000)):byte(1, -1) }
