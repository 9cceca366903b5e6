// AVX-512 VNNI: 6 rows by 64 columns are summed up in registers, and what follows a product is done before they leave.

#include "encoder_kernels.h"

#include <cstring>

#if defined(__x86_64__) || defined(_M_X64)

#include <immintrin.h>

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#define INLINE __forceinline
#define NOINLINE __declspec(noinline)
#define UNROLL
#else
#include <cpuid.h>
#define INLINE inline __attribute__((always_inline))
#if defined(__clang__)
#define NOINLINE __attribute__((noinline))
#define UNROLL _Pragma("unroll")
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,fma"))), \
                             apply_to = function)
#else
#define NOINLINE __attribute__((noipa))
#define UNROLL _Pragma("GCC unroll 16")
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,fma")
#endif
#endif

namespace kernels {
namespace {

constexpr int ROWS = 6;     // in registers at a time, an even number
constexpr int LANES = 16;   // numbers in a register
constexpr int PARTS = PANEL / LANES;
constexpr int MOST_QK = 5792;   // 64 products of such numbers fit into 32 bits
constexpr int MOST_V = 511;     // 256 products of this and the next one do
constexpr int MOST_P = 16383;
alignas(64) const int32_t NOTHING[PANEL] = {};
constexpr float SMALLEST = 1e-30f;  // a step for a row of nothing but noughts

// ---- products

using Sums = int32_t[PANEL];

// The sums of `COUNT` rows. `ahead` is fetched meanwhile, 64 bytes a step. By itself, as compilers keep all of them in
// registers only so.
template <int COUNT, bool WORDS>
NOINLINE void sum_up(const uint8_t* left, int64_t apart, const int8_t* right, int steps, const int32_t* starts,
                     const char* ahead, Sums* result) {
    __m512i sums[COUNT][PARTS];
    UNROLL for (int row = 0; row < COUNT; row++) {
        UNROLL for (int part = 0; part < PARTS; part++) sums[row][part] = _mm512_loadu_si512(starts + LANES * part);
    }
    for (int step = 0; step < steps; step++, right += 4 * PANEL) {
        __m512i columns[PARTS];
        UNROLL for (int part = 0; part < PARTS; part++) columns[part] = _mm512_loadu_si512(right + 64 * part);
        if (ahead) _mm_prefetch(ahead + 64 * static_cast<int64_t>(step), _MM_HINT_T1);
        UNROLL for (int row = 0; row < COUNT; row++) {
            int32_t four;
            memcpy(&four, left + row * apart + 4 * static_cast<int64_t>(step), 4);
            const __m512i spread = _mm512_set1_epi32(four);
            UNROLL for (int part = 0; part < PARTS; part++)
                sums[row][part] = WORDS ? _mm512_dpwssd_epi32(sums[row][part], spread, columns[part])
                                        : _mm512_dpbusd_epi32(sums[row][part], spread, columns[part]);
        }
    }
    UNROLL for (int row = 0; row < COUNT; row++) {
        UNROLL for (int part = 0; part < PARTS; part++) _mm512_store_si512(result[row] + LANES * part, sums[row][part]);
    }
}

// Gives `end` the sums of rows [first, last), an even number at a time but for the last; of `left` the first one is
// `first`.
template <bool WORDS, class End>
INLINE void tiles(const uint8_t* left, int64_t apart, int first, int last, const int8_t* right, int steps,
                  const int32_t* starts, const char* ahead, int64_t ahead_bytes, const End& end) {
    int64_t fetched = 0;
    for (int row = first; row < last;) {
        const int rest = last - row;
        const int count = rest == 4 || rest == 5 || rest == 8 || rest == 10 ? 4 : rest > ROWS ? ROWS : rest;
        const uint8_t* from = left + (row - first) * apart;
        const char* next = ahead && fetched < ahead_bytes ? ahead + fetched : nullptr;
        fetched += 64 * static_cast<int64_t>(steps);
        alignas(64) Sums sums[ROWS];
        switch (count) {
            case 6: sum_up<6, WORDS>(from, apart, right, steps, starts, next, sums); break;
            case 4: sum_up<4, WORDS>(from, apart, right, steps, starts, next, sums); break;
            case 3: sum_up<3, WORDS>(from, apart, right, steps, starts, next, sums); break;
            case 2: sum_up<2, WORDS>(from, apart, right, steps, starts, next, sums); break;
            default: sum_up<1, WORDS>(from, apart, right, steps, starts, next, sums); break;
        }
        end.take(row, count, sums);
        row += count;
    }
}

INLINE __m512 floats(const int32_t* sums, int part) {
    return _mm512_cvtepi32_ps(_mm512_load_si512(sums + LANES * part));
}

// What is common to the ends of products with weights: sums become floats.
struct Scaled {
    __m512 scales[PARTS], bias[PARTS];
    const float* steps;

