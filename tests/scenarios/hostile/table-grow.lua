-- must end with CW0113 on line 2
local t = {} while true do t[#t + 1] = {} end
