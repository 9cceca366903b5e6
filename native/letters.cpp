// Texts letter by letter: what each letter becomes that has nothing to do with what stands beside it. Which these are,
// and what they become, is asked of Python once for each (app/text/folding.py).

#include "parts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace {

enum Kind : uint8_t { UNKNOWN, ALONE, BOUND };

struct State {
    PyObject* asked = nullptr;
    std::vector<uint8_t> kinds;
    std::vector<Py_UCS4> single;          // what a letter becomes, where that is one
    std::vector<std::u32string> several;  // what others do, which have SEVERAL and the place here in `single`
};

constexpr Py_UCS4 SEVERAL = 0x110000;
constexpr Py_UCS4 LETTERS = 0x20000;  // what lies behind is rare, and taken for bound

struct Letters {
    PyObject_HEAD
    State* state;
};

State& of(PyObject* self) { return *reinterpret_cast<Letters*>(self)->state; }

// Whether it could be asked what a letter becomes.
bool learn(State& state, Py_UCS4 letter) {
    PyObject* found = PyObject_CallFunction(state.asked, "N", PyUnicode_FromOrdinal(int(letter)));
    if (found == nullptr)
        return false;
    if (found == Py_None) {
        state.kinds[letter] = BOUND;
    } else if (!PyUnicode_Check(found)) {
        PyErr_SetString(PyExc_TypeError, "a letter becomes a string");
        Py_DECREF(found);
        return false;
    } else {
        const Py_ssize_t length = PyUnicode_GET_LENGTH(found);
        if (length == 1) {
            state.single[letter] = PyUnicode_READ_CHAR(found, 0);
        } else {
            std::u32string text;
            for (Py_ssize_t i = 0; i < length; i++)
                text += char32_t(PyUnicode_READ_CHAR(found, i));
            state.single[letter] = SEVERAL + Py_UCS4(state.several.size());
            state.several.push_back(text);
        }
        state.kinds[letter] = ALONE;
    }
    Py_DECREF(found);
    return true;
}

// What a text becomes; None where a letter of it depends on others.
PyObject* translated(State& state, PyObject* text) {
    if (!PyUnicode_Check(text))
        return PyErr_Format(PyExc_TypeError, "not a string");
    const int kind = PyUnicode_KIND(text);
    const void* data = PyUnicode_DATA(text);
    const Py_ssize_t length = PyUnicode_GET_LENGTH(text);
    std::vector<Py_UCS4> made;
    made.reserve(size_t(length) + 16);
    for (Py_ssize_t i = 0; i < length; i++) {
        const Py_UCS4 letter = PyUnicode_READ(kind, data, i);
        if (letter >= LETTERS)
            Py_RETURN_NONE;
        if (state.kinds[letter] == UNKNOWN && !learn(state, letter))
            return nullptr;
        if (state.kinds[letter] == BOUND)
            Py_RETURN_NONE;
        const Py_UCS4 becomes = state.single[letter];
        if (becomes < SEVERAL) {
            made.push_back(becomes);
        } else {
            const std::u32string& several = state.several[becomes - SEVERAL];
            made.insert(made.end(), several.begin(), several.end());
        }
    }
    return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, made.data(), Py_ssize_t(made.size()));
}

// Where memory is short, nothing is lost: what was being learnt is asked again.
PyObject* translate(PyObject* self, PyObject* text) {
    return answer(
        reinterpret_cast<Letters*>(self)->state, [=](State& state) { return translated(state, text); }, [](State&) {});
}

int clear(PyObject* self) {
    if (reinterpret_cast<Letters*>(self)->state != nullptr)
        Py_CLEAR(of(self).asked);
    return 0;
}

int traverse(PyObject* self, visitproc visit, void* arg) {
    Py_VISIT(Py_TYPE(self));
    if (reinterpret_cast<Letters*>(self)->state != nullptr)
        Py_VISIT(of(self).asked);
    return 0;
}

void dealloc(PyObject* self) {
    PyTypeObject* type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    clear(self);
    delete reinterpret_cast<Letters*>(self)->state;
    type->tp_free(self);
    Py_DECREF(type);
}

int init(PyObject* self, PyObject* arguments, PyObject*) {
    PyObject* asked;
    if (!PyArg_ParseTuple(arguments, "O", &asked))
        return -1;
    clear(self);
    delete reinterpret_cast<Letters*>(self)->state;
    auto* state = new State();
    reinterpret_cast<Letters*>(self)->state = state;
    state->asked = Py_NewRef(asked);
    state->kinds.assign(LETTERS, UNKNOWN);
    state->single.assign(LETTERS, 0);
    return 0;
}

PyMethodDef methods[] = {
    {"translate", translate, METH_O, "What a text becomes, or None where a letter of it depends on those beside it."},
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

PyType_Spec spec = {"dragoman_native.Letters", sizeof(Letters), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};

}  // namespace

int add_letters(PyObject* module) { return add_type(module, spec); }
