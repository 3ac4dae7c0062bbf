-- must end with CW0108 on line 2
rawset(string, "upper", nil)
