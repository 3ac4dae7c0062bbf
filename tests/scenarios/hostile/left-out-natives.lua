-- must end with CW0107 on line 2
chatwise_declare({})
