// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "guide/guide.h"
#include "story/scenario.h"
#include "text/catalogue.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// The words of the interface, the guide and the story at hand in the player's language. English
/// source text is the key and the fallback. A view asks with `tr("context", "English text")`, from
/// which xgettext (--keyword=tr:1c,2) collects what is to be translated.
class Strings {
public:
    /// English, nothing loaded.
    Strings() = default;

    /// `language` is "en" or the name of a folder below translations/ of `dataDir`. Fails with a
    /// plain sentence for a language that is not there; what was loaded before then stays.
    base::Result<void> useLanguage(const std::filesystem::path& dataDir,
                                   const std::string& language);
    /// The translation that lies with a scenario, if it has one in this language.
    base::Result<void> useScenario(const story::Scenario& scenario);

    const std::string& language() const { return m_language; }
    bool rightToLeft() const { return m_rightToLeft; }

    /// Valid until the language changes.
    std::string_view tr(std::string_view context, std::string_view english) const;
    /// A text of a scenario; empty for story::kNoText.
    std::string_view story(const story::Scenario& scenario, story::TextIndex text) const;
    /// A guide item's `field` ("name", "brief", …), whose English is `english`.
    std::string_view guide(const guide::Item& item, std::string_view field,
                           std::string_view english) const;
    std::string_view name(const guide::Item& item) const { return guide(item, "name", item.name); }
    std::string_view brief(const guide::Item& item) const {
        return guide(item, "brief", item.brief);
    }

private:
    std::string m_language = "en";
    bool m_rightToLeft = false;
    /// Interface, guide, help: whatever is in the folder. Shared by copies, which differ in the
    /// story's words.
    std::shared_ptr<const std::vector<text::Catalogue>> m_interface;
    text::Catalogue m_story;
};

/// Minutes after midnight as "4:16 pm", or as the language tells the time.
std::string clockTime(const Strings& strings, int minute);
/// How a chat feels, from 1 ("At ease") to 5 ("Uneasy").
std::string_view feelingName(const Strings& strings, int feeling);

/// What is said first and last of a story, whatever the score: whose fault manipulation is.
struct KindWords {
    std::string_view title, words;
};
KindWords kindWords(const Strings& strings, const story::Scenario& scenario);

} // namespace ui
