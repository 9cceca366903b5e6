// `dragoman_native.Encoder`: what Python is given of encoder.h.

#include "encoder.h"
#include "parts.h"

#include <new>
#include <system_error>

namespace {

struct Held {
    PyObject_HEAD
    Encoder* encoder;
    Py_buffer data;
};

Held* held(PyObject* self) { return reinterpret_cast<Held*>(self); }

int init(PyObject* self, PyObject* arguments, PyObject*) {
    Py_buffer data;
    if (!PyArg_ParseTuple(arguments, "y*", &data)) return -1;
    if (held(self)->encoder != nullptr || !kernels::available()) {
        PyBuffer_Release(&data);
        PyErr_SetString(PyExc_RuntimeError, "not on this processor, or not again");
        return -1;
    }
    Encoder* encoder = new (std::nothrow) Encoder;
    bool good = false;
    try {
        good = encoder != nullptr && encoder->open(static_cast<const uint8_t*>(data.buf), data.len);
    } catch (const std::bad_alloc&) {
    }
    if (!good) {
        delete encoder;
        PyBuffer_Release(&data);
        PyErr_SetString(PyExc_ValueError, "no layers of an encoder");
        return -1;
    }
    held(self)->encoder = encoder;
    held(self)->data = data;
    return 0;
}

void dealloc(PyObject* self) {
    PyTypeObject* type = Py_TYPE(self);
    if (held(self)->encoder != nullptr) {
        delete held(self)->encoder;
        PyBuffer_Release(&held(self)->data);
    }
    type->tp_free(self);
    Py_DECREF(type);
}

PyObject* run(PyObject* self, PyObject* arguments) {
    Py_buffer states;
    int threads;
    if (!PyArg_ParseTuple(arguments, "w*i", &states, &threads)) return nullptr;
    const Encoder* encoder = held(self)->encoder;
    const Py_ssize_t row = encoder == nullptr ? 0 : 4 * static_cast<Py_ssize_t>(encoder->hidden());
    if (row == 0 || states.len % row || states.len / row > 1 << 20 || threads < 1) {
        PyBuffer_Release(&states);
        PyErr_SetString(PyExc_ValueError, "not the states of a text");
        return nullptr;
    }
    bool good = true;
    Py_BEGIN_ALLOW_THREADS;
    try {
        encoder->run(static_cast<float*>(states.buf), static_cast<int>(states.len / row), threads);
    } catch (const std::bad_alloc&) {
        good = false;
    }
    Py_END_ALLOW_THREADS;
    PyBuffer_Release(&states);
    if (!good) return PyErr_NoMemory();
    Py_RETURN_NONE;
}

PyMethodDef methods[] = {
    {"run", run, METH_VARARGS,
     "run(states, threads): changes the float32 numbers of a text's tokens into what the last layer gives."},
    {nullptr, nullptr, 0, nullptr},
};

PyType_Slot slots[] = {
    {Py_tp_init, reinterpret_cast<void*>(init)},
    {Py_tp_new, reinterpret_cast<void*>(PyType_GenericNew)},
    {Py_tp_dealloc, reinterpret_cast<void*>(dealloc)},
    {Py_tp_methods, methods},
    {0, nullptr},
};

PyType_Spec spec = {"dragoman_native.Encoder", sizeof(Held), 0, Py_TPFLAGS_DEFAULT, slots};

}  // namespace

int add_encoder(PyObject* module) {
    if (add_type(module, spec) < 0) return -1;
    return PyModule_AddObjectRef(module, "ENCODER_RUNS_HERE", kernels::available() ? Py_True : Py_False);
}
