-- must end with CW0114 on line 2
local function grow() local s = "x" while true do s = s .. s end end
while true do pcall(grow) end
