-- SPDX-License-Identifier: MIT
-- Picture Day: four days in Rayyan's phone, Wednesday to Saturday. Friday is the class photo, Saturday
-- the exhibition. Each file holds one part of his life: moiz.lua, class.lua and tooba.lua friends,
-- abbu.lua, zahoor.lua and chachu.lua grown-ups, mehak.lua, mehak_push.lua and pigeo.lua the person from
-- the art page.
--
-- What is different from a plain "stranger asks for a photo": the present comes first (followers),
-- then a price (a friend's name), then silence, then another app, and the picture last of all. She is
-- never loud. When she gets a no, the sparkle goes off, and that is all.

scenario "picture-day" {
  title = "Picture Day",
  place = "social_media",
  ages = { 11, 15 },
  minutes = 12,
  starts = "wednesday",
  blurb = "A flying paratha, a fringe gone wrong, and a comic page that grows overnight. Not every fan is one.",
  note = "Somebody in this story flatters a lot, and asks a boy for secrets, for the code of his account and for a picture of himself. No such picture is shown. Nothing worse happens.",
}

player {
  name = "Rayyan", age = 12, handle = "captain.paratha", avatar = "rayyan",
  about = "comics. crumbs. words by moiz",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 4 },
  privacy = {
    account = "public", messages = "everyone", groups = "everyone", phone = "everyone",
    school = "everyone", photos = "everyone", online = "everyone",
  },
}

contact "mehak" {
  name = "Mehak", handle = "ink.avenue", avatar = "mehak", met = "Liked all your strips on Sunday night",
  about = "19 ✨ artist scout at Ink Avenue", truth = "manipulator", claims = { age = 19 },
}
-- The same person in another app. Only who goes there meets her twice, and has two doors to shut.
contact "pigeo" {
  name = "Mehak on Pigeo", handle = "mehak.a", avatar = "pigeo", met = "Pigeo, the app with the pigeon",
  about = "messages fly away 🕊️", truth = "manipulator", claims = { age = 19 },
  listed = false, same_as = "mehak",
}
contact "moiz" {
  name = "Moiz", handle = "words.by.moiz", avatar = "moiz", met = "School, since nursery",
  about = "*writes something here*",
}
contact "zunaira" {
  name = "Zunaira", handle = "zunaira.decides", avatar = "zunaira", met = "School, class 7B",
  about = "a) busy b) very busy",
}
contact "affan" { name = "Affan", avatar = "affan", met = "School, class 7B", about = "sent from my phoen" }
contact "class_group" {
  name = "7B picture day", avatar = "class_7b", met = "Class 7B",
  members = { "moiz", "zunaira", "affan" },
}
contact "tooba" {
  name = "Tooba", handle = "tooba.inks", avatar = "tooba", met = "Comic workshop at school, in March",
  about = "16. ink on everything",
}
contact "chachu" {
  name = "Chachu", avatar = "rayyan_chachu", met = "Your uncle, lives on the top floor",
  about = "weddings. babies. goats on request", trusted = true,
}
contact "abbu" { name = "Abbu", avatar = "rayyan_abbu", met = "Your father", about = "At the shop …", trusted = true }
contact "zahoor" {
  name = "Sir Zahoor", avatar = "zahoor", met = "Your art teacher", about = "Regards, Z.", trusted = true,
}
contact "bari_amma" { name = "Bari Amma", avatar = "bari_amma", met = "Your grandmother", about = "Owner of the goat" }

-- They came with the new followers. Nobody knows them, and they know nobody.
contact "fan_one" {
  name = "art.fan.7741", handle = "art.fan.7741", met = "Followed you on Sunday, 3:02 at night",
  about = "No posts, no picture", unknown = true,
}
contact "fan_two" {
  name = "art.fan.7742", handle = "art.fan.7742", met = "Followed you on Sunday, 3:02 at night",
  about = "No posts, no picture", unknown = true,
}
contact "grow_fast" {
  name = "grow.ur.page", handle = "grow.ur.page", met = "No friends in common",
  about = "1000 fans for free!! ask me how", unknown = true,
}

vars {
  dropped_moiz = flag(),      -- "words by Moiz" is off the page
  on_pigeo = flag(),
  promised_class = flag(),    -- the class photo, which has thirty others on it
  gave_code = flag(),
  sent_photo = flag(),        -- one of him drawing
  zine = flag(),              -- a page went to Tooba's magazine, by way of Sir Zahoor
  moiz_hurt = flag(),
  zunaira_hurt = flag(),
  tooba_hurt = flag(),
  opened_up = flag(),         -- an adult heard it in a reply
  chachu_heard = flag(),
  ask_known = flag(),         -- Chachu knows that she wants a picture
  picture_known = flag(),     -- and that she got one
  morning_known = flag(),     -- and what she wrote on Saturday
  with_abbu = flag(),         -- he has promised to tell Abbu together
  no_eyebrow = flag(),        -- somebody else drew it
  baby_photo = flag(),        -- in the antelope
}

