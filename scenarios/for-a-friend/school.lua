-- SPDX-License-Identifier: MIT
-- Ma'am Shireen: teaches English, loves a semicolon, waits for people.
-- Haniya: headlines in capitals, means well, talks faster than she thinks.

local conditions = use "conditions"

chat "shireen" {
  on_tell = "told",

  scene "wednesday" {
    at = "13:50",
    say "Class 8C: your diary is yours; nobody reads it, not even me. I only count the pages, as others count sheep.",
    reply {
      option "does a page of drum beats count" { say "If it has rhythm; yes." },
      option "im 3 pages behind maam" { say "I know; I count. I am not chasing you, I am only walking in your direction." },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "13:40",
    debrief = "She wants to meet, in a staff room with an open door, and you may bring company. You may also say no.",
    say "Please come to the staff room at break tomorrow; bring Warda if she likes. It is about missing pages, so do not run." { lookalike = "insists_on_meeting" },
    reply {
      option "we will both come maam" {
        heeds = "trust_instincts",
        why = "A teacher, an open door, a friend beside you. That kind of meeting is easy to say yes to.",
        say "Good; I have tea, and very few questions.",
      },
      option "can i bring my excuses too" { say "Bring all three; I collect them." },
      option "do i HAVE to" {
        ignores = "trust_instincts",
        why = "You can ask that, and you see how she takes it. She never pressed.",
        say "No. The tea is better than my tone; think it over.",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "12:40",
    debrief = "It is a personal question, and she gives you the way out in the same breath. Somebody who means well is fine with no answer.",
    say "You both came, you drank my tea, you said nothing; a fine start.",
    say "Is somebody being unkind to one of you? You may answer with one word, or none." { lookalike = "boundary_testing" },
    reply {
      option "one word: yes. its a friend" {
        when = "knows and not " .. conditions.dania_told,
        heeds = "tell_trusted_adult",
        why = "No name, no page, one word. It was enough to open the door.",
        set = { opened_up = true },
        call = "told",
      },
      option "its not mine to say maam" {
        say "Then it is yours to stand beside; that is honest work too. If it gets heavy, a friend's trouble may be told without her name.",
      },
      option "why does everyone ask me things" {
        ignores = "trust_instincts",
        why = "Somebody had asked too much of you this week. She asked once, and softly.",
        say "A fair complaint; I withdraw the question and keep the tea.",
      },
      silence {},
    },
  },

  scene "told" {
    once {
      when "told('shireen')" {
        when "knows" { say "maam, someone is using a page of a friends diary to scare her" { from = "me" } },
        otherwise { say "maam, someone in our band asks me odd things about a friend" { from = "me" } },
      },
      typing(2000),
      say "Thank you, Dania. You did not do this, and neither did she; he did.",
      say "I do not need her name yet. If somebody is not safe today I cannot wait; but you two will hear it first, before I ring anyone.",
      say "She keeps every message; then she reports, then she blocks. Her hand, not yours.",
      reply {
        option "what do i say to her" { say "Ask what she needs; then be quiet. It is harder than grammar." },
        option "will she hate me" { say "She may be cross; people can be cross and safe at the same time." },
        option "what if he posts it" { say "Then it is he who did something shameful. For threats there is the cyber-crime helpline; her family and I can ring it together." },
        silence { say "You need not answer; you have done the hard sentence." },
      },
    },
  },
}

chat "haniya" {
  scene "wednesday" {
    at = "14:50",
    debrief = "She is nosy, and she is also worried. Sent to the right person, the same question becomes a kind one.",
    say "BREAKING: chaat counter shut for repairs. nation in tears",
    reply {
      option "a minute of silence" { say "i gave it two. i was hungry" },
      option "who broke it" { say "a boy from 9A and a very large spoon" },
      silence {},
    },
    say "ALSO: sources say warda cried in the book corner at 11:40. what happened to her??" { lookalike = "boundary_testing" },
    reply {
      option "ask her if shes ok. shed like that" {
        heeds = "trust_instincts",
        why = "You turned a rumour into a kind question, and sent it to the right person.",
        say "u mean like. as a person. not as the press. ok",
      },
      option "no comment" { say "no comment is the MOST comment" },
      option "stop spying on everyone" {
        ignores = "trust_instincts",
        why = "She was nosy, and she had also seen a friend cry. Both can be true.",
        say "i was standing next to the ATLAS. i have eyes",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "15:05",
    debrief = "Fifty rupees, for chaat, from somebody who sits two rows behind you. You can laugh and say no.",
    say "BREAKING: chaat is back!! lend me 50, i pay in headlines" { lookalike = "asks_favours" },
    reply {
      option "ok but i want a GOOD headline" {
        heeds = "trust_instincts",
        why = "A small favour, out in the open. She will pay it back, partly in jokes.",
        say "GIRL SAVES NATION WITH 50 RUPEES. u earned it",
      },
      option "im saving for a real drum" { say "GIRL HAS HEART OF TIN" },
      option "u only want my money" {
        ignores = "trust_instincts",
        why = "Fifty rupees of chaat is not a trick. It may be that somebody else wants too much from you.",
        say "i want CHAAT. the money is in the way",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "13:30",
    debrief = "\"Off the record\" is a joke of hers. Still, what Warda told you is Warda's, and no friend has to know it.",
    say "sources say u and warda drank TEA in the STAFF ROOM. off the record. what is it" { lookalike = "keep_it_secret" },
    reply {
      option "its hers to tell. ask her how she is" {
        heeds = "trust_instincts",
        why = "You kept what is Warda's, and you kept Haniya too.",
        say "ok. i bought her a samosa. the samosa will ask",
      },
      option "dont repeat it ok? someone has a page of hers" {
        id = "leak-page",
        when = "knows",
        ignores = "shared_secrets",
        why = "It is heavy to carry alone, so it slipped out. A grown-up is a better place for it. It can still be put right.",
        set = { leaked = true },
        say "WHAT page",
        say "ok. my mouth is shut. its a big mouth but its shut",
      },
      option "u just want gossip" {
        ignores = "trust_instincts",
        why = "She does love news. She also likes Warda, and you could not see that from here.",
        say "i noticed bc i LIKE her. but ok",
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "12:00",
    when "leaked" {
      say "i said ONE word to warda about a page and her face went white. i feel awful",
      reply {
        option "we both said too much. say sorry, and stop there" {
          heeds = { "trust_instincts", "shared_secrets" },
          why = "You took your half of it and showed her the way to mend hers.",
          say "writing it now. no headline. just sorry",
        },
        option "why did u SAY it" { say "why did u TELL me" , say "ok sorry. bad question" },
        silence {},
      },
    },
    otherwise {
      say "BREAKING: reporter asks friend 'are u ok'. friend says 'not yet but thank u'. reporter cries in the book corner" { at = "12:00" },
      reply {
        option "front page. no photo" { say "no photo. im growing" },
        silence {},
      },
    },
  },
}
