-- must end with CW0104 on line 2
local x = "\400"
