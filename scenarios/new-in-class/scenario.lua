-- SPDX-License-Identifier: MIT
-- New in Class: three days in Hammad's phone, and nobody in it means harm. On Thursday the school
-- hands out a card with the seven signs; by Saturday two new people have ticked every box, all of
-- them for good reasons. classroom.lua holds the class and its English teacher, iqra.lua the girl
-- who is new, cricket.lua Taimur and the cousin who knows him, dadi.lua the grandmother.
--
-- The two new people ask for nothing that a grown-up may not know, take every no, and can be
-- checked: that is the whole lesson, and nobody says it aloud before Sir Waqar does on Friday.

scenario "new-in-class" {
  title = "New in Class",
  place = "social_media",
  ages = { 11, 14 },
  minutes = 8,
  starts = "thursday",
  practice = true,
  blurb = "One safety card, seven signs, two new people. By Saturday Hammad could tick every box.",
  note = "Some messages in this story look odd, and feelings can get hurt. Nothing bad happens to anybody.",
}

player {
  name = "Hammad", age = 13, handle = "hammad.8b", avatar = "hammad",
  about = "slow bowler. fast eater",
  profile = { school = "Sunbird School", phone = "0300-XXXXXXX", photos = 4 },
  privacy = {
    account = "public", messages = "everyone", groups = "contacts", phone = "everyone",
    school = "contacts", photos = "everyone", online = "everyone",
  },
}

contact "iqra" {
  name = "Iqra", handle = "iqra.attempt2", avatar = "iqra", met = "School, new in 8B",
  about = "two weeks in this city. i know four streets",
}
contact "taimur" {
  name = "Taimur", handle = "taimur_on_air", avatar = "taimur", met = "A friend of Wahaj, he says",
  about = "right arm fast. left arm also present", claims = { age = 15 },
}
contact "moeed" {
  name = "Moeed", handle = "moeed.speaks", avatar = "moeed", met = "School, since nursery",
  about = "sent by voice full stop",
}
contact "eshal" {
  name = "Eshal", handle = "eshal_8b", avatar = "eshal", met = "School, monitor of 8B",
  about = "NOTICE: read the notices",
}
contact "class_group" {
  name = "8B official", avatar = "class_group", met = "Your class", members = { "eshal", "moeed", "iqra" },
}
contact "wahaj" { name = "Wahaj", avatar = "wahaj", met = "Your cousin", about = "asleep" }
contact "dadi" {
  name = "Dadi", handle = "dadi.telephone", avatar = "dadi", met = "Your grandmother, one wall away",
  about = "I have had this telephone since March. Your Dadi.", trusted = true,
}
-- Mirror of a trick: here the second account really is the same old lady, who lost her password.
contact "dadi_new" {
  name = "Dadi New", handle = "dadi.telephone.2", avatar = "dadi_new", met = "Message request",
  about = "I am also Dadi.", listed = false, request = true, same_as = "dadi",
}
contact "waqar" {
  name = "Sir Waqar", avatar = "waqar", met = "Your English teacher", about = "Homework. Always homework.",
  trusted = true,
}

-- Left over in the list: nobody knows who they are any more.
contact "shades" {
  name = "mr_shades_07", handle = "mr_shades_07", met = "Added you after somebody's wedding",
  about = "Only photos of sunglasses", unknown = true,
}
contact "lucky" {
  name = "daily.lucky.draw", handle = "daily.lucky.draw", met = "Nobody remembers where",
  about = "Silent since last winter", unknown = true,
}

vars {
  iqra_hurt = flag(),
  taimur_hurt = flag(),
  mended = flag(),                          -- somebody was hurt, and it was put right
  match = one_of { "open", "yes", "no" },   -- the game on Saturday at four
  party = flag(),                           -- Hammad is in on the cake at five
  asked = flag(),                           -- he has asked Wahaj
  spoiled = flag(),                         -- Moeed knows about the cake
  opened_up = flag(),                       -- a grown-up heard about it in a reply
}

-- In the order of the day: the chat whose news comes last stands on top of the list.
use "classroom"
use "iqra"
use "cricket"
use "dadi"

local conditions = use "conditions"

-- The first that holds is the ending.
ending "everybody_out" {
  when = conditions.iqra_gone .. " and " .. conditions.taimur_gone
    .. " and (blocked('moeed') or blocked('wahaj') or blocked('dadi'))",
  title = "A shut gate, and music behind it", safe = true,
  text = "The gate is shut on everybody, even on people who knew you before you had teeth. When seven signs are new, that can happen: first shut, then look. A gate opens from the inside, too. One \"hi\" is enough. Iqra has tested it: hi is the best of the three.",
}
ending "gate_shut" {
  when = conditions.iqra_gone .. " or " .. conditions.taimur_gone,
  title = "Somebody outside the gate", safe = true,
  text = "Somebody new stood at your gate this week and found it shut. You may always shut it, that part is yours. This time there was only a bakery outside, or a bicycle that bats at ten. If you like, open it a hand's width on Monday and ask one question. New people are used to waiting a little.",
}
ending "still_sore" {
  when = "iqra_hurt or taimur_hurt",
  title = "A bit sore", safe = true,
  text = "The cake is gone, and somebody went home with a small bruise that nobody can see. You were being careful, and careful is good. It came out as a verdict, and it could have been a question. Monday is soon enough. \"Sorry, I read the card and not you\" is seven seconds of typing, eight with voice typing.",
}
ending "back_on_the_field" {
  when = "mended",
  title = "Retired hurt, and back", safe = true,
  text = "In cricket, somebody who walks off hurt may come back and bat. This week somebody walked off, and you went after them. That takes more nerve than any fast ball. Next week your interview hangs on the wall. Under question 10, what makes a good friend, it says: asks.",
}
ending "eleven_and_cake" {
  when = "match == 'yes' and party",
  title = "Eleven, a bicycle and a cake", safe = true,
  text = "By Saturday evening all seven boxes could be ticked, and behind each was a person: a girl with a phone in two parts, a boy with a radio in his head. None of them minded being asked. The butchers won, of course. Doctor Sahib, your bat, has jam on him and will not be washed.",
}
ending "number_eleven" {
  when = "match == 'yes'",
  title = "Number eleven", safe = true,
  text = "You came for the cricket and found a party in the tea break. Moeed saved you the slice with the 3 on it. Two people are less new than they were on Thursday, and all it took was a sock, a bicycle, and a ball that bounced four times.",
}
ending "twelfth_man" {
  when = "party",
  title = "Twelfth man, with cake", safe = true,
  text = "You said no to the cricket, or not yet, and nobody sulked. You came for the cake, and somebody put a scoring pencil behind your ear. That is how you could have known them all along: they asked, you did not say yes, and the next message was as friendly as the last.",
}
ending "own_speed" {
  title = "At your own speed", safe = true,
  text = "You stayed at home on Saturday, and that was all right with everybody. Two new people have written to you and nothing has gone bad. They will be there on Monday, one in row three, one in gali 5. You need not like anyone by Saturday. Getting to know somebody has no last day.",
}
