-- must end with CW0114 on line 2
while true do pcall(string.rep, "x", 1 << 40) end
