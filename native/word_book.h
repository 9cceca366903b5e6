// The words of texts, each looked up once for both that indexing wants of it: how many tokens it is, and what it is
// found by. app/inference/word_book.py does the same in Python, many times slower, and is what it is compared with: both
// give the same for every text.
//
// Only words of letters that fold each by itself, of digits, and of signs between those are analysed here; whatever
// else there is, is asked of Python once and remembered.

#pragma once

#include <algorithm>
#include <unordered_map>

#include "codes.h"
#include "vocabulary.h"

// What a letter is, as Python's methods of strings have it; native_words.py gives these.
enum Flag : uint8_t { LETTER = 1, LOWER = 2, UPPER = 4, TITLE = 8, CHANGES = 16, STABLE = 32 };

constexpr Code ALPHABETS = 0x2000;  // no letter that folds by itself lies behind

struct Entry {
    uint64_t hash;
    uint64_t place;  // in the arena: the word, its terms, those inside them, its grams, one behind the other
    uint32_t word, terms, parts, grams;  // bytes of each
    uint32_t tokens;
    bool has_terms;
};

// Letters of scripts that are written without blanks; not all of them.
inline bool is_unspaced(Code code) {
    return (code >= 0x3041 && code <= 0x3094) || (code >= 0x30a1 && code <= 0x30f4)
        || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff);
}

struct Letter {
    uint8_t flags = 0;
    Codes folded;
};

struct Folded {
    Codes plain, spelt_out;
};

constexpr uint32_t NO_TERMS = UINT32_MAX;  // in place of an entry: what is found only together with what is beside it

struct Place {
    uint32_t begin, length, tokens, entry;
};

// One for each word book; for one thread at a time.
struct WordBook {
    PyObject* missing = nullptr;
    std::vector<Letter> letters{ALPHABETS};
    std::unordered_map<Code, Folded> folded;
    std::vector<bool> between = std::vector<bool>(0x10000), ends = std::vector<bool>(0x80);
    std::vector<bool> joints = std::vector<bool>(0x10000);
    Vocabulary vocabulary;
    Code space = 0;
    size_t remembered = 0, longest = 0, limit = 0, gram = 0;
    Codes spelt, spelt_out;

    std::string arena;
    std::vector<Entry> entries;
    std::vector<uint32_t> slots;  // 1 + the entry, 0 where there is none

    std::vector<Place> places;  // of the text that was measured last
    Codes word, inside, codes, plain, out, counted;  // of one word, kept for their memory

    void forget() {
        arena.clear();
        entries.clear();
        slots.assign(1 << 12, 0);
        places.clear();
    }

    // ---- looking up

