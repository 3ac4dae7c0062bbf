-- Signs, tactics, lookalikes, what a reply heeds or ignores, and the debrief.
chat "ayaan" {
  scene "hello" {
    say "whats your number? chat here is so laggy" { signs = { "many_channels", "boundary_testing" }, tactics = "shared_interests" },
    reply {
      option "i would rather stay here" { heeds = { "trust_instincts", "many_channels" }, why = "You kept it where you can leave it." },
      option "0300-XXXXXXX" { ignores = "many_channels" },
    },
    debrief = { "He wants you on another app.", many_channels = "The number came up within a day." },
  },
}
chat "hira" {
  scene "hello" { say "send me your number? phone reset" { lookalike = "many_channels" } },
}
