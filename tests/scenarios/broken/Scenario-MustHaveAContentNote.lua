-- CW0272
scenario "example" {
  title = "Example", place = "gaming", ages = { 11, 16 }, minutes = 5, blurb = "Short.",
}