    // The entry of a word, made where there is none. Its number, or -1 with an exception of Python's.
    int64_t look_up(std::string_view bytes) {
        const uint64_t hash = hash_of(bytes);
        size_t slot = hash & (slots.size() - 1);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.size() - 1)) {
            const Entry& entry = entries[slots[slot] - 1];
            if (entry.hash == hash && bytes == std::string_view(arena.data() + entry.place, entry.word))
                return slots[slot] - 1;
        }
        Entry made{hash, arena.size(), uint32_t(bytes.size()), 0, 0, 0, 0, false};
        arena += bytes;
        if (!analyse(bytes, made)) {
            arena.resize(made.place);
            return -1;
        }
        entries.push_back(made);
        slots[slot] = uint32_t(entries.size());
        if (entries.size() * 2 > slots.size())
            grow();
        return int64_t(entries.size()) - 1;
    }

    void grow() {
        std::vector<uint32_t> wider(slots.size() * 2, 0);
        for (size_t number = 0; number < entries.size(); number++) {
            size_t slot = entries[number].hash & (wider.size() - 1);
            while (wider[slot] != 0)
                slot = (slot + 1) & (wider.size() - 1);
            wider[slot] = uint32_t(number + 1);
        }
        slots.swap(wider);
    }

    // Notes how many tokens a stretch of a script without blanks has, or one that does not begin a word. Neither is
    // remembered: what stands there between blanks is sentences.
    bool note_unknown(std::string_view bytes, uint32_t begin, uint32_t length, bool begins) {
        Entry made{};
        if (!vocabulary.empty() && normalised())
            made.tokens = begins ? tokens(codes) : vocabulary.count(codes);
        else if (!ask(bytes, begins, made))
            return false;
        arena.resize(arena.size() - made.terms - made.parts - made.grams);
        places.push_back({begin, length, made.tokens, NO_TERMS});
        return true;
    }

    bool analyse(std::string_view bytes, Entry& made) {
        if (bytes.empty()) {
            made.has_terms = true;
            return true;
        }
        if (vocabulary.empty() || !is_ours())
            return ask(bytes, true, made);
        made.tokens = tokens(word);
        const size_t before = arena.size();
        terms_of_word();
        made.terms = uint32_t(arena.size() - before);
        arena += grams;
        made.grams = uint32_t(grams.size());
        made.has_terms = true;
        return true;
    }

    bool ask(std::string_view bytes, bool begins, Entry& made) {
        const std::string copy(bytes);  // the arena may be moved
        PyObject* text = PyUnicode_DecodeUTF8(copy.data(), Py_ssize_t(copy.size()), nullptr);
        if (text == nullptr)
            return false;
        PyObject* answer = PyObject_CallFunctionObjArgs(missing, text, begins ? Py_True : Py_False, nullptr);
        Py_DECREF(text);
        if (answer == nullptr)
            return false;
        const bool sound = take(answer, made);
        Py_DECREF(answer);
        return sound;
    }

    bool take(PyObject* answer, Entry& made) {
        PyObject* terms;
        unsigned int tokens;
        if (!PyArg_ParseTuple(answer, "IO", &tokens, &terms))
            return false;
        made.tokens = tokens;
        if (terms == Py_None)
            return true;
        const char *words, *parts, *grams_;
        Py_ssize_t words_size, parts_size, grams_size;
        if (!PyArg_ParseTuple(terms, "s#s#s#", &words, &words_size, &parts, &parts_size, &grams_, &grams_size))
            return false;
        arena.append(words, size_t(words_size));
        arena.append(parts, size_t(parts_size));
        arena.append(grams_, size_t(grams_size));
        made.terms = uint32_t(words_size);
        made.parts = uint32_t(parts_size);
        made.grams = uint32_t(grams_size);
        made.has_terms = true;
        return true;
    }

    // ---- analysing

    uint8_t flags(Code code) const { return code < ALPHABETS ? letters[code].flags : 0; }

    bool is_between(Code code) const { return code < between.size() && between[code]; }

    // Whether a character is, in the normal form that tokens are counted in, what it is, whatever stands beside it.
    bool is_stable(Code code) const {
        return code < 0x80 || flags(code) & STABLE || (is_between(code) && code != 0x2026)
            || code == 0x3001 || code == 0x3002 || is_unspaced(code) || (code >= 0xac00 && code <= 0xd7a3);
    }

    // Fills `codes` with the normal form of `word` where that is simply told.
    bool normalised() {
        codes.clear();
        for (Code code : word) {
            if (code >= 0xff01 && code <= 0xff5e)
                code -= 0xfee0;
            else if (!is_stable(code))
                return false;
            codes.push_back(code);
        }
        return true;
    }

    // Whether `word` is letters and digits with signs around and between them that need no asking: two words with one
    // sign between them that may join them are one word more.
    bool is_ours() {
        for (size_t i = 1; i + 1 < word.size(); i++)
            if (joins(i) && !is_elided(i))
                return false;
        bool has_net = false;
        for (size_t begin = 0, i = 0; i <= word.size(); i++) {
            if (i < word.size() && !is_between(word[i])) {
                if (!is_stable(word[i]))
                    return false;
                continue;
            }
            if (i < word.size() && !is_stable(word[i]))
                return false;
            if (i > begin && !are_digits(begin, i) && !is_plain_word(begin, i))
                return false;
            has_net = has_net || (begin > 0 && word[begin - 1] == '.' && i - begin >= 3 && (word[begin] | 32) == 'n'
                                  && (word[begin + 1] | 32) == 'e' && (word[begin + 2] | 32) == 't');
            begin = i + 1;
        }
        return !has_net;
    }

    bool joins(size_t i) const {
        return word[i] < joints.size() && joints[word[i]] && !is_between(word[i - 1]) && !is_between(word[i + 1]);
    }

    // Whether what a sign joins is "l'eau" (joined.py has the letters), behind which nothing more is joined.
    bool is_elided(size_t i) const {
        if (word[i] != '\'' && word[i] != 0x2019)
            return false;
        const bool que = i >= 2 && word[i - 1] == 'u' && word[i - 2] == 'q';
        const size_t begin = i - 1 - que;
        if ((begin > 0 && !is_between(word[begin - 1])) || (!que && std::strchr("cdjlmnst", int(word[begin])) == nullptr))
            return false;
        size_t end = i + 1;
        for (; end < word.size() && !is_between(word[end]); end++)
            if (!(flags(word[end]) & LETTER))
                return false;
        for (size_t next = end; next + 1 < word.size(); next++)
            if (joins(next))
                return false;
        return end - i > 2 && word[begin] < 0x80;
    }

    bool are_digits(size_t begin, size_t end) const {
        return std::all_of(word.begin() + begin, word.begin() + end, is_digit);
    }

    // Letters alone, in which no other word can be: of one case, or with a capital first.
    bool is_plain_word(size_t begin, size_t end) const {
        uint8_t any = 0, changes = 0;
        for (size_t i = begin; i < end; i++) {
            const uint8_t of_letter = flags(word[i]);
            if (!(of_letter & LETTER))
                return false;
            any |= of_letter;
            if (i > begin)
                changes |= of_letter & CHANGES;
        }
        const bool lower = any & LOWER && !(any & (UPPER | TITLE)), upper = any & UPPER && !(any & (LOWER | TITLE));
        return !changes || lower || upper;
    }

    bool is_letter(Code code) const { return flags(code) & LETTER || is_unspaced(code); }

    // Of a word that begins; a sign behind it is one more.
    uint32_t tokens(const Codes& normal) {
        const Code last = normal.back();
        const bool signed_ = normal.size() > 1 && last < 0x80 && ends[last] && is_letter(normal[normal.size() - 2]);
        counted.assign(1, space);
        counted.insert(counted.end(), normal.begin(), normal.end() - signed_);
        return vocabulary.count(counted) + signed_;
    }

    std::string grams;

    // Appends what the words of `word` are to the arena, and puts their grams into `grams`.
    void terms_of_word() {
        grams.clear();
        bool first = true;
        for (size_t begin = 0, i = 0; i <= word.size(); i++) {
            if (i < word.size() && !is_between(word[i]))
                continue;
            if (i > begin) {
                if (!first)
                    arena += ' ';
                first = false;
                terms_of(begin, i);
            }
            begin = i + 1;
        }
    }

    void terms_of(size_t begin, size_t end) {
        inside.assign(word.begin() + begin, word.begin() + end);
        plain.clear();
        if (is_digit(inside[0])) {
            plain.assign(inside.begin(), inside.begin() + std::min(limit, inside.size()));
            append(arena, plain.data(), plain.data() + plain.size());
            windows();
            return;
        }
        const bool ascii = std::all_of(inside.begin(), inside.end(), [](Code code) { return code < 0x80; });
        codes.clear();
        for (Code code : inside)
            codes.insert(codes.end(), letters[code].folded.begin(), letters[code].folded.end());
        codes.resize(std::min(limit, codes.size()));
        out.clear();
        for (Code code : codes) {
            const auto found = folded.find(code);
            if (found == folded.end()) {
                plain.push_back(code);
                out.push_back(code);
            } else {
                plain.insert(plain.end(), found->second.plain.begin(), found->second.plain.end());
                out.insert(out.end(), found->second.spelt_out.begin(), found->second.spelt_out.end());
            }
        }
        plain.resize(std::min(limit, plain.size()));
        out.resize(std::min(limit, out.size()));
        append(arena, plain.data(), plain.data() + plain.size());
        windows();
        if (codes != plain)
            out == plain ? spelling(spelt, codes) : spelling(spelt_out, out);
        else if (ascii && has_two_for_one())
            spelling(spelt_out, plain);
    }

    bool has_two_for_one() const {
        for (size_t i = 1; i < plain.size(); i++)
            if ((plain[i] == 'e' && (plain[i - 1] == 'a' || plain[i - 1] == 'o' || plain[i - 1] == 'u'))
                || (plain[i] == 'a' && plain[i - 1] == 'a'))
                return true;
        return false;
    }

    // The runs of so many characters in a word that is longer.
    void windows() {
        if (plain.size() <= gram)
            return;
        for (size_t i = 0; i + gram <= plain.size(); i++) {
            if (!grams.empty())
                grams += ' ';
            append(grams, plain.data() + i, plain.data() + i + gram);
        }
    }

    void spelling(const Codes& mark, const Codes& spelt_so) {
        if (!grams.empty())
            grams += ' ';
        append(grams, mark.data(), mark.data() + mark.size());
        append(grams, spelt_so.data(), spelt_so.data() + spelt_so.size());
    }

    // ---- texts

    // Finds the words of a text; false with an exception of Python's.
    bool measure(std::string_view text) {
        places.clear();
        size_t start = 0;
        uint32_t begin = 0;
        while (true) {
            size_t stop = start;
            uint32_t length = 0;
            for (; stop < text.size() && text[stop] != ' ' && text[stop] != '\n' && text[stop] != '\t'; stop++)
                length += (uint8_t(text[stop]) & 0xc0) != 0x80;
            if (length <= longest) {
                if (!note(text.substr(start, stop - start), begin, length))
                    return false;
            } else if (!note_stretches(text.substr(start, stop - start), begin, length)) {
                return false;
            }
            if (stop == text.size())
                return true;
            start = stop + 1;
            begin += length + 1;
        }
    }

    bool note(std::string_view bytes, uint32_t begin, uint32_t length) {
        decode(bytes, word);
        if (std::any_of(word.begin(), word.end(), is_unspaced))
            return note_unknown(bytes, begin, length, true);
        const int64_t entry = look_up(bytes);
        if (entry < 0)
            return false;
        const Entry& found = entries[size_t(entry)];
        places.push_back({begin, length, found.tokens, found.has_terms ? uint32_t(entry) : NO_TERMS});
        return true;
    }

    bool note_stretches(std::string_view bytes, uint32_t begin, uint32_t length) {
        size_t start = 0;
        for (uint32_t done = 0; done < length; done += uint32_t(longest)) {
            const uint32_t wanted = std::min(uint32_t(longest), length - done);
            size_t stop = start;
            for (uint32_t seen = 0; stop < bytes.size(); stop++) {
                seen += (uint8_t(bytes[stop]) & 0xc0) != 0x80;
                if (seen > wanted)
                    break;
            }
            const auto stretch = bytes.substr(start, stop - start);
            if (done > 0)
                decode(stretch, word);
            if (!(done > 0 ? note_unknown(stretch, begin + done, wanted, false) : note(stretch, begin, wanted)))
                return false;
            start = stop;
        }
        return true;
    }
};