    INLINE Scaled(const Rounded& left, const Matrix& right, int panel) : steps(left.steps) {
        UNROLL for (int part = 0; part < PARTS; part++) {
            scales[part] = _mm512_loadu_ps(right.scales + PANEL * panel + LANES * part);
            bias[part] = _mm512_loadu_ps(right.bias + PANEL * panel + LANES * part);
        }
    }
    INLINE __m512 at(int row, int part, const int32_t* sums) const {
        const __m512 scale = _mm512_mul_ps(_mm512_set1_ps(steps[row]), scales[part]);
        return _mm512_fmadd_ps(floats(sums, part), scale, bias[part]);
    }
};

struct ToFloats : Scaled {
    const float* added;
    float* result;
    int64_t width;

    INLINE ToFloats(const Scaled& scaled, const float* added, float* result, int64_t width)
        : Scaled(scaled), added(added), result(result), width(width) {}
    INLINE void take(int row, int count, const Sums* sums) const {
        for (int each = 0; each < count; each++) {
            const int64_t place = (row + each) * width;
            UNROLL for (int part = 0; part < PARTS; part++) {
                __m512 value = at(row + each, part, sums[each]);
                if (added) value = _mm512_add_ps(value, _mm512_loadu_ps(added + place + LANES * part));
                _mm512_storeu_ps(result + place + LANES * part, value);
            }
        }
    }
};

// x · Φ(x), Φ as a quotient of polynomials, at most 2e-6 off.
INLINE __m512 gelu(__m512 x) {
    const __m512 most = _mm512_set1_ps(5.6f);
    const __m512 near = _mm512_max_ps(_mm512_min_ps(x, most), _mm512_sub_ps(_mm512_setzero_ps(), most));
    const __m512 square = _mm512_mul_ps(near, near);
    const float over[] = {8.592139881369678e-06f, 0.00048823207939854005f, 0.006678756975716539f, 0.06503848329876646f,
                          0.3989453123585172f};
    const float under[] = {6.894719841533093e-07f, 0.00017525488511543753f, 0.0037259662009275557f,
                           0.04670067894458693f, 0.3297015491875734f, 1.0f};
    __m512 top = _mm512_set1_ps(over[0]), bottom = _mm512_set1_ps(under[0]);
    UNROLL for (int n = 1; n < 5; n++) top = _mm512_fmadd_ps(top, square, _mm512_set1_ps(over[n]));
    UNROLL for (int n = 1; n < 6; n++) bottom = _mm512_fmadd_ps(bottom, square, _mm512_set1_ps(under[n]));
    const __m512 share = _mm512_fmadd_ps(near, _mm512_div_ps(top, bottom), _mm512_set1_ps(0.5f));
    return _mm512_mul_ps(x, share);
}

struct ThroughGelu : Scaled {
    int first;
    float* result;
    int64_t width;

