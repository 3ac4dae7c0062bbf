-- must end with CW0122 on line 2
use "use-itself"
