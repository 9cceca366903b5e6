// What the parts of the module give it.

#pragma once

#define PY_SSIZE_T_CLEAN
#include <Python.h>

int add_words(PyObject* module);    // words.cpp
int add_letters(PyObject* module);  // letters.cpp
int add_encoder(PyObject* module);  // encoder_module.cpp
PyObject* sums_of_features(PyObject* module, PyObject* arguments);  // languages.cpp
