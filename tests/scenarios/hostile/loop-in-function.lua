-- must end with CW0112 on line 3
local function f()
  while true do end
end
f()
