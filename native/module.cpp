// The module `dragoman_native`: what reading a text does for every word of it, compiled.

#include "parts.h"

namespace {

PyMethodDef functions[] = {
    {"sums_of_features", sums_of_features, METH_VARARGS,
     "What the weights of all features in each of some bytes come to, a float for each column."},
    {nullptr, nullptr, 0, nullptr},
};

constexpr long INTERFACE = 3;  // app/text/compiled.py takes no other

int execute(PyObject* module) {
    if (PyModule_AddIntConstant(module, "INTERFACE", INTERFACE) < 0 || add_words(module) < 0)
        return -1;
    return add_letters(module) < 0 ? -1 : add_encoder(module);
}

PyModuleDef_Slot slots[] = {{Py_mod_exec, reinterpret_cast<void*>(execute)}, {0, nullptr}};
PyModuleDef module = {PyModuleDef_HEAD_INIT, "dragoman_native", nullptr, 0, functions, slots, nullptr, nullptr, nullptr};

}  // namespace

int add_type(PyObject* module, PyType_Spec& spec) {
    PyObject* type = PyType_FromModuleAndSpec(module, &spec, nullptr);
    if (type == nullptr)
        return -1;
    const int added = PyModule_AddType(module, reinterpret_cast<PyTypeObject*>(type));
    Py_DECREF(type);
    return added;
}

PyMODINIT_FUNC PyInit_dragoman_native() { return PyModuleDef_Init(&module); }
