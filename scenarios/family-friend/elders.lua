-- SPDX-License-Identifier: MIT
-- Sir Naeem: physics, states the unit of everything. Papa: on a ship full of onions, gives his position,
-- writes when there is signal. Two more grown-ups who believe at once.

local conditions = use "conditions"

chat "naeem" {
  on_tell = "told",

  scene "tuesday" {
    at = "15:00",
    debrief = "A teacher wants everybody in one room with an open door, and a picture that may do without faces.",
    say "Good afternoon, Mahnoor. The fair is in 3.7 days. Glue is not a unit.",
    say "Lab tomorrow, 14:10, the whole team. I accept no excuse below 39 degrees of fever." { lookalike = "insists_on_meeting" },
    reply {
      option "well be there sir. all 3 of us" {
        heeds = "trust_instincts",
        why = "A place, a time, a team and an open door.",
        say "3.0 pupils. Noted.",
      },
      option "i have 38.9 sir" { say "Then you bring the thermometer. We will calibrate it." },
      silence {},
    },
    say "I also need a photo of the team for the fair wall. Ask at home first. Hands and lamp are enough." { at = "15:04", lookalike = "appearance_comments" },
    reply {
      option "ok sir, amma says hands are fine" {
        heeds = "trust_instincts",
        why = "He asked you to ask at home. That is the part to look for.",
        say "Good. Hands have excellent manners in photos.",
      },
      option "do you want haris with or without glue" { say "I have never seen him without." },
      option "why do teachers want photos of us" {
        heeds = "trust_instincts",
        why = "You may always ask. Somebody with a plain reason has a plain answer, and a drawing will do.",
        say "For a wall, so that parents can find you. A drawing of the lamp will do as well.",
      },
      silence {},
    },
    tomorrow,
    tomorrow,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "18:00",
    debrief = "He asks who drives you because he has to count you. A driver who means well likes to be on a list.",
    say "Van leaves the school gate at 07:15. 9 pupils, 2 teachers. Error: plus or minus Haris.",
    say "Does anybody else drive you? Then I need a name and a parent's signature." { lookalike = "boundary_testing" },
    reply {
      option "van please sir" {
        heeds = "insists_on_meeting",
        why = "The seat with nine people round it.",
        set = { saturday = "no" },
        say "1 seat, reserved. Unit: Mahnoor.",
      },
      option "sir can i tell you smth thats not physics" {
        when = "not sir_knows",
        heeds = "tell_trusted_adult",
        why = "A teacher is somebody you see every day, and he has a duty to help. You used that.",
        set = { opened_up = true },
        say "Of course. I have 40 minutes, and after that I have more.",
        call = "told",
      },
      option "do i have to say who" {
        when = "saturday == 'yes'",
        ignores = "trust_instincts",
        why = "You were told to use the back stairs. He only counts heads.",
        say "You do not. But then I would worry, and worry has no unit.",
      },
      silence { say "I keep the seat. It costs 0.0 rupees." },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "06:20",
    say "Humidity 61 percent, charge 100 percent, nerves not measured. Good morning, team.",
  },

  scene "told" {
    debrief = "He believes you and says what he will do next. He does not promise to keep it quiet, and that is a good sign here.",
    when "sir_knows" {
      say "I am still at my desk, Mahnoor. What do you need?",
    },
    otherwise {
      set { sir_knows = true },
      say "sir there is a man who knows my family. hes very nice but he keeps making secrets w me. i dont want it" { from = "me" },
      typing(1500),
      say "Thank you. I believe you. Your part in this is 0.0 percent.",
      when(conditions.amma_still_doubts) {
        say "my mother didnt believe me" { from = "me" },
        say "Then the first reading was off. It was not your fault. One measures again, with another person.",
      },
      say "Keep what he wrote. A picture of each message, then report him, then block him.",
      when "saturday == 'yes'" { say "You do not get into that car. There is a seat in the van. A yes like that counts 0.0, and you need not explain it to him.", set { saturday = "no" } },
      say "I may not keep this to myself. I go to Miss Tahira, who looks after such things at school, and with her to your mother. You hear it first, and you may be there.",
      reply {
        option "will amma be in trouble" { say "No. She will get help too. That is also my job." },
        option "everybody likes him sir" { say "Everybody likes the sun. One still does not look into it." },
        option "thank you sir" { say "Thank you. That was the hardest question of the term, and you answered it." },
        silence { say "No answer needed. I begin with the phone call." },
      },
    },
  },
}

chat "papa" {
  on_tell = "told",

  scene "tuesday" {
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "22:10",
    debrief = {
      "Your father, three weeks from home, with bad internet and a weak spot for your face.",
      appearance_comments = "He asks for a picture because he misses you. The whole kitchen may know, and the cook has a say.",
      camera_excuse = "He cannot call, and you know why: you have seen the ship, and Amma hears him on Sundays.",
    },
    say "Position: between two waves. Cargo: four thousand tonnes of onions. I cry for a living.",
    say "No video this week. The ship's internet works by oar." { at = "22:11", lookalike = "camera_excuse" },
    say "Send me a picture of you with the lamp? I want to see how tall you are. The cook says taller than the lamp." { at = "22:14", lookalike = "appearance_comments" },
    reply {
      option "here!! dont show the onions 😄" {
        heeds = "trust_instincts",
        why = "He is your father and he misses you. A picture for him is only a picture.",
        note "You send one with all three of you, the lamp, and Amma's elbow.",
        say "You are tall! I have hung you above the compass. The ship now sails to you.",
      },
      option "prove youre papa. what did i ask when i was 6" {
        heeds = "trust_instincts",
        why = "A friendly check. He was delighted.",
        say "Why the sea does not spill. I am still working on it.",
        say "ok its you 😂 picture tomorrow" { from = "me" },
      },
      option "why do you all want pictures of me" {
        ignores = "trust_instincts",
        why = "You may say no to any picture. This was your father, who has been at sea since January.",
        say "Because I forget how fast you grow. Draw me the lamp instead. I like your lamps.",
      },
      silence {},
    },
    tomorrow,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "19:00",
    debrief = "He hears from far away that something is off, and asks. You may also just say good luck.",
    say "Position: 300 miles nearer than on Wednesday. Onions calm.",
    when "not papa_knows" {
      say "Amma sounded strange on the ship's phone. Are my two ladies all right?" { at = "19:02", lookalike = "boundary_testing" },
      reply {
        option "papa can i tell you something about kashif" {
          when = "not papa_knows",
          heeds = "tell_trusted_adult",
          why = "Far away is not too far to be told.",
          set = { opened_up = true },
          call = "told",
        },
        option "fair tomorrow. everyones nervous" { say "Then I will be nervous too, from here. Left side of the ship." },
        option "did HE write to you too" {
          ignores = "trust_instincts",
          why = "When one person works through your family, it seems that everybody is in it. Papa only heard a voice on a bad line.",
          say "Who? The cook writes to me. He lives in the next room.",
        },
        silence {},
      },
    },
    otherwise {
      say "I told the captain I have a daughter who speaks up. He wants to hire you." { at = "19:02" },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "06:10",
    say "Position: in the first row, in my head. Light it up, my sailor.",
  },

  scene "told" {
    debrief = "He brought that man into the house, and he says so. He does not ask you to carry it for him.",
    when "papa_knows" {
      say "I am here, my sailor. The signal is thin but I am not.",
    },
    otherwise {
      set { papa_knows = true },
      say "papa its kashif bhai. he keeps making secrets with me. i want it to stop and i dont know how to say it" { from = "me" },
      note "One grey tick. The ship is out of range. You stare at it for eleven minutes. Then two.",
      say "You just said it. You said it very well. I believe you.",
      say "I brought that man into our house. You did not. So this is my weather, not yours.",
      say "Keep his messages, my sailor: a picture first, then report, then block. I ring your mother from the bridge. The captain gives me his hour.",
      when(conditions.amma_still_doubts) {
        say "i told amma. she was scared of what people say" { from = "me" },
        say "Then she hears it from me too. I am eleven years older than people.",
      },
      when "saturday == 'yes'" { say "No car with him. You have your father's no in your hand now. Use it.", set { saturday = "no" } },
      reply {
        option "when are you home" { say "In 19 days. I will smell of onions. Hug me anyway." },
        option "are you angry w me papa" { say "With you? I am proud up to the top of the mast." },
        silence { say "I know. I know. I am already ringing." },
      },
    },
  },
}
