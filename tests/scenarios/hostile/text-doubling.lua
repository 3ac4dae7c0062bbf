-- must end with CW0114 on line 2
local s = "x" while true do s = s .. s end
