// The layers of an encoder of BERT's kind in eight bits, run on one text: attention, a sum and LayerNormalization,
// two products with GELU between them, a sum and LayerNormalization. app/inference/layered.py says what they read.

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "encoder_kernels.h"

class Encoder {
public:
    // `data` is kept by the caller; it is read fastest from a multiple of 64. False where it holds no layers in this
    // form.
    bool open(const uint8_t* data, size_t size);

    int hidden() const { return hidden_; }

    // Changes `states` [tokens, hidden] into what the last layer gives, with so many threads. Throws std::bad_alloc.
    void run(float* states, int tokens, int threads) const;

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
    class Member;

    // `rows` are those of the result that are wanted.
    void layer(const Layer& each, Work& work, const Member& member, float* states, int tokens, int rows) const;

    int hidden_ = 0, inner_ = 0, heads_ = 0;
    bool first_row_alone_ = false;  // is wanted of the last layer
    std::vector<Layer> layers_;
};
