// SPDX-License-Identifier: MIT
#pragma once

#include "script/compile.h"
#include "script/names.h"
#include "script/report.h"
#include "script/texts.h"

namespace script {

/// What the parts of the compiler share while one story is compiled.
struct Work {
    const Story& story;
    const guide::Guide& guide;
    const Surroundings& surroundings;
    Reporter& report;
    story::Scenario& out;
    Texts& texts;
    Names names;
};

} // namespace script
