-- must end with CW0110 on line 2
local s = string.dump(function() end)
