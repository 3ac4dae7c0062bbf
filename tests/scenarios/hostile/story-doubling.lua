-- must end with CW0125 on line 3
local t = { "x" } for i = 1, 40 do t = { t, t } end
chat "a" { scene "b" { t } }
