-- must end with CW0112 on line 4
local t = {}
for i = 1, 30000 do t[i] = 0 end
while true do t[30000] = 0 table.remove(t, 1) end
