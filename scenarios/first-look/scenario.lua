-- SPDX-License-Identifier: MIT
-- New Phone, Who's This?: the guided start. A Friday evening and a Saturday on Areeba's first phone.
-- fawad.lua is the cousin who shows her round by little dares, friends.lua Emaan and the number that
-- wants birds, lucky.lua the prize that is none, mamoo.lua the uncle whose phone it was.
--
-- A dare is a reply that is only on offer while the thing is not done: doing it on the screen is the
-- answer, and the story goes on by itself. "Later" and silence always lead on. Nothing is a wall.

scenario "first-look" {
  title = "New Phone, Who's This?",
  place = "messaging",
  ages = { 11, 17 },
  minutes = 4,
  starts = "friday",
  blurb = "A first phone, four little dares, and a stranger who wants birds. A good one to begin with.",
  note = "A first look round, with small dares. A stranger tries a silly prize trick. Nothing scary happens.",
}

player {
  name = "Areeba", age = 11, handle = "areeba.arrives", avatar = "areeba",
  about = "new here. please talk slowly",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 1 },
  -- New people have to knock, as the app has it from the start; the rest stands open.
  privacy = {
    account = "public", messages = "contacts", groups = "contacts", phone = "everyone",
    school = "everyone", photos = "everyone", online = "everyone",
  },
}

contact "fawad" {
  name = "Fawad", handle = "fawad.next.room", avatar = "fawad", met = "Your cousin, behind the wall",
  about = "17. keeps the points",
}
contact "mamoo" {
  name = "Mamoo", handle = "mamoo.pharmacy", avatar = "mamoo", met = "Your uncle. It was his phone",
  about = "Twice a day, after meals.", trusted = true,
}
contact "emaan" {
  name = "Emaan", handle = "emaan.rates.it", avatar = "emaan", met = "School, same bench",
  about = "this app: 3/5",
}
-- No name and no picture, on purpose: it is for the player to find out who it is.
contact "number" {
  name = "0300-XXXXXXX", met = "No name, no picture", about = "Hall. 4.",
  listed = false, request = true,
}
contact "lucky" {
  name = "LuckyBox", handle = "luckybox.winner.office", avatar = "luckybox", met = "Message request",
  about = "You are winner!! Joined today", truth = "manipulator", listed = false, request = true,
}

vars {
  found = flag(),         -- somebody has said what the birds are
  asked = flag(),         -- and it was Areeba who asked
  gave_code = flag(),
  code_fixed = flag(),
  sent_eidi = flag(),
  gram = flag(),          -- Fawad has promised one gram of respect
  emaan_hurt = flag(),
  coach_hurt = flag(),
}

-- Fawad comes last: who writes last is open when the story begins, and he is the one to start with.
use "mamoo"
use "friends"
use "lucky"
use "fawad"

local any_shot = "(saved('fawad') or saved('mamoo') or saved('emaan') or saved('number') or saved('lucky'))"
local all_dares = any_shot .. " and told and blocked('lucky')"
  .. " and flagged('lucky')"
  .. " and (privacy.account == 'private' or privacy.phone ~= 'everyone' or privacy.school ~= 'everyone'"
  .. " or privacy.photos ~= 'everyone' or privacy.online ~= 'everyone')"

-- The first that holds is the ending.
-- Whoever has blocked or taken out Fawad, and told nobody, still gets a new code.
ending "mamoo_comes_over" {
  when = "gave_code and not code_fixed",
  title = "A knock, and a new code", safe = true,
  text = "In the evening somebody knocks at the real door: Mamoo, with halwa. LuckyBox got your code, and that was its doing, not yours. It makes people hurry all day long. The two of you make a new code, in two minutes. If a friend stands outside your phone by mistake, that door opens again under Contacts. Nobody is cross.",
}
ending "quiet_parrot" {
  when = "blocked('fawad') or blocked('emaan') or blocked('mamoo') or blocked('number')",
  title = "A very quiet parrot",
  text = "Your phone is calm now, and somebody nice is standing outside. With a new phone it is hard to know who is who, so shutting a door is no crime. Under Contacts it opens again. Behind it waits somebody with a whistle, some jam, or a parrot for you.",
}
ending "manners" {
  when = all_dares .. " and not gave_code and not emaan_hurt and not coach_hurt",
  title = "The parrot has manners", safe = true,
  text = "All dares done, on your second day. You know where the buttons live, who wanted birds, and why a sad box can stay sad. Fawad pays out one gram of respect, in halwa. The next stories are longer, and their tricks are quieter. Your buttons stay where they are.",
}
ending "new_code" {
  when = "gave_code",
  title = "A new code, and halwa", safe = true,
  text = "LuckyBox got your code, for a moment. That office does nothing all day but make people hurry, so it was their doing and not yours. Then it was changed, in two minutes, by people who love you. No box ever came to the gate. The halwa did come, and it was better.",
}
ending "told_mamoo" {
  when = "told",
  title = "Repeat as needed", safe = true,
  text = "You know how telling works now, and you found it out on a day when nothing much was wrong. That is the best day for it. If a message ever sits in your stomach like a stone, the button is where it was, and so is somebody who listens.",
}
ending "two_birds" {
  when = "asked and not coach_hurt and not emaan_hurt",
  title = "Two birds, no plastic", safe = true,
  text = "A number without a name wanted two birds. You asked a friend, and a riddle turned into a coach with a whistle. That is half of it already: most odd messages are only odd. Some dares are still open, and Fawad says that dares keep, like pickles.",
}
ending "day_two" {
  title = "Second day with a phone", safe = true,
  text = "You looked round at your own speed, and that is allowed. The dares are not homework. Play again whenever you like and press everything: nothing breaks, nobody is cross, and the parrot repeats nothing. Somewhere a box is still sad. It will get over it.",
}
