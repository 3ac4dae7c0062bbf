-- must end with CW0108 on line 2
os.execute("true")
