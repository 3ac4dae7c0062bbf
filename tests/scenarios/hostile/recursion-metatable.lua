-- must end with CW0116 on line 3
local t = setmetatable({}, {
  __index = function(self, name) return self[name .. "x"] end })
local x = t.a
