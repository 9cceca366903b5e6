// Characters as numbers, and as the UTF-8 that Python has of them.

#pragma once

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

using Code = uint32_t;
using Codes = std::vector<Code>;

constexpr uint64_t MULTIPLIER = 0x9e3779b97f4a7c15ULL;

inline uint64_t mixed(uint64_t hash) {
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL;
    return hash ^ (hash >> 32);
}

inline uint64_t hash_of(std::string_view bytes) {
    uint64_t hash = bytes.size();
    size_t place = 0;
    for (; place + 8 <= bytes.size(); place += 8) {
        uint64_t eight;
        std::memcpy(&eight, bytes.data() + place, 8);
        hash = mixed((hash ^ eight) * MULTIPLIER);
    }
    uint64_t rest = 0;
    std::memcpy(&rest, bytes.data() + place, bytes.size() - place);
    return mixed((hash ^ rest) * MULTIPLIER);
}

inline void append(std::string& bytes, Code code) {
    if (code < 0x80) {
        bytes += char(code);
    } else if (code < 0x800) {
        bytes += char(0xc0 | code >> 6);
        bytes += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        bytes += char(0xe0 | code >> 12);
        bytes += char(0x80 | (code >> 6 & 0x3f));
        bytes += char(0x80 | (code & 0x3f));
    } else {
        bytes += char(0xf0 | code >> 18);
        bytes += char(0x80 | (code >> 12 & 0x3f));
        bytes += char(0x80 | (code >> 6 & 0x3f));
        bytes += char(0x80 | (code & 0x3f));
    }
}

inline void append(std::string& bytes, const Code* begin, const Code* end) {
    for (; begin != end; ++begin)
        append(bytes, *begin);
}

// Of UTF-8 that Python made, which is sound.
inline void decode(std::string_view bytes, Codes& codes) {
    codes.clear();
    for (size_t i = 0; i < bytes.size();) {
        auto at = [&](size_t offset) { return Code(uint8_t(bytes[i + offset])); };
        Code first = at(0);
        if (first < 0x80) {
            codes.push_back(first);
            i += 1;
        } else if (first < 0xe0) {
            codes.push_back((first & 0x1f) << 6 | (at(1) & 0x3f));
            i += 2;
        } else if (first < 0xf0) {
            codes.push_back((first & 0x0f) << 12 | (at(1) & 0x3f) << 6 | (at(2) & 0x3f));
            i += 3;
        } else {
            codes.push_back((first & 0x07) << 18 | (at(1) & 0x3f) << 12 | (at(2) & 0x3f) << 6 | (at(3) & 0x3f));
            i += 4;
        }
    }
}

inline bool codes_of(PyObject* text, Codes& codes) {
    Py_ssize_t size;
    const char* bytes = PyUnicode_AsUTF8AndSize(text, &size);
    if (bytes == nullptr)
        return false;
    decode({bytes, size_t(size)}, codes);
    return true;
}

inline bool is_digit(Code code) { return code >= '0' && code <= '9'; }
