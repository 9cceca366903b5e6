// A word book (word_book.h) as Python sees it: app/inference/native_words.py says what is asked of it and what it is given.

#include <memory>
#include <new>

#include "parts.h"
#include "word_book.h"

namespace {

struct Words {
    PyObject_HEAD
    WordBook* book;  // null until it is initialised
};

WordBook*& book_of(PyObject* self) { return reinterpret_cast<Words*>(self)->book; }

// Where memory is short, the book begins anew.
template <typename Question>
PyObject* ask(PyObject* self, Question question) {
    return answer(book_of(self), question, [](WordBook& book) { book.forget(); });
}

int traverse(PyObject* self, visitproc visit, void* arg) {
    Py_VISIT(Py_TYPE(self));
    if (book_of(self) != nullptr)
        Py_VISIT(book_of(self)->missing);
    return 0;
}

int clear(PyObject* self) {
    if (book_of(self) != nullptr)
        Py_CLEAR(book_of(self)->missing);
    return 0;
}

void dealloc(PyObject* self) {
    PyTypeObject* type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    clear(self);
    delete book_of(self);
    type->tp_free(self);
    Py_DECREF(type);
}

bool fill_letters(WordBook& book, PyObject* letters) {
    PyObject *key, *value;
    Py_ssize_t place = 0;
    while (PyDict_Next(letters, &place, &key, &value)) {
        PyObject* folded;
        unsigned int code, flags;
        if (!PyArg_ParseTuple(value, "UI", &folded, &flags) || (code = unsigned(PyLong_AsUnsignedLong(key)), PyErr_Occurred()))
            return false;
        if (code >= ALPHABETS) {
            PyErr_SetString(PyExc_ValueError, "a letter of no alphabet");
            return false;
        }
        book.letters[code].flags = uint8_t(flags | LETTER);
        if (!codes_of(folded, book.letters[code].folded))
            return false;
    }
    return true;
}

bool fill_folded(WordBook& book, PyObject* folded) {
    PyObject *key, *value;
    Py_ssize_t place = 0;
    while (PyDict_Next(folded, &place, &key, &value)) {
        PyObject *plain, *spelt_out;
        const unsigned long code = PyLong_AsUnsignedLong(key);
        if (PyErr_Occurred() || !PyArg_ParseTuple(value, "UU", &plain, &spelt_out))
            return false;
        Folded& into = book.folded[Code(code)];
        if (!codes_of(plain, into.plain) || !codes_of(spelt_out, into.spelt_out))
            return false;
    }
    return true;
}

bool fill_signs(std::vector<bool>& signs, PyObject* text) {
    Codes codes;
    if (!codes_of(text, codes))
        return false;
    for (Code code : codes) {
        if (code >= signs.size()) {
            PyErr_SetString(PyExc_ValueError, "a sign of none of these");
            return false;
        }
        signs[code] = true;
    }
    return true;
}

bool fill(WordBook& book, PyObject* arguments, PyObject* named) {
    static const char* names[] = {"missing", "letters", "folded", "pieces", "space", "between", "ends", "spelt",
                                  "spelt_out", "joints", "gram", "limit", "longest", "remembered", nullptr};
    PyObject *missing, *letters, *folded, *pieces, *space, *between, *ends, *spelt, *spelt_out, *joints;
    Py_ssize_t gram, limit, longest, remembered;
    if (!PyArg_ParseTupleAndKeywords(arguments, named, "$OO!O!OUUUUUUnnnn", const_cast<char**>(names), &missing,
                                     &PyDict_Type, &letters, &PyDict_Type, &folded, &pieces, &space, &between, &ends,
                                     &spelt, &spelt_out, &joints, &gram, &limit, &longest, &remembered))
        return false;
    book.missing = missing;
    book.gram = size_t(gram);
    book.limit = size_t(limit);
    book.longest = size_t(longest);
    book.remembered = size_t(remembered);
    book.space = PyUnicode_READ_CHAR(space, 0);
    PyObject* fast = PySequence_Fast(pieces, "pieces are a sequence");
    if (fast == nullptr)
        return false;
    const bool filled = PySequence_Fast_GET_SIZE(fast) == 0 || book.vocabulary.fill(fast);
    Py_DECREF(fast);
    if (!filled || !fill_letters(book, letters) || !fill_folded(book, folded) || !fill_signs(book.joints, joints)
        || !fill_signs(book.between, between) || !fill_signs(book.ends, ends) || !codes_of(spelt, book.spelt)
        || !codes_of(spelt_out, book.spelt_out))
        return false;
    book.forget();
    return true;
}

int init(PyObject* self, PyObject* arguments, PyObject* named) {
    try {
        auto book = std::make_unique<WordBook>();
        if (!fill(*book, arguments, named))
            return -1;
        Py_INCREF(book->missing);
        WordBook* before = book_of(self);
        book_of(self) = book.release();
        if (before != nullptr) {
            Py_CLEAR(before->missing);
            delete before;
        }
        return 0;
    } catch (const std::bad_alloc&) {
        PyErr_NoMemory();
        return -1;
    }
}

// Finds the words of a text; how many tokens they have, or -1 with an exception of Python's.
int64_t measured(WordBook& book, PyObject* text) {
    Py_ssize_t size;
    const char* bytes = PyUnicode_AsUTF8AndSize(text, &size);
    if (bytes == nullptr || !book.measure({bytes, size_t(size)})) {
        book.places.clear();
        return -1;
    }
    int64_t count = 0;
    for (const Place& place : book.places)
        count += place.tokens;
    return count;
}

PyObject* token_ends_in(WordBook& book, PyObject* text) {
    if (book.entries.size() >= book.remembered)
        book.forget();
    const int64_t count = measured(book, text);
    PyObject* ends = count < 0 ? nullptr : PyBytes_FromStringAndSize(nullptr, Py_ssize_t(4 * count));
    if (ends == nullptr)
        return nullptr;
    char* into = PyBytes_AS_STRING(ends);
    for (const Place& place : book.places) {
        const uint64_t tokens = place.tokens;
        for (uint64_t number = 1; number <= tokens; number++, into += 4) {
            const uint32_t end = place.begin + uint32_t((place.length * number + tokens - 1) / tokens);
            std::memcpy(into, &end, 4);
        }
    }
    return ends;
}

PyObject* about_in(WordBook& book, PyObject* text) {
    std::vector<Place> last;
    last.swap(book.places);
    const int64_t count = measured(book, text);
    last.swap(book.places);  // that text stays the last one
    return count < 0 ? nullptr : PyLong_FromLongLong(count);
}

PyObject* terms_in(WordBook& book, PyObject* arguments) {
    unsigned int start, end;
    if (!PyArg_ParseTuple(arguments, "II", &start, &end))
        return nullptr;
    auto place_of = [&](uint32_t begin) {
        return std::lower_bound(book.places.begin(), book.places.end(), begin,
                                [](const Place& place, uint32_t wanted) { return place.begin < wanted; });
    };
    const auto first = place_of(start), behind = place_of(end);
    if (!(first < behind) || first->begin != start || (behind - 1)->begin + (behind - 1)->length != end)
        Py_RETURN_NONE;
    std::string words, parts, grams;
    for (auto place = first; place != behind; ++place) {
        if (place->entry == NO_TERMS)
            Py_RETURN_NONE;
        const Entry& entry = book.entries[place->entry];
        const char* from = book.arena.data() + entry.place + entry.word;
        if (place != first) {
            words += ' ';
            grams += ' ';
        }
        words.append(from, entry.terms);
        parts.append(from + entry.terms, entry.parts);
        grams.append(from + entry.terms + entry.parts, entry.grams);
    }
    // Whether there may be a number in groups, which is told in Python.
    bool grouped = false;
    for (size_t i = words.find(' '); i != std::string::npos && !grouped; i = words.find(' ', i + 1)) {
        if (i == 0 || !is_digit(Code(uint8_t(words[i - 1]))))
            continue;
        const size_t next = words.find_first_not_of(' ', i);
        grouped = next != std::string::npos && next + 2 < words.size() && is_digit(Code(uint8_t(words[next])))
            && is_digit(Code(uint8_t(words[next + 1]))) && is_digit(Code(uint8_t(words[next + 2])));
    }
    words += parts;
    return Py_BuildValue("s#s#O", words.data(), Py_ssize_t(words.size()), grams.data(), Py_ssize_t(grams.size()),
                         grouped ? Py_True : Py_False);
}

PyObject* token_ends(PyObject* self, PyObject* text) {
    return ask(self, [=](WordBook& book) { return token_ends_in(book, text); });
}

PyObject* about(PyObject* self, PyObject* text) {
    return ask(self, [=](WordBook& book) { return about_in(book, text); });
}

PyObject* terms(PyObject* self, PyObject* arguments) {
    return ask(self, [=](WordBook& book) { return terms_in(book, arguments); });
}

PyMethodDef methods[] = {
    {"token_ends", token_ends, METH_O, "Where the tokens of a text end, four bytes each; its words are those of `terms`."},
    {"about", about, METH_O, "How many tokens a text has."},
    {"terms", terms, METH_VARARGS, "The words and the grams of a stretch of the text measured last, or None."},
    {nullptr, nullptr, 0, nullptr},
};

PyType_Slot slots[] = {
    {Py_tp_init, reinterpret_cast<void*>(init)},
    {Py_tp_new, reinterpret_cast<void*>(PyType_GenericNew)},
    {Py_tp_dealloc, reinterpret_cast<void*>(dealloc)},
    {Py_tp_traverse, reinterpret_cast<void*>(traverse)},
    {Py_tp_clear, reinterpret_cast<void*>(clear)},
    {Py_tp_methods, methods},
    {0, nullptr},
};

PyType_Spec spec = {"dragoman_native.Words", sizeof(Words), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};

}  // namespace

int add_words(PyObject* module) { return add_type(module, spec); }