    INLINE ThroughGelu(const Scaled& scaled, int first, float* result, int64_t width)
        : Scaled(scaled), first(first), result(result), width(width) {}
    INLINE void take(int row, int count, const Sums* sums) const {
        for (int each = 0; each < count; each++) {
            float* place = result + (row - first + each) * width;
            UNROLL for (int part = 0; part < PARTS; part++)
                _mm512_storeu_ps(place + LANES * part, gelu(at(row + each, part, sums[each])));
        }
    }
};

// Numbers of a head in steps such that the largest one is `most`; the step.
INLINE float whole(const Scaled& scaled, int row, const int32_t* sums, float most, __m512i* result) {
    __m512 values[PARTS];
    UNROLL for (int part = 0; part < PARTS; part++) values[part] = scaled.at(row, part, sums);
    const __m512 sizes = _mm512_max_ps(_mm512_max_ps(_mm512_abs_ps(values[0]), _mm512_abs_ps(values[1])),
                                       _mm512_max_ps(_mm512_abs_ps(values[2]), _mm512_abs_ps(values[3])));
    const float largest = _mm512_reduce_max_ps(sizes);
    const float step = largest / most > SMALLEST ? largest / most : SMALLEST;
    const __m512 factor = _mm512_set1_ps(1 / step);
    UNROLL for (int part = 0; part < PARTS; part++)
        result[part] = _mm512_cvtps_epi32(_mm512_mul_ps(values[part], factor));
    return step;
}

struct ToQueries : Scaled {
    const Head& head;

    INLINE ToQueries(const Scaled& scaled, const Head& head) : Scaled(scaled), head(head) {}
    INLINE void take(int row, int count, const Sums* sums) const {
        for (int each = 0; each < count; each++) {
            __m512i numbers[PARTS];
            head.query_steps[row + each] = whole(*this, row + each, sums[each], MOST_QK, numbers);
            int16_t* place = head.queries + static_cast<int64_t>(row + each) * PANEL;
            UNROLL for (int part = 0; part < PARTS; part++)
                _mm256_storeu_si256(reinterpret_cast<__m256i*>(place + LANES * part),
                                    _mm512_cvtepi32_epi16(numbers[part]));
        }
    }
};

struct ToKeys : Scaled {
    const Head& head;

    INLINE ToKeys(const Scaled& scaled, const Head& head) : Scaled(scaled), head(head) {}
    INLINE void take(int row, int count, const Sums* sums) const {
        for (int each = 0; each < count; each++) {
            const int key = row + each;
            __m512i numbers[PARTS];
            alignas(64) int16_t line[PANEL];
            head.key_steps[key] = whole(*this, key, sums[each], MOST_QK, numbers);
            UNROLL for (int part = 0; part < PARTS; part++)
                _mm256_store_si256(reinterpret_cast<__m256i*>(line + LANES * part),
                                   _mm512_cvtepi32_epi16(numbers[part]));
            int16_t* place = head.keys + static_cast<int64_t>(key / PANEL) * PANEL * PANEL + key % PANEL * 2;
            for (int pair = 0; pair < PANEL / 2; pair++) memcpy(place + pair * 2 * PANEL, line + 2 * pair, 4);
        }
    }
};

struct ToValues : Scaled {
    const Head& head;

    INLINE ToValues(const Scaled& scaled, const Head& head) : Scaled(scaled), head(head) {}
    INLINE void take(int row, int count, const Sums* sums) const {
        for (int each = 0; each < count; each += 2) {
            __m512i even[PARTS], odd[PARTS];
            head.value_steps[row + each] = whole(*this, row + each, sums[each], MOST_V, even);
            if (each + 1 < count)
                head.value_steps[row + each + 1] = whole(*this, row + each + 1, sums[each + 1], MOST_V, odd);
            int16_t* place = head.values + static_cast<int64_t>(row + each) * PANEL;
            UNROLL for (int part = 0; part < PARTS; part++) {
                __m512i both = _mm512_and_si512(even[part], _mm512_set1_epi32(0xffff));
                if (each + 1 < count) both = _mm512_or_si512(both, _mm512_slli_epi32(odd[part], 16));
                _mm512_storeu_si512(place + 2 * LANES * part, both);
            }
        }
    }
};

template <class End> INLINE void multiply(const Rounded& left, int first, int last, const Matrix& right, int panel,
                                          const End& end) {
    const char* next = reinterpret_cast<const char*>(right.panel((panel + 1) % (right.columns / PANEL)));
    tiles<false>(left.values + static_cast<int64_t>(first) * right.rows, right.rows, first, last, right.panel(panel),
                 right.rows / 4, right.starts + PANEL * panel, next, static_cast<int64_t>(PANEL) * right.rows, end);
}

// ---- attention

// Of a few queries their products with all keys, as powers of 2 that are to be taken.
struct ToScores {
    const float *query_steps, *key_steps;  // of the first row; of the first key
    float scale;
    float* scores;
    int64_t width;

