-- must end with CW0123 on line 2
chat "a" { scene "b" { function() while true do end end } }
