// The pieces of a tokenizer's vocabulary, and how many of them a word is.

#pragma once

#include <algorithm>

#include "codes.h"

// The pieces of a vocabulary, by hashes of 64 bits: that two are alike is as good as impossible, and would change an
// estimate by a token.
class Vocabulary {
public:
    bool fill(PyObject* pieces) {
        const Py_ssize_t count = PySequence_Fast_GET_SIZE(pieces);
        size_t size = 16;
        while (size < size_t(count) * 2)
            size *= 2;
        slots_.assign(size, 0);
        for (Py_ssize_t i = 0; i < count; i++) {
            PyObject* piece = PySequence_Fast_GET_ITEM(pieces, i);
            if (!PyUnicode_Check(piece)) {
                PyErr_SetString(PyExc_TypeError, "a piece is no text");
                return false;
            }
            const Py_ssize_t length = PyUnicode_GET_LENGTH(piece);
            if (length == 0)
                continue;
            uint64_t hash = 0;
            for (Py_ssize_t place = 0; place < length; place++)
                hash = further(hash, PyUnicode_READ_CHAR(piece, place));
            longest_ = std::max(longest_, size_t(length));
            for (size_t slot = mixed(hash) & (size - 1);; slot = (slot + 1) & (size - 1)) {
                if (slots_[slot] == 0)
                    slots_[slot] = hash;
                if (slots_[slot] == hash)
                    break;
            }
        }
        return true;
    }

    bool empty() const { return slots_.empty(); }

    // How many pieces there are where the longest is taken each time; of what is unknown, a row is one.
    uint32_t count(const Codes& word) const {
        uint32_t found = 0;
        bool unknown = false;
        for (size_t begin = 0; begin < word.size();) {
            const size_t until = std::min(word.size(), begin + longest_);
            size_t end = begin;
            uint64_t hash = 0;
            for (size_t place = begin; place < until; place++) {
                hash = further(hash, word[place]);
                if (has(hash))
                    end = place + 1;
            }
            const bool known = end > begin;
            found += known || !unknown;
            unknown = !known;
            begin = known ? end : begin + 1;
        }
        return found;
    }

private:
    static uint64_t further(uint64_t hash, Code code) { return (hash + code + 1) * MULTIPLIER; }

    bool has(uint64_t hash) const {
        for (size_t slot = mixed(hash) & (slots_.size() - 1); slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1))
            if (slots_[slot] == hash)
                return true;
        return false;
    }

    std::vector<uint64_t> slots_;
    size_t longest_ = 0;
};
