-- must end with CW0112 on line 3
local t = {} for i = 1, 4000 do t[i * 4095 * 1048576] = true end
while true do local x = t[5000 * 4095 * 1048576] end
