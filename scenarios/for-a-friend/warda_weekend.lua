-- SPDX-License-Identifier: MIT
-- Warda's chat from Friday afternoon on: what to do, whom to tell, and what came of it. warda.lua puts
-- these scenes behind its own.

local conditions = use "conditions"

return {
  scene "plan" {
    at = "14:40",
    say "so what do i even DO",
    reply {
      option "save it all, then report, then block. ur thumb. im here" {
        id = "save-report-block",
        heeds = { "screenshot_evidence", "report_and_block" },
        why = "The right order, in her own hand, and you beside her.",
        set = { w_blocked = true }, add = { close = 1 },
        say "ok. 47 screensohts... *screenshots. i say thank u in 31 of them",
        reply {
          option "now count how often HE says it" { say "zero. huh. ZERO" },
          option "thats ur manners. he used ur manners" { say "well hes not getting any more of them" },
          silence {},
        },
        say "reported... blocked... my hand shakes like ur tin" { at = "15:02" },
      },
      option "just block him. rn" {
        id = "just-block-him-now",
        ignores = "screenshot_evidence",
        why = "A block stops him from writing, and that is a lot. If the messages are kept first, there is more to show.",
        set = { w_blocked = true },
        say "done. its so QUIET",
        say "wait. do i have anythign left to show... *anything",
        reply {
          option "u forwarded me one. its safe here" {
            heeds = "screenshot_evidence",
            why = "What she sent to you is still there. One is enough to begin with.",
            say "ur the best cupboard i know",
          },
          option "doesnt matter. hes gone" { say "i hope so" },
          silence {},
        },
      },
      option "lend me ur phone, ill write to him as u" {
        ignores = "trust_instincts",
        why = "Brave. But then it is you in her chat, and not her. She wants to be the one who shuts her own door.",
        add = { close = -1 },
        say "no. i want to be the one who types in my chat",
      },
      option "first breathe. drink smth" { add = { close = 1 }, say "im drinking chai. still scared but w chai" },
      silence {},
    },
    go "who",
  },

  scene "who" {
    at = "15:06",
    say "he said if ONE grownup hears it, the page goes out tmrw. in the middle of the dancing",
    reply {
      option "who would u want to know? u pick, ill sit next to u" {
        id = "you-pick",
        heeds = "tell_trusted_adult",
        why = "Help is coming, and she holds the pen. Telling gets easier with somebody beside you.",
        add = { close = 1 },
        go = "she_picks",
      },
      option "can i tell my mama? w u there" {
        id = "my-mama-with-you",
        when = "not told('mama')",
        heeds = "tell_trusted_adult",
        why = "You asked her first. That one question made it something you do together.",
        set = { opened_up = true, w_told = true, with_mama = true }, add = { close = 1 },
        say "the one w pins in her mouth?",
        say "...ok. she cant shout w pins in",
        note "In the evening you sit on Mama's floor, between rolls of yellow cloth. Warda talks. Mama pins, and does not say one word until the end.",
      },
      option "i told someone. no names. sorry i didnt ask u" {
        id = "told-without-asking",
        when = "opened_up and not told",
        heeds = "trust_instincts",
        why = "You told because of the danger, and you told her so yourself, before anybody else could.",
        say "did u say abt abba",
        say "no. thats urs" { from = "me" },
        say "...ok. im cross for 10 minutes. then im not",
        set { warda_hurt = false },
      },
      option "if u dont tell, i will. tonight" {
        when = "not " .. conditions.dania_told,
        ignores = "trust_instincts",
        why = "You want her safe, and fetching help is right. As a threat it leaves her without a say, once more.",
        set = { warda_hurt = true }, add = { close = -1 },
        say "then do what u want. everyone does",
      },
      option "ok. no grownups" {
        when = "not " .. conditions.dania_told,
        ignores = "tell_trusted_adult",
        why = "He said it to keep you both alone. You can open that question again tomorrow.",
        say "ok",
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "she_picks" {
    when "close >= 3" {
      set { w_told = true },
      say "...",
      say "abba. its his page too. tonight after chai, before i get scraed again... *scared",
      reply {
        option "want me on the phone while u do it?" { say "no. just know that im doing it. at 9" },
        option "ill drum for u at 9. softly" { say "i wont hear it... but ill konw. *know" },
        silence {},
      },
    },
    otherwise {
      say "idk. nobody. let me think till tmrw",
    },
    tomorrow,
    go "saturday",
  },

  ---------------------------------------------------------------- Saturday
  scene "saturday" {
    at = "16:20",
    when "leaked" {
      say "haniya asked me abt a page. how does HANIYA know theres a page",
      reply {
        option "from me. it was urs to tell. im sorry" {
          heeds = { "trust_instincts", "shared_secrets" },
          why = "You owned it, in one line, with no but. That is how trust grows back.",
          set = { leaked = false },
          say "ok. ouch. ok. u said it straight tho",
        },
        option "she guesses things" {
          ignores = "trust_instincts",
          why = "You did not want to lose her. She can take the truth better than she can take a guess.",
          set = { warda_hurt = true },
          say "she guessed the word PAGE?",
        },
        silence {},
      },
    },
    when "w_told" { go "abba" },
    otherwise { when(conditions.dania_told) { go "rang" }, otherwise { go "speakers" } },
  },

  scene "abba" {
    at = "16:22",
    say "i told abba",
    typing(2600),
    say "he put his cup down. he said i know u saw me. u dropped ur green scraf. i have it in my bag... *scarf",
    say "he thought if nobody says it, it stays small. SAME AS ME" { at = "16:24" },
    say "then he asked for the page. from me, not from that boy. he cried at the lunch box part. the good kind of cry" { at = "16:26" },
    reply {
      option "r u ok. is he" { say "hes making eggs. he NEVER makes eggs. so ya" },
      option "next time wave at him in the library" { say "thats what HE said" },
      silence {},
    },
    when "not w_blocked" {
      set { w_blocked = true },
      say "then we did save, report, block. he read every one and said hmm. the last hmm was the loudest",
    },
    say "and he rang phuppo naz. no sound man tonight" { at = "16:29" },
    when "warda_hurt" { call "crooked" },
    call "no_studio",
    say "he can post it tonight if he likes. everyone in it has read it" { at = "16:31" },
    tomorrow,
    go "sunday",
  },

  scene "rang" {
    at = "16:22",
    say "the one u told worked out that im the friend. asked me FIRST. then rang my mama, kindly. and then i talked for an HOUR" { id = "someone-rang-my-mama" },
    when "warda_hurt or promised" { call "crooked" },
    say "abba asked me for the page. he said i know u saw me. u dropped ur green scraf... *scarf. he had it in his bag all this time" { at = "16:27" },
    when "not w_blocked" {
      set { w_blocked = true },
      say "we did save, report, block. him and me. he says hmm at every one",
    },
    otherwise { say "he read every word. he says hmm at each one" },
    call "no_studio",
    reply {
      option "how r u" { say "empty. but like a clean plate" },
      option "is ur verse ready" { say "ready. except for one ryhme... *rhyme" },
      silence {},
    },
    tomorrow,
    go "sunday",
  },

  scene "no_studio" {
    when "meet == 'yes'" {
      set { meet = "no" },
      say "and nobody goes to any studio tmrw. abba said it w his whole forehead",
    },
    back,
  },

  -- A few sharp words are still lying about. One of the two picks them up.
  scene "crooked" {
    say "im still a bit crooked w u. from this week",
    reply {
      option "i was sharp. i was scared for u. im sorry" {
        id = "i-was-sharp",
        heeds = "trust_instincts",
        why = "Three short lines, and none of them an excuse.",
        set = { warda_hurt = false },
        say "i know. i was cross AND i slept. both",
      },
      option "i only wanted to help" { say "ya. maybe ask me first, next time" },
      silence {},
    },
    back,
  },

  scene "speakers" {
    at = "16:22",
    debrief = "Nothing that he wanted has come true yet, and he says salam to her mother. People like him are nice to nearly everybody.",
    say "He is on the stairs with the speakers. He said salam to my MOTHER. She likes him.",
    when "meet == 'yes'" {
      say "and tmrw at 4. he says its settled. i dont want to",
      reply {
        option "then dont. u can take a yes back" {
          heeds = "insists_on_meeting",
          why = "It goes for her yes, and for yours.",
          set = { meet = "no" },
          say "can u? just like that",
        },
        option "its nearly over. just go" {
          ignores = "insists_on_meeting",
          why = "You wished for an end to it. Somebody who pushes does not stop because he gets his way.",
          say "Ok.",
        },
        silence {},
      },
    },
    when "warda_hurt" { call "crooked" },
    say "i cant sing w him at the sound desk" { at = "16:30" },
    reply {
      option "phuppo naz is right there. lets tell her, together" {
        id = "phuppo-together",
        heeds = "tell_trusted_adult",
        why = "A few hours before the music, and you found the bravest person on the roof. Late is fine.",
        set = { opened_up = true, w_told = true, with_phuppo = true }, add = { close = 1 },
        say "NOW? shes shouting at a chair",
        say "...ok. now. before i get cleevr... *clever",
        note "You find Phuppo behind the chairs. Warda says it in four sentences. Phuppo puts her phone away and takes both of you by the hand. Shahzaib is asked to fold up his cables. He says thank you, and leaves.",
      },
      option "look at me, not at him. i keep the beat" { add = { close = 1 }, say "ok. eyes on the tin" },
      option "just smile till its over" {
        ignores = "tell_trusted_adult",
        why = "To get through the night is one way. She would not have had to smile alone, and you neither.",
        say "Ok. I am smiling.",
      },
      silence {},
    },
    tomorrow,
    go "sunday",
  },

  ---------------------------------------------------------------- Sunday
  scene "sunday" {
    at = "11:00",
    say "slept till 9. voice gone. we were so GOOD" { id = "slept-till-10-voice" },
    when(conditions.adult_knows) {
      when "not seen('abba') and not seen('rang')" {
        say "abba knows since last night. he said i know u saw me. u dropped ur green scraf... *scarf",
      },
      photo "library-desk" {
        caption = "abbas desk. he took me to see it. on sundays its only us and the guard",
        alt = "A small desk by a tall library window: a lunch box, a folded napkin, and a green scarf over the chair.",
      },
      say "now hes ringing the cyber-crime people. hes on hold. the music has a PA in it" { at = "11:06" },
      reply {
        option "tell them to cough on it" { say "abba just coughed. i swaer... *swear" },
        option "is he mad at u" { say "he says im the one who said it first. he says thats a big thing in our house" },
        silence {},
      },
    },
    otherwise {
      when "w_blocked" { call "blocked_only" },
      otherwise { call "before_four" },
    },
    say "maam shireen wants one page abt the weekend. i have 6" { at = "11:20" },
    reply {
      option "how does it start" { say "'i spelled everything right, and my friend noticed.'" },
      option "did u keep the trendy rhyme" { say "its TRENDY MEHNDI now. we owe phuppo forever" },
      silence { say "its abt u. dont let it go to ur haed... *head" },
    },
    gut_check,
  },

  scene "blocked_only" {
    say "hes blocked and im not going anywhere at 4. but my tummy drops every time mama picks up her phone",
    reply {
      option "want to tell her first? ill sit there" {
        heeds = "tell_trusted_adult",
        why = "If she says it herself, there is nothing left to threaten her with. You offered a chair, not a push.",
        set = { opened_up = true, w_told = true },
        say "...bring the tin. if i stop talking u drum",
      },
      option "if it comes we r still us" { say "ya. still us" },
      silence {},
    },
    back,
  },

  scene "before_four" {
    say "its 5 hours till 4.",
    when "meet == 'no'" { say "i know im not going. my legs dont know it yet" },
    reply {
      option "dont go. lets tell someone, anyone u pick" {
        heeds = { "tell_trusted_adult", "insists_on_meeting" },
        why = "On the last morning, with hours to go. It was early enough.",
        set = { meet = "no", opened_up = true, w_told = true },
        say "ur mama. the pins. can u come and get me",
      },
      option "dont go. thats all i ask" {
        heeds = "insists_on_meeting",
        why = "You asked, and you asked for one thing only.",
        set = { meet = "no" },
        say "ok. i wont. *promise",
      },
      option "text me after" {
        ignores = "insists_on_meeting",
        why = "You did not know what else to say. Somebody older would, and it is only eleven.",
        say "Ok.",
      },
      silence {},
    },
    back,
  },

  ---------------------------------------------------------------- When Dania has told somebody
  scene "heard" {
    when "knows and not w_told and not opened_up and not blocked('warda')" {
      once {
        say "i told a grownup that someone scares a friend of mine. no names. nothing off the page" { from = "me" },
        typing(2000),
        when "promised" {
          say "u PROMISED",
          reply {
            option "i know. i was more scared of u getting hurt" {
              heeds = "tell_trusted_adult",
              why = "A promise to keep quiet about danger may be broken, gently, to her face. You did both.",
              say "im so cross. dont go anywhere",
            },
            option "i had to" { say "ok" },
            silence {},
          },
        },
        otherwise {
          say "did u say abt abba",
          say "no. thats urs" { from = "me" },
          say "ok. breahting... *breathing",
        },
      },
    },
  },
}
