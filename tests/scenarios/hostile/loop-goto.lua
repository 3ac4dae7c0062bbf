-- must end with CW0112 on line 2
::again:: goto again
