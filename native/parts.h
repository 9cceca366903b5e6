// What the parts of the module give it.

#pragma once

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <new>

int add_words(PyObject* module);    // words.cpp
int add_letters(PyObject* module);  // letters.cpp
int add_encoder(PyObject* module);  // encoder_module.cpp
PyObject* sums_of_features(PyObject* module, PyObject* arguments);  // languages.cpp

int add_type(PyObject* module, PyType_Spec& spec);  // module.cpp; under the last part of its name

// The answer to what is asked of an object, in which memory may be short; `forget` is called then.
template <typename Held, typename Question, typename Forget>
PyObject* answer(Held* held, Question question, Forget forget) {
    if (held == nullptr) {
        PyErr_SetString(PyExc_RuntimeError, "it was not initialised");
        return nullptr;
    }
    try {
        return question(*held);
    } catch (const std::bad_alloc&) {
        forget(*held);
        return PyErr_NoMemory();
    }
}
