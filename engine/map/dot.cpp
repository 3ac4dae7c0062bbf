// SPDX-License-Identifier: MIT
#include "map/dot.h"

#include "base/child_process.h"
#include "map/frames.h"

#include <fmt/format.h>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <string>
#include <string_view>

#if defined(__unix__) || defined(__APPLE__)
#include <cgraph.h>
#include <fcntl.h>
#include <gvc.h>
#include <unistd.h>

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
}
#endif

namespace map {
namespace {

#if defined(__unix__) || defined(__APPLE__)

constexpr double kInch = 72;

char* mutableText(const char* text) {
    return const_cast<char*>(text); // cgraph takes char*, and copies it
}

int ignore(char*) {
    return 0;
}

/// Names get the numbers 1, 2, 3 … By itself cgraph takes their addresses, and lists a graph's
/// groups in the order of those: another one in each process.
struct Names {
    std::map<std::string, IDTYPE> numbers;
    IDTYPE unnamed = 0; ///< the last number given to an edge; even, those of names are odd

    static void* open(Agraph_t*, Agdisc_t*) { return new Names; }
    static long map(void* state, int, char* name, IDTYPE* id, int create) {
        auto& self = *static_cast<Names*>(state);
        if (!name) {
            *id = self.unnamed += 2;
            return 1;
        }
        const auto found = self.numbers.find(name);
        if (found == self.numbers.end() && !create) return 0;
        *id = found != self.numbers.end()
                  ? found->second
                  : self.numbers.emplace(name, 2 * self.numbers.size() + 1).first->second;
        return 1;
    }
    static long alloc(void*, int, IDTYPE) { return 0; } // numbers are never asked for by name
    static void free(void*, int, IDTYPE) {}
    static char* print(void* state, int, IDTYPE id) {
        for (const auto& [name, number] : static_cast<Names*>(state)->numbers)
            if (number == id) return mutableText(name.c_str());
        return nullptr;
    }
    static void close(void* state) { delete static_cast<Names*>(state); }
    static void idregister(void*, int, void*) {}
};

/// A plan as dot's graph. A label is a node of its own on the way: labels of edges corrupt the
/// memory of Graphviz 2.42. Nothing is ever given back, for the same reason; the process that this
/// runs in ends with it.
class DotGraph {
public:
    DotGraph(const Plan& plan, bool labels) : m_plan(plan), m_labels(labels) {
        // Only what is linked in: no plugins, fonts or settings of the machine.
        static lt_symlist_t builtins[] = {
            {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
            {nullptr, nullptr}};
        agseterrf(ignore);
        m_context = gvContextPlugins(builtins, 0);
        static Agiddisc_t names{Names::open,  Names::map,   Names::alloc,     Names::free,
                                Names::print, Names::close, Names::idregister};
        static Agdisc_t all{&AgMemDisc, &names, &AgIoDisc};
        m_graph = agopen(mutableText("map"), Agdirected, &all);
        set(AGRAPH, "ranksep", "0.36");
        set(AGRAPH, "nodesep", "0.22");
        set(AGRAPH, "label", "");
        // How long it looks for better places: without, it takes ten times as long, and on large
        // graphs places things far apart.
        set(AGRAPH, "nslimit", "4");
        set(AGRAPH, "nslimit1", "4");
        set(AGNODE, "shape", "box");
        set(AGNODE, "fixedsize", "true");
        set(AGNODE, "label", "");
        set(AGNODE, "width", "1");
        set(AGNODE, "height", "1");
        set(AGEDGE, "arrowhead", "none");
        set(AGEDGE, "weight", "1");
        addNodes();
        addEdges();
    }

    bool layOut() { return gvLayout(m_context, m_graph, "dot") == 0; }

    Layout layout() const {
        Layout result;
        const boxf whole = GD_bb(m_graph);
        for (Agnode_t* node : m_nodes)
            result.nodes.push_back(boxOf(node));
        for (Agraph_t* group : m_groups) {
            const boxf box = GD_bb(group);
            result.groups.push_back({box.LL.x - whole.LL.x, whole.UR.y - box.UR.y,
                                     box.UR.x - box.LL.x, box.UR.y - box.LL.y});
        }
        for (const Drawn& drawn : m_edges) {
            PlacedEdge edge;
            append(edge.curve, drawn.first);
            append(edge.curve, drawn.second);
            if (drawn.label) edge.label = boxOf(drawn.label);
            result.edges.push_back(std::move(edge));
        }
        return result;
    }

private:
    struct Drawn {
        Agedge_t* first = nullptr;
        Agnode_t* label = nullptr;
        Agedge_t* second = nullptr;
    };

    void set(int kind, const char* name, const char* value) {
        agattr(m_graph, kind, mutableText(name), mutableText(value));
    }

    Agnode_t* addNode(Agraph_t* into, const std::string& name, Size size) {
        Agnode_t* node = agnode(into, mutableText(name.c_str()), 1);
        agset(node, mutableText("width"), mutableText(fmt::format("{}", size.w / kInch).c_str()));
        agset(node, mutableText("height"), mutableText(fmt::format("{}", size.h / kInch).c_str()));
        return node;
    }

    void addNodes() {
        for (std::size_t i = 0; i < m_plan.groups.size(); ++i) {
            const Size heading = m_plan.groups[i];
            // "cluster" is the name by which dot knows a group.
            Agraph_t* group = agsubg(m_graph, mutableText(fmt::format("cluster{}", i).c_str()), 1);
            agsafeset(group, mutableText("margin"), mutableText("14"), mutableText(""));
            // An empty table is the one label whose size no font decides.
            const std::string table =
                fmt::format("<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"{:.0f}\" "
                            "HEIGHT=\"{:.0f}\"><TR><TD></TD></TR></TABLE>",
                            heading.w, heading.h);
            agsafeset(group, mutableText("label"),
                      agstrdup_html(m_graph, mutableText(table.c_str())), mutableText(""));
            m_groups.push_back(group);
        }
        for (std::size_t i = 0; i < m_plan.nodes.size(); ++i) {
            const Plan::Node& node = m_plan.nodes[i];
            m_nodes.push_back(addNode(m_groups[node.group], fmt::format("n{}", i), node.size));
        }
    }

    void addEdges() {
        for (std::size_t i = 0; i < m_plan.edges.size(); ++i) {
            const Plan::Edge& edge = m_plan.edges[i];
            Agnode_t *from = m_nodes[edge.from], *to = m_nodes[edge.to];
            Drawn drawn;
            if (!m_labels || edge.label.w <= 0) {
                drawn.first = agedge(m_graph, from, to, nullptr, 1);
            } else {
                const std::uint32_t group = m_plan.nodes[edge.from].group;
                const bool inside = group == m_plan.nodes[edge.to].group;
                drawn.label =
                    addNode(inside ? m_groups[group] : m_graph, fmt::format("l{}", i), edge.label);
                drawn.first = agedge(m_graph, from, drawn.label, nullptr, 1);
                drawn.second = agedge(m_graph, drawn.label, to, nullptr, 1);
            }
            if (edge.isHidden) agset(drawn.first, mutableText("weight"), mutableText("4"));
            m_edges.push_back(drawn);
        }
    }

    Point flipped(pointf point) const {
        return {point.x - GD_bb(m_graph).LL.x, GD_bb(m_graph).UR.y - point.y};
    }

    Box boxOf(Agnode_t* node) const {
        const Point middle = flipped(ND_coord(node));
        const double w = ND_width(node) * kInch, h = ND_height(node) * kInch;
        return {middle.x - w / 2, middle.y - h / 2, w, h};
    }

    /// Goes on with the edge's curve, straight on where it does not begin where the last one ends.
    void append(std::vector<Point>& curve, Agedge_t* edge) const {
        const splines* drawn = edge ? ED_spl(edge) : nullptr;
        for (int i = 0; drawn && i < drawn->size; ++i) {
            const bezier& piece = drawn->list[i];
            for (int k = 0; k < piece.size; ++k) {
                const Point point = flipped(piece.list[k]);
                if (k == 0 && !curve.empty()) {
                    const Point last = curve.back();
                    curve.insert(curve.end(), {last, point});
                }
                curve.push_back(point);
            }
        }
    }

    const Plan& m_plan;
    bool m_labels;
    GVC_t* m_context = nullptr;
    Agraph_t* m_graph = nullptr;
    std::vector<Agraph_t*> m_groups;
    std::vector<Agnode_t*> m_nodes;
    std::vector<Drawn> m_edges;
};

void sayNothing() {
    // Parts of Graphviz write to the error output themselves.
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);
}

#else

class DotGraph {
public:
    DotGraph(const Plan&, bool) {}
    bool layOut() { return false; }
    Layout layout() const { return {}; }
};
void sayNothing() {}

#endif

// --- The layout as bytes, from one process to the other of the same program ---------------------

void write(std::string& bytes, double number) {
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}
void write(std::string& bytes, const Box& box) {
    for (const double number : {box.x, box.y, box.w, box.h})
        write(bytes, number);
}

std::string encode(const Layout& layout) {
    std::string bytes;
    for (const Box& box : layout.nodes)
        write(bytes, box);
    for (const Box& box : layout.groups)
        write(bytes, box);
    for (const PlacedEdge& edge : layout.edges) {
        write(bytes, edge.label ? 1.0 : 0.0);
        if (edge.label) write(bytes, *edge.label);
        write(bytes, static_cast<double>(edge.curve.size()));
        for (const Point& point : edge.curve) {
            write(bytes, point.x);
            write(bytes, point.y);
        }
    }
    return bytes;
}

/// Reads numbers until one is missing, or is none.
class Reader {
public:
    explicit Reader(const std::string& bytes) : m_bytes(bytes) {}
    double number() {
        double value = 0;
        m_good = m_good && m_at + sizeof value <= m_bytes.size();
        if (!m_good) return 0;
        std::memcpy(&value, m_bytes.data() + m_at, sizeof value);
        m_at += sizeof value;
        m_good = std::isfinite(value);
        return m_good ? value : 0;
    }
    Point point() {
        const double x = number();
        return {x, number()};
    }
    Box box() {
        const Point place = point(), size = point();
        return {place.x, place.y, size.x, size.y};
    }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_good && m_at == m_bytes.size(); }

private:
    const std::string& m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

/// The layout moved to the corner of a page that holds all of it: curves swing out of dot's own.
Layout fitted(Layout layout) {
    constexpr double kFar = std::numeric_limits<double>::max();
    Point low{kFar, kFar}, high{-kFar, -kFar};
    const auto add = [&](double x, double y) {
        low = {std::min(low.x, x), std::min(low.y, y)};
        high = {std::max(high.x, x), std::max(high.y, y)};
    };
    const auto addBox = [&](const Box& box) {
        add(box.x, box.y);
        add(box.right(), box.bottom());
    };
    std::ranges::for_each(layout.nodes, addBox);
    std::ranges::for_each(layout.groups, addBox);
    for (const PlacedEdge& edge : layout.edges) {
        if (edge.label) addBox(*edge.label);
        for (const Point& point : edge.curve)
            add(point.x, point.y);
    }
    layout.size = {high.x - low.x, high.y - low.y};
    shift(layout, {-low.x, -low.y});
    return layout;
}

std::optional<Layout> decode(const Plan& plan, const std::string& bytes) {
    Reader reader(bytes);
    Layout layout;
    for (std::size_t i = 0; i < plan.nodes.size(); ++i)
        layout.nodes.push_back(reader.box());
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        layout.groups.push_back(reader.box());
    for (std::size_t i = 0; i < plan.edges.size(); ++i) {
        PlacedEdge edge;
        if (reader.number() > 0) edge.label = reader.box();
        const auto points = static_cast<std::size_t>(reader.number());
        for (std::size_t k = 0; k < points && reader.isGood(); ++k)
            edge.curve.push_back(reader.point());
        if (edge.curve.size() % 3 != 1) return std::nullopt; // an edge that dot has lost
        layout.edges.push_back(std::move(edge));
    }
    if (!reader.isAtEnd()) return std::nullopt;
    return fitted(std::move(layout));
}

/// In a child: one after the other, for as long as dot survives them.
void layOutAll(std::span<const DotTask> tasks, const base::Give& give) {
    std::setlocale(LC_ALL, "C"); // numbers are written with a point
    sayNothing();
    for (const DotTask& task : tasks) {
        DotGraph graph(*task.plan, task.labels);
        give(framed(graph.layOut() ? encode(graph.layout()) : std::string()));
    }
}

} // namespace

std::vector<std::optional<Layout>> layOutByDot(std::span<const DotTask> tasks,
                                               std::chrono::milliseconds& left,
                                               const std::atomic<bool>* stop) {
    std::vector<std::optional<Layout>> layouts;
    const auto isStopped = [&] { return stop != nullptr && *stop; };
    while (layouts.size() < tasks.size() && left.count() > 0 && !isStopped()) {
        const auto rest = tasks.subspan(layouts.size());
        const auto end =
            base::runInChild([&](const base::Give& give) { layOutAll(rest, give); },
                             {.cpu = left, .memory = 1U << 30, .output = 64U << 20, .stop = stop});
        if (!end) break;
        // Who was ended for it has taken all of the time, whatever was measured of it.
        const auto taken =
            std::chrono::duration_cast<std::chrono::milliseconds>(end->cpu) / base::kSlowerInChild;
        left = end->wasTime ? std::chrono::milliseconds(0) : left - taken;
        const std::vector<std::string> frames = framesIn(end->output);
        for (std::size_t i = 0; i < frames.size() && i < rest.size(); ++i)
            layouts.push_back(decode(*rest[i].plan, frames[i]));
        // What dot does not survive is passed over. But where others went before, it may be them
        // who spoilt the memory: then it is tried once more, with nobody before it.
        if (frames.empty()) layouts.emplace_back();
    }
    layouts.resize(tasks.size());
    return layouts;
}

} // namespace map
