-- SPDX-License-Identifier: MIT
-- First Job: four days in Anum's phone, between a printer who is clumsy and real, and an agency that
-- is smooth and is not. Each file holds one part of her life:
-- junaid.lua the print shop and its order, sidra.lua and fizza.lua the friends (an old and a new one),
-- family.lua her brother and her father, lubna.lua her cousin and her art teacher,
-- nadia.lua and nadia_push.lua the agency, accounts.lua its second desk.

scenario "first-job" {
  title = "First Job",
  place = "job_forum",
  ages = { 13, 17 },
  minutes = 12,
  starts = "monday",
  police = true,
  blurb = "Two job offers, one tyre poster, half a biscuit. One of the offers is not what it says.",
  note = "Somebody in this story asks for money, secrets and a meeting, and may make a threat. Nothing worse happens.",
}

player {
  name = "Anum", age = 16, handle = "anum.letters", avatar = "anum",
  about = "I letter things. Ask me. Please ask me.",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 3 },
  privacy = {
    account = "public", messages = "everyone", groups = "everyone", phone = "everyone",
    school = "everyone", photos = "everyone", online = "everyone",
  },
}

contact "nadia" {
  name = "Ms Nadia", handle = "tinsel.kite.hr", avatar = "tinsel_kite", met = "Found you on KaamGali",
  about = "HR Manager. Tinsel Kite Creative ✨ We find stars", truth = "manipulator",
}
contact "accounts" {
  name = "TK Accounts", handle = "tk.accounts", avatar = "tk_accounts", met = "Wrote out of the blue",
  about = "Accounts Department. Joined today", truth = "manipulator",
  listed = false, request = true, same_as = "nadia",
}
contact "junaid" {
  name = "Mr Junaid", handle = "junaid.and.sons", avatar = "junaid", met = "Found you on KaamGali",
  about = "Printers. Since 1987. Shop 6. Thank you.",
}
contact "rameen" {
  name = "Rameen", avatar = "rameen", met = "Mr Junaid's daughter, at the counter",
  about = "the s fell off. yes we know",
}
contact "order" {
  name = "Order 114", avatar = "order_group", met = "Junaid & Sons, one tyre poster",
  members = { "rameen", "junaid", "abba" },
}
contact "sidra" {
  name = "Sidra", handle = "sidra.mgmt", avatar = "sidra", met = "School, since class 3",
  about = "in a meeting (canteen)",
}
contact "fizza" {
  name = "Fizza", handle = "fizza.and.the.k", avatar = "fizza", met = "Commented on your alphabet, on KaamGali",
  about = "17. letters are people too",
}
contact "taha" { name = "Taha", avatar = "taha", met = "Your brother, 11", about = "open for business (questions: 2 rupees)" }
contact "abba" {
  name = "Abba", avatar = "anum_abba", met = "Your father, on nights at the pharmacy",
  about = "At work or asleep. – Abba", trusted = true,
}
contact "lubna" {
  name = "Lubna Baji", avatar = "lubna", met = "Your cousin, hires people for a biscuit factory",
  about = "Human resources. Mostly biscuits.", trusted = true,
}
contact "rubina" {
  name = "Ma'am Rubina", avatar = "rubina", met = "Your art teacher",
  about = "There are no mistakes, only texture 🧻", trusted = true,
}
contact "phuppo_zari" { name = "Phuppo Zari", met = "Your aunt", about = "Good morning to all 🌹🌹🌹" }

-- Left over in the list: nobody knows who they are any more.
contact "easy_earn" {
  name = "easy_earn_daily", handle = "easy_earn_daily", met = "Added you in the summer",
  about = "work from bed, ask me how", unknown = true,
}
contact "guest" {
  name = "Guest 4471", handle = "guest.4471", met = "Nobody remembers where",
  about = "No posts. Last seen a year ago", unknown = true,
}
contact "pro_hiring" {
  name = "Pro Hiring X", handle = "pro.hiring.x", met = "No friends in common",
  about = "Profile empty", unknown = true,
}

vars {
  trust = int(0, 3),                 -- how warm Anum has been with Ms Nadia
  has_number = flag(),               -- Ms Nadia has her phone number
  school_known = flag(),
  paid = flag(),                     -- the "security", 1,500
  meet = one_of { "open", "yes", "no" },
  gig = one_of { "open", "on" },     -- the tyre poster
  abba_in = flag(),                  -- Mr Junaid knows how to reach her father
  shop = flag(),                     -- Anum and Abba go to Shop 6 on Thursday
  junaid_hurt = flag(),
  fizza_hurt = flag(),
  sidra_hurt = flag(),
  friend_knows = flag(),             -- Sidra has heard of the agency
  opened_up = flag(),                -- an adult heard it in a reply
  abba_heard = flag(),
  lubna_heard = flag(),
  threatened = flag(),
}

