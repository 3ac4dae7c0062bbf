-- must end with CW0112 on line 3
local t = {} for i = 1, 8 do t = setmetatable({}, { __index = t }) end
while true do local x = t.nothing end
