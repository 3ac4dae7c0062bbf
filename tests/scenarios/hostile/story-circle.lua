-- must end with CW0124 on line 3
local s = {} s[1] = s
chat "a" { s }
