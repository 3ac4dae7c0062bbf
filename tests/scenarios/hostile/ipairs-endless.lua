-- must end with CW0112 on line 2
for i in ipairs(setmetatable({}, { __index = function() return 1 end })) do end
