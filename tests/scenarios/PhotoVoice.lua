-- Pictures have a description, voice messages their words.
chat "ayaan" {
  scene "hello" {
    photo "beach" { alt = "A beach with a red kite", caption = "wish you were here" },
    photo "kite" { alt = "A red kite" },
    voice "hey it's me, call me back",
    finish,
  },
}
