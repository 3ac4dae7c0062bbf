-- must end with CW0118 on line 2
local t = function() return function() return function() return function() return function() return function() return function() return function() return function() return function() return function() return function() return 1 end end end end end end end end end end end end 
