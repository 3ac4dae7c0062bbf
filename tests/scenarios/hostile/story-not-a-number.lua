-- must end with CW0123 on line 2
vars { x = int(0, 0 / 0) }
