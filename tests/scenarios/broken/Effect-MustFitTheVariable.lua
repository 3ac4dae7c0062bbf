-- CW0264
vars { brave = flag() }

chat "ayaan" {
  scene "hello" {
    set { brave = 2 },
  },
}
