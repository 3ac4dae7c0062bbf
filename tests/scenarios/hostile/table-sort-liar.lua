-- must end with CW0112 on line 4
local t = {}
for i = 1, 4000 do t[i] = i end
while true do table.sort(t, function() return true end) end
