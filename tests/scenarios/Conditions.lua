-- Conditions: variables, privacy, what was seen and done; on steps, options and endings.
vars { trust = int(0, 5), mood = one_of { "calm", "cross" }, gave = flag() }

chat "ayaan" {
  scene "hello" {
    say "hi",
    reply {
      option "hi friend" { add = { trust = 2 }, set = { gave = true } },
      option "go away" { set = { mood = "cross" } },
      option "never on offer" { when = "trust > 3 and gave" },
    },
    when "trust >= 2 and gave and mood == 'calm'" {
      say "we get along",
    },
    otherwise {
      say "whats wrong",
      when "not gave and (trust + 1) * 2 == 2" { say "nothing at all" },
    },
    when "privacy.account == 'public'" { say "i can see your school" },
    otherwise { say "your account is private" },
    reply { option "bye" },
    when "privacy.account ~= 'public' or blocked(ayaan)" { say "private now?" },
    when "seen('hello') and day == 1 and not told and not flagged('many_channels')" { say "see you" },
    finish,
  },
}

ending "close" { title = "Close", text = "Too close.", when = "trust > 1 and seen(ayaan.hello)" }
ending "apart" { title = "Apart", text = "Well done.", safe = true }
