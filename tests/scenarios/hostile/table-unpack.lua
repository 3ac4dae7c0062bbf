-- must end with CW0110 on line 2
local t = { table.unpack({}, 1, 1e8) }
