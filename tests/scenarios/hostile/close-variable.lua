-- must end with CW0110 on line 2
local x <close> = setmetatable({}, { __close = function() while true do end end })
