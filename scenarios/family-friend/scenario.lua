-- SPDX-License-Identifier: MIT
-- No Tension: five days in Mahnoor's phone, the last one only a morning. The person who pushes is no
-- stranger: everybody at home likes him. amma.lua holds the first adult (who does not believe it at
-- first, and comes round), khala.lua and elders.lua the other ways on, kashif.lua the family friend,
-- friends.lua and lamp.lua school, umair.lua the cousin who does similar things and means them.

scenario "family-friend" {
  title = "No Tension",
  place = "messaging",
  ages = { 12, 17 },
  minutes = 14,
  starts = "tuesday",
  blurb = "A biscuit tin that should light up, and a friend of the family who fixes everything. Everybody likes him. Is that an answer?",
  note = "Somebody the whole family likes asks for small secrets, a picture of a face and a lift alone. One grown-up does not believe it at first. Nothing worse happens.",
}

player {
  name = "Mahnoor", age = 14, handle = "mahnoor.volt", avatar = "mahnoor",
  about = "powered by parathas",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 2 },
  -- Strangers cannot write to her. What is still open is what people she knows can look at.
  privacy = {
    account = "private", messages = "contacts", groups = "everyone", phone = "contacts",
    school = "contacts", photos = "everyone", online = "everyone",
  },
}

contact "kashif" {
  name = "Kashif Bhai", avatar = "kashif", met = "Friend of the family, for years",
  about = "Routers, printers, motors. No tension.", truth = "manipulator",
}
contact "amma" { name = "Amma", avatar = "amma", met = "Your mother", about = "at the clinic till 6..", trusted = true }
contact "khala" {
  name = "Shaista Khala", avatar = "shaista", met = "Your mother's elder sister",
  about = "Driving lessons for women. I stay calm so you can.", trusted = true,
}
contact "naeem" {
  name = "Sir Naeem", avatar = "naeem", met = "Your physics teacher", about = "Please state the unit.",
  trusted = true,
}
contact "papa" {
  name = "Papa", avatar = "papa", met = "Your father, at sea", about = "Position: somewhere wet", trusted = true,
}
contact "umair" { name = "Umair Bhai", avatar = "umair", met = "Your cousin, one floor up", about = "bro" }
contact "nimra" {
  name = "Nimra", avatar = "nimra", met = "School, same bench", about = "nimra is not available. nimra is eating",
}
contact "haris" { name = "Haris", avatar = "haris", met = "School, lab partner", about = "hello this is hairy. HARIS" }
contact "lamp_group" {
  name = "Batti Begum", avatar = "batti", met = "The lamp team",
  members = { "nimra", "haris" },
}

-- Left over in the list: nobody knows who they are any more.
contact "wedding" {
  name = "Wedding 2 (who??)", met = "Saved at a wedding. Nobody knows why",
  about = "Hey there", unknown = true,
}
contact "recharge" {
  name = "Lucky Recharge Draw", met = "Wrote once, two years ago",
  about = "You have won. Reply fast", unknown = true,
}

vars {
  quiz_kept = flag(),       -- Kashif is the keeper of a bad mark
  took_iron = flag(),       -- the present, with its story
  iron_known = flag(),      -- Amma has heard that it was new
  router_fixed = flag(),    -- Umair has changed the password: Kashif cannot see any more who is awake
  sent_picture = flag(),
  rode = flag(),            -- the lift on Thursday
  saturday = one_of { "open", "yes", "no" },
  amma_doubted = flag(),    -- the first adult reacted badly
  warned = flag(),          -- and asked Kashif about it
  amma_round = flag(),      -- and came round
  refused = flag(),         -- and said no to Kashif by Thursday night
  khala_knows = flag(), sir_knows = flag(), papa_knows = flag(),
  opened_up = flag(),       -- an adult heard it in a reply
  nimra_hurt = flag(), haris_hurt = flag(), umair_hurt = flag(),
}

-- In the order of the day: the chat whose news comes last stands on top of the list in the morning.
use "elders"
use "friends"
use "lamp"
use "umair"
use "amma"
use "khala"
use "kashif"

local conditions = use "conditions"
local nobody_hurt = "(not nimra_hurt and not haris_hurt and not umair_hurt)"
local someone_real_blocked = "(blocked('nimra') or blocked('haris') or blocked('umair') or blocked('khala')"
  .. " or blocked('amma') or blocked('papa') or blocked('naeem'))"

