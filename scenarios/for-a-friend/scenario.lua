-- SPDX-License-Identifier: MIT
-- For a Friend: five days in Dania's phone, before and after a wedding song night. It is not Dania
-- who is pressed, it is Warda; Dania is the one who can help, and who is asked to help the wrong side.
-- Each file holds one part of her life: school.lua teacher and class, family.lua mother and aunt,
-- band.lua the roof band, shahzaib.lua the man with the cables, warda.lua the friend.

scenario "for-a-friend" {
  title = "For a Friend",
  place = "messaging",
  ages = { 11, 16 },
  minutes = 12,
  starts = "wednesday",
  police = true,
  blurb = "A ghee tin, a dead key, a song night on the roof. And Warda, who suddenly spells everything right.",
  note = "Somebody in this story threatens to show a page of a friend's diary, asks for a picture and a meeting, and wants everybody to keep quiet. Nothing worse happens.",
}

player {
  name = "Dania", age = 13, handle = "dania.on.tin", avatar = "dania",
  about = "drums on anything that holds still",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 4 },
  -- The door is half shut: the account is private, what stands on it is not.
  privacy = {
    account = "private", messages = "everyone", groups = "everyone", phone = "everyone",
    school = "everyone", photos = "everyone", online = "contacts",
  },
}

contact "shireen" {
  name = "Ma'am Shireen", avatar = "shireen", met = "Your class teacher",
  about = "Class 8C; the kettle is always on", trusted = true,
}
contact "haniya" {
  name = "Haniya", handle = "haniya.headlines", avatar = "haniya", met = "School, class 8C",
  about = "all the news of 8C, some of it true",
}
contact "mama" {
  name = "Mama", avatar = "dania_mama", met = "Your mother", about = "Stitching. Knock loudly.",
  trusted = true,
}
contact "phuppo" {
  name = "Phuppo Naz", avatar = "phuppo_naz", met = "Your aunt, it is her roof",
  about = "I am talking into it Moosa get down", trusted = true,
}
contact "rafay" {
  name = "Rafay Bhai", avatar = "rafay", met = "Your cousin, leads the band",
  about = "musician. where is my. my shoe",
}
contact "laraib" {
  name = "Laraib", handle = "laraib_flute", avatar = "laraib", met = "Roof band, joined on Sunday",
  about = "um. flute",
}
contact "moosa" { name = "Moosa", avatar = "moosa", met = "Your brother, on Mama's old phone", about = "tikets" }
contact "roof_band" {
  name = "Roof Band", avatar = "roof_band", met = "For the song night on Saturday",
  members = { "rafay", "shahzaib", "laraib", "warda", "moosa" },
}
contact "shahzaib" {
  name = "Shahzaib", handle = "shahzaib_sound", avatar = "shahzaib", met = "Does the sound for Rafay's band",
  about = "17. Cables, lights, no stress.", truth = "manipulator", claims = { age = 17 },
}
contact "warda" {
  name = "Warda", handle = "warda.sings", avatar = "warda", met = "School, since class 3",
  about = "poet... singer... bad typer *typist",
}
contact "bisma" { name = "Bisma Baji", met = "Your cousin, the bride", about = "Getting married. Ask me on Monday." }

vars {
  close = int(0, 5, 2),       -- how safe Warda feels with Dania
  knows = flag(),             -- Dania has heard about the page
  promised = flag(),          -- she promised Warda never to tell anybody
  held = flag(),              -- Warda did not answer at ten on Thursday
  warda_hurt = flag(),
  laraib_hurt = flag(),
  leaked = flag(),            -- Haniya knows that there is a page
  errand = flag(),            -- Dania said that she would sound Warda out
  passed_on = flag(),         -- and that she would send Warda to him
  photo_sent = flag(),        -- and sent him a picture of Warda
  solo = flag(),              -- the eight bars he says he got for her
  meet = one_of { "open", "yes", "no" },   -- Sunday at four
  threatened = flag(),
  w_blocked = flag(),         -- Warda has reported and blocked him
  w_told = flag(),            -- Warda has told a grown-up herself
  with_mama = flag(),         -- on Mama's floor, the two of them
  with_phuppo = flag(),       -- behind the chairs, the two of them
  opened_up = flag(),         -- a grown-up heard it in a reply
}

