// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include "app/against_command.h"
#include "app/author_command.h"
#include "app/check_command.h"
#include "app/coverage_command.h"
#include "app/data_command.h"
#include "app/explore_command.h"
#include "app/graph_command.h"
#include "app/new_command.h"
#include "app/play_command.h"
#include "app/shot_command.h"
#include "app/translate_command.h"
#include "app/window_command.h"
#include "base/called_as.h"
#include "base/file.h"
#include "base/strings.h"
#include "platform/display.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iostream>

namespace app {
namespace {

/// Everything the command line can hold; CLI11 fills it in.
struct Request {
    std::string dataDir;
    PlayOptions play;
    std::vector<std::string> checkPaths;
    bool checkJson = false;
    ExploreOptions explore;
    std::string against;
    NewOptions create;
    DataOptions data;
    ShotOptions shot;
    TranslateOptions translate;
    GraphOptions graph;
    AuthorOptions author;
};

void addPlay(CLI::App& program, Request& request) {
    CLI::App* play = program.add_subcommand("play", "Open Chatwise, or play one scenario");
    PlayOptions& options = request.play;
    CLI::Option* scenario =
        play->add_option("scenario", options.scenario, "A scenario's id, or its folder");
    play->add_flag("--plain", options.plain, "Play in the terminal, line by line");
    CLI::Option* bot = play->add_option(
        "--bot", options.bot,
        "Let a bot play: guide_follower, trust_everyone, suspect_everyone or random");
    play->add_option("--route", options.route, "Begin again, along a route file first")
        ->needs(scenario)
        ->excludes(bot);
    play->add_option("--record", options.record, "Write the play into a route file as it goes")
        ->needs(scenario);
    play->add_option("--seed", options.seed, "The number that decides what is left to chance")
        ->check(CLI::NonNegativeNumber);
    play->add_flag("--json", options.json, "Print what a bot's play came to as JSON")->needs(bot);
    play->add_flag("--fresh", options.fresh, "Begin the scenario again");
    play->add_option("--lang", options.language, "The language: en or ur");
    play->add_option("--country", options.country, "Whose help lines to show, such as PK or GB");
}

void addCheck(CLI::App& program, Request& request) {
    CLI::App* check = program.add_subcommand("check", "Say what is not right with a scenario");
    check->add_option("paths", request.checkPaths, "Scenario folders")->required();
    check->add_flag("--json", request.checkJson, "Print it as JSON");
    check->add_option("--against", request.against,
                      "Say what has become of saves of this older version of the scenario");
}

void addExplore(CLI::App& program, Request& request) {
    CLI::App* explore =
        program.add_subcommand("explore", "Walk every way that a scenario can go, and prove it");
    ExploreOptions& options = request.explore;
    explore->add_option("paths", options.paths, "Scenario folders")->required();
    explore->add_flag("--json", options.json, "Print it as JSON");
    explore
        ->add_option("--budget", options.budget,
                     "How many states of one chat to look at, about 60 bytes each")
        ->check(CLI::PositiveNumber);
    explore->add_option("--routes", options.routesFolder,
                        "Write the routes that show a mistake into this folder");
}

void addNew(CLI::App& program, Request& request) {
    CLI::App* create = program.add_subcommand("new", "Make the folder of a new scenario");
    create->add_option("name", request.create.name, "Its name, such as lost-kitten")->required();
    create->add_option("--in", request.create.in, "Make it in this folder instead of here");
}

void addData(CLI::App& program, Request& request) {
    CLI::App* data = program.add_subcommand("data", "See, export or delete what Chatwise keeps");
    data->add_option("--export", request.data.exportFolder, "Copy everything into this folder");
    data->add_flag("--delete", request.data.deleteAll, "Delete everything for good");
}

void addShot(CLI::App& program, Request& request) {
    CLI::App* shot = program.add_subcommand("shot", "Draw one screen into a PNG file");
    ShotOptions& options = request.shot;
    shot->add_option("view", options.view, "The screen: " + shotViewNames())->required();
    shot->add_option("--scenario", options.scenario, "A scenario's id, or its folder");
    shot->add_option("--route", options.route, "A route file to play first");
    shot->add_option("--chat", options.chat, "Whose chat is open: a contact's id");
    shot->add_option("--lang", options.language, "The language: en or ur");
    shot->add_option("--theme", options.theme, "light, dark or contrast");
    shot->add_option("--size", options.size, "Width and height, such as 1280x800");
    shot->add_option("--scale", options.scale, "Text size: 1, 1.25, 1.5 or 2");
    shot->add_option("--date", options.date, "The day it is, such as 2026-06-04, instead of today");
    shot->add_option("--out", options.out, "The PNG file to write")->required();
}

void addTranslate(CLI::App& program, Request& request) {
    CLI::App* translate =
        program.add_subcommand("translate", "Bring a story's translation up to date");
    TranslateOptions& options = request.translate;
    translate->add_option("scenario", options.scenario, "A scenario's id, or its folder")
        ->required();
    translate
        ->add_option("language", options.language, "The language to translate into, such as ur")
        ->required();
    translate->add_flag("--dry-run", options.dryRun, "Say what is missing and write nothing");
    translate->add_flag("--json", options.json, "Print it as JSON");
}

void addGraph(CLI::App& program, Request& request) {
    CLI::App* graph = program.add_subcommand("graph", "Draw a story's map into an SVG file");
    GraphOptions& options = request.graph;
    graph->add_option("scenario", options.scenario, "A scenario's id, or its folder")->required();
    graph->add_option("--lang", options.language, "The language: en or ur");
    graph->add_option("--theme", options.theme,
                      "light, dark or contrast; without it, as the screen prefers that shows it");
    graph->add_flag("--proved", options.proved, "Colour it by what `explore` proves");
    graph->add_option("--out", options.out, "The SVG file to write")->required();
}

void addAuthor(CLI::App& program, Request& request) {
    CLI::App* author =
        program.add_subcommand("author", "Play a scenario in a window while you write it");
    author->add_option("scenario", request.author.scenario, "A scenario's id, or its folder")
        ->required();
    author->add_option("--lang", request.author.language, "The play's language: en or ur");
}

int carryOut(const CLI::App& program, const Request& request) {
    const auto paths = findPaths(request.dataDir);
    if (!paths) {
        std::cerr << paths.error().message << '\n';
        return 1;
    }
    const auto guide = guide::Guide::load(paths->data);
    if (!guide) {
        std::cerr << guide.error().message << '\n';
        return 1;
    }
    const auto countries = guide->countries();
    const std::string& country = request.play.country;
    if (!country.empty() && std::ranges::find(countries, country) == countries.end()) {
        std::cerr << "There are no help lines for \"" << country
                  << "\". Choose one of: " << base::join(countries, ", ") << ".\n";
        return kUsageError;
    }
    if (program.got_subcommand("check") && !request.against.empty()) {
        if (request.checkPaths.size() == 1)
            return checkAgainst(request.checkPaths[0], request.against, request.checkJson, *paths,
                                *guide, std::cout);
        std::cerr << fmt::format("Name one scenario to compare with the older version: {} check "
                                 "my-story --against my-story-before\n",
                                 base::calledAs());
        return kUsageError;
    }
    if (program.got_subcommand("check"))
        return check(request.checkPaths, request.checkJson, *paths, *guide, std::cout);
    if (program.got_subcommand("explore"))
        return explore(request.explore, *paths, *guide, std::cout);
    if (program.got_subcommand("coverage")) return printCoverage(*paths, *guide, std::cout);
    if (program.got_subcommand("new"))
        return createStory(request.create, *paths, *guide, std::cout);
    if (program.got_subcommand("data")) return manageData(request.data, *paths, std::cout);
    if (program.got_subcommand("shot")) return takeShot(request.shot, *paths, *guide);
    if (program.got_subcommand("translate"))
        return translateStory(request.translate, *paths, *guide, std::cout);
    if (program.got_subcommand("graph")) return drawGraph(request.graph, *paths, *guide, std::cerr);
    if (program.got_subcommand("author"))
        return openWorkbench(request.author, *paths, *guide, std::cerr);
    if (!request.play.bot.empty()) return playByBot(request.play, *paths, *guide);
    if (request.play.plain) return playInTerminal(request.play, *paths, *guide);
    if (!platform::hasDisplay()) {
        std::cout << "There is no display here, so Chatwise plays in this terminal.\n";
        return playInTerminal(request.play, *paths, *guide);
    }
    return playInWindow(request.play, *paths, *guide);
}

} // namespace

int run(int argc, char** argv) {
    CLI::App program("Chatwise: a messenger to practise in, safely.", "chatwise");
    program.set_version_flag("--version", "chatwise " CHATWISE_VERSION);
    program.require_subcommand(0, 1);
    Request request;
    request.create.program = base::printable(base::asTyped(argv[0]));
    program.add_option("--data-dir", request.dataDir, "Keep saves in this folder");
    program.fallthrough();
    addPlay(program, request);
    addCheck(program, request);
    addExplore(program, request);
    addNew(program, request);
    addData(program, request);
    addShot(program, request);
    addTranslate(program, request);
    addGraph(program, request);
    addAuthor(program, request);
    program.add_subcommand("coverage", "Say what of the guide the stories cover, as Markdown");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ExtrasError& error) {
        std::cerr << error.what() << '\n';
        // `chatwise lost-kitten`: most likely a story.
        const std::string last = argv[argc - 1];
        if (program.get_subcommands().empty() && !last.starts_with('-'))
            std::cerr << fmt::format("To play a story: {} play {}\n", base::calledAs(),
                                     base::printable(last));
        else
            std::cerr << "Run with --help for more information.\n";
        return kUsageError;
    } catch (const CLI::ParseError& error) {
        const int status = program.exit(error);
        return status == 0 ? 0 : kUsageError;
    }
    return carryOut(program, request);
}

} // namespace app
