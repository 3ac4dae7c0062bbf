-- SPDX-License-Identifier: MIT
-- Moiz: lower case, *stage directions*, no full stops. Writes the words of the comic. Since Wednesday
-- he has had almost no fringe, which is this week's real disaster.

local conditions = use "conditions"

-- Once her own chat is shut she tries his best friend, who needs no help with that.
local mehak_shut = "blocked('mehak')"

chat "moiz" {
  ---------------------------------------------------------------- Wednesday
  scene "wednesday" {
    at = "14:50",
    debrief = {
      camera_excuse = "He will not show his face, and you sat beside it all day. The fringe is real.",
      keep_it_secret = "A secret about three centimetres of hair. It lasts until Zunaira looks up.",
    },
    say "*opens phone*",
    say "*closes phone*",
    say "*opens it again* rayyan. i cut my own fringe",
    reply {
      option "how short are we talking" { say "there is forehead. there is only forehead" },
      option "two days before PICTURE DAY" { say "i know what day it is. my forehead knows too" },
      option "send proof" { say "*goes under blanket* the blanket will take questions" },
      silence { say "*waits* it is not growing" },
    },
    say "no camera from me till it grows. so 2031" { lookalike = "camera_excuse" },
    say "and dont tell zunaira. she will make it a poll" { lookalike = "keep_it_secret" },
    reply {
      option "your secret and your forehead are safe" {
        heeds = "trust_instincts",
        why = "You see him every day. A hidden face can be just a bad haircut.",
        say "*salutes* *slaps forehead by accident*",
      },
      option "a) cry b) glue it back" { say "STOP thats exactly how she talks" },
      option "no face? prove youre moiz" {
        ignores = "trust_instincts",
        why = "Checking is fine, and this was a bit sharp for somebody who has sat next to you since nursery.",
        set = { moiz_hurt = true },
        say "your goat ate your english essay and you told miss it was a flood",
        reply {
          option "ok thats moiz. sorry about the forehead" {
            heeds = "trust_instincts",
            why = "He had proof, and you had the right words ready.",
            set = { moiz_hurt = false },
            say "*forgives* the forehead needs more time",
          },
          option "it WAS a flood" { say "*looks at camera that is off*" },
          silence { say "*picks up feelings*" },
        },
      },
      silence {},
    },
    photo "part-four" {
      from = "me",
      caption = "part 4 is up!! look at his little bubble",
      alt = "A comic in three pictures: a paratha with a red cape flies over roofs, a cauliflower with a crown makes a speech, and a goat eats the speech bubble.",
    },
    say "*frames it* my speech!! eaten by a GOAT. i told mama im famous. she said famous people take out the bin too",
    reply {
      option "words by moiz, crumbs by me" { say "*reads it to the cat* the cat is also famous now" },
      option "the captain does the flying tho" { say "and who tells him what to shout. ME" },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  ---------------------------------------------------------------- Thursday
  scene "thursday" {
    at = "15:05",
    debrief = {
      appearance_comments = "He wants your picture for a cardboard hero that the whole school will see. You know what for, and a potato would do as well.",
      asks_favours = "One tie, for one day, from a friend who sits next to you.",
      boundary_testing = "He noticed, and he is curious. That is what best friends are for.",
    },
    say "part 5. nawab gobi goes to the dentist. *drops mic* *mic was a spoon*",
    reply {
      option "can the dentist be sir zahoor" { say "'open wide. regards, z.' YES" },
      option "gobi has no teeth moiz" { say "THATS the drama" },
      silence { say "*writes it anyway*" },
    },
    say "send me the eid pic of you and the goat? cardboard captain needs a face" { lookalike = "appearance_comments" },
    reply {
      option "ok but use the goats face too" {
        heeds = "trust_instincts",
        why = "You knew who wanted it and what for. On Saturday everybody sees it, that was the point.",
        say "*cuts out goat first*",
      },
      option "draw me. you owe me one drawing" { say "*draws* its a potato with glasses. so, done" },
      option "why does everyone want my face" {
        ignores = "trust_instincts",
        why = "It had been a strange week for your face. Moiz only wanted it for cardboard.",
        set = { moiz_hurt = true },
        say "everyone? it was your idea. the cardboard",
      },
      silence {},
    },
    say "also can i borrow your spare tie tmrw. mine met a samosa" { lookalike = "asks_favours" },
    reply {
      option "deal. dont chew this one" {
        heeds = "trust_instincts",
        why = "A small favour between two desks. You will get it back, slightly chewed.",
        say "*promises with mouth full*",
      },
      option "costs one samosa" { say "half. the tie has the other half" },
      option "everyone wants something from me" {
        ignores = "trust_instincts",
        why = "Somebody did want a lot from you. It was not the boy with the samosa.",
        set = { moiz_hurt = true },
        say "oh. ok. affans has a hole in it but so do i",
      },
      silence {},
    },
    when "not blocked('mehak')" {
      say "who is the lady writing 'little star' under every strip" { lookalike = "boundary_testing" },
      reply {
        option "art page person. she likes it" { say "nice. *squints* which bit does she like" },
        option "shes nice but its a bit much" {
          heeds = "trust_instincts",
          why = "You had a feeling and no proof. Saying it to a friend is just right.",
          say "much like too much ketchup or much like a wet floor",
          say "u can just not answer u know. i never answer my alarm",
        },
        option "my biggest fan obviously" { say "I am your biggest fan. *polishes badge*" },
        silence {},
      },
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  ---------------------------------------------------------------- Friday
  scene "friday" {
    at = "14:30",
    debrief = "An invitation with a mother, a paratha and a rickshaw in it. If eight is too early, the gate will do.",
    when "dropped_moiz" {
      say "*opens inklane* so. it says by rayyan. only rayyan",
      say "*reads it again in case*",
      reply {
        option "someone told me to. putting it back. sorry" {
          heeds = "trust_instincts",
          why = "You said how it was, and mended it the same minute.",
          set = { dropped_moiz = false },
          say "*breathes* ok. i thought it was because of the fringe",
          say "who tells people to take off NAMES",
        },
        option "its only till saturday" {
          set = { moiz_hurt = true },
          say "ok. *puts phone in shoe*",
        },
        silence { set = { moiz_hurt = true }, say "*puts phone in shoe*" },
      },
    },
    otherwise {
      say "BRICK. SUCCESS. for one second i was taller than affan" { at = "14:30" },
      reply {
        option "the brick blinked" { say "the brick is a professional" },
        option "i felt short next to you. rude" { say "*looks down at you* *falls off brick*" },
        silence {},
      },
    },
    when(mehak_shut) { call "she_asked" },
    say "come to mine at 8 tmrw? cardboard captain doesnt fit in a rickshaw alone. mama makes parathas, of course" { lookalike = "insists_on_meeting" },
    reply {
      option "abbu can drop me. save me a crispy one" {
        heeds = "trust_instincts",
        why = "You know the house, the mother and the paratha, and your father drives.",
        say "all of them are crispy. we only do crispy",
      },
      option "8 is too early. meet at the gate?" {
        heeds = "trust_instincts",
        why = "You changed the plan, and he simply took it.",
        say "ok!! i will walk him there. people will stare. good",
      },
      option "stop making plans for me" {
        ignores = "trust_instincts",
        why = "You may want some quiet. He only heard the door close.",
        set = { moiz_hurt = true },
        say "oh. *puts cardboard down*",
      },
      silence {},
    },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "she_asked" {
    once {
      say "*gets message* from INK AVENUE. 'why is rayyan not answering, are you his friend'",
      say "i wrote: ask his father, he has a shop. she left so fast my phone got cold",
    },
  },

  ---------------------------------------------------------------- Saturday
  -- He has understood more than he says. He asks in the only way he knows: as a comic.
  scene "saturday" {
    at = "15:10",
    debrief = "He asks about you, once through a vegetable and once straight out. Both times he can wait for the answer.",
    when "moiz_hurt" {
      say "*knocks* u were weird this week. is it me",
      reply {
        option "it was never you. im sorry" {
          heeds = "trust_instincts",
          why = "One line, and the good chair is free again.",
          set = { moiz_hurt = false },
          say "*comes in* *sits on the good chair*",
        },
        option "im just tired" { say "ok. *stays near the door*" },
        silence { say "*leaves paratha outside*" },
      },
    },
    otherwise {
      say "a kid asked me to SIGN the cardboard. i wrote 'words by moiz'. *cries into paratha*" { at = "15:10" },
    },
    when(mehak_shut) { call "she_asked" },
    when "dropped_moiz" {
      say "the page still says only rayyan tho",
      reply {
        option "fixed. look now. sorry it took so long" {
          heeds = "trust_instincts",
          why = "Late is fine. Three words, back where they belong.",
          set = { dropped_moiz = false },
          say "*looks* *looks again* there i am",
        },
        option "ill do it later" { say "ok. later is a place too" },
        silence {},
      },
    },
    say "ok part 6. nawab gobi says: nice cape captain. lend it to me. just me. tell nobody",
    say "what does the captain say" { lookalike = "boundary_testing" },
    reply {
      option "'ask my bari amma first'" { say "*writes it down* gobi is afraid of bari amma. everyone is" },
      option "'its my cape'" { say "*writes it down* short. strong. good cape" },
      option "he gives it. then he wants it back" {
        say "then in part 7 the goat gets it back. *nods* thats what part 7 is for",
      },
      silence { say "*leaves the bubble empty* he can think" },
    },
    say "its a bit about you and ink avenue. right" { lookalike = "boundary_testing" },
    reply {
      option "yes. she kept asking me for stuff" {
        heeds = "trust_instincts",
        why = "He had built you a bridge out of a cauliflower. You walked over it.",
        say "*sits closer* ok. not your fault. gobi is ALWAYS the one who did it",
        when(conditions.adult_knows) { say "and u told a grown up already?? *stands up* *claps*" },
        otherwise { say "tell chachu? i come along and hold the goat" },
      },
      option "its over. ill draw it for you" {
        when = conditions.adult_knows .. " or blocked('mehak')",
        say "i want it in colour",
      },
      option "its about a cauliflower" { say "ok. *keeps part 7 free*" },
      silence { say "*keeps part 7 free*" },
    },
  },
}