    INLINE void take(int row, int count, const Sums* sums) const {
        UNROLL for (int part = 0; part < PARTS; part++) {
            const __m512 steps = _mm512_loadu_ps(key_steps + LANES * part);
            for (int each = 0; each < count; each++) {
                const __m512 step = _mm512_set1_ps(query_steps[row + each] * scale);
                _mm512_storeu_ps(scores + (row + each) * width + LANES * part,
                                 _mm512_mul_ps(floats(sums[each], part), _mm512_mul_ps(step, steps)));
            }
        }
    }
};

// What a head gives for a few rows, of some of the keys.
struct ToMixed {
    const float* factors;
    float* result;
    int64_t width;
    bool more;

    INLINE void take(int row, int count, const Sums* sums) const {
        for (int each = 0; each < count; each++) {
            const __m512 factor = _mm512_set1_ps(factors[row + each]);
            float* place = result + (row + each) * width;
            UNROLL for (int part = 0; part < PARTS; part++) {
                const __m512 sum = floats(sums[each], part);
                const __m512 before = more ? _mm512_loadu_ps(place + LANES * part) : _mm512_setzero_ps();
                _mm512_storeu_ps(place + LANES * part, _mm512_fmadd_ps(sum, factor, before));
            }
        }
    }
};

// 2 to the power of x.
INLINE __m512 power(__m512 x) {
    const __m512 near = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m512 rest = _mm512_sub_ps(x, near);
    const float terms[] = {1.3333558e-3f, 9.6181291e-3f, 5.5504109e-2f, 2.4022651e-1f, 6.9314718e-1f, 1.0f};
    __m512 value = _mm512_set1_ps(terms[0]);
    UNROLL for (int n = 1; n < 6; n++) value = _mm512_fmadd_ps(value, rest, _mm512_set1_ps(terms[n]));
    return _mm512_scalef_ps(value, near);
}

// The first so many numbers of a register.
INLINE __mmask16 up_to(int count) {
    return static_cast<__mmask16>(count >= LANES ? 0xffff : count > 0 ? (1u << count) - 1 : 0);
}

// Softmax of a row of scores, each then times its share: whole numbers of 16 bits, noughts behind the last token. What
// scores sum up to in it.
INLINE float weigh(const float* scores, int tokens, int padded, const float* shares, int16_t* weights) {
    __m512 largest = _mm512_set1_ps(-1e30f);
    for (int at = 0; at < padded; at += LANES)
        largest = _mm512_mask_max_ps(largest, up_to(tokens - at), largest, _mm512_loadu_ps(scores + at));
    const __m512 shift = _mm512_set1_ps(_mm512_reduce_max_ps(largest));
    __m512 sum = _mm512_setzero_ps();
    for (int at = 0; at < padded; at += LANES) {
        const __m512 part = power(_mm512_max_ps(_mm512_sub_ps(_mm512_loadu_ps(scores + at), shift),
                                                _mm512_set1_ps(-126.0f)));
        const __mmask16 real = up_to(tokens - at);
        sum = _mm512_mask_add_ps(sum, real, sum, part);
        const __m512i number = _mm512_cvtps_epi32(_mm512_mul_ps(part, _mm512_loadu_ps(shares + at)));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(weights + at),
                            _mm512_maskz_cvtepi32_epi16(real, number));
    }
    return _mm512_reduce_add_ps(sum);
}

INLINE void round_with(const float* row, int length, float factor, int zero, uint8_t* values) {
    const __m512 times = _mm512_set1_ps(factor);
    const __m512i middle = _mm512_set1_epi32(zero), none = _mm512_setzero_si512();
    for (int at = 0; at < length; at += LANES) {
        const __m512i number = _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(row + at), times));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(values + at),
                         _mm512_cvtusepi32_epi8(_mm512_max_epi32(_mm512_add_epi32(number, middle), none)));
    }
}