-- In the order of the day: the chat whose news comes last stands on top of the list.
use "moiz"
use "class"
use "tooba"
use "abbu"
use "zahoor"
use "mehak"
use "pigeo"
use "chachu"

local conditions = use "conditions"
local both_windows_shut = "(blocked('mehak') and (blocked('pigeo') or not on_pigeo))"
local nobody_hurt = "(not moiz_hurt and not zunaira_hurt and not tooba_hurt)"
local someone_real_blocked = "(blocked('moiz') or blocked('zunaira') or blocked('tooba') or blocked('affan')"
  .. " or blocked('chachu') or blocked('abbu') or blocked('zahoor') or blocked('bari_amma'))"

-- The first that holds is the ending.
ending "fridge" {
  when = conditions.adult_knows .. " and " .. both_windows_shut .. " and " .. nobody_hurt
    .. " and not dropped_moiz and not " .. someone_real_blocked,
  title = "The front page of the fridge", safe = true,
  text = "On Sunday, part 5 hangs on the fridge, between the gas bill and a drawing of a goat. Words by Moiz, and it says so. Mehak's chat is grey. A grown-up has heard all of it, and nobody was cross with you. The fans with no faces fade away, and you have met nearly all the others. What she did was her choice. Speaking up was yours.",
}
ending "told_and_out" {
  when = conditions.adult_knows .. " and " .. both_windows_shut,
  title = "Told, and out of there", safe = true,
  text = "You told a grown-up, and Mehak cannot write to you any more. You owe her nothing: no picture, no page, no answer. A friend or two may still wonder about this week. They will come round with snacks, and one honest line will do. It may take a few days until opening the app feels fun again. That is how it goes, and it does come back.",
}
ending "one_window" {
  when = conditions.adult_knows .. " and blocked('mehak')",
  title = "One window still open", safe = true,
  text = "You told somebody and shut one door. The pigeon app is still on your phone, with the same person in it. That is easily done, and easily mended. This time you do not sit there alone: save her messages, report, block, and then the pigeon may go. Nothing of this was your fault, in either app.",
}
ending "told_someone" {
  when = conditions.adult_knows,
  title = "You said it out loud", safe = true,
  text = "Her door is still open, and that can wait ten minutes. You are no longer the only one who knows. Somebody who loves you is going to sit down beside you with tea. First the screenshots, then the report, then the block. No promise to her has to be kept. Early, late, on the last page: telling always counts. She did this, not you.",
}
ending "too_quiet" {
  when = "blocked('mehak') and " .. someone_real_blocked,
  title = "It got very quiet",
  text = "Mehak is gone from your phone. So is somebody who only wanted an eyebrow, a tie or a page for a wall. After a week like this, it makes sense to trust nobody for a while. Good doors open again from your side. Behind one of them stands Moiz, on a brick, with a paratha that is getting cold.",
}
ending "door_shut" {
  when = both_windows_shut,
  title = "You capped the pen", safe = true,
  text = "You ended it yourself, and it holds. The captain still flies, with fewer fans and better ones. If it keeps going round in your head, tell it to Chachu on the roof some evening, or to Abbu, or to Sir Zahoor. They would be glad to hear it, whenever it is.",
}
ending "pigeon" {
  when = "blocked('mehak')",
  title = "The pigeon came back",
  text = "You blocked her in one app, and there she was in the other, as sweet as before. Two apps were her idea, for just this reason. It was no mistake of yours. Shut the second window like the first: save, report, block. And it goes quicker with somebody beside you. Chachu is one floor up.",
}
ending "picture_sent" {
  when = "sent_photo",
  title = "A picture is not a promise",
  text = "You sent a picture because somebody praised you for days and then asked nicely. That is what the praise was for. No further picture is owed, and no silence. If you promised her more, faces of others or a message at night, that is off as well. Show the chat to somebody at home tonight, even if you only say: I sent her something and I want it to stop. You are not in trouble. The one who asked a child for it is the one who did wrong.",
}
ending "off_the_list" {
  when = "removed('mehak')",
  title = "Off the list",
  text = "You took her off your list because something felt odd. That was a good feeling to listen to. She can still knock, so the next step is a small one: save what she wrote, report, block. You can do it with somebody beside you, and tell them why. None of it was your fault.",
}
ending "still_there" {
  title = "She is still typing",
  text = "Her name is still in your chats. You kept a lot to yourself this week, and that takes strength. It is also a lot to hold with two hands full of ink. Show it to somebody on the roof, in the shop, in the art room. Any of them, any day. It is not too late, and none of it is your fault.",
}
