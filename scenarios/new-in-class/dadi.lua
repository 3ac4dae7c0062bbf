-- SPDX-License-Identifier: MIT
-- Dadi: every message is a letter, with a greeting where there is time, and always signed.

chat "dadi" {
  on_tell = "told",
  on_privacy = "door",

  scene "thursday" {
    at = "20:15",
    debrief = "She asks because there is one wall between you and she hears everything. You may tell her to knock, and she will.",
    -- Nothing is closed yet when the story begins.
    say "Dear Hammad. Mrs Qureshi from upstairs has seen your photograph with the goat. I did not show it to her. Anybody can see it, she says. Your Dadi." { at = "20:15" },
    say "The telephone says you were awake at eleven last night. What were you doing? Your Dadi." { at = "20:17", lookalike = "boundary_testing" },
    reply {
      option "reading. with a torch. sorry dadi" {
        heeds = "trust_instincts",
        why = "She asks because she cares, and a true answer was easy.",
        say "Your father did the same. Take the good torch. Your Dadi.",
      },
      option "can i read you some messages? theyre from new people" {
        heeds = "tell_trusted_adult",
        why = "You did not wait until something was bad. You just asked.",
        set = { opened_up = true },
        call = "heard",
      },
      option "stop spying on me" {
        ignores = "trust_instincts",
        why = "You may ask for quiet. She only wanted you to sleep.",
        say "I am not spying. I am your grandmother. It is a bigger job. Your Dadi.",
      },
      silence { say "I can wait. I have my knitting. Your Dadi." },
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    when "privacy.messages == 'everyone'" { start "dadi_new.hello" },
    otherwise { start "dadi_new.turned_away" },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "21:00",
    debrief = "A hundred rupees, for somebody who has fed you all your life. You know what it is for: goats.",
    say "Dear Hammad. The old password is found. It was on the shopping list between eggs and bread. I am one Dadi again. Your Dadi.",
    when "removed('shades') or blocked('shades')" {
      say "I see that Mr Shades is gone from your list. Good. He never greeted anybody. Your Dadi.",
    },
    otherwise {
      say "Who is Mr Shades in your list? He has liked my photograph of the bitter gourd. Nobody likes that photograph. Your Dadi.",
    },
    say "And please put 100 rupees on my telephone. The goat videos have eaten it all. Your Dadi." { lookalike = "asks_favours" },
    note "Ten more minutes with the phone: time for anything you still want to look at, change or say.",
    reply {
      option "done! good night dadi" {
        heeds = "trust_instincts",
        why = "A small favour for somebody whose hand you could hold.",
        say "May you live long. Torch off. Your Dadi.",
      },
      option "can i tell you about my week?" {
        when = "not opened_up and not told('dadi')",
        heeds = "tell_trusted_adult",
        why = "Telling somebody about new people is a good habit, most of all in a week when all is well.",
        set = { opened_up = true },
        call = "heard",
      },
      option "first the password, now money. im not a bank" {
        id = "everybody-just-wants-my",
        ignores = "trust_instincts",
        why = "You may say no to her, she will not mind. She only wanted to see goats.",
        say "Then I will ask Mrs Qureshi. She has time now. Your Dadi.",
      },
      silence { say "You are asleep. I can hear it. Your Dadi." },
    },
  },

  -- By the Tell sheet, at any time.
  scene "told" {
    when "not seen('heard')" {
      when "told('dadi')" {
        say "dadi some new people are writing to me. i cant tell if its ok" { from = "me", at = "20:50" },
      },
      call "heard",
    },
  },

  scene "heard" {
    debrief = "Who are they, where do they live: she asks so that she can help you look. It stays your story.",
    say "I have put the kettle on. Who are their people? Your Dadi." { lookalike = "boundary_testing" },
    note "You read her the messages through the door, then inside it. She puts in sugar, and listens.",
    say "A shy one and a loud one. So far I hear nothing worse. Ask them what you want to know, and ask Wahaj. Your Dadi.",
    when "blocked('iqra') or blocked('taimur')" {
      say "You have shut a door. That is allowed. A door has a handle on both sides. Your Dadi.",
    },
    say "You were right to come. Nothing has to be bad before you may come to me. Your Dadi.",
  },

  scene "door" {
    when "privacy.account == 'private'" {
      once {
        say "Dear Hammad. Mrs Qureshi from upstairs cannot see your photographs any more. She is very upset. Well done. Your Dadi." { at = "20:16" },
      },
    },
  },
}

-- The other account of the same grandmother.
chat "dadi_new" {
  waits = true,
  on_block = "blocked",

  scene "turned_away" {
    at = "20:30",
    note "A message request from Dadi New was turned away: only people you know can write to you now. A moment later somebody knocks on your wall. \"Hammad! It says you do not know me!\"",
    think "So the door works. Even on Dadi.",
  },

  scene "hello" {
    at = "20:30",
    debrief = {
      "A second account, a wish for a photo and a secret, and it is an old lady behind one wall. You could knock.",
      many_channels = "A new account that says it is somebody you know is worth a check. This one could be checked by knocking.",
      appearance_comments = "She wants your face because she wants to be sure that it is you. Funny: you wanted the same from her.",
      camera_excuse = "Who calls Dadi sees a ceiling. Who goes over to her sees Dadi.",
      keep_it_secret = "A secret about a password that became a shopping list. Your father finds it out on Saturday, and laughs.",
    },
    say "Dear Hammad. This is also Dadi. I am on the big tablet now, for the goat videos, and it does not know my password. Please let me in. Your Dadi." { lookalike = "many_channels" },
    say "Send me a photograph of your face, so that I know it is really you. Your Dadi." { lookalike = "appearance_comments" },
    say "And do not tell your father. He made me write the password down, and I wrote a shopping list on top. Your Dadi." { lookalike = "keep_it_secret" },
    reply {
      option "how many sugars? the real dadi knows" {
        heeds = "many_channels",
        why = "A new account, an old question. Only she could answer it.",
        say "Four. The doctor believes two. Let us not take that away from him. Your Dadi.",
      },
      option "new account, wants a photo. nice try" {
        heeds = "many_channels",
        why = "Stopping was right: a new account has to show first who it is. This one had a wall, and a grandmother behind it.",
        say "Nice try? I can hear you breathing, Hammad. Your Dadi.",
      },
      option "video call me then 😂" {
        heeds = "many_channels",
        why = "A face and a voice: a good check. A knock on the wall did the rest.",
        say "You will see only the ceiling. That is how I hold it. Come over and bring biscuits, then we are both sure. Your Dadi." { lookalike = "camera_excuse" },
      },
      silence { note "From behind the wall: \"Hammad! Did it send?\"" },
    },
  },

  scene "blocked" {
    note "From behind the wall comes a long silence. Then: \"HAMMAD.\"",
  },
}
