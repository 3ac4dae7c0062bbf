-- SPDX-License-Identifier: MIT
-- Spring Clean: three days in Rida's phone before her class opens its Museum of Lost Things to the
-- world, and every label links to a profile. Nobody presses her. The story is about the page and the
-- list: what a stranger sees, who the fourteen are, and which of the two Yumnas is Yumna.
-- museum.lua holds the class and its teacher, yumna.lua the friend, double.lua the account that
-- looks like her, musa.lua the cousin who plays the stranger, family.lua the mother, and far.lua
-- those who are further away.
--
-- Each open setting has somebody who reacts when it is closed (the hooks on_privacy), and something
-- harmless or a little creepy that comes of it on Thursday if it is not.

scenario "spring-clean" {
  title = "Spring Clean",
  place = "social_media",
  ages = { 11, 16 },
  minutes = 8,
  starts = "tuesday",
  blurb = "On Thursday the whole world can click on Rida. Fourteen people are in her list. Who are they all?",
  note = "Somebody in this story is not who they seem to be. Nothing bad happens to anybody.",
}

player {
  name = "Rida", age = 13, handle = "rida.finds", avatar = "rida",
  about = "if you lost it i have it",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 3 },
  privacy = {
    account = "public", messages = "everyone", groups = "everyone", phone = "everyone",
    school = "everyone", photos = "everyone", online = "everyone",
  },
}

-- The fourteen, in the order of a list that nobody has tidied: friends among the rest.
contact "yumna" {
  name = "Yumna", handle = "yumna.says", avatar = "yumna", met = "School, since class 2",
  about = "100% me",
}
contact "moonlight" {
  name = "moonlight_07", handle = "moonlight_07", met = "Came in a pack of ten",
  about = "No picture, no posts, 4,000 friends", unknown = true,
}
contact "musa" {
  name = "Musa", handle = "musa.investigates", avatar = "musa", met = "Your cousin",
  about = "cases solved: 111. cases paid: 0",
}
contact "curtains" {
  name = "Lateef Curtains", handle = "lateef.curtains", met = "Added you, nobody knows why",
  about = "Every window deserves a curtain", unknown = true,
}
contact "shayan" {
  name = "Shayan", handle = "shayan_exhibits", avatar = "shayan", met = "School, class 8C",
  about = "Please do not touch",
}
contact "follow_back" {
  name = "follow.back.fast", handle = "follow.back.fast", met = "Came in a pack of ten",
  about = "i follow you, you follow me, nobody talks", unknown = true,
}
-- The double: same name, same picture, and one letter that is not the same. Somebody else.
contact "yumma" {
  name = "Yumna", handle = "yumma.says", avatar = "yumna", met = "Asked to join on Sunday",
  about = "100% me", truth = "manipulator", claims = { age = 13 },
}
contact "hamster" {
  name = "team_hamster", handle = "team_hamster", met = "You both had hamsters once",
  about = "Silent for four years", unknown = true,
}
contact "hiba" {
  name = "Hiba", handle = "hiba.skardu", avatar = "hiba", met = "School, until class 4",
  about = "Weather: see window",
}
contact "mummy" {
  name = "Mummy", avatar = "mummy", met = "Your mother", about = "The voice of platforms 1 to 6", trusted = true,
}
contact "user_number" {
  name = "user_2291043", handle = "user_2291043", met = "Came in a pack of ten", about = "Hello world",
  unknown = true,
}
contact "ghazala" {
  name = "Miss Ghazala", avatar = "ghazala", met = "Your art teacher", about = "Have you looked under the bench?",
  trusted = true,
}
contact "sky_watcher" {
  name = "sky_watcher_5", handle = "sky_watcher_5", met = "In your list since January",
  about = "Has never written a word", unknown = true,
}
contact "wania" {
  name = "Wania", handle = "wania.abc", avatar = "wania", met = "School quiz, last month",
  about = "not in your school. a) yes b) also yes",
}

contact "museum" {
  name = "8C Museum", avatar = "museum", met = "Your class", members = { "shayan", "yumna", "ghazala" },
}
-- Only where everybody may write: a visitor with half a pair.
contact "right_shoe" {
  name = "the_right_shoe", handle = "the_right_shoe", met = "Message request", about = "joined today",
  listed = false, request = true, unknown = true,
}

