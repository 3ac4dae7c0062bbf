-- must end with CW0106 on line 2
local x <gc> = 1
