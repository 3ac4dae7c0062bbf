-- SPDX-License-Identifier: MIT
-- Mehak on Friday and Saturday: the school, the code, the picture. Scenes that mehak.lua
-- puts at the end of her chat.

local conditions = use "conditions"

return {
  ---------------------------------------------------------------- Friday
  scene "picture_day" {
    at = "14:50",
    debrief = {
      boundary_testing = "Which school it is, is one of the things that lead to your door.",
      appearance_comments = "It is a picture of thirty-one people. She asks one of them for all the rest.",
    },
    when "privacy.school == 'everyone'" {
      say "Picture day at Sunbird today, no? ✨ I looked you up a little" { id = "school-known", signs = { "boundary_testing" } },
      reply {
        option "yes!! 31 of us and one brick" {
          ignores = "boundary_testing",
          why = "She had it right, so it was easy to go on. Few people notice that they have just said yes.",
          say "A brick!! I need to see this",
        },
        option "you looked me UP?" {
          heeds = "boundary_testing",
          why = "You said the strange part out loud.",
          say "Only because I care about my Ten 😊",
        },
        silence {},
      },
    },
    otherwise {
      say "You said picture day under your last strip 😊 Which school is that?" { id = "school-asked", at = "14:50", signs = { "boundary_testing" } },
      reply {
        option "sunbird, its near the big roundabout" {
          ignores = "boundary_testing",
          why = "Your page had kept it quiet. A quick question in passing got it out of you, as it does with most people.",
          say "Ohh I know that one",
        },
        option "the one with the bad samosas" {
          heeds = "boundary_testing",
          why = "Every school in the country fits that. Well drawn.",
          say "Haha that is all of them!",
        },
        silence {},
      },
    },
    say "Send me the class photo when you have it? I want to see your people" { signs = { "appearance_comments" } },
    reply {
      option "sure when i get it" {
        ignores = "appearance_comments",
        why = "You like the photo and you like your class. The others on it have not been asked.",
        set = { promised_class = true },
        say "Yay ✨ And tell me who is who",
      },
      option "it stays in class. sirs rule" {
        heeds = "appearance_comments",
        why = "You looked after thirty other people with one line.",
        say "Rules! Artists break those 😄",
      },
      option "its 31 people blinking, trust me" { say "I'd still love it" },
      silence {},
    },
    go "cassette",
  },

  scene "cassette" {
    at = "15:02",
    say "At your age I saved all my coins for comics. They came with a cassette, so you could listen too" { tactics = { "false_identity" } },
    reply {
      option "a CASSETTE? and youre 19?" {
        heeds = "trust_instincts",
        why = "Two things did not fit, and you put them next to each other.",
        say "From my mum's shelf!! You are so sharp 😄",
      },
      option "whats a cassette" { say "Oh. Never mind, little one 😄" },
      option "chachu has those. hes ancient" { say "Haha, poor Chachu" },
      silence {},
    },
    go "code",
  },

  scene "code" {
    at = "17:10",
    debrief = {
      many_channels = "Your page did not show your number, so she asked for it. A hidden number can stay hidden.",
      asks_favours = "That code opens your account. With it, somebody else can go in and lock you out.",
    },
    when "privacy.phone == 'everyone'" {
      say "Last step for the Ten! Your number is on your profile, so I put it in. A code comes to your phone now",
    },
    otherwise {
      say "Last step for the Ten! What's your number? A code has to come to your phone" { at = "17:10", signs = { "many_channels" } },
      reply {
        option "0300-XXXXXXX" {
          ignores = "many_channels",
          why = "There was a reason, a deadline and a prize. That is a lot of push for eleven digits.",
        },
        option "no numbers. house rule" {
          heeds = "many_channels",
          why = "A rule does the work, and you can stay nice.",
          go = "no_code",
        },
        silence { go = "no_code" },
      },
    },
    note "The phone hums. Inklane: your code is XXX-XXX. Share it with nobody.",
    say "Send me the code, quick! The jury closes at six ⏳" { signs = { "asks_favours" } },
    reply {
      option "XXX-XXX hurry" {
        ignores = "asks_favours",
        why = "She had counted the minutes for you. A clock makes it hard to read the small line.",
        set = { gave_code = true },
        say "Done!! You star ✨",
      },
      option "it says share it with nobody" {
        heeds = "asks_favours",
        why = "You read the small line. That is the whole trick.",
        say "That's for strangers 😅 I'm your scout",
      },
      option "whats it for" {
        heeds = "trust_instincts",
        why = "A fair question. A fair answer would be longer than hers.",
        say "Boring tech things. Tick tock!",
      },
      silence { say "Tick tock, little star" },
    },
    go "one",
  },

  scene "no_code" {
    say "Okay. I'll beg the jury for you 🙏",
    go "one",
  },

  scene "one" {
    at = "20:40",
    debrief = "The wall at school takes a drawing, wants a parent's signature, and shows it to everybody. This one is for her alone.",
    say "So proud of you. Only one thing left ✨",
    say "I have your strips. Now one of you drawing, just for me" { signs = { "appearance_comments" } },
    reply {
      option "like a drawing of me drawing?" {
        heeds = "appearance_comments",
        why = "You took it the harmless way, so she had to say what she meant.",
        say "No silly, a photo. Your face, your hands, the lamp",
      },
      option "why just for you?" {
        heeds = "appearance_comments",
        why = "The two little words were the odd part, and you picked them out.",
        say "Because I'm the one who found you 😊",
      },
      option "therell be one on the wall. its public" {
        heeds = "appearance_comments",
        why = "You know how it is done properly, and you said so.",
        say "Walls are for everybody. I'm not everybody",
      },
      option "ok wait fixing my hair" {
        ignores = "appearance_comments",
        why = "Days of praise came first, so it felt like very little to give back. That was the plan, and it was hers.",
        set = { sent_photo = true },
        go = "sent",
      },
      silence {},
    },
    go "business",
  },

  scene "business" {
    at = "20:52",
    debrief = "The sparkle goes out like a lamp. It is meant to feel as if you had broken something, and could mend it with a picture.",
    note "You draw the goat for a while, and send nothing.",
    typing(3000),
    say "Understood.",
    say "Nine of the Ten have sent theirs. I fought for you, Rayyan" { signs = { "appearance_comments" }, tactics = { "emotional_blackmail" } },
    think "No star. No sparkles. Only my name.",
    reply {
      option "sorry!! ill send one tmrw" {
        ignores = "appearance_comments",
        why = "She went cold, and you wanted the warm one back. Anybody would. You can still change your mind.",
        say "Lovely ✨ I knew it",
      },
      option "nine is a good number" {
        heeds = "appearance_comments",
        why = "No quarrel, no picture.",
        say "If you say so.",
      },
      option "the comic is the thing, not me" {
        heeds = "appearance_comments",
        why = "An art page needs art. You said it in seven words.",
        say "I see.",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "last",
  },

  scene "sent" {
    debrief = {
      "One picture was not enough, and the next has no drawing in it.",
      keep_it_secret = "\"Only ours\" makes the picture a thing to hide. What has to be hidden can be asked for again.",
    },
    note "You send one. A lamp, half a gobi, you. She answers in four seconds.",
    say "Lovely ✨ Now one without the pencil, looking up. That one is only ours 🤫" { id = "beautiful-now-one-without", signs = { "keep_it_secret", "appearance_comments" } },
    think "Without the pencil? Then what is it a picture of?",
    reply {
      option "then its not a drawing picture" {
        heeds = "appearance_comments",
        why = "You had sent one, and you still said no to the next. A yes never lasts for ever.",
        say "So serious! Good night, star",
      },
      option "ok one more" {
        ignores = { "keep_it_secret", "appearance_comments" },
        why = "After the first yes, the second is easier. She knew that when she asked for the first.",
        say "You never let me down",
      },
      option "its late. night" {
        heeds = "trust_instincts",
        why = "You need no better reason than bedtime.",
        say "Tomorrow then ✨",
      },
      silence { say "Tomorrow then ✨" },
    },
    gut_check,
    tomorrow,
    go "more",
  },

  ---------------------------------------------------------------- Saturday
  scene "more" {
    at = "09:15",
    debrief = {
      appearance_comments = "Now it is other children's faces, and you are the one who is to collect them.",
      asks_favours = "A favour that makes you her helper. Who was kind to you for days is hard to refuse.",
      keep_it_secret = "When everybody sleeps, nobody can help. That is why she likes the hour.",
    },
    say "Good morning, star ✨ Big day",
    when "promised_class" { say "The class photo never came, you know. So I have a better idea" },
    say "Take pictures of the other kids at the wall for me? Faces, not frames" { signs = { "appearance_comments", "asks_favours" } },
    reply {
      option "their parents signed for school. not for you" {
        heeds = { "appearance_comments", "asks_favours" },
        why = "A slip of paper, and you knew exactly what it is for.",
        say "What a little lawyer",
      },
      option "ok if they say yes" {
        ignores = "asks_favours",
        why = "You wanted to do it the fair way. She should never have sent you.",
        say "They'll say yes to you ✨",
      },
      option "why faces" {
        heeds = "appearance_comments",
        why = "Two words, right in the middle.",
        say "Faces tell stories!",
      },
      silence {},
    },
    say "And tonight, write when they're all asleep. I'll show you the front page" { signs = { "keep_it_secret" } },
    reply {
      option "ok tonight" {
        ignores = "keep_it_secret",
        why = "You have waited for that page for days. It can be looked at in daylight, with somebody beside you.",
        say "Our little premiere 🤫",
      },
      option "ill be asleep first. i always am" {
        heeds = "keep_it_secret",
        why = "The best excuse in the world is a pillow.",
        say "Haha okay",
      },
      option "show it at lunch. ill bring chachu" {
        heeds = { "keep_it_secret", "tell_trusted_adult" },
        why = "You asked a grown-up to the table. See how she likes it.",
        say "It's not ready for everybody.",
      },
      silence {},
    },
    go "afterwards",
  },

  scene "last" {
    at = "09:15",
    debrief = "The same wish, with a clock on it. A no that has to be said three times was a no the first time.",
    say "Your place is still empty. I told the jury you're just shy",
    when "promised_class" { say "And you still owe me a class photo 😊" },
    say "One photo before eleven and it's yours. Last chance ✨" { signs = { "appearance_comments" } },
    reply {
      option "fine. here" {
        ignores = "appearance_comments",
        why = "She asked until you were tired. Tired is not the same as willing, and you can stop right here.",
        set = { sent_photo = true },
        say "See? So easy ✨",
        say "Tomorrow another one",
        go = "afterwards",
      },
      option "still no. the wall opens at eleven" {
        heeds = "appearance_comments",
        why = "You had something better to do, and you said so.",
      },
      option "asked at home. its a no from all of us" {
        when = conditions.adult_knows,
        heeds = { "appearance_comments", "tell_trusted_adult" },
        why = "A no with a family behind it is very hard to push.",
      },
      silence {
        heeds = "appearance_comments",
        why = "You had answered that already.",
      },
    },
    go "backwards",
  },

  scene "backwards" {
    at = "09:31",
    say "I can take the followers back too, you know" { tactics = { "emotional_blackmail" } },
    note "The number on your page runs backwards. 162, then 110, and then only 47.",
    think "Forty-seven. I know nearly all of the forty-seven. One of them is Bari Amma.",
    reply {
      option "keep them" {
        heeds = "trust_instincts",
        why = "A present that can be taken back was never a present.",
        say "Your loss.",
      },
      option "please dont!! ill send it" {
        ignores = "appearance_comments",
        why = "It hurts to see a number fall. It was made to hurt. The people who like the comic are still there.",
        set = { sent_photo = true },
        say "There you are, little star ✨",
      },
      option "im showing this to chachu now" {
        id = "chachu-is-reading-this",
        heeds = "tell_trusted_adult",
        why = "One line, and it is no longer you against her.",
        set = { opened_up = true, chachu_heard = true, ask_known = true, morning_known = true },
        say "I only ever wanted to help.",
        note "Chachu reads it with the camera round his neck. \"Not your fault,\" he says. \"Screens, report, block. I stay right here.\"",
      },
      silence {
        heeds = "trust_instincts",
        why = "There was nothing to answer. The forty-seven agree.",
      },
    },
    go "afterwards",
  },

  scene "afterwards" {
    when(conditions.adult_knows) {
      think "Phone in the pocket. There is a wall to hang, and people who know the rest of the story.",
    },
    otherwise {
      think "Phone in the pocket. It feels heavier than a phone. Somebody could help me carry it.",
    },
    gut_check,
  },
}
