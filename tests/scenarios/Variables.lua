-- Variables keep within their bounds; the first value of a list is the initial one.
vars { n = int(0, 3), low = int(-5, -1), start = int(0, 9, 4), yes = flag(true), mood = one_of { "calm", "cross" } }

chat "ayaan" {
  scene "hello" {
    when "n == 0 and low == -1 and start == 4 and yes and mood == 'calm'" { say "as declared" },
    add { n = 2 },
    add { n = 3 },
    when "n == 3" { say "held at the top" },
    add { n = -3 },
    add { n = -1 },
    when "n == 0" { say "held at the bottom" },
    set { n = 2, yes = false, mood = "cross" },
    when "n * 2 // 3 == 1 and n % 2 == 0 and -n < 0 and not yes and mood == 'cross'" { say "reckoned" },
    finish,
  },
}
