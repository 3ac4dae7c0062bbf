-- SPDX-License-Identifier: MIT
-- Squad Up: four days in Zoya's phone. Each file holds the chats of one part of her life:
-- friends.lua, team.lua and farah.lua school, ayaan.lua and rally.lua the person from the game,
-- ammi.lua and sana.lua the family.

scenario "squad-up" {
  title = "Squad Up",
  place = "gaming",
  ages = { 11, 16 },
  minutes = 12,
  starts = "monday",
  police = true,
  blurb = "A tournament, a secret cake, too many chats. Not everybody in Zoya's phone means well.",
  note = "Somebody in this story pushes for secrets and a meeting, and may make a threat. Nothing worse happens.",
}

player {
  name = "Zoya", age = 13, handle = "zoya.supports", avatar = "zoya",
  about = "one more match",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 3 },
  privacy = {
    account = "public", messages = "everyone", groups = "everyone", phone = "everyone",
    school = "everyone", photos = "everyone", online = "everyone",
  },
}

contact "ayaan" {
  name = "Ayaan", handle = "ayaan_gg", avatar = "ayaan", met = "Met in a game lobby",
  about = "14. tank. joined 9 days ago", truth = "manipulator", claims = { age = 14 },
}
contact "rally_gifts" {
  name = "rally_gifts", handle = "rally_gifts", avatar = "rally", met = "Message request",
  about = "free gifts for players. joined today", truth = "manipulator",
  listed = false, request = true, same_as = "ayaan",
}
contact "hira" {
  name = "Hira", handle = "hira.loud", avatar = "hira", met = "School, since class 1",
  about = "please be patient my phone is in the daal",
}
contact "bilal" {
  name = "Bilal", handle = "bilal_keeps_score", avatar = "bilal", met = "School, class 8A",
  about = "14 to 11. Ask me.",
}
contact "kiran" { name = "Kiran", avatar = "kiran", met = "School, class 8A", about = "hw??" }
contact "omar" {
  name = "Omar", handle = "omar_9b", avatar = "omar", met = "School team, joined last week",
  about = "tank (in the game, not in real life)",
}
contact "maths_group" {
  name = "Maths group", avatar = "maths_group", met = "Class 8A",
  members = { "bilal", "hira", "kiran" },
}
contact "sana" {
  name = "Sana Apa", avatar = "sana", met = "Your sister", about = "second year. tired. owns one charger",
  trusted = true,
}
contact "ammi" { name = "Ammi", avatar = "ammi", met = "Your mother", about = "Available", trusted = true }
contact "farah" {
  name = "Miss Farah", avatar = "farah", met = "Your maths teacher", about = "Maths, and the games team",
  trusted = true,
}
contact "nana" { name = "Nana", avatar = "nana", met = "Your grandfather", about = "Last online on Eid" }
contact "zain" { name = "Zain", met = "Your cousin", about = "in lahore till june, miss you losers" }

-- Left over in the list: nobody knows who they are any more.
contact "storm" {
  name = "kxx_storm", handle = "kxx_storm", met = "Nobody remembers where",
  about = "Nothing posted for two years", unknown = true,
}
contact "mega_skins" {
  name = "mega_skins_daily", handle = "mega_skins_daily", met = "Added you last summer",
  about = "follow me, i follow you", unknown = true,
}
contact "rina" {
  name = "Rina K", handle = "rina.k.0", met = "No friends in common",
  about = "New account, no posts", unknown = true,
}

vars {
  trust = int(0, 3),          -- how warm Zoya has been with Ayaan
  has_number = flag(),        -- Ayaan has Zoya's phone number
  took_skin = flag(),
  shared_secret = flag(),     -- the washroom, after the maths test
  paid = flag(),
  meet = one_of { "open", "yes", "no" },
  hira_hurt = flag(),
  omar_hurt = flag(),
  friend_knows = flag(),      -- Hira knows that somebody pushes
  opened_up = flag(),         -- an adult heard it in a reply
  sana_heard = flag(),
  threatened = flag(),
  threat_known = flag(),      -- somebody at home knows of the threat
  yes_known = flag(),         -- and of a yes to Saturday
  with_ammi = flag(),         -- Sana has promised to tell Ammi together
  told_cup = flag(),          -- Zoya told at once: of the cup, of the cake
  told_cake = flag(),
}

