-- Leaving a message on read is a choice of its own, always the last, with steps like any other.
chat "ayaan" {
  scene "hello" {
    say "you there?",
    reply {
      silence { note "You put the phone down.", say "ok, later then" },
      option "yes",
    },
    say "anyway",
    reply { option "hm", silence },
    finish,
  },
}
