// How well a text fits each language, from the runs of bytes in it that a table knows: app/text/language_table.py says
// how the table is laid out, and does the same in Python.

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include "parts.h"

#if defined(__GNUC__) || defined(__clang__)
#define FETCH __builtin_prefetch
#else
#define FETCH(address)
#endif

namespace {

constexpr size_t AHEAD = 6;  // rows of weights, which lie far from each other

template <typename Number> struct Array {
    Py_buffer buffer{};

    ~Array() {
        if (buffer.obj != nullptr)
            PyBuffer_Release(&buffer);
    }

    size_t size() const { return size_t(buffer.len) / sizeof(Number); }
    const Number* data() const { return static_cast<const Number*>(buffer.buf); }
    Number operator[](size_t place) const { return data()[place]; }
};

// Of half precision, finite.
float from_half(uint16_t half) {
    const uint32_t bits = uint32_t(half & 0x7fff) << 13 | uint32_t(half & 0x8000) << 16;
    float number;
    std::memcpy(&number, &bits, 4);
    return number * 0x1p112f;
}

struct Table {
    Array<uint32_t> moves, starts;
    Array<int32_t> features;
    Array<uint16_t> weights;
    Py_ssize_t columns = 0;
};

// One text on its way along the moves from state to state.
struct Walk {
    const uint8_t* text;
    size_t size, state;
    std::vector<uint32_t> features;  // one for each byte at which one ends
};

// Goes along several texts at once: each step waits for memory, and the steps of different texts do so together. False
// where the table is none.
bool walk(const Table& table, std::vector<Walk>& walks) {
    const size_t states = std::min(table.starts.size(), table.features.size());
    size_t longest = 0;
    for (const Walk& each : walks)
        longest = std::max(longest, each.size);
    for (size_t i = 0; i < longest; i++) {
        for (Walk& each : walks) {
            if (i >= each.size)
                continue;
            const size_t next = each.state < states ? size_t(table.starts[each.state]) + each.text[i] : SIZE_MAX;
            if (next >= table.moves.size() || (each.state = table.moves[next]) >= states)
                return false;
            if (table.features[each.state] >= 0)
                each.features.push_back(uint32_t(table.features[each.state]));
        }
    }
    return true;
}

// The features that occur, in the order in which they do, and how often each.
void count(const std::vector<uint32_t>& all, std::vector<uint32_t>& found, std::vector<uint32_t>& often) {
    size_t size = 16;
    while (size < all.size() * 2)
        size *= 2;
    std::vector<uint32_t> slots(size, 0);
    found.clear();
    often.clear();
    for (uint32_t feature : all) {
        size_t slot = feature * 0x9e3779b1u & (size - 1);
        while (slots[slot] != 0 && found[slots[slot] - 1] != feature)
            slot = (slot + 1) & (size - 1);
        if (slots[slot] == 0) {
            found.push_back(feature);
            often.push_back(0);
            slots[slot] = uint32_t(found.size());
        }
        often[slots[slot] - 1]++;
    }
}

// Adds the weights of features to the sums, a number for each column; false where the table is none.
bool add(const Table& table, const std::vector<uint32_t>& found, const std::vector<uint32_t>& often, float* sums) {
    const size_t columns = size_t(table.columns);
    for (size_t i = 0; i < found.size(); i++) {
        if ((size_t(found[i]) + 1) * columns > table.weights.size())
            return false;
        if (i + AHEAD < found.size()) {
            const size_t ahead = size_t(found[i + AHEAD]) * columns;
            for (size_t column = 0; column < columns && ahead + column < table.weights.size(); column += 32)
                FETCH(table.weights.data() + ahead + column);
        }
        const float weight = std::log1p(float(often[i]));
        const uint16_t* row = table.weights.data() + size_t(found[i]) * columns;
        for (size_t column = 0; column < columns; column++)
            sums[column] += weight * from_half(row[column]);
    }
    return true;
}

}  // namespace

PyObject* sums_of_features(PyObject*, PyObject* arguments) {
    PyObject* texts;
    Table table;
    if (!PyArg_ParseTuple(arguments, "O!y*y*y*y*n", &PyList_Type, &texts, &table.moves.buffer, &table.starts.buffer,
                          &table.features.buffer, &table.weights.buffer, &table.columns))
        return nullptr;
    std::vector<Walk> walks;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(texts); i++) {
        PyObject* text = PyList_GET_ITEM(texts, i);
        if (!PyBytes_Check(text)) {
            PyErr_SetString(PyExc_TypeError, "a text is not bytes");
            return nullptr;
        }
        const auto size = size_t(PyBytes_GET_SIZE(text));
        walks.push_back({reinterpret_cast<const uint8_t*>(PyBytes_AS_STRING(text)), size, 0, {}});
        walks.back().features.reserve(size);
    }
    bool sound = table.columns > 0 && walk(table, walks);
    std::vector<float> sums(sound ? walks.size() * size_t(table.columns) : 0, 0.0f);
    std::vector<uint32_t> found, often;
    for (size_t i = 0; i < walks.size() && sound; i++) {
        count(walks[i].features, found, often);
        sound = add(table, found, often, sums.data() + i * size_t(table.columns));
    }
    if (!sound) {
        PyErr_SetString(PyExc_ValueError, "this is no table of languages");
        return nullptr;
    }
    return PyBytes_FromStringAndSize(reinterpret_cast<const char*>(sums.data()), Py_ssize_t(4 * sums.size()));
}
