-- What the player does comes back in the story; a waiting reply is offered again.
chat "ayaan" {
  scene "hello" { say "hi", reply { option "hi" }, say "so", reply { option "so?" }, say "bye" },
  scene "shot" { say "did you just save this?" },
  scene "private" { say "you went private on me" },
  scene "quiet" { think "It is quiet now." },
  scene "a_flag" { when "flagged('ayaan')" { think "That one felt off." } },
  on_screenshot = "shot",
  on_privacy = "private",
  on_flag = "a_flag",
  on_block = "quiet",
  on_report = "hira.proud",
}
chat "hira" {
  waits = true,
  scene "proud" { say "you reported him? well done" },
  scene "ammi_knows" { say "your mum called mine" },
  on_tell = "ammi_knows",
}