INLINE float step_of(float largest, float steps) {
    return largest / steps > SMALLEST ? largest / steps : SMALLEST;
}

}  // namespace

// ---- what encoder.cpp calls

void round_row(const float* row, int length, uint8_t* values, float* step) {
    __m512 most = _mm512_setzero_ps();
    for (int at = 0; at < length; at += LANES) most = _mm512_max_ps(most, _mm512_abs_ps(_mm512_loadu_ps(row + at)));
    *step = step_of(_mm512_reduce_max_ps(most), 127);
    round_with(row, length, 1 / *step, MIDDLE, values);
}

void round_gelu(const float* row, int length, uint8_t* values, float* step) {
    __m512 most = _mm512_set1_ps(0.1701f / GELU_ZERO * 239);
    for (int at = 0; at < length; at += LANES) most = _mm512_max_ps(most, _mm512_loadu_ps(row + at));
    *step = step_of(_mm512_reduce_max_ps(most), 239);
    round_with(row, length, 1 / *step, GELU_ZERO, values);
}

void normalize(float* row, int length, const float* weight, const float* bias, float epsilon, uint8_t* values,
               float* step) {
    __m512 total = _mm512_setzero_ps(), spread = _mm512_setzero_ps(), most = _mm512_setzero_ps();
    for (int at = 0; at < length; at += LANES) total = _mm512_add_ps(total, _mm512_loadu_ps(row + at));
    const __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(total) / length);
    for (int at = 0; at < length; at += LANES) {
        const __m512 apart = _mm512_sub_ps(_mm512_loadu_ps(row + at), mean);
        spread = _mm512_fmadd_ps(apart, apart, spread);
    }
    const __m512 variance = _mm512_set1_ps(_mm512_reduce_add_ps(spread) / length + epsilon);
    const __m512 factor = _mm512_div_ps(_mm512_set1_ps(1), _mm512_sqrt_ps(variance));
    for (int at = 0; at < length; at += LANES) {
        const __m512 unit = _mm512_mul_ps(_mm512_sub_ps(_mm512_loadu_ps(row + at), mean), factor);
        const __m512 value = _mm512_fmadd_ps(unit, _mm512_loadu_ps(weight + at), _mm512_loadu_ps(bias + at));
        _mm512_storeu_ps(row + at, value);
        most = _mm512_max_ps(most, _mm512_abs_ps(value));
    }
    *step = step_of(_mm512_reduce_max_ps(most), 127);
    round_with(row, length, 1 / *step, MIDDLE, values);
}

void product(const Rounded& left, int first, int last, const Matrix& right, int panel, const float* added,
             float* result, int width) {
    const int at = PANEL * panel;
    multiply(left, first, last, right, panel,
             ToFloats(Scaled(left, right, panel), added ? added + at : nullptr, result + at, width));
}

void product_gelu(const Rounded& left, int first, int last, const Matrix& right, int panel, float* result, int width) {
    multiply(left, first, last, right, panel,
             ThroughGelu(Scaled(left, right, panel), first, result + PANEL * panel, width));
}

void product_head(const Rounded& left, int first, int last, const Matrix& right, int panel, int part,
                  const Head& head) {
    const Scaled scaled(left, right, panel);
    if (part == 0) multiply(left, first, last, right, panel, ToQueries(scaled, head));
    if (part == 1) multiply(left, first, last, right, panel, ToKeys(scaled, head));
    if (part == 2) multiply(left, first, last, right, panel, ToValues(scaled, head));
}

int attention_room(int tokens) {
    const int padded = (tokens + PANEL - 1) / PANEL * PANEL;
    return padded * (1 + ROWS + ROWS / 2) + 64;  // of shares, scores, and weights in half of the bytes
}

