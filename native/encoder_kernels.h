// The inner loops of encoder.cpp, for processors that multiply bytes and words in 512 bits (AVX-512 VNNI).
//
// Nothing of the standard library's templates is used where these are compiled: what is made of one for such a
// processor could be taken for all.

#pragma once

#include <cstdint>

namespace kernels {

constexpr int PANEL = 64;         // columns of a matrix that are multiplied at a time, and numbers of a head
constexpr int MIDDLE = 128;       // what stands for nought in rows of numbers with a sign, which have 127 steps
constexpr int GELU_ZERO = 16;     // in rows that GELU gave, which are hardly ever below nought and have 239
constexpr int KEYS_AT_ONCE = 256; // whose products with values fit into 32 bits together

// A matrix [rows, columns] in panels of 64 columns: of each four rows 64 times their four numbers.
struct Matrix {
    int rows, columns;
    const int8_t* panels;
    const int32_t* starts;  // what sums begin with: less what the nought of what is multiplied adds
    const float* scales;
    const float* bias;

    const int8_t* panel(int number) const { return panels + static_cast<int64_t>(number) * PANEL * rows; }
};

// Rows in whole steps, each in its own.
struct Rounded {
    uint8_t* values;
    float* steps;
};

// What attention takes of a head, in 16 bits: each row in steps of its own.
struct Head {
    int16_t* queries;     // [tokens, 64]
    float* query_steps;
    int16_t* keys;        // panels of 64 tokens: of each two numbers 64 times those of a token
    float* key_steps;
    int16_t* values;      // of each two tokens 64 times their numbers
    float* value_steps;
};

bool available();

// Rounds a row with a sign.
void round_row(const float* row, int length, uint8_t* values, float* step);
// Rounds a row that GELU gave.
void round_gelu(const float* row, int length, uint8_t* values, float* step);
// LayerNormalization of a row in place, which is also rounded.
void normalize(float* row, int length, const float* weight, const float* bias, float epsilon, uint8_t* values,
               float* step);

// Rows [first, last) of one panel of a product. `added` are rows like those of the result, or none.
void product(const Rounded& left, int first, int last, const Matrix& right, int panel, const float* added,
             float* result, int width);
// The same through GELU. Row `first` of the product is the first of the result.
void product_gelu(const Rounded& left, int first, int last, const Matrix& right, int panel, float* result, int width);
// The same for a head's queries (0), keys (1) or values (2).
void product_head(const Rounded& left, int first, int last, const Matrix& right, int panel, int part, const Head& head);

// Floats that `attend` needs room for.
int attention_room(int tokens);
// Rows [first, last) of what a head gives, `width` apart.
void attend(const Head& head, int first, int last, int tokens, float scale, float* room, float* result, int width);

}  // namespace kernels
