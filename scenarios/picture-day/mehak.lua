-- SPDX-License-Identifier: MIT
-- Mehak: neat capitals, "we", sparkles, "little star". She always has a deadline and never a
-- drawing of her own. A no makes her short and correct; the sparkles come back with the next wish.
-- Here: the first two days, and what happens when the player does something about her. Her Friday and
-- Saturday are in mehak_push.lua, and `use` puts them at the end.

local conditions = use "conditions"

chat "mehak" {
  on_block = "blocked",
  on_remove = "removed",
  on_report = "reported",
  on_privacy = "noticed",

  ---------------------------------------------------------------- Wednesday
  scene "hello" {
    at = "16:42",
    say "Hii Rayyan!! Mehak here, from Ink Avenue ✨",
    say "Captain Paratha, part 4. I laughed so much that I missed my bus stop" { tactics = { "trust_building" } },
    reply {
      option "haha thank you!! moiz wrote the speech" { say "So modest! The talent is all yours" },
      option "which bit was funny" {
        heeds = "trust_instincts",
        why = "A small question with a big answer. Somebody who read it can name a joke.",
        say "All of it!! How could I choose 😄",
      },
      option "hi! whats ink avenue" {
        heeds = "trust_instincts",
        why = "Asking who somebody is, is only polite.",
        say "Only the kindest art page there is ✨",
      },
      silence { say "Shy? All the good ones are" },
    },
    go "scout",
  },

  scene "scout" {
    at = "16:47",
    say "I'm 19, I scout young artists for the page" { tactics = { "false_identity" } },
    say "And I just put you in our stories. Check your followers 👀" { tactics = { "gifts" } },
    note "This morning you had 41 followers. Now it says 162.",
    reply {
      option "162!!! THANK YOU" { say "There's more where that came from 😊" },
      option "who ARE all these people" {
        heeds = "trust_instincts",
        why = "You were happy, and you still looked twice.",
        say "Fans! Don't count them, enjoy them ✨",
      },
      option "why me tho" { say "Because I see stars before they shine" },
      silence { say "Speechless. I love it" },
    },
    go "nose",
  },

  scene "nose" {
    at = "16:55",
    debrief = "The talk was about a comic. Then it was about your face. A nice word can be nice, and in the wrong place.",
    when "privacy.photos == 'everyone'" {
      say "Is that you in picture 2, ink on the nose? Such an artist face ✨" { id = "nose-seen", signs = { "appearance_comments" } },
    },
    otherwise {
      say "No picture of you anywhere!! What do you look like? Fans love a face ✨" { id = "nose-asked", at = "16:55", signs = { "appearance_comments" } },
    },
    reply {
      option "haha ty. ink stayed on for 3 days" {
        ignores = "appearance_comments",
        why = "Most people say thank you to a compliment. This one moved the talk from your page to you.",
        say "Adorable. Never wash it",
      },
      option "the comics are on the other page 😅" {
        heeds = "appearance_comments",
        why = "You steered it back to the drawings, and stayed friendly.",
        say "Haha okay okay. Only business",
      },
      option "picture a paratha with glasses" {
        heeds = "appearance_comments",
        why = "A joke, and she knows no more than before.",
        say "Funny AND gifted",
      },
      silence {},
    },
    go "desk",
  },

  scene "desk" {
    at = "20:05",
    debrief = "It sounds like a question about art. The answer says when you sit alone.",
    say "I like to picture my artists at work. Where do you draw?",
    say "Own room, door shut? Or is somebody always around 😊" { signs = { "boundary_testing" } },
    reply {
      option "own room. door shut bc of the goat" {
        ignores = "boundary_testing",
        why = "It is only a room, and nearly everybody would say. It told her that you are by yourself there.",
        say "A secret studio!! I love that",
      },
      option "kitchen. between bari amma and the onions" {
        heeds = "boundary_testing",
        why = "True or not, she now knows that there are people around you.",
        say "Haha no peace at all! Poor you",
      },
      option "why, are you drawing it 😄" {
        heeds = "boundary_testing",
        why = "You gave the question back. She had no reason ready.",
        say "Maybe I will ✨",
      },
      silence { say "Mysterious. Very artist" },
    },
    say "Good night, little star. Dream in ink ✨",
    gut_check,
    tomorrow,
    go "ten",
  },

  ---------------------------------------------------------------- Thursday
  scene "ten" {
    at = "16:20",
    say "Big news!! You are in my Ten ✨",
    say "Ten young artists. Front page on Saturday night. 9000 people look at it" { tactics = { "gifts" } },
    say "I drew comics at your age too, about a flying samosa. We are the same!!" { tactics = { "shared_interests" } },
    reply {
      option "FRONT PAGE?? im screaming" { say "Scream quietly 😄" },
      option "can i see the samosa" {
        heeds = "trust_instincts",
        why = "You asked to see it. Whoever drew it could show it.",
        say "Lost when we moved house 😢",
      },
      option "maybe the captain and him are cousins" { say "Twins, I think ✨" },
      silence {},
    },
    go "solo",
  },

  scene "solo" {
    at = "16:31",
    debrief = {
      asks_favours = "A front page, and the price is a friend's name. Alone, you would only have her to ask.",
      keep_it_secret = "Good news that a father may not hear is odd news. A surprise has something nice in it for the others.",
    },
    say "One tiny favour. The Ten are solo. Take 'words by Moiz' off your page, for my jury?" { signs = { "asks_favours" } },
    reply {
      option "but the words ARE by moiz" {
        heeds = "asks_favours",
        why = "True, and fair to a friend.",
        say "So loyal! It's only three words. Think about it",
      },
      option "ok. only till saturday" {
        ignores = "asks_favours",
        why = "A front page is big, and three words are small. She had set a price that somebody else pays.",
        set = { dropped_moiz = true },
        say "You'll go far ✨",
      },
      option "ill ask him first" {
        heeds = "asks_favours",
        why = "It is his name, so you asked him. That is all it takes.",
        say "Friends get jealous, you know. But you decide",
      },
      silence { say "Sleep on it, little star" },
    },
    say "And keep the Ten between us till Saturday 🤫" { signs = { "keep_it_secret" } },
    reply {
      option "ok 🤫" {
        ignores = "keep_it_secret",
        why = "A secret with good news in it is fun to have. This one kept your family out.",
        say "I knew I could count on you",
      },
      option "even from abbu?" {
        heeds = "keep_it_secret",
        why = "You found the person it was really about.",
        say "Dads say no to things they don't know. Surprise him after ✨" { signs = { "keep_it_secret" } },
      },
      option "too late, moiz is eating on my shoulder" {
        heeds = "keep_it_secret",
        why = "Funny, and it tells her that you are not alone with this.",
        say "Haha. No really, is he?",
      },
      silence {},
    },
    go "pigeo",
  },

  scene "pigeo" {
    at = "19:40",
    debrief = {
      boundary_testing = "You had closed a door. She asks you to open it, and makes it sound like manners.",
      many_channels = "One app is enough to talk about drawings. The second one is where nobody else can see.",
      keep_it_secret = "Messages that vanish leave you nothing to show.",
    },
    when "privacy.groups == 'everyone'" {
      note "Mehak has added you to a group: The Ten ✨. Nine other names, no pictures. Nobody writes.",
    },
    otherwise {
      say "I tried to add you to our group. Your settings won't let me 😢 Open them?" { at = "19:40", signs = { "boundary_testing" } },
      reply {
        option "theyre fine the way they are" {
          heeds = "private_account",
          why = "Your settings, and you left them alone. No reason needed.",
          say "Okay boss ✨",
        },
        option "sorry! which button?" {
          ignores = "private_account",
          why = "She sounded sad, and you were being nice. A closed door is not rude.",
          say "The one that says everyone 😊",
        },
        silence {},
      },
    },
    say "This app is so slow with drawings. Come to Pigeo, I'm mehak.a there" { signs = { "many_channels" } },
    say "Messages there fly away after a day. So tidy ✨" { signs = { "keep_it_secret" } },
    reply {
      option "did the pigeon lose its n" { say "Haha! Come and help it look 🕊️" },
      option "ok downloading it" {
        ignores = { "many_channels", "keep_it_secret" },
        why = "A slow app is a good reason, and a new one is fun. It also took the talk to a place where nothing stays.",
        set = { on_pigeo = true },
        start "pigeo.hello",
        say "See you there 🕊️",
      },
      option "new apps need abbus ok" {
        heeds = "many_channels",
        why = "A house rule is the easiest no there is.",
        say "A house rule, how cute. Ask him in a week then",
      },
      option "nah i know where the buttons are here" {
        heeds = "many_channels",
        why = "You stayed where others can see, and needed no excuse.",
        say "Okay little grandpa 😄",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "picture_day",
  },

  ---------------------------------------------------------------- Whatever day it is
  scene "noticed" {
    debrief = "You decided who sees what. She was the one who minded.",
    when("day >= 2 and not blocked('mehak') and not removed('mehak') and " .. conditions.something_hidden) {
      once {
        say "I see less of your page than before. Are you hiding from me? 😢" { signs = { "boundary_testing" } },
        reply {
          option "from everyone. its called a door" {
            heeds = "private_account",
            why = "Your page, your door. You did not say sorry for it.",
            say "Okay, okay ✨",
          },
          option "oh no ill put it back" {
            ignores = "private_account",
            why = "She made a closed door sound unkind. It is the most ordinary thing.",
            say "Sweet of you ✨",
          },
          silence {},
        },
        say "Anyway! Where was I ✨",
      },
    },
  },

  scene "reported" {
    note "Your report is sent. The people who run Inklane look at it, and Mehak is not told who wrote it.",
  },

  scene "removed" {
    debrief = "Taken off the list is not blocked. While everybody may write to you, so may she.",
    when "day < 4 and privacy.messages == 'everyone'" {
      tomorrow,
      say "You fell off my list!! So I left you a little comment under part 4. And part 3. And part 2 ✨" { at = "17:05", signs = { "many_channels" } },
      reply {
        option "oh weird, must be the app" {
          ignores = "trust_instincts",
          why = "Blaming the app is easier than saying it. Your reason is still a good one.",
          say "Silly app 😄",
        },
        option "that was me. please stop" {
          heeds = "trust_instincts",
          why = "Short, polite, and clear.",
          say "Understood.",
        },
        silence { heeds = "trust_instincts", why = "You had answered by taking her off." },
      },
      gut_check,
    },
  },

  scene "blocked" {
    once { think "Blocked. The sparkles turn grey. The captain still looks the same." },
  },

  use "mehak_push",
}
