-- must end with CW0110 on line 2
for k in pairs({ [{}] = 1 }) do end
