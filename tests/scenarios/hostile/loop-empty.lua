-- must end with CW0112 on line 2
while true do end