void attend(const Head& head, int first, int last, int tokens, float scale, float* room, float* result, int width) {
    const int padded = (tokens + PANEL - 1) / PANEL * PANEL;
    float* const shares = room;  // of each value's step in the largest one, in steps of weights
    float* const scores = shares + padded;
    int16_t* const weights = reinterpret_cast<int16_t*>(scores + ROWS * static_cast<int64_t>(padded));
    float most = SMALLEST;
    for (int key = 0; key < tokens; key++) most = head.value_steps[key] > most ? head.value_steps[key] : most;
    for (int key = 0; key < padded; key++) shares[key] = key < tokens ? head.value_steps[key] * (MOST_P / most) : 0;
    const float log2e = 1.44269504f;
    for (int row = first; row < last; row += ROWS) {
        const int count = last - row < ROWS ? last - row : ROWS;
        const uint8_t* queries = reinterpret_cast<const uint8_t*>(head.queries + static_cast<int64_t>(row) * PANEL);
        for (int at = 0; at < padded; at += PANEL) {
            const ToScores end{head.query_steps + row, head.key_steps + at, scale * log2e, scores + at, padded};
            tiles<true>(queries, 2 * PANEL, 0, count,
                        reinterpret_cast<const int8_t*>(head.keys + static_cast<int64_t>(at) * PANEL), PANEL / 2,
                        NOTHING, nullptr, 0, end);
        }
        float factors[ROWS];
        for (int each = 0; each < count; each++)
            factors[each] = most / MOST_P / weigh(scores + each * static_cast<int64_t>(padded), tokens, padded, shares,
                                                  weights + each * static_cast<int64_t>(padded));
        for (int at = 0; at < padded; at += KEYS_AT_ONCE) {
            const int keys = padded - at < KEYS_AT_ONCE ? padded - at : KEYS_AT_ONCE;
            const ToMixed end{factors, result + static_cast<int64_t>(row) * width, width, at > 0};
            tiles<true>(reinterpret_cast<const uint8_t*>(weights + at), 2 * static_cast<int64_t>(padded), 0, count,
                        reinterpret_cast<const int8_t*>(head.values + static_cast<int64_t>(at) * PANEL), keys / 2,
                        NOTHING, nullptr, 0, end);
        }
    }
}

#if defined(__clang__)
#pragma clang attribute pop
#elif defined(__GNUC__)
#pragma GCC pop_options
#endif

namespace {

void identify(int leaf, unsigned (&found)[4]) {
#if defined(_MSC_VER) && !defined(__clang__)
    int numbers[4];
    __cpuidex(numbers, leaf, 0);
    memcpy(found, numbers, sizeof(found));
#else
    __cpuid_count(leaf, 0, found[0], found[1], found[2], found[3]);
#endif
}

uint64_t kept_registers() {
#if defined(_MSC_VER) && !defined(__clang__)
    return _xgetbv(0);
#else
    unsigned low, high;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return static_cast<uint64_t>(high) << 32 | low;
#endif
}

}  // namespace

bool available() {
    unsigned found[4];
    identify(0, found);
    if (found[0] < 7) return false;
    identify(1, found);
    if (!(found[2] >> 27 & 1) || (kept_registers() & 0xe6) != 0xe6) return false;  // which the system keeps
    identify(7, found);
    // AVX-512 F, DQ, BW and VL; VNNI
    const unsigned wanted = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31;
    return (found[1] & wanted) == wanted && (found[2] >> 11 & 1);
}

}  // namespace kernels

#else

namespace kernels {

bool available() { return false; }
void round_row(const float*, int, uint8_t*, float*) {}
void round_gelu(const float*, int, uint8_t*, float*) {}
void normalize(float*, int, const float*, const float*, float, uint8_t*, float*) {}
void product(const Rounded&, int, int, const Matrix&, int, const float*, float*, int) {}
void product_gelu(const Rounded&, int, int, const Matrix&, int, float*, int) {}
void product_head(const Rounded&, int, int, const Matrix&, int, int, const Head&) {}
int attention_room(int) { return 0; }
void attend(const Head&, int, int, int, float, float*, float*, int) {}

}  // namespace kernels

#endif