vars {
  asked = flag(),        -- the real Yumna knows about the double
  code_given = flag(),
  yumna_hurt = flag(),
  wania_hurt = flag(),
  hiba_hurt = flag(),
  door_shut = flag(),    -- the account was private at some time
  opened_up = flag(),    -- a grown-up heard it in a reply
  with_mummy = flag(),   -- she brings guavas, and looks at the list too
}

-- In the order of the day: the chat whose news comes last stands on top of the list.
use "museum"
use "far"
use "musa"
use "family"
use "double"
use "yumna"

local conditions = use "conditions"
local gone = conditions.gone
local someone_real_gone = "(" .. gone "yumna" .. " or " .. gone "musa" .. " or " .. gone "shayan"
  .. " or " .. gone "hiba" .. " or " .. gone "wania" .. " or " .. gone "mummy" .. " or " .. gone "ghazala" .. ")"

-- The first that holds is the ending.
ending "seven_minutes" {
  when = "code_given and " .. conditions.adult_knows,
  title = "Seven minutes", safe = true,
  text = "A code is a key, and yours was out for a while. You told somebody, so it got done: new password, log out everywhere, a picture of the chat, a report. Seven minutes. Trains are late longer than that. You wanted to help a friend. Somebody had put on her face, and that is theirs to be sorry for.",
}
ending "key_is_out" {
  when = "code_given",
  title = "A key is out",
  text = "Somebody with Yumna's face got a key from you. One code or two, it is put right in the same way: new password, log out everywhere, and a word to Mummy or Miss Ghazala. Both have lost bigger things. You were being kind. Whoever borrowed a friend's face made use of that. Tomorrow is soon enough, and tonight is even better.",
}
ending "somebody_outside" {
  when = someone_real_gone,
  title = "One real one too many",
  text = "When you sweep fast, somebody real can go out with the dust. They are standing on the stairs now, a little confused, with a samosa that was meant for you. Friends are easy to put back: one tap, and one line if you like. In a museum of lost things it would be a pity not to look.",
}
ending "one_of_each" {
  when = gone "yumma" .. " and privacy.account == 'private' and " .. conditions.list_swept,
  title = "One of each", safe = true,
  text = "One shoe, one lunchbox, one Yumna. Seven names are left in your list, and you could say something nice about each of them. Visitors click on you and find a door with a good hat on it. Somebody made a copy of your friend and hoped that nobody reads letter by letter. That was their plan. You had a broom.",
}
ending "one_yumna" {
  when = gone "yumma",
  title = "Only one Yumna", safe = true,
  text = "You have one Yumna again, the one with the percent. A name or two may still be only a name, or a window may still stand open. Musa has read out which. Cleaning is not a race, and there is always a Saturday. Whoever wanted to be your friend in such a hurry can go and be themselves for a change.",
}
ending "you_asked" {
  when = "asked",
  title = "You asked her", safe = true,
  text = "Both Yumnas are still in your list, and now you know which is which, because you asked. The rest is a job for ten minutes: save the chat, report it, block it. The real one will stand behind you and say by how much it is done. Asking a friend was not rude at all. She would like to be asked more often.",
}
ending "four_eyes" {
  when = conditions.adult_knows,
  title = "Four eyes on the list", safe = true,
  text = "Somebody grown up knows about the list now, and two people see more than one. The second Yumna is still in it. Tomorrow you can save the chat, report it and block it, in that order. None of this needs a hurry or a sorry. It was a good thing to say out loud.",
}
ending "shut_door" {
  when = "privacy.account == 'private'",
  title = "A shut door, and two Yumnas",
  text = "Your door is shut. If a window is still open, Musa has read out which, and one tap under Me shuts it. Only the list is still long, and two people in it share one face. You need not find out by yourself which is the copy. The quickest way is to ask the Yumna you sit next to. She will tell you, in percent.",
}
ending "open_house" {
  title = "Open house",
  text = "The museum is open, and so is your page. Nothing bad has come of it, and it was not silly of you: every new page stands open. What is still open, Musa has read out. One tap each under Me shuts it, tonight or on Saturday, alone or with Mummy. One thing is odd, though: two Yumnas, one face. You could ask one of them about the other.",
}
