-- must end with CW0120 on line 2
use "no_such_file"
