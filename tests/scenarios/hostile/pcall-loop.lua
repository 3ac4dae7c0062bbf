-- must end with CW0112 on line 2
while true do pcall(function() while true do end end) end
