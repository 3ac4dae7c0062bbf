-- must end with CW0112 on line 4
local function spin(depth)
  if depth == 0 then
    while true do end
  end
  while true do pcall(spin, depth - 1) end
end
spin(50)
