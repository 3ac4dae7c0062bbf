-- must end with CW0108 on line 2
debug.sethook()
