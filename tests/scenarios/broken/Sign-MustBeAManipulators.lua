-- CW0280
chat "hira" { scene "hello" { say "hi" { signs = { "asks_favours" } }, debrief = "…" } }