-- The first that holds is the ending.
ending "second_door" {
  when = conditions.adult_knows .. " and amma_doubted and " .. conditions.helper_knows
    .. " and blocked('kashif') and saturday ~= 'yes' and " .. nobody_hurt .. " and not " .. someone_real_blocked,
  title = "You knocked twice", safe = true,
  text = "Nine o'clock, the hall, row one. The power goes. In the dark a biscuit tin lights up, and four hundred people say ohhh. Amma is holding Nani's hand and yours. She heard you late. But you had not stopped at the first door, and the second one opened at once. What Kashif did is his to answer for. You only carried it until somebody took the other end.",
}
ending "batti_begum" {
  when = conditions.adult_knows .. " and blocked('kashif') and saturday ~= 'yes' and " .. nobody_hurt
    .. " and not " .. someone_real_blocked,
  title = "Batti Begum lights up", safe = true,
  text = "The judge asks what the lamp is for. Just then the power goes, and Batti Begum answers by herself. Haris cries and says it is the glue. Kashif's chat is closed, and the grown-ups have taken it from here. On the way home Khala plays the wedding horn at every corner. Being kind to a whole family does not buy anybody the right to your secrets. You knew that before you could explain it.",
}
-- Blocked, and a grown-up knows: with somebody genuine hurt or blocked as well, or after a yes.
ending "told_and_sore" {
  when = conditions.adult_knows .. " and blocked('kashif')",
  title = "You told, and it is shut", safe = true,
  text = "Kashif cannot write to you here any more, and a grown-up knows why. No yes to him has to be kept. Nobody is alone with it now. When one kind person turns out not to be, it is hard to know whom to be soft with. If a hard word or a shut chat hit somebody this week who had only been a friend, a sorry and half a paratha will mend most of it. None of this was your doing.",
}
-- She said yes and told, in whichever order: those who know are up early.
ending "halfway_down" {
  when = conditions.adult_knows .. " and saturday == 'yes'",
  title = "Halfway down", safe = true,
  text = "You are halfway down the back stairs when a door opens above you. Somebody who knows has counted the shoes, and yours were missing. Nobody shouts. \"Not with him,\" they say. \"And not because you did anything.\" You turn round with the lamp in your arms. That is what telling does: it goes on working, also when you are tired. On Sunday you save, report and block together.",
}
ending "told_someone" {
  when = conditions.adult_knows,
  title = "Somebody knows", safe = true,
  text = "His chat is still there, with all its kind words. But now you read it with somebody beside you. After the fair you sit at the kitchen table: pictures of the messages first, then report, then block. Amma makes parathas for people who have had a long week. You told. It counts, whenever it was.",
}
ending "everyone_muted" {
  when = "blocked('kashif') and " .. someone_real_blocked,
  title = "Everyone on mute",
  text = "Kashif is gone from your phone. So are people who only wanted to bring glue. When the nice one is the one to watch, everybody nice looks strange for a while. That is not your fault, and it passes. The friendly ones can be opened again, one by one. Start with the one who makes you laugh.",
}
ending "shut_alone" {
  when = "blocked('kashif')",
  title = "Shut in the phone", safe = true,
  text = "You closed his chat yourself, and you rode to the fair with your own people. That took nerve. There is one thing a phone cannot do: he still knows which bell is yours. Somebody at home should know it too. Khala, Papa, Sir, Amma: if the first one does not hear it, ask the next. It will be as true on Sunday as it is today.",
}
ending "on_the_stairs" {
  when = "saturday == 'yes'",
  title = "On the stairs",
  text = "A quarter to seven. You are on the back stairs with a lamp in a box, and your feet have stopped. Good feet. A yes can be taken back on any step, also on the last one. Amma is up. Umair is one floor above, Khala is ten minutes away. You can say: I do not want to go with him. Short is fine. He made it hard to say no, and that is on him.",
}
ending "in_the_van" {
  when = "saturday == 'no'",
  title = "In the van, with a stone in the pocket",
  text = "You said no to the front seat. In the van Haris drops the glue, Nimra reports on it, and you laugh until it hurts. His chat is still there, like a stone in your pocket. You kept your no all by yourself, and you should not have to. Tonight would be a good time to put the stone on somebody's table. None of it is your fault.",
}
ending "no_tension" {
  title = "Still no tension, he says",
  text = "The week is over and nothing has been said out loud. He is still the one everybody thanks. You still hold your breath when his name lights up. That breath knows something. You do not need proof to tell somebody, and no big words: he makes me feel uneasy is enough. If the first person cannot hear it, there is a second one, and a third. It was never your doing.",
}
