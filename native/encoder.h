// The layers of an encoder of BERT's kind in eight bits, run on one text: attention, a sum and LayerNormalization,
// two products with GELU between them, a sum and LayerNormalization. app/inference/layered.py says what they read.

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "encoder_kernels.h"

class Encoder {
public:
    // `data` is kept by the caller, at a multiple of 64. False where it holds no layers in this form.
    bool open(const uint8_t* data, size_t size);

    int hidden() const { return hidden_; }

    // Changes `states` [tokens, hidden] into what the last layer gives, with so many threads; of that only the first
    // `last_rows` are right. Throws std::bad_alloc.
    void run(float* states, int tokens, int threads, int last_rows) const;

private:
    struct Norm {
        const float *weight, *bias;
        float epsilon;
    };
    struct Layer {
        kernels::Matrix heads, mixed, wide, narrow;
        Norm after_attention, after_products;
        float scale;
    };
    struct Work;
    class Team;

    void layer(const Layer& each, Work& work, Team& team, float* states, int tokens, int rows, bool first) const;

    int hidden_ = 0, inner_ = 0;
    std::vector<Layer> layers_;
};
