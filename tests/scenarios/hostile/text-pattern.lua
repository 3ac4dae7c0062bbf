-- must end with CW0110 on line 2
local s = ("a"):rep(1000):find(("a*"):rep(1000)) or ("x"):gsub(".*", "y")
