-- no frame
-- CW0274
scenario "example" { title = "Example" }