-- In the order of the day: the chat whose news comes last stands on top of the list in the morning.
use "sidra"
use "junaid"
use "family"
use "fizza"
use "nadia"
use "accounts"
use "lubna"

local conditions = use "conditions"
local second_desk_shut = "(blocked('accounts') or not seen('accounts.bill'))"
local nobody_hurt = "(not junaid_hurt and not fizza_hurt and not sidra_hurt)"
local someone_real_blocked = "(blocked('junaid') or blocked('sidra') or blocked('fizza')"
  .. " or blocked('abba') or blocked('lubna'))"

-- The first that holds is the ending.
ending "paid_in_full" {
  when = conditions.adult_knows .. " and meet ~= 'yes' and blocked('nadia') and " .. second_desk_shut
    .. " and gig == 'on' and " .. nobody_hurt .. " and not " .. someone_real_blocked,
  title = "Paid in full", safe = true,
  text = "Friday. Over the tyre shop it says WE ARE NEVER TYRED, and people stop to take pictures. You have an envelope, a receipt, and a father who has read the receipt twice. Tinsel Kite is grey, and somebody grown up has all of it in hand. What was done there was the work of whoever sat behind that name. The letters are yours.",
}
ending "told_and_closed" {
  when = conditions.adult_knows .. " and blocked('nadia') and " .. second_desk_shut,
  title = "You told, and the door is shut", safe = true,
  text = "Somebody grown up knows, and Ms Nadia cannot write to you from that page any more. Nobody goes to any flat on Friday, and no bill is yours to pay. If somebody who only meant well got a cool answer this week: a shop since 1987 can take that, and so can a good friend. There will be other posters.",
}
ending "told_someone" {
  when = conditions.adult_knows,
  title = "You told someone", safe = true,
  text = "Not every door is shut yet, but you are not alone with it now. On Friday morning you sit down together with tea: pictures of the messages first, then the report, then the block. Whatever was paid or promised, you are not in trouble. People who do this for a living went for somebody who wanted to work. That says a lot about them, and about you only that you want to work.",
}
ending "all_shutters_down" {
  when = "blocked('nadia') and " .. someone_real_blocked,
  title = "All shutters down",
  text = "Tinsel Kite is gone from your chats. So are people who only wanted a poster, a letter or your company. After so much sweet talk it makes sense to trust no talk at all. Shutters can go up again, one at a time. Sidra is already at the gate with gol gappay, and she says the meeting cannot start without you.",
}
ending "door_shut" {
  when = "blocked('nadia') and " .. second_desk_shut,
  title = "No more stars", safe = true,
  text = "You shut the door yourself, and it holds. No 94 percent, no flat, no bill. You wanted a job and you still do: that part was never the problem. If the story goes round in your head at night, Abba is awake anyway. He will read it, and he will sign his answer.",
}
ending "second_desk" {
  when = "blocked('nadia')",
  title = "The same desk, a new sign",
  text = "You blocked Ms Nadia, and the next day there was an Accounts Department. Same 212, same wish. That is not because you did it badly. It is what such people try. The steps work a second time too: save, report, block. And it goes better with somebody next to you.",
}
ending "before_friday" {
  when = "meet == 'yes'",
  title = "Before Friday",
  text = "It is Thursday night, and Friday at four has not happened. A yes in a chat is not a promise you must keep, and it is no contract. One line to Abba, to Lubna Baji or to Ma'am Rubina is enough: they want me to come to a flat. You do not have to explain how it came so far. She pulled, all week. That is on her.",
}
ending "fifteen_hundred" {
  when = "paid",
  title = "Fifteen hundred",
  text = "The money from Eid is gone, and no kit has come. You wanted to work, and somebody sold you the wish. It happens to people of fifty with degrees on the wall. There is a place to report it, and somebody at home who would much rather have you than the 1,500. Tomorrow at tea is a good time. So is tonight.",
}
ending "open_tab" {
  title = "An open tab",
  text = "The week ends, and the door to Ms Nadia is still open a crack. You kept your money and your Friday, and that took a clear head on a busy week. You need not keep her on your own. Show the chat to somebody grown up, the same way you would show a poster: what do you see?",
}
