-- must end with CW0125 on line 3
local s, t = ("x"):rep(16000), {} for i = 1, 1000 do t[i] = s end
chat "a" { scene "b" { t } }
