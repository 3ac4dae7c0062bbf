-- SPDX-License-Identifier: MIT
-- Ammi: whole sentences, flowers, voice messages; her first worry comes out loud.

chat "ammi" {
  on_tell = "told",

  scene "monday" {
    at = "15:30",
    voice "Beta, this is Ammi. I pressed the button, is it on? It is on. Eat the rice, not only the chips. Nana says hello. How do I stop this?",
    reply {
      option "it was on ammi 😂" { say "Good. Then you also heard about the rice." },
      option "i ate some rice!!" { say "How many spoons? 🌸" },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "14:50",
    debrief = {
      "The same words, from your mother, who wants to know that somebody is with you. Ayaan wanted to know that nobody is.",
      many_channels = "She wants to hear your voice for a moment. A call from your mother is only a call.",
    },
    say "Who is at home with you? Is Nana back from his walk?" { lookalike = "boundary_testing" },
    say "Call me when the van comes." { at = "14:52", lookalike = "many_channels" },
    reply {
      option "nanas here, hes watering the cat" {
        heeds = "trust_instincts",
        why = "She asks so that you are not alone. An answer makes her day lighter.",
        say "The cat? Put him on the phone. The grandfather, not the cat.",
      },
      option "van came. all good ammi" { say "Good. There is daal. Hira's mother sent it, they have a lot." },
      option "why do you always have to check on me" {
        ignores = "trust_instincts",
        why = "You can ask for more room, and she will listen. Her question came from care.",
        say "Because I am your mother. It was in the contract. 🌸",
      },
      silence { say "I see two blue ticks, beta. 🌸" },
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "15:04",
    debrief = "Money is going the right way here, from a parent to a teacher, and everybody may know.",
    say "Beta there is 500 in your bag for the team shirts. Please give it to Miss Farah for me, do not forget like last time." { lookalike = "asks_favours" },
    reply {
      option "done! she wrote me a receipt" {
        heeds = "trust_instincts",
        why = "An open errand with a receipt. That is what money between people who trust each other looks like.",
        say "A receipt. That woman is a treasure. 🌹",
      },
      option "i thought it was samosa money" { say "ZOYA." , say "Sorry, the big letters were a mistake. But ZOYA." },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:45",
    debrief = "She wants to see the phone, with you beside her, because you asked for help. You know why, and nothing happens behind your back.",
    when "told('ammi')" {
      say "After dinner we look at the phone together, you and Sana and me. I am not angry. It is only my face." { lookalike = "boundary_testing" },
    },
    say "Second place! I have told the whole family. I have told the man with the tomatoes. 🌹🌹" { at = "18:46" },
    reply {
      option "AMMI 😂 not the tomato man" { say "He was very happy for you. He gave me a lemon." },
      option "come next time? i want you to watch" { say "I will sit in the first row. I will bring the aunts." },
      silence {},
    },
  },

  scene "told" {
    debrief = "So many questions at once. They came from fright, and she took the hard one back.",
    once {
      say "ammi, someone from the game keeps writing to me. i dont like it anymore" { from = "me", at = "21:20" },
      typing(2500),
      say "Who is this boy?? Where does he live??" { lookalike = "boundary_testing" },
      say "Zoya why did you not tell me BEFORE??",
      typing(3000),
      edited "Zoya. Thank you for telling me.",
      say "I was frightened, so I wrote like a frightened person. You did nothing wrong. I am glad it was me you told.",
      when "threatened" {
        set { threat_known = true },
        say "He says he will do things? Then we call the cyber-crime helpline, it is there for exactly this. I will do the talking, you will drink your milk.",
      },
      when "meet == 'yes'" {
        set { yes_known = true },
        say "Nobody is going to any arcade on Saturday. You do not need to explain it to him. I am your reason.",
      },
      say "First Sana shows me how to keep the messages. Then we report him. Then we block him. In this order, she says.",
      reply {
        option "are you taking my phone?" {
          say "No. If I take it each time you tell me something, you will stop telling me things. I have thought about this.",
        },
        option "sorry ammi" { say "Sorry is his job, beta. Not yours." },
        option "can i have a hug" { say "I am already in your doorway. Look up. 🌸" },
        silence { say "Leave the phone. I am coming with tea." },
      },
    },
  },
}
