-- must end with CW0112 on line 3
local t = setmetatable({}, { __len = function() return math.maxinteger end })
for i = 1, #t do end
