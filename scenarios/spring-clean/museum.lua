-- SPDX-License-Identifier: MIT
-- 8C Museum: Shayan writes labels, updates and bugs. Yumna counts in percent.
-- Miss Ghazala: nothing but questions, here and in her own chat.

local conditions = use "conditions"
local shayan_here = "(not removed('shayan') and not removed('museum'))"

chat "museum" {
  on_privacy = "tried",
  on_remove = "away",

  scene "tuesday" {
    at = "14:30",
    say "Exhibit 1: one left shoe. Found on the stairs. The owner went home somehow." { from = "shayan" },
    say "im 90% sure they hopped" { from = "yumna" },
    say "Exhibit 7: lunchbox, since September. It hums." { from = "shayan" },
    say "Is it shut? Will it stay shut?" { from = "ghazala" },
    say "Update: on Thursday at 6 our museum opens to the whole world. Our names are links. One click and people stand in your profile." { from = "shayan", at = "14:34" },
    say "Mine shows my grandmothers phone number. Closing that now." { from = "shayan" },
    say "Press Me, then A stranger. That is your page, seen by somebody who does not know you." { from = "shayan" },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "13:50",
    debrief = "He needs a picture for a wall that the whole class is on. A drawing is fine, and so is a grey square.",
    photo "museum-page" {
      from = "shayan",
      caption = "Draft. The moth is not mine. It lives there now.",
      alt = "A web page called Museum of Lost Things, with drawings of a shoe, a humming lunchbox, a bottle, an umbrella and a big moth, and a team wall that is mostly grey squares.",
    },
    when "removed('shayan')" {
      say "Exhibit 22: me. Fell out of a list." { from = "shayan" },
    },
    say "I need one photo from each of you for the team wall. By tonight." { from = "shayan", lookalike = "appearance_comments" },
    reply {
      option "use my drawing of the shoe" {
        heeds = "trust_instincts",
        why = "You gave what you wanted to give. He only had a gap to fill.",
        say "Better than a face. No offence to your face." { from = "shayan" },
      },
      option "youre up to something with our faces" {
        id = "why-do-you-want",
        ignores = "trust_instincts",
        why = "You may keep any picture to yourself. He is Shayan, with eleven grey squares and a deadline, and no plan but that.",
        say "I am up to a wall. Exhibit 18: a wall." { from = "shayan" },
      },
      option "the one where the moth is on me" { say "The moth has said yes." { from = "shayan" } },
      silence { say "No answer = grey square. It suits many." { from = "shayan" } },
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:00",
    debrief = "What was open came back today, from people who only clicked. What was shut did not.",
    say "Update: we are open. Eleven visitors. Ten are my grandmother." { from = "shayan" },
    when "removed('shayan')" {
      say "New wing: things that fell out of Rida's list. So far it is only me." { from = "shayan" },
    },
    when "removed('ghazala')" {
      say "Am I lost as well? Shall I write my own label?" { from = "ghazala" },
    },
    when "code_given" {
      say "Bug: Rida is selling sunglasses in our guestbook. 40% off. Rida, are you in there?" { from = "shayan" },
    },
    when "privacy.messages == 'everyone'" { start "right_shoe.hello" },
    otherwise { start "right_shoe.turned_away" },
    say "Has anybody asked whose shoe it is? Would you promise not to laugh?" { from = "ghazala", at = "18:20" },
    reply {
      option "i know nothing 😇" { say "Then why do you look at my feet?" { from = "ghazala" } },
      option "i promise nothing" { say "Is that fair? Is it not a nice shoe?" { from = "ghazala" } },
      silence {},
    },
    say "Exhibit 1, new label: one left shoe. The bus was early. She was not." { from = "shayan" },
    -- After the answer, so that it counts what has been closed today.
    when "privacy.online == 'everyone'" {
      say "Guestbook: \"Rida was online at 11:52 last night. Child, sleep.\" Signed, an old man in Multan." { from = "shayan" },
    },
    when "privacy.photos == 'everyone'" {
      say "Guestbook: \"I like Rida's red bucket. Third floor, am I right?\" Signed, a man who sells buckets." { from = "shayan" },
    },
    when "privacy.school == 'everyone'" {
      say "Guestbook: \"Rida is at Sunbird? My nephew too! Small world.\"" { from = "shayan" },
    },
    when(conditions.read) {
      say "Have I taken those lines out of the guestbook already? Does anybody need to know that? Rida, shall we shut those windows tomorrow, you and I?" { from = "ghazala" },
    },
    when "privacy.groups == 'everyone'" {
      note "Somebody you do not know has put you into a group: Left Shoe Lovers, 214 people. It is loud in there. You leave it again, that takes one tap.",
    },
    when "privacy.account == 'private'" {
      when(conditions.read) { say "Guestbook: \"Rida's door is shut. A window is not. I waved.\"" { from = "shayan" } },
      otherwise { say "Guestbook: \"I clicked on Rida and met a shut door. Very good door. Five stars.\"" { from = "shayan" } },
    },
  },

  -- The group is left alone while it is out of the list, and goes on with the day when it is back.
  scene "away" {
    when "day == 1" { tomorrow, when "not removed('museum')" { go "wednesday" } },
    when "day == 2" { tomorrow, when "not removed('museum')" { go "thursday" } },
  },

  -- Shayan tries every door handle of the class.
  scene "tried" {
    when(shayan_here .. " and privacy.groups ~= 'everyone'") {
      once { say "Update: tried to put Rida into a group called Test. It has to ask her first. Rude. Good." { from = "shayan" } },
    },
    when(shayan_here .. " and privacy.messages ~= 'everyone'") {
      once { say "Update: strangers have to knock at Rida's now. I have drawn a small knocker for the label." { from = "shayan" } },
    },
  },
}

chat "ghazala" {
  on_tell = "told",

  scene "tuesday" {
    tomorrow,
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "15:10",
    debrief = "A secret with an end at six o'clock. Everybody hears it then, and your mother may hear it now.",
    say "Rida, can you keep a secret until six?" { lookalike = "keep_it_secret" },
    say "Do you remember the left shoe? Do you know how fast I can run for a bus?" { at = "15:11" },
    reply {
      option "its YOURS?? can my mother know?" {
        heeds = "keep_it_secret",
        why = "The question that sorts out every secret, also one from a teacher. She did not even blink.",
        say "Would I ever stop you? Will she announce it?",
      },
      option "ill be a grave till six 😂" { say "Would you hold my hand when they laugh?" },
      option "miss can i tell you something too" {
        when = "not " .. conditions.adult_knows,
        heeds = "tell_trusted_adult",
        why = "You found somebody who asks good questions.",
        set = { opened_up = true },
        call = "told",
      },
      silence {},
    },
  },

  scene "told" {
    debrief = "She asks what you need, and does not ask why you did anything.",
    once {
      say "miss something in my list feels odd. can you look?" { from = "me" },
      say "Did you know that I am glad you told me? Shall we look together?",
      when(conditions.here "yumma") {
        say "Why are there two Yumnas? Have you counted the M in this one?",
      },
      when "code_given" {
        say "A code went out? Shall we make a new password, and log out everywhere? Is it your fault? How could it be?",
      },
      say "First a picture of the chat, then the report, then the block? And then a samosa?",
    },
  },
}
