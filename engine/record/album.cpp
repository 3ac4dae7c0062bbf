// SPDX-License-Identifier: MIT
// The evidence album: pictures as PNG, kept with the play they were taken in.
#include "record/database.h"
#include "record/store.h"

namespace record {

Result<void> Store::addPicture(const Picture& picture, std::string_view png) {
    return m_database->change([&] {
        SQLite::Statement put(m_database->sqlite(),
                              "INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?, ?, ?)");
        put.bind(1, picture.attempt);
        put.bind(2, picture.shot);
        put.bind(3, picture.contact);
        put.bind(4, picture.day);
        put.bind(5, picture.minute);
        put.bind(6, picture.sign);
        put.bind(7, png.data(), static_cast<int>(png.size()));
        put.exec();
    });
}

Result<std::vector<Picture>> Store::pictures(AttemptId attempt) const {
    return m_database->guarded<std::vector<Picture>>([&] {
        SQLite::Statement row(m_database->sqlite(),
                              "SELECT attempt, shot, contact, day, minute, sign, length(png) FROM "
                              "picture WHERE ?1 = 0 OR attempt = ?1 ORDER BY attempt, day, minute, rowid");
        row.bind(1, attempt);
        std::vector<Picture> list;
        while (row.executeStep()) {
            list.push_back({.attempt = row.getColumn(0).getInt64(),
                            .shot = row.getColumn(1).getString(),
                            .contact = row.getColumn(2).getString(),
                            .day = row.getColumn(3).getInt(),
                            .minute = row.getColumn(4).getInt(),
                            .sign = row.getColumn(5).getString(),
                            .bytes = static_cast<std::size_t>(row.getColumn(6).getInt64())});
        }
        return list;
    });
}

Result<std::string> Store::png(AttemptId attempt, const std::string& shot) const {
    return m_database->guarded<std::string>([&]() -> Result<std::string> {
        SQLite::Statement row(m_database->sqlite(),
                              "SELECT png FROM picture WHERE attempt = ? AND shot = ?");
        row.bind(1, attempt);
        row.bind(2, shot);
        if (!row.executeStep()) return fail(TroubleKind::NoSuchPicture, m_folder);
        return row.getColumn(0).getString(); // a blob's bytes, as they are
    });
}

} // namespace record
