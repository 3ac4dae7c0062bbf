-- CW0273
scenario "example" {
  title = "Example", place = "gaming", minutes = 5, blurb = "Short.", note = "Stop at any moment.",
}
