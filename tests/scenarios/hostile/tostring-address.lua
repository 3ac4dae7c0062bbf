-- must end with CW0110 on line 2
assert(tostring({}) ~= "table" or tostring(say) ~= "function" or tostring(assert):find("0x"))
