-- CW0228
scenario "example" {
  title = "Example", place = "arcade", ages = { 11, 16 }, minutes = 5, blurb = "Short.",
  note = "Stop at any moment.",
}
