-- must end with CW0121 on line 2
use(12)
