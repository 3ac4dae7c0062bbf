-- must end with CW0121 on line 2
use "second_account\0/../x"
