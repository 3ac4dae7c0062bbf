-- must end with CW0110 on line 4
local t = {} for i = 1, 20 do
  local below = t
  t = setmetatable({}, { __index = below }) end
