-- CW0271
contact "hira" { name = "Hira", truth = "manipulator" }
contact "ammi" { name = "Ammi", trusted = true, truth = "manipulator" }
