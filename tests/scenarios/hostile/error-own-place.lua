-- must end with CW0110 on line 2
error("io.lua:7: all is lost")
