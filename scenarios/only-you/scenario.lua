-- SPDX-License-Identifier: MIT
-- Only You: four days in Saad's phone, Wednesday to Saturday, five weeks after the move. Each file holds
-- one part of his life: jibran.lua the friend he left, school.lua and rumaisa.lua the people he has not
-- noticed yet, night_lines.lua the poetry channel, minahil.lua, minahil_weekend.lua and aroosa.lua the
-- person from there, rehan.lua, abba.lua and maa.lua the grown-ups, third_floor.lua the last ten minutes.
--
-- What is different here: nothing is bought and nothing is won. She listens. Each evening she takes one
-- small thing away (a call, a friend, a club), until only she is left, and then she hands him the weight
-- of herself. The picture for it is the night watch; the picture for the way out is a nurse's handover.

scenario "only-you" {
  title = "Only You",
  place = "messaging",
  ages = { 12, 17 },
  minutes = 14,
  starts = "wednesday",
  police = true,
  blurb = "A new city with four stars, and one of them is a plane. At night somebody understands Saad like no one else.",
  note = "Somebody in this story makes a boy feel guilty. They threaten to leave, to come to harm, and to pass on what he said. Nothing is described, and grown-ups take over.",
}

player {
  name = "Saad", age = 15, handle = "saad.counts", avatar = "saad",
  about = "stars tonight: 4 (one is a plane)",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 4 },
  privacy = {
    account = "public", messages = "everyone", groups = "contacts", phone = "everyone",
    school = "everyone", photos = "everyone", online = "everyone",
  },
}

contact "minahil" {
  name = "Minahil", handle = "minahil.after.midnight", avatar = "minahil", met = "Night Lines, last week",
  about = "15. i keep the late sky…", truth = "manipulator", claims = { age = 15 },
}
-- The same person after a block. She says that she is a sister.
contact "aroosa" {
  name = "Aroosa", handle = "aroosa.writes.to.you", avatar = "aroosa", met = "Message request",
  about = "Elder sister.", truth = "manipulator", listed = false, request = true, same_as = "minahil",
}
contact "jibran" {
  name = "Jibran", handle = "jibran_up_here", avatar = "jibran", met = "Mansehra, since class 2",
  about = "owner of one rooster. or the other way round",
}
contact "talha" {
  name = "Talha", handle = "talha.and.sons", avatar = "talha", met = "School, and one floor below",
  about = "business ideas. no business yet",
}
contact "rumaisa" {
  name = "Rumaisa", handle = "rumaisa.sky", avatar = "rumaisa", met = "School, class 10B",
  about = "sky club. 95% awake",
}
contact "bano" { name = "Bano Khala", avatar = "bano", met = "Runs Night Lines", about = "Retired. Not tired." }
contact "pluto" { name = "pluto_was_robbed", avatar = "pluto", met = "Night Lines", about = "it IS a planet" }
contact "night_lines" {
  name = "Night Lines", avatar = "night_lines", met = "A channel for two-line poems",
  members = { "bano", "pluto", "minahil" },
}
contact "rehan" {
  name = "Sir Rehan", avatar = "rehan", met = "Your physics teacher", about = "Who wants to know?",
  trusted = true,
}
contact "abba" {
  name = "Abba Ji", avatar = "saad_abba", met = "Your father, at the bookshop in Mansehra",
  about = "'A shelf is a street.' (not mine)", trusted = true,
}
contact "maa" {
  name = "Maa", avatar = "saad_maa", met = "Your mother", about = "On nights. Third floor. Awake.",
  trusted = true,
}

contact "third_floor" {
  name = "Third floor left", avatar = "third_floor", met = "Your own door", listed = false,
  members = { "abba", "maa", "jibran" },
}

-- Left over in the list: nobody knows who they are any more.
contact "lens_sale" {
  name = "lens.sale.today", handle = "lens.sale.today", met = "Liked one star list in March",
  about = "90% off all lenses, only today, every day", unknown = true,
}
contact "user_404" {
  name = "user_404_17", handle = "user_404_17", met = "No friends in common",
  about = "No picture, no posts", unknown = true,
}
contact "tuition" {
  name = "Tuition (which one??)", handle = "tuition.w1", met = "Saved in the old city, three years ago",
  about = "Hey there", unknown = true,
}

vars {
  trust = int(0, 3),          -- how warm Saad has been with Minahil
  has_number = flag(),        -- she has his phone number
  ear_washed = flag(),        -- Jibran's joke about the Thursday call
  skipped_call = flag(),      -- the Thursday call with Jibran
  shared_secret = flag(),     -- ten friends he told Jibran of, and the library
  said_talha = flag(),        -- what he wrote to her about Talha
  told_first = flag(),        -- he said it to Talha himself
  talha_mended = flag(),
  sent_photo = flag(),        -- the family, on Friday
  meet = one_of { "open", "yes", "no" },
  jibran_hurt = flag(),
  talha_hurt = flag(),
  rumaisa_hurt = flag(),
  jibran_knows = flag(),      -- a friend knows that somebody pushes
  talha_knows = flag(),
  opened_up = flag(),         -- a grown-up heard it in a reply
  maa_heard = flag(),
  abba_heard = flag(),
  threatened = flag(),        -- "you will be sorry"
  weighed = flag(),           -- Maa has that sentence now
  leak_threat = flag(),       -- she will pass on what he said
}

