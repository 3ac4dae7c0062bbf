-- must end with CW0125 on line 2
for i = 1, 30000 do ending "e" end
