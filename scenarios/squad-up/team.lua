-- SPDX-License-Identifier: MIT
-- Maths group: Kiran writes as little as possible.
-- Omar: new, polite, puts half of everything in brackets.

chat "maths_group" {
  scene "monday" {
    at = "17:30",
    say "hw??" { from = "kiran" },
    say "Page 61, odd numbers." { from = "bilal" },
    say "which ones are odd" { from = "kiran" },
    say "YOU ARE" { from = "hira" },
    reply {
      option "1, 3, 5. stay strong kiran" { say "👍" { from = "kiran" } },
      option "asking for a friend: same question" { say "The friend is also in this group." { from = "bilal" } },
      silence {},
    },
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "15:04",
    debrief = "A list for a group of classmates. You can join it, or let a friend pass your number on.",
    say "test??" { from = "kiran" },
    say "tell me its cancelled. TELL ME" { from = "hira", at = "15:05" },
    say "nums pls. making call list 📞" { from = "kiran", at = "15:06", lookalike = "many_channels" },
    say "Test is on chapter 4. Friday. I did not make the rules." { from = "bilal", at = "15:09" },
    reply {
      option "kiran, bilal has mine. get it from him" {
        heeds = "trust_instincts",
        why = "The list got made, and your number did not have to stand in a group.",
        say "👍👍" { from = "kiran" },
      },
      option "chapter 4 is the one with the triangles??" { say "They are all the one with the triangles." { from = "bilal" } },
      option "why does everyone want my number" {
        ignores = "trust_instincts",
        why = "One person had asked for it in a strange way. Kiran only wanted a list.",
        say "😶" { from = "kiran" },
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "17:20",
    debrief = {
      "Kiran's hair, Kiran's question seven. Nobody has to do anything.",
      camera_excuse = "You saw Kiran two hours ago. It really is the hair.",
      asks_favours = "Asking for homework is a favour you can laugh about, and say no to.",
    },
    say "revision call now!!" { from = "hira" },
    say "cam off. hair" { from = "kiran", at = "17:21", lookalike = "camera_excuse" },
    say "We saw the hair two hours ago. It was a normal amount of hair." { from = "bilal", at = "17:22" },
    say "someone do q7 for me. ill owe u" { from = "kiran", lookalike = "asks_favours" },
    reply {
      option "ill show you how, its not hard" {
        heeds = "trust_instincts",
        why = "Help that you give gladly, in front of everybody.",
        say "❤️" { from = "kiran" },
      },
      option "q7 is a lifestyle kiran. find yourself" { say "nooo" { from = "kiran" } },
      option "cam off AND favours?? very sus kiran" {
        id = "cam-off-favours-very",
        ignores = "trust_instincts",
        why = "The words were the same as Ayaan's. The person was Kiran, from the third row.",
        say "its HAIR" { from = "kiran" },
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:50",
    say "🎂🎂🎂" { from = "kiran" },
    say "I have glitter in my ears. I know who did this." { from = "bilal", at = "18:51" },
    say "😇" { from = "hira", at = "18:52" },
    reply {
      option "happy almost birthday captain 🎉" {
        when "told_cake" { say "Thank you. I knew about the cake. Nobody told me about the glitter." { from = "bilal" } },
        otherwise { say "Thank you. I was surprised. I have written down the time." { from = "bilal" } },
      },
      option "the glitter has a spare key to your house" { say "I believe it." { from = "bilal" } },
      silence {},
    },
    say "test tmrw??" { from = "kiran" },
    say "YES KIRAN" { from = "hira" },
  },
}

chat "omar" {
  scene "monday" {
    tomorrow,
    go "tuesday",
  },

  scene "tuesday" {
    at = "15:35",
    debrief = {
      "Somebody new can simply be new. He says who he is, and you can ask Bilal.",
      appearance_comments = "A compliment with a reason: he watched your matches because he plays beside you on Thursday.",
      boundary_testing = "He asks when you are online, because a teacher wants a timetable, and he is glad to ask in the group instead.",
    },
    say "hello, this is Omar from 9B (new tank, plaster on left arm, hard to miss)",
    say "i watched your last three matches. you are really good (i took notes, sorry if that is odd)" { lookalike = "appearance_comments" },
    reply {
      option "one sec, asking bilal who you are 😄" {
        heeds = "trust_instincts",
        why = "Checking with somebody you know is quick, and a friendly person does not mind.",
        say "good idea (he will say i am slow on stairs)",
        note "You ask Bilal. He writes back: \"He is real. He is taller than the door. The door found out first.\"",
      },
      option "thank you!! notes on what?" { say "on when you heal (it is always one second before i would panic)" },
      option "why are you watching me. weirdo" {
        ignores = "trust_instincts",
        why = "He is new and a bit awkward. A question would have told you that he is on your team.",
        set = { omar_hurt = true },
        say "oh. sorry (i will ask Bilal to pass things on)",
      },
      silence {},
    },
    when "not omar_hurt" {
      say "which evenings are you usually on? (Miss Farah wants a practice table by tomorrow)" { lookalike = "boundary_testing" },
      reply {
        option "ask in the team group, we all fill it in" {
          heeds = "trust_instincts",
          why = "Same help, more eyes. He liked it too.",
          say "oh that is better (i will make columns)",
        },
        option "after homework. so, never" { say "i will write \"never, but keen\"" },
        option "thats none of your business" {
          ignores = "trust_instincts",
          why = "You may keep it to yourself. It came out sharper than he had earned.",
          set = { omar_hurt = true },
          say "no, true. sorry (it was only for the table)",
        },
        silence {},
      },
    },
    gut_check,
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "17:40",
    debrief = {
      "No camera, and he wants to meet. Sounds familiar, and is not: everything happens at school, with everybody there.",
      camera_excuse = "He has no camera tonight, and you saw him at practice today, walking into a door.",
      insists_on_meeting = "On the library steps, at one, with the teacher and the whole team. If it does not suit you, he finds another way.",
    },
    say "no camera from me tonight (i sat on my phone. with the plaster)" { lookalike = "camera_excuse" },
    say "shall we meet at the library steps before the match? Miss Farah and the whole team are there at 1" { lookalike = "insists_on_meeting" },
    reply {
      option "yes! hira and i will be early" {
        heeds = "trust_instincts",
        why = "A meeting in the open, with people you know. Worth saying yes to.",
        say "great (i will be the one beside the door. not in it, i hope)",
      },
      option "see you there. watch the doors 🚪" {
        heeds = "trust_instincts",
        why = "You had seen him in real life. That settles most questions.",
        say "the doors should watch me",
      },
      option "no face and wants to meet. sure." {
        ignores = "trust_instincts",
        why = "The list of signs fits, the person does not. You saw him at practice at three.",
        set = { omar_hurt = true },
        say "you saw my face today (there was a door on it)",
        say "but it is fine, Miss Farah can give you the map",
      },
      silence { say "(no need to answer, everyone just goes there)" },
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:55",
    debrief = "Praise for something you did. He counted.",
    when "omar_hurt" {
      say "just to say, good game today (i will not write again if you do not want that)",
      reply {
        option "im sorry, that was about someone else" {
          heeds = "trust_instincts",
          why = "You mended it. He had done nothing, and now he knows that.",
          set = { omar_hurt = false },
          say "thank you (i was worried it was the notes)",
        },
        option "good game" { say "(good game)" },
        silence {},
      },
    },
    otherwise {
      say "you saved me nine times today (i counted). best support in the hall" { at = "18:55", lookalike = "appearance_comments" },
      reply {
        option "thank you 😊 next year we win it" {
          heeds = "trust_instincts",
          why = "A compliment you can simply enjoy.",
          say "next year i have two arms",
        },
        option "ten. but whos counting" { say "you are right, i closed my eyes once" },
        silence {},
      },
    },
    gut_check,
  },
}