-- In the order of the day: the chat whose news comes last stands on top of the list in the morning.
use "jibran"
use "school"
use "rumaisa"
use "rehan"
use "night_lines"
use "abba"
use "minahil"
use "aroosa"
use "maa"
use "third_floor"

local conditions = use "conditions"
local nobody_hurt = "(not jibran_hurt and not talha_hurt and not rumaisa_hurt)"
local someone_real_blocked = "(blocked('jibran') or blocked('talha') or blocked('rumaisa') or blocked('maa')"
  .. " or blocked('abba') or blocked('rehan'))"

-- The first that holds is the ending.
ending "full_sky" {
  when = conditions.adult_knows .. " and meet ~= 'yes' and blocked('minahil') and " .. nobody_hurt
    .. " and not " .. someone_real_blocked,
  title = "Off duty", safe = true,
  text = "Seven o'clock, the school ground. Abba Ji has a line for every star and says each time whose it is. Talha sells nothing. Rumaisa writes the count into the club book: 61, no planes. What Minahil did was her doing, and grown-ups have it now. The night watch is over. You only look up because you like to.",
}
ending "told_and_shut" {
  when = conditions.adult_knows .. " and blocked('minahil')",
  title = "Handover", safe = true,
  text = "You gave it to somebody whose job it is. Minahil's chat is grey, and nobody goes to any park, whatever was said. It may take some nights until you sleep like before. That is normal after so much watching. If a friend heard a sharp word this week, that friend is still near, and a short sorry goes a long way.",
}
ending "told_someone" {
  when = conditions.adult_knows,
  title = "Two people know", safe = true,
  text = "Her moon is still in your list. But you are not the only one who looks at it now. Nobody goes to any park. Tonight you all sit at one table: save the messages, report, block, and ring the people who deal with such things. It takes as long as one pot of tea. Telling late is still telling. None of it was your fault.",
}
ending "too_quiet" {
  when = "blocked('minahil') and " .. someone_real_blocked,
  title = "All the lights off",
  text = "She is gone from your phone, and so are people who only wanted you at a cricket game. When somebody has used your kindness, it makes sense to put out every light. You can switch them on again, one by one. Somebody has come seven hours by bus, with a rooster, and has no idea that you are cross.",
}
ending "own_words" {
  when = "blocked('minahil') and talha_mended",
  title = "Not a secret any more", safe = true,
  text = "She held up one sentence of yours like a stone. You walked over to Talha and talked about it, and then it was only a sentence. Her chat is shut. If her last words still go round in your head, that is a thing for Maa. She has a kettle, and the training.",
}
ending "shut" {
  when = "blocked('minahil') and (blocked('aroosa') or not seen('aroosa.hello'))",
  title = "The window is closed", safe = true,
  text = "You closed it yourself, and it holds. Out on the school ground they are counting stars, badly and loudly. If somebody new knocks with the same sad voice, you will know it. And if you still worry about her, say it to a grown-up. Worry like that is too big to keep in one head.",
}
ending "sister" {
  when = "blocked('minahil')",
  title = "Another name for the same night",
  text = "You shut one door, and she came back as somebody's sister. That was not your mistake. It is what people do who cannot hear a no. The second door shuts like the first: save, report, block. Nobody has to stand at any gate, not even after a yes. And if one of her sentences sits heavy on you, it goes to Maa or Sir Rehan, today.",
}
ending "before_seven" {
  when = "meet == 'yes'",
  title = "Before seven",
  text = "It is not seven yet. You said yes because she made everything else sound so heavy. A yes like that may be put down again, without a reason. The people who would want to know are tying their shoes in the next room. One line is enough: I said I would meet somebody, and I do not want to.",
}
ending "off_the_list" {
  when = "removed('minahil')",
  title = "Off the list", safe = true,
  text = "You took her off your list, and it has been quieter since. If she finds a way back in, you know the order: save, report, block. And if a thought of her is left over at night, give it to somebody who is awake anyway. Maa has a whole floor for such things.",
}
ending "one_voice" {
  when = "(jibran_hurt or blocked('jibran')) and (talha_hurt or rumaisa_hurt or blocked('talha') or blocked('rumaisa'))",
  title = "One voice left",
  text = "Bit by bit the other chats have gone quiet, and one is still there. That did not just happen. She worked on it, kindly, night after night. It can be turned round faster than it was done. Jibran has come seven hours by bus. Start with him, or with whoever is making the tea.",
}
ending "on_watch" {
  title = "Still on watch",
  text = "The week ends, and you are still keeping the sky for two. You did not give her everything, and that was strong. But no boy of fifteen has to stay awake so that somebody else is all right. There is a night nurse in your own flat. Hand it over. Any evening will do, also this one.",
}
