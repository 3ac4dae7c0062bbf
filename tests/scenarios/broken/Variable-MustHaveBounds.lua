-- CW0201
vars { trust = 3 }
