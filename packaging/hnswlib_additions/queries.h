// Two questions to an index that would cost a call of Python for each vector that is looked at.
#pragma once

class MaskFilter : public hnswlib::BaseFilterFunctor {
    const char *mask_;
    size_t size_;

 public:
    MaskFilter(const char *mask, size_t size) : mask_(mask), size_(size) {}
    bool operator()(hnswlib::labeltype id) { return id < size_ && mask_[id]; }
};

typedef py::array_t<float, py::array::c_style | py::array::forcecast> FloatArray;
typedef py::array_t<size_t, py::array::c_style | py::array::forcecast> LabelArray;

// The nearest to one vector, at most k, the nearest first: labels and distances. Of a mask that is not empty, only those
// whose byte is not 0.
template<typename I>
py::tuple nearest(I &index, FloatArray vector, size_t k, py::bytes mask) {
    if ((size_t) vector.size() != (size_t) index.dim)
        throw std::runtime_error("Wrong dimensionality of the vector");
    char *bytes;
    Py_ssize_t size;
    if (PyBytes_AsStringAndSize(mask.ptr(), &bytes, &size))
        throw py::error_already_set();
    const void *data = vector.data();
    std::vector<std::pair<float, hnswlib::labeltype>> found;
    {
        py::gil_scoped_release released;
        MaskFilter filter(bytes, (size_t) size);
        found = index.appr_alg->searchKnnCloserFirst(data, k, size ? &filter : nullptr);
    }
    py::array_t<size_t> labels(found.size());
    py::array_t<float> distances(found.size());
    for (size_t i = 0; i < found.size(); i++) {
        labels.mutable_data()[i] = found[i].second;
        distances.mutable_data()[i] = found[i].first;
    }
    return py::make_tuple(labels, distances);
}

// How far these are from one vector, in the order in which they are given.
template<typename I>
py::array_t<float> distances_to(I &index, FloatArray vector, LabelArray labels) {
    if ((size_t) vector.size() != (size_t) index.dim)
        throw std::runtime_error("Wrong dimensionality of the vector");
    auto *graph = index.appr_alg;
    size_t count = (size_t) labels.size();
    py::array_t<float> distances(count);
    const void *data = vector.data();
    const size_t *wanted = labels.data();
    float *into = distances.mutable_data();
    {
        py::gil_scoped_release released;
        std::unique_lock<std::mutex> lock(graph->label_lookup_lock);
        for (size_t i = 0; i < count; i++) {
            auto found = graph->label_lookup_.find(wanted[i]);
            if (found == graph->label_lookup_.end())
                throw std::runtime_error("Label not found");
            into[i] = graph->fstdistfunc_(data, graph->getDataByInternalId(found->second), graph->dist_func_param_);
        }
    }
    return distances;
}
