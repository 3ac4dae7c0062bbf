// SPDX-License-Identifier: MIT
#include "translate/similarity.h"

#include <algorithm>

namespace translate {
namespace {

std::uint32_t lower(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? byte + 32U : byte;
}

} // namespace

Trigrams::Trigrams(std::string_view text) {
    // Blanks around it let short texts and first letters count: "ok" has three of them.
    std::uint32_t last = ' ' << 8 | ' ';
    const auto take = [&](std::uint32_t byte) {
        last = (last << 8 | byte) & 0xffffffU;
        m_sorted.push_back(last);
    };
    for (const char c : text)
        take(lower(c));
    take(' ');
    std::ranges::sort(m_sorted);
}

double similarity(const Trigrams& a, const Trigrams& b) {
    std::size_t common = 0;
    auto left = a.m_sorted.begin(), right = b.m_sorted.begin();
    while (left != a.m_sorted.end() && right != b.m_sorted.end()) {
        if (*left == *right) {
            ++common;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return 2.0 * static_cast<double>(common) /
           static_cast<double>(a.m_sorted.size() + b.m_sorted.size());
}

} // namespace translate
