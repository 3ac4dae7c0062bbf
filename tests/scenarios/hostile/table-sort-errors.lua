-- must end with CW0110 on line 2
table.sort({ 1, "a", {} })
