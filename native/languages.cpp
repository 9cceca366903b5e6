// How well a text fits each language, from the runs of bytes in it that a table knows: app/text/language_table.py says
// how the table is laid out, and does the same in Python.

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include "parts.h"

namespace {

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
    const uint32_t bits = uint32_t(half & 0x7fff) << 13;
    float number;
    std::memcpy(&number, &bits, 4);
    number *= 0x1p112f;
    return half & 0x8000 ? -number : number;
}

// The features that occur, in the order in which they do, and how often; false where the table is none.
bool count_features(const Array<uint8_t>& text, const Array<uint32_t>& moves, const Array<uint32_t>& starts,
                    const Array<int32_t>& features, std::vector<uint32_t>& found, std::vector<uint32_t>& often) {
    const size_t states = std::min(starts.size(), features.size());
    std::vector<uint32_t> all;
    all.reserve(text.size());
    size_t state = 0;
    for (size_t i = 0; i < text.size(); i++) {
        const size_t next = state < states ? size_t(starts[state]) + text[i] : moves.size();
        if (next >= moves.size() || (state = moves[next]) >= states)
            return false;
        if (features[state] >= 0)
            all.push_back(uint32_t(features[state]));
    }
    size_t size = 16;
    while (size < all.size() * 2)
        size *= 2;
    std::vector<uint32_t> slots(size, 0);
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
    return true;
}

}  // namespace

PyObject* sum_of_features(PyObject*, PyObject* arguments) {
    Array<uint8_t> text;
    Array<uint32_t> moves, starts;
    Array<int32_t> features;
    Array<uint16_t> weights;
    Py_ssize_t columns;
    if (!PyArg_ParseTuple(arguments, "y*y*y*y*y*n", &text.buffer, &moves.buffer, &starts.buffer, &features.buffer,
                          &weights.buffer, &columns))
        return nullptr;
    std::vector<uint32_t> found, often;
    bool sound = columns > 0 && count_features(text, moves, starts, features, found, often);
    std::vector<float> sums(sound ? size_t(columns) : 0, 0.0f);
    for (size_t i = 0; i < found.size() && sound; i++) {
        sound = (size_t(found[i]) + 1) * sums.size() <= weights.size();
        if (!sound)
            break;
        const float weight = std::log1p(float(often[i]));
        const uint16_t* row = weights.data() + size_t(found[i]) * sums.size();
        for (size_t column = 0; column < sums.size(); column++)
            sums[column] += weight * from_half(row[column]);
    }
    if (!sound) {
        PyErr_SetString(PyExc_ValueError, "this is no table of languages");
        return nullptr;
    }
    if (found.empty())
        Py_RETURN_NONE;
    return PyBytes_FromStringAndSize(reinterpret_cast<const char*>(sums.data()), Py_ssize_t(4 * sums.size()));
}
