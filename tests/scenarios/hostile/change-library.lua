-- must end with CW0110 on line 2
string.upper = nil
