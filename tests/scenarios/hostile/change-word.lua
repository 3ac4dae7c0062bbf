-- must end with CW0109 on line 2
say = nil
