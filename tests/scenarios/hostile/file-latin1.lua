-- must end with CW0119 on line 2
say "café"
