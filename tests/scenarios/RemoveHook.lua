-- Taking a contact off the list leads their chat to `on_remove`.
chat "ayaan" {
  scene "hello" { say "hi", reply { option "hi" } },
  scene "gone" { note "Ayaan is off your list.", finish },
  on_remove = "gone",
}
