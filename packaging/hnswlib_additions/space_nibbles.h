// The inner product of vectors whose numbers take four bits, for hnswlib: an eighth of the memory of floats.
//
// A vector is an array of floats to the rest of hnswlib, which only copies them. Its last float is its scale; the others
// hold eight numbers each, from -7 to 7 and 8 more than that as they are written, 64 or a multiple of it in all: what is
// wanted is filled up with 0. Which half of which byte a number has does not matter here, so that all have the same. The
// sums are whole numbers, so that every form gives the same.
#pragma once
#include <atomic>
#include <cstdint>
#include <cstring>
#include <thread>

namespace hnswlib {

// A lock of one byte instead of the 40 of std::mutex: there is one for each element. It is held for microseconds, and
// two threads seldom want the same.
class ByteLock {
    std::atomic<bool> held_{false};

 public:
    void lock() {
        while (held_.exchange(true, std::memory_order_acquire))
            std::this_thread::yield();
    }
    void unlock() { held_.store(false, std::memory_order_release); }
};

typedef int32_t (*NibbleProduct)(const uint8_t *, const uint8_t *, size_t);

static int32_t
NibbleProductPlain(const uint8_t *a, const uint8_t *b, size_t bytes) {
    int32_t sum = 0;
    for (size_t i = 0; i < bytes; i++)
        sum += ((a[i] & 15) - 8) * ((b[i] & 15) - 8) + ((a[i] >> 4) - 8) * ((b[i] >> 4) - 8);
    return sum;
}

#if defined(USE_SSE)
// (x - 8)(y - 8) is x(y - 8) - 8(y - 8): of the two that are multiplied one must be without sign. Four such products are
// far less than what 16 bits hold.
FOR_SSSE3 static int32_t
NibbleProductSSSE3(const uint8_t *a, const uint8_t *b, size_t bytes) {
    const __m128i low = _mm_set1_epi8(15), eight = _mm_set1_epi8(8), ones = _mm_set1_epi16(1);
    __m128i sum = _mm_setzero_si128();
    for (size_t i = 0; i < bytes; i += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *) (a + i)), y = _mm_loadu_si128((const __m128i *) (b + i));
        __m128i y0 = _mm_sub_epi8(_mm_and_si128(y, low), eight);
        __m128i y1 = _mm_sub_epi8(_mm_and_si128(_mm_srli_epi16(y, 4), low), eight);
        __m128i pairs = _mm_add_epi16(_mm_maddubs_epi16(_mm_and_si128(x, low), y0),
                                      _mm_maddubs_epi16(_mm_and_si128(_mm_srli_epi16(x, 4), low), y1));
        pairs = _mm_sub_epi16(pairs, _mm_maddubs_epi16(eight, _mm_add_epi8(y0, y1)));
        sum = _mm_add_epi32(sum, _mm_madd_epi16(pairs, ones));
    }
    int32_t parts[4];
    _mm_storeu_si128((__m128i *) parts, sum);
    return parts[0] + parts[1] + parts[2] + parts[3];
}

FOR_AVX2 static int32_t
NibbleProductAVX2(const uint8_t *a, const uint8_t *b, size_t bytes) {
    const __m256i low = _mm256_set1_epi8(15), eight = _mm256_set1_epi8(8), ones = _mm256_set1_epi16(1);
    __m256i sum = _mm256_setzero_si256();
    for (size_t i = 0; i < bytes; i += 32) {
        __m256i x = _mm256_loadu_si256((const __m256i *) (a + i)), y = _mm256_loadu_si256((const __m256i *) (b + i));
        __m256i y0 = _mm256_sub_epi8(_mm256_and_si256(y, low), eight);
        __m256i y1 = _mm256_sub_epi8(_mm256_and_si256(_mm256_srli_epi16(y, 4), low), eight);
        __m256i pairs = _mm256_add_epi16(_mm256_maddubs_epi16(_mm256_and_si256(x, low), y0),
                                         _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(x, 4), low), y1));
        pairs = _mm256_sub_epi16(pairs, _mm256_maddubs_epi16(eight, _mm256_add_epi8(y0, y1)));
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
    }
    int32_t parts[8];
    _mm256_storeu_si256((__m256i *) parts, sum);
    return parts[0] + parts[1] + parts[2] + parts[3] + parts[4] + parts[5] + parts[6] + parts[7];
}

static NibbleProduct
BestNibbleProduct() {
    int32_t found[4];
    cpuid(found, 0, 0);
    int32_t highest = found[0];
    if (highest >= 7 && AVXCapable()) {
        cpuid(found, 7, 0);
        if (found[1] & (1 << 5))
            return NibbleProductAVX2;
    }
    cpuid(found, 1, 0);
    return found[2] & (1 << 9) ? NibbleProductSSSE3 : NibbleProductPlain;
}
#else
static NibbleProduct
BestNibbleProduct() {
    return NibbleProductPlain;
}
#endif

static const NibbleProduct nibble_product = BestNibbleProduct();

static float
NibbleDistance(const void *a, const void *b, const void *floats) {
    size_t bytes = 4 * (*((const size_t *) floats) - 1);
    float scale_a, scale_b;
    memcpy(&scale_a, (const char *) a + bytes, sizeof(float));
    memcpy(&scale_b, (const char *) b + bytes, sizeof(float));
    return 1.0f - scale_a * scale_b * (float) nibble_product((const uint8_t *) a, (const uint8_t *) b, bytes);
}

class NibbleSpace : public SpaceInterface<float> {
    size_t floats_;

 public:
    NibbleSpace(size_t floats) : floats_(floats) {}
    size_t get_data_size() { return floats_ * sizeof(float); }
    DISTFUNC<float> get_dist_func() { return NibbleDistance; }
    void *get_dist_func_param() { return &floats_; }
    ~NibbleSpace() {}
};

}  // namespace hnswlib
