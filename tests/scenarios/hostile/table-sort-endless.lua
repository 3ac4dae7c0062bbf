-- must end with CW0112 on line 2
table.sort({ 1, 2, 3 }, function() while true do end end)
