-- SPDX-License-Identifier: MIT
-- Third floor left: the last ten minutes, when everybody is in one flat and writes from another room.
-- It begins when Jibran has come, so that nothing here gives his surprise away.

local conditions = use "conditions"

chat "third_floor" {
  waits = true,

  scene "hall" {
    at = "17:58",
    say "I have made a group. It has the name of our door. (mine)" { from = "abba" },
    say "we are all in the same ROOM uncle" { from = "jibran" },
    say "Shoes. Coats. Everybody. The rooster stays here." { from = "maa", at = "18:05" },
    say "I cannot find my poem." { from = "abba" },
    say "major is sitting on it" { from = "jibran" },
    say "Then it is finished. I mean the poem." { from = "maa" },
    note "Everybody is looking for shoes. There are ten minutes left: time for anything that you still want to look at, save or change.",
    reply {
      -- The heavy sentence came after he had told: it is handed over, too.
      option "maa, one more thing she wrote. its heavy" {
        when = conditions.parents_know .. " and threatened and not weighed",
        heeds = "tell_trusted_adult",
        why = "Telling is not done once. You brought her the next part, with your shoes in your hand.",
        set = { weighed = true },
        say "Hand it over on the stairs. True or not, it is mine now. I will see that help hears of it today." { from = "maa" },
      },
      option "shoes on" {
        id = "shoes-on",
        when(conditions.parents_know) {
          say "Good. Then we all look up now, and nobody keeps watch." { from = "maa" },
        },
        otherwise { say "Good. And if anybody has something on their heart: I am off tonight, but I am never closed." { from = "maa" } },
      },
    },
  },
}
