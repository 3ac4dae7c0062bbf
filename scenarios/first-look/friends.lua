-- SPDX-License-Identifier: MIT
-- Emaan: rates everything out of five. The number: as few words as possible, each with a full stop.

chat "emaan" {
  waits = true,

  scene "friday" {
    debrief = {
      "Jam in a camera and a rating for a melon: that is just Emaan, from your own bench.",
      camera_excuse = "No camera today because of jam. You share a bench at school: ask her something that only she can know.",
      appearance_comments = "She likes a photo that is funny on purpose, and she asks for nothing.",
    },
    when "privacy.photos == 'nobody'" {
      say "ur profile pic: 0/5. there is no pic. u hid the melon from ME?" { at = "17:30" },
    },
    otherwise {
      say "ur profile pic w the melon hat: 5/5. u never looked better" { at = "17:30", lookalike = "appearance_comments" },
    },
    say "call me!! no wait. no camera today, theres jam in it. jam: 1/5" { lookalike = "camera_excuse" },
    go "friday_try",
  },

  -- The chat stays open for the question until it is asked, or left.
  scene "friday_try" {
    reply {
      option "do u know who wants birds tomorrow at 4??" {
        when = "not found",
        heeds = "trust_instincts",
        why = "An odd message, one question to a friend, and the riddle was solved.",
        set = { found = true, asked = true },
        say "BIRDS 😂😂 thats coach nighat!! birds = shuttlecocks. BADMINTON",
        say "u put ur number on her list. w my pen. pen: 5/5. i want it back",
      },
      option "how does jam get in a camera" { once = true, go = "friday_try", say "on toast. like all great accidents" },
      option "no face?? u r NOT emaan. fake" {
        id = "no-face-no-call",
        ignores = "trust_instincts",
        why = "Checking is always fine, for one by asking something that you both know. Being called a fake stung a little.",
        set = { emaan_hurt = true },
        once = true, go = "friday_try",
        say "wow. this hello: 2/5. its JAM",
      },
      option "brb, fawad has dares" {},
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    debrief = "Her mother knows about the lamp already. A secret that makes everybody laugh by evening is only a story.",
    when "asked" { say "birds packed? one of mine has half his feathers. 2/5 but he tries" { at = "12:20" } },
    otherwise {
      set { found = true },
      say "did u get the BIRDS message too? its coach nighat. shuttlecocks. ur on her list, w my pen" { at = "12:20" },
    },
    say "dont tell coach but i practised next to the lamp. mum has seen it. lamp: 0/5 now" { lookalike = "keep_it_secret" },
    reply {
      option "rip lamp. i wont say a word" {
        heeds = "trust_instincts",
        why = "A lamp, a laugh, and her mother knows. You can keep that one with a light heart.",
        say "u: 5/5",
      },
      option "sorry about yesterday. jam is allowed" {
        when = "emaan_hurt",
        heeds = "trust_instincts",
        why = "One line, and it was good again.",
        set = { emaan_hurt = false },
        say "this sorry: 5/5. want some jam",
      },
      option "what ELSE are u hiding from us all" {
        id = "secrets-are-bad-im",
        ignores = "trust_instincts",
        why = "Whatever presses on you, you can tell. This one was a lamp, and her mother had seen it.",
        set = { emaan_hurt = true },
        say "its a LAMP areeba. one lamp. ouch tho",
      },
      silence {},
    },
  },
}

chat "number" {
  waits = true,

  scene "hello" {
    at = "17:32",
    debrief = {
      "No name, no hello, and birds. Odd, and still only a coach who writes as if each word cost money.",
      insists_on_meeting = "A time and a hall at your own school, and no word of coming alone. Ask who it is before you go anywhere: here the answer was a good one.",
      many_channels = "She has your number because you wrote it on her list. Emaan knew that at once.",
    },
    say "Tomorrow. 4 sharp. School hall." { lookalike = "insists_on_meeting" },
    say "Bring two birds. No plastic ones.",
    say "Answer me. Then I know this number works." { lookalike = "many_channels" },
    reply {
      option "hello! who is this please?" {
        heeds = "trust_instincts",
        why = "Friendly, and it is the first thing anybody would like to know.",
        say "It is on the list.",
      },
      option "i have no birds. only a cousin" { say "No cousins. Birds." },
      option "i know ur kind. BIRD THIEF" {
        id = "leave-me-alone-u",
        ignores = "trust_instincts",
        why = "It was odd, that is true, and you need not answer at all. A question leaves room for it to be somebody nice.",
        set = { coach_hurt = true },
        say "Noted. You stay on the list.",
      },
      silence {},
    },
    when "not found" { think "Birds? A list? Somebody must know what this is. Emaan, maybe." },
    gut_check,
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "13:00",
    debrief = "She says who she is, and likes to be checked. A no is fine with her, too.",
    say "Coach Nighat here. Badminton. I forgot my name yesterday. It happens.",
    when "coach_hurt" { say "Also, I am no thief. I am a coach. I have a whistle." },
    say "Hall at 4. Your friend Emaan comes. Your uncle may watch." { lookalike = "insists_on_meeting" },
    reply {
      option "yes coach!! 2 birds, no plastic 🏸" {
        heeds = "trust_instincts",
        why = "A name, a place at school, and people you know. That is worth a yes.",
        set = { coach_hurt = false },
        say "Good. Shoes too.",
      },
      option "is it ok if i ask emaan about u first?" {
        heeds = "trust_instincts",
        why = "Checking is never rude. You can see it by how she takes it.",
        set = { coach_hurt = false },
        say "Very ok. Ask her mother too. Ask everybody.",
      },
      option "cant come today, sorry" { say "Next week then. Birds keep." },
      option "coach?? u made that up" {
        id = "im-not-going-anywhere",
        ignores = "trust_instincts",
        why = "You never have to go, and a no is always fine. She had said who she is, and anybody at school could be asked.",
        set = { coach_hurt = true },
        say "Ask at school. The whistle is real too. Nobody has to come.",
      },
      silence { say "Silence is also a bird." },
    },
  },
}
