// SPDX-License-Identifier: MIT
#include "app/album.h"

#include "app/canvas.h"
#include "app/model.h"
#include "app/store_words.h"
#include "platform/image.h"
#include "story/input_text.h"
#include "ui/evidence/screenshot.h"

namespace app {
namespace {

constexpr float kScale = 2; ///< sharp on any screen

} // namespace

base::Result<void> Album::keep(record::AttemptId attempt, story::Session& session,
                               const story::Transcript& transcript, story::EventIndex shot,
                               const ui::Settings& settings) {
    if (!m_store || attempt == 0) return {};
    auto display = platform::openHeadless(static_cast<int>(ui::kShotWidth * kScale),
                                          static_cast<int>(ui::kShotHeight * kScale));
    if (!display) return base::fail(display.error().message);
    ui::Settings look = settings;
    look.textScale = kScale;
    auto canvas = Canvas::open(std::move(*display), m_paths.data, look);
    if (!canvas) return base::fail(canvas.error().message);
    // A translation that cannot be read leaves the picture in English, as the screen is.
    (void)(*canvas)->strings().useScenario(session.scenario());
    (*canvas)->painter().setStoryFolder(session.scenario().folder);
    (*canvas)->context().still = true;

    const ui::Model model = modelOf(m_guide, session, transcript);
    (*canvas)->frame({}, 0, [&] {
        ui::drawShot((*canvas)->context(), model, shot, (*canvas)->context().screen());
    });
    const auto image = (*canvas)->display().capture();
    if (!image) return base::fail(image.error().message);
    const std::vector<std::uint8_t> png = platform::encodePng(*image);

    const story::Action& action = session.events()[shot].action;
    record::Picture picture;
    picture.attempt = attempt;
    picture.shot = story::shotName(session, shot);
    picture.contact = session.scenario().contacts[action.contact].id;
    picture.day = transcript.day();
    picture.minute = transcript.minute();
    if (const story::Message* message = transcript.find(action.message); message && message->flag)
        picture.sign = m_guide.item(*message->flag).id;
    return m_store
        ->addPicture(picture,
                     std::string_view(reinterpret_cast<const char*>(png.data()), png.size()))
        .map_error([&](const record::Trouble& trouble) {
            return base::Error{inWords((*canvas)->strings(), trouble)};
        });
}

std::optional<ui::Bitmap> Album::find(record::AttemptId attempt, const story::Session& session,
                                      story::EventIndex shot) const {
    if (!m_store || attempt == 0) return std::nullopt;
    const auto png = m_store->png(attempt, story::shotName(session, shot));
    if (!png) return std::nullopt;
    return ui::decodePicture(*png);
}

} // namespace app
