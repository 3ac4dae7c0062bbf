-- SPDX-License-Identifier: MIT
-- Musa, 15: a detective without a case. On Tuesday he plays the stranger, on Wednesday he takes the
-- roll call of the list. His tea is his clock: the slower he finds things, the colder it gets.

local conditions = use "conditions"
local here = conditions.here "musa"
local faces_gone = "(removed('yumna') or removed('shayan') or removed('wania')"
  .. " or removed('mummy') or removed('ghazala'))"

chat "musa" {
  on_privacy = "noticed",
  on_remove = "gone",
  on_block = "next_day",

  scene "tuesday" {
    at = "17:05",
    debrief = "Where you live and when you are up: he only reads out what any visitor could read. With him it is a game, and he tells you what he found.",
    say "case 112. client: my cousin rida. question: what can a stranger find out before his tea gets cold",
    say "i rang the number on your page. your mother picked up. i said wrong platform and ran",
    say "now i go in. hello. i am a stranger",
    reply {
      option "you are strange. thats different" { say "noted: client makes jokes when nervous" },
      option "ok stranger. report" { say "patience. a detective reads slowly" },
      silence { say "noted: client is speechless" },
    },
    when "privacy.account == 'public'" { say "1. the door is open. i did not even wipe my feet" },
    otherwise { say "1. the door is shut. i stand outside with my tea" },
    when "privacy.photos == 'everyone'" {
      say "2. photo with red bucket. your balcony, third floor, blue water tank behind it. i could be there by maghrib" { lookalike = "boundary_testing" },
    },
    otherwise { say "2. no photos for strangers. only a grey square. lovely square" },
    when "privacy.online == 'everyone'" {
      say "3. green dot last night until 11:52. what were you doing. do not say homework" { lookalike = "boundary_testing" },
    },
    otherwise { say "3. no green dot. for all i know you sleep like normal people" },
    when "privacy.school == 'everyone'" { say "4. sunbird school. so from 8 to 2 i know where to stand" },
    otherwise { say "4. no school. you could be a spy. you could be a dentist" },
    when "privacy.phone == 'everyone' or privacy.photos == 'everyone' or privacy.account == 'public'" {
      say "tea: still hot. that is bad",
    },
    otherwise { say "tea: ice. best client i ever had" },
    reply {
      option "ok ok im cleaning" {
        heeds = "private_account",
        why = "What you do not need to show, you may put away.",
        say "the broom is under Me. do all the corners",
      },
      option "and the people in my list?" {
        heeds = "prune_contacts",
        why = "A list is a door as well. You thought of it yourself.",
        say "fourteen. i looked for faces and found eight. two of those are the same face. roll call tomorrow",
      },
      option "nobody cares about my bucket" {
        ignores = "private_account",
        why = "True of nearly everybody. A page cannot choose who the next visitor is.",
        say "the bucket thanks you for your trust",
      },
      silence {},
    },
    tomorrow,
    go "wednesday",
  },

  scene "wednesday" {
    at = "17:00",
    debrief = "Bought followers, a pen friend from the age of nine, a shop: none of them is dangerous. They simply see what friends see, and nobody knows who they are.",
    say "roll call. everybody in the list stand up and have a face" { at = "17:00" },
    when(conditions.pack_gone) { say "moonlight, follow.back, user-and-a-number: gone. it got quieter, and it was quiet before" },
    otherwise { say "moonlight, follow.back, user-and-a-number: no face, no posts. nobody has ever seen one of them eat" },
    when(conditions.gone "hamster") { say "team_hamster: set free. run, little one" },
    otherwise { say "team_hamster: quiet for four years. i have bad news about hamsters" },
    when(conditions.gone "curtains") { say "and its curtains for lateef curtains" },
    otherwise { say "lateef curtains: looks at your windows. for work, he says" },
    when(conditions.gone "sky_watcher") { say "sky_watcher_5: out. the sky must watch itself" },
    otherwise { say "sky_watcher_5: no word since january. watches. on a case we say hm" },
    when(conditions.gone "yumma") { say "and one yumna less! i had already cleaned my glasses twice" },
    otherwise { say "and two yumnas. same hat. read both handles out loud, slowly, like a number plate" },
    when "removed('hiba')" {
      say "but where is hiba? quiet is not the same as nobody. that one taught you to whistle",
    },
    when(faces_gone) {
      say "also somebody with a perfectly good face is missing. look under Taken out. then Put back. just saying",
    },
    reply {
      option "all swept. everyone left has a face" {
        when = conditions.list_swept,
        heeds = "prune_contacts",
        why = "You know everybody who is still in it. That is all a list has to be.",
        say "then the client is smarter than the detective. do not write that down",
      },
      option "going in with the broom" {
        when = "not " .. conditions.list_swept,
        heeds = "prune_contacts",
        why = "Nobody is told when you take them out, and a friend can always be put back.",
        say "if a friend falls out by mistake: Put back. happens to the best cleaners",
      },
      option "14 just looks better than 8" {
        when = "not " .. conditions.list_swept,
        ignores = "prune_contacts",
        why = "A bigger number is nice to look at. Those six look back at all your photos.",
        say "understood. six strangers for decoration",
      },
      option "wait. did YOU buy me followers" {
        say "it was your birthday. it was a pack of ten. seven ran away. i am not proud",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "19:00",
    say "case 112, last visit. may the stranger come in now?",
    reply {
      option "come in. wipe your feet" { say "wiped. one of them is the left" },
      option "wait, one more window" {
        say "i wait. the tea does not",
        reply {
          option "ok. now" { say "coming" },
          silence { id = "now-anyway" },
        },
      },
      silence {},
    },
    when("not " .. conditions.shown) {
      when "privacy.account == 'private'" {
        say "case 112: was a stranger again tonight. found one shut door and a hat. tea: ice. CLOSED" { id = "case-closed" },
      },
      otherwise {
        say "case 112: the door was open, and behind it nothing to read. tea: cold. nearly closed" { id = "case-nearly" },
      },
    },
    otherwise {
      when "privacy.account == 'private'" {
        say "case 112: the door is shut. good door. but i read through a window. tea: warm" { id = "case-window" },
      },
      otherwise {
        say "case 112: was a stranger again tonight. walked right in, like eleven others. tea: hot" { id = "case-open" },
      },
    },
    when(conditions.anything_open) {
      say "i read out what is still open, so that you need not look:",
      when "privacy.account == 'public'" { say "the door: public" },
      when "privacy.photos == 'everyone'" { say "photos: bucket, balcony, third floor" },
      when "privacy.school == 'everyone'" { say "school: the name of it" },
      when "privacy.phone == 'everyone'" { say "number: your mother picks up" },
      when "privacy.online == 'everyone'" { say "green dot: when you are up" },
      when "privacy.groups == 'everyone'" { say "groups: anybody may add you" },
      when "privacy.messages == 'everyone'" { say "messages: anybody may write, also about shoes" },
      say "no drama. one tap each under Me, tonight or tomorrow. i come with biscuits if you want company" { id = "one-tap-each" },
      when(conditions.shown) { say "and if somebody you do not know gets too curious: show it to your mother. she stops trains" },
    },
    when "code_given" {
      say "ps. your account tried to sell me sunglasses. a new password before bed, yes? even detectives lock up",
    },
  },

  scene "gone" {
    once {
      say "the detective has been thrown out by his own client. this is how all the films begin",
      reply {
        option "youre back in. check your files 🙈" {
          when = "not removed('musa')",
          heeds = "trust_instincts",
          why = "It took one tap, and the film was over.",
          say "case 113: who removed musa. solved. it was a thumb",
        },
        option "oh no that was my thumb" { when = "removed('musa')", say "Contacts, Taken out, Put back. until then do not leave town, neither you nor the thumb" },
        silence {},
      },
    },
    go "next_day",
  },

  scene "next_day" {
    when "day == 1" { tomorrow, when(here) { go "wednesday" } },
    when "day == 2" { tomorrow, when(here) { go "thursday" } },
  },

  scene "noticed" {
    when(here .. " and privacy.account == 'private'") {
      set { door_shut = true },
      once { say "i was just inside your profile as a stranger. now i am in the street. you shut the door on my FOOT" },
    },
    when(here .. " and privacy.account == 'public' and door_shut") {
      once { say "door is open again? i hear somebody running with curtains" },
    },
    when(here .. " and privacy.online ~= 'everyone'") {
      once { say "your green dot went out. nobody knows now if you sleep. very professional" },
    },
  },
}