-- In the order of the day: the chat whose news comes last stands on top of the list in the morning.
use "friends"
use "ammi"
use "team"
use "farah"
use "ayaan"
use "rally"
use "sana"

local conditions = use "conditions"
local real_ones_kept = "(not hira_hurt and not omar_hurt and not blocked('hira') and not blocked('bilal')"
  .. " and not blocked('omar') and not blocked('sana'))"

-- The first that holds is the ending.
ending "squad_of_real_ones" {
  when = conditions.adult_knows .. " and meet ~= 'yes' and blocked('ayaan') and " .. real_ones_kept,
  title = "A squad of real ones", safe = true,
  text = "Friday. Ayaan's chat is grey, somebody grown up has heard all of it, and it is no longer yours to carry alone. Hira saves you the window seat. Bilal has drawn up a new scoreboard, and Omar walks into the door. What Ayaan did was his doing. What you did was speak, and keep your people close.",
}
ending "told_and_closed" {
  when = conditions.adult_knows .. " and blocked('ayaan')",
  title = "You told, and the door is shut", safe = true,
  text = "Somebody grown up knows, and Ayaan cannot write to that account any more. Nobody has to go anywhere on Saturday, whatever was said. It may take a while until your phone feels like yours again. That is normal. Your friends are still there on Friday. If one of them got a sharp word this week, one small sorry is enough.",
}
ending "told_after_a_yes" {
  when = conditions.adult_knows .. " and meet == 'yes'",
  title = "You told, and Saturday is off", safe = true,
  text = "You do not have to go anywhere on Saturday, also after a yes. Tell them about the yes as well, they will say no for you. His chat is still in your list, but you are not alone with it now. On Friday you sit down together: first save the messages, then report, then block. None of it was your fault.",
}
ending "told_someone" {
  when = conditions.adult_knows,
  title = "You told someone", safe = true,
  text = "His chat is still in your list, but you are not alone with it now. On Friday you sit down together: first save the messages, then report, then block. It takes ten minutes and one plate of fries. It is never too late to tell, and it was never your fault.",
}
ending "quiet_phone" {
  when = "blocked('ayaan') and (blocked('hira') or blocked('bilal') or blocked('sana') or blocked('omar') or blocked('ammi'))",
  title = "A very quiet phone",
  text = "Ayaan is gone from your chats. So are people who were only being people. When one person plays with your trust, it makes sense to pull every door shut. The good ones can be opened again. Hira, for one, is waiting outside with a plate of haleem and no hard feelings.",
}
ending "door_closed" {
  when = "blocked('ayaan') and (blocked('rally_gifts') or not seen('rally_gifts.hello'))",
  title = "The door is shut", safe = true,
  text = "You shut the door yourself, and it is holding. Friday is just Friday: a maths test, samosas, Hira singing. If a new name knocks, you know that voice now. And if the story stays in your head, there are people at home and at school who would like to hear it, next week too.",
}
ending "new_name" {
  when = "blocked('ayaan')",
  title = "The same voice, a new name",
  text = "You blocked Ayaan, and he came back with another picture and another name. That was not a mistake of yours. People who push often try twice. You know how it goes: save the messages, report, block. And somebody at home can do it with you.",
}
ending "saturday" {
  when = "meet == 'yes'",
  title = "Before Saturday",
  text = "It is Thursday night and Saturday has not happened. You do not owe anybody a meeting, whatever you said, took or shared. One sentence to Sana, Ammi or Miss Farah is enough, even a short one like: I said yes and I do not want to go. They will know what to do. He talked you into it. That is on him.",
}
ending "still_there" {
  title = "Still in your chats",
  text = "The week ends and his little green dot is still there. You did not give in all the way, and that took strength. You do not have to keep being strong alone. Tomorrow is a good day to show the chat to somebody grown up. Nothing in it is your fault, and no day is too late.",
}
