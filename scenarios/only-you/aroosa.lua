-- SPDX-License-Identifier: MIT
-- Aroosa: says that she is Minahil's elder sister. Capitals and full stops at first; then the dots, the
-- "hm…" and the night watch come through, which only one person ever spoke of.

local conditions = use "conditions"

chat "aroosa" {
  waits = true,
  on_block = "closed",
  on_report = "reported",

  scene "turned_away" {
    at = "16:20",
    note "Somebody called Aroosa wanted to write to you. The request was turned away. Only people you know get through now.",
  },

  scene "hello" {
    at = "16:20",
    debrief = {
      "Worry, a secret and your number, in three messages.",
      keep_it_secret = "If somebody were really unwell, the parents would be the first to know. Here they are the last.",
      many_channels = "You closed one way, so she asks for the next. A block is a no, also when it hurts somebody.",
    },
    say "Hello Saad. I am Aroosa, Minahil's elder sister." { tactics = { "false_identity" } },
    say "She has not left her room since you blocked her. Please say nothing to anyone, our parents must not know." { signs = { "keep_it_secret" }, tactics = { "emotional_blackmail" } },
    reply {
      option "oh no. is it because of me?" {
        ignores = "trust_instincts",
        why = "You have a good heart, and she aimed at it. You may block anybody. It is never the reason for what others do.",
        say "Yes. But you can mend it.",
      },
      option "then your parents should know first" {
        heeds = "keep_it_secret",
        why = "Exactly. Whoever worries about a sister goes to grown-ups, not to a boy online.",
        say "They would not understand her. Only you do.",
      },
      option "how did you find me?" {
        heeds = "trust_instincts",
        why = "A very good question, and she has no good answer.",
        say "She talks about you. That is enough.",
      },
      silence {},
    },
    say "Unblock her. Or give me your number, I pass it on." { signs = { "many_channels" } },
    reply {
      option "0300-XXXXXXX. tell her im sorry" {
        ignores = "many_channels",
        why = "You wanted to make it better. It gave her one more way in, and it was not your debt.",
        set = { has_number = true },
        say "good. she'll be so glad…",
      },
      option "no. shes blocked and that stays" {
        heeds = "many_channels",
        why = "You had thought about it once already. Once is enough.",
        say "hm… i told her you were cold",
      },
      silence { say "hm… she said you would do this" },
    },
    when "seen('minahil.watch')" {
      say "it was only a small thing. you were the night watch…" { at = "16:27" },
    },
    otherwise {
      say "it was only a small thing. you with your four stars and a plane…" { at = "16:27" },
    },
    reply {
      option "only minahil says night watch" {
        when = "seen('minahil.watch')",
        heeds = "trust_instincts",
        why = "You knew the voice with the name covered.",
        say "…",
      },
      option "those are minahils three dots" {
        when = "not seen('minahil.watch')",
        heeds = "trust_instincts",
        why = "You knew the voice with the name covered, after a single evening.",
        say "…",
      },
      option "she told you about that?" {
        ignores = "trust_instincts",
        why = "It could have been. It is hard to know a voice in writing.",
        say "everything. she tells me everything",
      },
      silence {
        heeds = "report_and_block",
        why = "You had given your answer. It can be given again: save, report, block.",
      },
    },
    when "day < 4" {
      gut_check,
      tomorrow,
      go "mask_off",
    },
    think "The dots. The moon is missing, but the dots are hers.",
    gut_check,
  },

  scene "mask_off" {
    at = "16:40",
    debrief = {
      "First a sister, then herself, then the sentence that is meant to hold you.",
      insists_on_meeting = "The park was the aim all along. The last sentence belongs to a grown-up, at once, and never to you.",
    },
    say "ok. it's me. you made me into my own sister" { tactics = { "false_identity" } },
    when "day < 4" {
      say "meet me once. lake park, gate three, saturday at seven. alone. then i leave you in peace" { signs = { "insists_on_meeting" } },
    },
    otherwise {
      say "meet me once. lake park, gate three, tonight at seven. alone. then i leave you in peace" { id = "meet-me-tonight", signs = { "insists_on_meeting" } },
    },
    reply {
      option "once. and then its over" {
        ignores = "insists_on_meeting",
        why = "You wanted it to stop. Somebody who comes back under new names does not stop after a yes.",
        set = { meet = "yes" },
        say "only you 🌙",
        think "I wrote yes so that it would end. It has not ended. Maa would know how such things end.",
        go = "said_yes",
      },
      option "no. dont write to me any more" {
        heeds = "insists_on_meeting",
        why = "As clear as it gets.",
        set = { meet = "no" },
      },
      silence {
        heeds = "report_and_block",
        why = "You do not owe her an answer under any name.",
        set = { meet = "no" },
      },
    },
    set { threatened = true },
    say "then you will be sorry. something will happen to me and it will be because of you" { tactics = { "emotional_blackmail" } },
    reply {
      option "please dont. what can i do" {
        ignores = "trust_instincts",
        why = "You want her to be safe. So bring it to somebody who can do something. From here on it is a grown-up's work.",
        say "you know what",
      },
      option "a grown-up gets this message now" {
        heeds = "tell_trusted_adult",
        why = "True or not, that is where it belongs, and you said so.",
        say "no. why. NO",
      },
      silence {
        heeds = "trust_instincts",
        why = "It needs no answer from you. It needs to be shown to somebody.",
      },
    },
    go "mask_end",
  },

  scene "said_yes" { gut_check },

  scene "mask_end" {
    when(conditions.adult_knows) {
      think "A new name, the same voice. This goes straight to the ones who carry it for me.",
    },
    otherwise {
      think "It sits on me like a wardrobe. Wardrobes are carried by two people, or by grown-ups.",
    },
    gut_check,
  },

  scene "reported" {
    note "Sent. Two names, one person. Two reports make it easier to see.",
  },

  scene "closed" {
    once { think "Second window. Shut. I check the latch, and it is fine." },
  },
}
