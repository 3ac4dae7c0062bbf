-- Ids: the author's own, or the first words, numbered where they come twice.
chat "ayaan" {
  scene "hello" {
    say "hi",
    say "hi",
    reply {
      option "yes of course, why not today" { say "yes of course, why ever not" },
      option "no" { id = "refuse" },
      option "no",
    },
    reply { option "?!", silence },
    finish,
  },
}
