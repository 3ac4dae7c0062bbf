-- SPDX-License-Identifier: MIT
-- LuckyBox: a prize that is none. Two signs on Friday, one on Saturday, and never scary: the only one
-- who suffers is a box.

chat "lucky" {
  waits = true,
  on_block = "blocked",
  on_report = "reported",
  on_screenshot = "kept",

  scene "hello" {
    at = "17:40",
    debrief = {
      asks_favours = "A code that comes to your phone is the key to your account. Whoever gives away real presents has no use for it.",
      keep_it_secret = "Good news wants to be told. When a prize has to be a secret, ask who that secret is good for.",
    },
    say "🎉 CONGRATULATION Dear winner!! Your number has win Golden Phone 🎉" { tactics = { "gifts", "false_identity" } },
    when "privacy.phone == 'everyone'" {
      say "We find your number on your Mithu page. So lucky number!!",
    },
    otherwise {
      say "We cannot find your number Dear winner but we know you are winner",
    },
    say "One code is coming to your phone. Send us code, we send phone" { signs = { "asks_favours" } },
    say "Dont tell any person before delivery!! Other winners are jealous" { signs = { "keep_it_secret" } },
    reply {
      option "my cousin is reading this too 😄" {
        heeds = "keep_it_secret",
        why = "You told somebody, and you told them that you told. The secret was gone in one line.",
        say "Cousin is not winner!!",
      },
      option "but i didnt enter anything" {
        heeds = "trust_instincts",
        why = "Who wins without taking part? You noticed what did not fit.",
        say "Winning is automatic Dear winner",
      },
      option "OMG ok the code came, sending it" {
        ignores = "asks_favours",
        why = "It was all in capitals and in a hurry, so that nobody stops to think. It works on many grown-ups.",
        set = { gave_code = true },
        say "Very good winner!! Box is on the road",
      },
      silence {
        heeds = "trust_instincts",
        why = "You do not owe a shouting box any answer.",
      },
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    debrief = "The box is sad, or the gate wants money. There is always one more thing to send.",
    when "gave_code" {
      say "Dear winner!! Box is at the gate. Gate wants 200 rupees" { at = "09:30", signs = { "asks_favours" } },
    },
    otherwise {
      say "Dear winner!! Box is still waiting for your code. Box is sad" { at = "09:30", signs = { "asks_favours" } },
    },
    reply {
      option "boxes cant be sad" {
        when = "not gave_code",
        heeds = "asks_favours",
        why = "True, and nothing was sent. Science wins.",
        say "This one is crying Dear winner",
      },
      option "gates cant ask for money" {
        when = "gave_code",
        heeds = "asks_favours",
        why = "The code was gone, and the rupees stayed. You can stop at any point, also in the middle.",
        say "This gate is special gate Dear winner",
      },
      option "ok fine. here is the code" {
        when = "not gave_code",
        ignores = "asks_favours",
        why = "Asking again and again makes people tired. That is what it is for.",
        set = { gave_code = true },
        say "Box is dancing!!",
      },
      option "200? ok i can take my eidi" {
        when = "gave_code",
        ignores = "asks_favours",
        why = "The gate hurries you so that nobody at home is asked. Asking is fine at any time, and it can start with: look at this strange message.",
        set = { sent_eidi = true },
        say "Yes send quick. Gate is closing",
        note "Mamoo puts his head round the door while you are counting. \"A gate that eats eidi,\" he says. \"A known illness. They do it to grown-ups all day, and it is never your fault.\"",
      },
      silence {
        heeds = "report_and_block",
        why = "It needs no answer. Save, report, block, and the gate is shut from your side.",
      },
    },
    -- Fawad mends the code, as long as he is there and has not said all he has to say.
    when "gave_code and not code_fixed and (seen('fawad.sum') or blocked('fawad') or removed('fawad'))" {
      set { code_fixed = true },
      note "Mamoo sits down beside you, and you make a new code. Two minutes. The old one opens nothing any more. \"Hurrying you was their doing,\" he says. \"You may sit back now.\"",
    },
  },

  scene "kept" {
    once { think "Click. That box can say what it likes now. I have it in Evidence." },
  },
  scene "reported" {
    once { note "Your report is sent. It helps the next person who would have been a Dear winner." },
  },
  scene "blocked" {
    once { note "LuckyBox is blocked. The box will have to be sad somewhere else." },
  },
}
