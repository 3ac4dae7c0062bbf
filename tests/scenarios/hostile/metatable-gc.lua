-- must end with CW0110 on line 2
setmetatable({}, { __gc = function() while true do end end })