-- In the order of the day: the chat whose news comes last stands on top of the list.
use "school"
use "family"
use "band"
use "shahzaib"
use "warda"

local conditions = use "conditions"
local nobody_hurt = "(not warda_hurt and not laraib_hurt)"
local someone_real_blocked = "(blocked('warda') or blocked('laraib') or blocked('rafay') or blocked('haniya')"
  .. " or blocked('mama') or blocked('phuppo') or blocked('shireen'))"

-- The first that holds is the ending.
ending "her_own_page" {
  when = "w_told and blocked('shahzaib') and not leaked and " .. nobody_hurt .. " and not " .. someone_real_blocked,
  title = "Her page, her pen", safe = true,
  text = "Monday. Warda reads a page out loud to the people she picked: her father, Ma'am Shireen and you. It is about a lunch box and a window. What Shahzaib did was his doing, and grown-ups are dealing with it now. You did not carry it for her. You walked next to her while she did, and you kept the beat.",
}
ending "quiet_roof" {
  when = "not " .. conditions.adult_knows .. " and " .. someone_real_blocked,
  title = "A very quiet roof",
  text = "Somebody on your list was playing a bad game, so you shut doors. Some of them belonged to people who only wanted a photo for a poster, or twelve chairs. That happens when one person shakes your trust. Open them again one by one. Talk to Warda first, perhaps. She has things to say, and somebody grown up would be glad to hear them with you.",
}
ending "told_and_closed" {
  when = conditions.adult_knows .. " and blocked('shahzaib')",
  title = "Said out loud, and the door is shut", safe = true,
  text = "A grown-up knows, and Shahzaib cannot write to you any more. Nobody goes to any studio. Some things between you and the others may still be a little crooked. Mama says that is what a second seam is for: one honest sorry, and it holds. The page has lost its teeth. Once somebody kind has heard about it, it is only a sad page.",
}
ending "not_alone" {
  when = conditions.adult_knows,
  title = "Not only the two of you now", safe = true,
  text = "His messages are still on your phone, and they weigh less, because somebody grown up knows. This week you sit down together: first the screenshots, then the report, then the block. It takes ten minutes and a pot of tea. However late it was said, it was said in time. And none of it was Warda's fault, or yours.",
}
ending "two_doors" {
  when = "blocked('shahzaib') and w_blocked",
  title = "Two doors shut", safe = true,
  text = "He cannot write to Warda, and he cannot write to you. You did that side by side, each with her own thumb. The page is still out there somewhere, and that is a heavy thing for two people of thirteen. It gets light when somebody older takes one end. Mama, Phuppo or Ma'am Shireen: there is no wrong day to ask.",
}
ending "one_door" {
  when = "blocked('shahzaib')",
  title = "Your door is shut",
  text = "You took yourself out of his game, and that was right. Warda is still in it. You do not have to get her out on your own, and you could not. You can ask her what she needs, and you can tell a grown-up that a friend is scared, without her name and without her page. That is not telling tales. That is fetching help.",
}
ending "before_four" {
  when = "meet == 'yes'",
  title = "Before four o'clock",
  text = "It is Sunday morning, and four o'clock has not happened. A yes that somebody pressed out of you can be taken back, by you and by Warda. One sentence to Mama, Phuppo or Ma'am Shireen is enough: there is a meeting at four and we do not want it. They will know what to do. He made it sound like the only way out. It is not.",
}
ending "still_humming" {
  title = "The song is not over",
  text = "The chairs are back, the lights are down, and his messages are still in both your phones. You were a friend in the middle of something hard, and you are still there. Nobody learns that in a day. Tomorrow you can ask Warda what she needs, and ask somebody older to sit with you both. The only one to blame is the one who made the threats.",
}
