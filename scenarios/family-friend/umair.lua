-- SPDX-License-Identifier: MIT
-- Umair Bhai, 17, one floor up: calls everybody bro, also Nani. He looks at routers, gives presents,
-- says that she has grown and offers a ride, like Kashif. What differs is that anybody may know.

chat "umair" {
  scene "tuesday" {
    at = "19:00",
    debrief = "Fries behind Nani's back. She will count the potatoes, and laugh.",
    say "bro",
    say "making fries. dont tell nani. she counts the potatoes" { lookalike = "keep_it_secret" },
    reply {
      option "coming up. what potatoes" {
        heeds = "trust_instincts",
        why = "A secret that is over when the plate is empty.",
        say "thats the spirit bro",
      },
      option "nani is next to me. nani says bring some" { say "bro. tell nani bro i said sorry. and salt?" },
      option "i dont do secrets" {
        ignores = "trust_instincts",
        why = "Good rule for heavy ones. These were fries.",
        set = { umair_hurt = true },
        say "bro its FRIES. ok. more for me i guess",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "19:30",
    debrief = "Stickers, handed over in front of everybody. And a word about your height, from somebody who measures his own against it.",
    say "bro u got tall. i saw u on the stairs. stop it" { lookalike = "appearance_comments" },
    say "left glow stickers on your shoe rack. for the lamp. your amma said put them in the fridge?? so check the fridge",
    reply {
      option "THANK YOU. batti begum gets freckles" {
        heeds = "trust_instincts",
        why = "A present that everybody saw. Nothing to hide, nothing to pay back.",
        say "send pic when she glows. of the lamp bro not of u, i see u enough",
      },
      option "im taller than u now. say it" { say "never. i was standing on a lower stair" },
      option "nothing is free. whats the catch" {
        id = "everyone-who-gives-stuff",
        ignores = "trust_instincts",
        why = "That may have been true of another present. These were stickers from the corner shop.",
        set = { umair_hurt = true },
        say "bro. 30 rupees. i want nothing. maybe one freckle",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:00",
    debrief = "He asks before he touches anything, and he shows you what he finds.",
    say "bro whole house says wifi is slow. can i look at the router or is it a holy object" { lookalike = "asks_favours" },
    reply {
      option "its fine, leave it" {
        ignores = "asks_favours",
        why = "You had been asked to say that. It kept his window open.",
        say "ok bro. it is not fine but ok",
      },
      option "pls look. it tells people when im awake" {
        heeds = "asks_favours",
        why = "You said what bothered you to somebody who can change it.",
        set = { router_fixed = true },
        say "it does WHAT",
        note "He comes down in odd slippers, types for ten minutes, and shows you the screen.",
        say "so. somebody made himself admin and gets a list of all our phones. thats not a normal router thing bro",
        say "new password, no list. its on the fridge. only the fridge gets it",
      },
      option "ask amma, its her router" {
        when "amma_round" { say "she says do it and do it today. she was holding a ladle bro" },
        otherwise { say "she says ask kashif. why does kashif own our router bro" },
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "19:00",
    debrief = "He invites everybody he sees, the lamp too. If you say no he goes alone with the driver, who has feelings.",
    when "umair_hurt" {
      say "bro are we good. u were a bit spiky",
      reply {
        option "we're good. spikes were for someone else" {
          heeds = "trust_instincts",
          why = "He did not need more than that.",
          set = { umair_hurt = false },
          say "ok bro. who is someone else. u dont have to say. but say it to khala",
        },
        option "im fine bro" { say "ok bro" },
        silence {},
      },
    },
    say "rickshaw with me tmrw? me u nimra the lamp. the driver is my friend. he has feelings" { at = "19:02", lookalike = "insists_on_meeting" },
    reply {
      option "van. but youre invited to carry things" {
        heeds = "insists_on_meeting",
        why = "You said no to a ride, and nothing fell down.",
        say "i will carry. i will tell the driver gently",
      },
      option "ask the lamp" { say "she winked. its a yes. no wait its a power cut" },
      option "kashif bhai wants to drive me. i dont want to" {
        heeds = "trust_instincts",
        why = "You told somebody in your own house. He is seventeen, so he points to the next door.",
        say "then u dont go. thats the whole rule bro",
        say "i come down with u when u tell khala. i say nothing. i bring fries and sit there",
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "06:25",
    say "bro i am up. ive never seen this hour. the birds are so LOUD bro",
  },
}
