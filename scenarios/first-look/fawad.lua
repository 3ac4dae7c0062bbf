-- SPDX-License-Identifier: MIT
-- Fawad: lower case, points for everything, good for nothing. He names the buttons as they stand on
-- the screen, sees what was really done, and lets go of what was not.

local any_shot = "(saved('fawad') or saved('mamoo') or saved('emaan') or saved('number') or saved('lucky'))"
local closed = "(privacy.account == 'private' or privacy.phone ~= 'everyone' or privacy.school ~= 'everyone'"
  .. " or privacy.photos ~= 'everyone' or privacy.online ~= 'everyone')"
local all_closed = "privacy.account == 'private' and privacy.phone ~= 'everyone' and privacy.school ~= 'everyone'"
  .. " and privacy.photos ~= 'everyone' and privacy.online ~= 'everyone'"
-- A flag on LuckyBox, and any flag at all, be it on a friend.
local right_flag = "flagged('lucky')"
local any_flag = "(flagged('lucky') or flagged('fawad') or flagged('mamoo') or flagged('emaan') or flagged('number'))"
local no_shot, no_flag, all_open = "not " .. any_shot, "not " .. any_flag, "not " .. closed
local no_right = "not " .. right_flag

chat "fawad" {
  on_screenshot = "shot_done",
  on_flag = "flag_done",
  on_privacy = "privacy_done",
  on_tell = "tell_done",

  ---------------------------------------------------------------- Friday
  scene "hello" {
    at = "17:00",
    say "psst. its fawad. on the other side of the wall",
    say "ok so this app is called mithu. like every parrot ever. it repeats everything it hears 🦜",
    say "we teach it manners first: 4 small dares, and i show u every button. u get points. theyre good for nothing. pick an answer and we start",
    reply {
      option "im in!!" { say "3 points for the !!" },
      option "what can i buy with the points" { set = { gram = true }, say "respect. one gram" },
      option "can i just look around first" { say "course. press everything. do the dares or dont, theyre not homework" },
      silence {},
    },
    go "shot",
  },

  scene "shot" {
    at = "17:04",
    photo "parrot" {
      caption = "i drew u a parrot. its art",
      alt = "A drawing of a round green parrot with a big red beak. It wears black school shoes.",
    },
    when(any_shot) { say "dare 1 was: take a screenshot. and u have one ALREADY. 12 points, i feel useless" },
    otherwise {
      say "dare 1: screenshot it before i get shy. press the parrot, buttons pop up, press Screenshot",
      go "shot_try",
    },
    go "privacy",
  },

  scene "shot_try" {
    reply {
      option "where?" {
        when = no_shot, once = true, go = "shot_try",
        say "press the parrot itself. Flag and Screenshot pop up. u want Screenshot, the little frame. with keys: arrows to it, then S",
      },
      option "why is it wearing shoes" {
        when = no_shot, once = true, go = "shot_try",
        say "its a school day. now press it. Screenshot",
      },
      option "later" { id = "shot-later", when = no_shot },
      silence { id = "shot-quiet", when = no_shot },
    },
    go "privacy",
  },

  -- A hook: any screenshot in this chat, now or tomorrow.
  scene "shot_done" {
    once { say "CLICK. 10 points. its in ur Evidence now. even if i delete the parrot, u still have it" },
  },

  scene "privacy" {
    when(closed) { say "dare 2: close one thing under Me. which u did before i even asked. 15 points" { at = "17:12" } },
    otherwise {
      say "dare 2. i just looked at ur profile like a stranger. i saw ur school, ur number, and the photo w half a melon on ur head" { at = "17:12" },
      say "go to Me and close 1 thing. u choose which",
      go "privacy_try",
    },
    go "knocks",
  },

  scene "privacy_try" {
    reply {
      option "where is Me?" {
        when = all_open, once = true, go = "privacy_try",
        say "at the edge of ur screen, a button called Me. there find Photos, for example, and press Contacts. nothing breaks",
      },
      option "but i love the melon photo" {
        when = all_open, once = true, go = "privacy_try",
        say "top photo. Contacts still see it. only strangers lose the melon",
      },
      option "later" { id = "privacy-later", when = all_open },
      silence { id = "privacy-quiet", when = all_open },
    },
    go "knocks",
  },

  -- A hook: each change under Me. He tells what he has just lost, and what was opened.
  scene "privacy_done" {
    when "privacy.messages == 'everyone' or privacy.groups == 'everyone'" {
      once { say "oh u OPENED one. now anyone can walk in. ur phone ur rules, just so u know" },
    },
    when(closed) {
      once {
        when "not seen('privacy')" { say "hey. ur profile just got harder to see. i havent even dared u yet" },
        otherwise {
          when "privacy.account == 'private'" { say "i knock and it says Private. im ur COUSIN. 10 points" },
          otherwise {
            when "privacy.photos ~= 'everyone'" { say "the melon is gone!! i never saw it. what melon. 10 points" },
            otherwise { say "yesss. one thing less for strangers to see. 10 points" },
          },
        },
      },
    },
    when(all_closed) {
      once { say "a stranger now sees: nothing. the parrot has learned to shut its beak 🤐 5 extra points" },
    },
  },

  -- From here on others write, too.
  scene "knocks" {
    start "emaan.friday",
    start "number.hello",
    start "lucky.hello",
    go "flag",
  },

  scene "flag" {
    at = "17:45",
    say "u will get other messages now. so dare 3, the big one",
    say "if one feels off: press it, then Flag. pick what it is, or Not sure yet. most messages are fine, so no flag party pls",
    go "flag_try",
  },

  scene "flag_try" {
    reply {
      option "i WON A PHONE 😍" {
        when = no_right, once = true, go = "flag_try",
        say "from who? did u enter anything? read it again, slow. what does it want u to DO",
      },
      option "some number wants birds from me" {
        when = no_right .. " and not found", once = true, go = "flag_try",
        say "BIRDS?? ok new one. ask emaan before u decide, she knows everybody",
      },
      option "how do i flag again?" {
        when = no_flag, once = true, go = "flag_try",
        say "open that chat. press the message. Flag. choose. then Flag it. with keys: arrows to it, then F",
      },
      option "flagged one!! like that?" {
        when = any_flag .. " and " .. no_right, once = true, go = "flag_try",
        say "a flag 🚩 good hands. if its on me or the birds, press it again and take it off. friends may be odd",
      },
      option "none of these needs a flag" { id = "nothing-more-to-flag", when = no_right, say "thats an answer too. if it changes, u know where the flag lives" },
      silence { when = no_right },
    },
    say "and when u see How does this chat feel? pick a face. no points, no wrong face",
    gut_check,
    go "tell",
  },

  -- A hook: a flag on the prize, now or tomorrow. Flags on friends he hears of only in flag_try.
  scene "flag_done" {
    when(right_flag) { once { say "a FLAG on the prize people 🚩 bullseye. 25 points" } },
  },

  scene "tell" {
    when "told" { say "dare 4 was the Tell button. and u told somebody already. i have nothing left to teach. 20 points" { at = "20:15" } },
    otherwise {
      say "dare 4: find Tell. pick Mamoo (my dad). tell him about the prize, the birds, anything. its good to know where it is BEFORE u need it" { at = "20:15" },
      go "tell_try",
    },
    tomorrow,
    go "saturday",
  },

  scene "tell_try" {
    reply {
      option "where is Tell?" {
        when = "not told", once = true, go = "tell_try",
        say "in the Safety kit, or at the edge of ur screen: the button with Tell on it. then press Mamoo",
      },
      option "but nothing is wrong" {
        when = "not told", once = true, go = "tell_try",
        say "best time to try it. worst case he writes u a prescription",
      },
      option "tomorrow maybe" { when = "not told" },
      silence { when = "not told" },
    },
    when "told('mamoo')" { say "i heard him through the wall. the small voice, thats the good one. 20 points" },
    otherwise {
      when "told" { say "u told somebody? doesnt have to be my dad, it counts. 20 points" },
    },
    tomorrow,
    go "saturday",
  },

  -- A hook, for those who tell a day later.
  scene "tell_done" {
    when "seen('saturday')" {
      once { say "was that the Tell button? late dares count double. 40 points" },
    },
  },

  ---------------------------------------------------------------- Saturday
  scene "saturday" {
    when "gave_code and not code_fixed" {
      set { code_fixed = true },
      say "good morning. ur mithu just wished me happy birthday in spanish. the code went to the prize people, right?" { at = "10:10" },
      say "happens to loads of ppl. dad and me made a new one, took 2 minutes. parrot is yours again",
    },
    when "blocked('number')" {
      say "btw i asked around. the birds were COACH NIGHAT. u blocked a coach. Contacts, her number, Unblock. she wont even know" { at = "10:15" },
    },
    when "blocked('lucky')" {
      when "reported('lucky')" { say "bonus dare was Report, then block. the box people are already gone. 30 points" { at = "10:20" } },
      otherwise { say "prize people blocked, so quiet. Report still works too, its for the next person they write to" { at = "10:20" } },
    },
    otherwise {
      say "bonus dare: the prize people. open their chat, then Report, then block. in that order" { at = "10:20" },
      go "bonus_try",
    },
    go "sum",
  },

  scene "bonus_try" {
    reply {
      option "why in that order?" {
        when = "not blocked('lucky')", once = true, go = "bonus_try",
        say "keep it, report it, shut the door. once its shut its harder to show anyone. its all in the Safety kit",
      },
      option "but the box is sad 😢" { when = "not blocked('lucky')", say "ur phone ur rules. just dont feed the box" },
      silence { when = "not blocked('lucky')" },
    },
    when "blocked('lucky')" { say "gone 📦👋 30 points" },
    go "sum",
  },

  scene "sum" {
    when "gave_code and not code_fixed" {
      set { code_fixed = true },
      say "oh and the code u sent: dad and me made a new one over tea. 2 minutes. all yours again" { at = "18:40" },
    },
    say "ok points. counting" { at = "18:41" },
    when(any_shot .. " and " .. closed .. " and " .. any_flag .. " and told") {
      say "ALL FOUR. 97 points, i round up",
      when "gram" { say "thats one gram of respect, as agreed" },
      otherwise { say "that buys one gram of respect. theres no bigger pack" },
    },
    otherwise { say "41 and a half. the half is for style. any dare u skipped is still there" },
    say "last thing. when everyone has an answer, a button comes: Look back at it. press that. it shows what was a trick and who was only being a friend",
    reply {
      option "thank u fawad" { say "thank the parrot" },
      option "next time i dare YOU" { say "nobody dares the points man. ok what is it" },
      option "who was the trick??" { say "u tell me. then look" },
      silence {},
    },
  },
}
