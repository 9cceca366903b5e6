// The inner product of vectors whose numbers are bytes, for hnswlib: a quarter of the memory of floats.
//
// A vector is an array of floats to the rest of hnswlib, which only copies them. Its last float is its scale; the others
// hold four numbers each, from -127 to 127, 32 or a multiple of it in all: what is wanted is filled up with 0. The sums
// are whole numbers, so that every form gives the same.
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

typedef int32_t (*ByteProduct)(const int8_t *, const int8_t *, size_t);

static int32_t
ByteProductPlain(const int8_t *a, const int8_t *b, size_t count) {
    int32_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += (int16_t) a[i] * (int16_t) b[i];
    return sum;
}

#if defined(USE_SSE)
// Bytes are multiplied as |a| by b with the sign of a: one of the two must be without sign. Two products of 127 by 127
// are less than what 16 bits hold.
FOR_SSSE3 static int32_t
ByteProductSSSE3(const int8_t *a, const int8_t *b, size_t count) {
    const __m128i ones = _mm_set1_epi16(1);
    __m128i sum = _mm_setzero_si128();
    for (size_t i = 0; i < count; i += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *) (a + i)), y = _mm_loadu_si128((const __m128i *) (b + i));
        __m128i pairs = _mm_maddubs_epi16(_mm_abs_epi8(x), _mm_sign_epi8(y, x));
        sum = _mm_add_epi32(sum, _mm_madd_epi16(pairs, ones));
    }
    int32_t parts[4];
    _mm_storeu_si128((__m128i *) parts, sum);
    return parts[0] + parts[1] + parts[2] + parts[3];
}

FOR_AVX2 static int32_t
ByteProductAVX2(const int8_t *a, const int8_t *b, size_t count) {
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i sum = _mm256_setzero_si256();
    for (size_t i = 0; i < count; i += 32) {
        __m256i x = _mm256_loadu_si256((const __m256i *) (a + i)), y = _mm256_loadu_si256((const __m256i *) (b + i));
        __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(x), _mm256_sign_epi8(y, x));
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
    }
    int32_t parts[8];
    _mm256_storeu_si256((__m256i *) parts, sum);
    return parts[0] + parts[1] + parts[2] + parts[3] + parts[4] + parts[5] + parts[6] + parts[7];
}

static ByteProduct
BestByteProduct() {
    int32_t found[4];
    cpuid(found, 0, 0);
    int32_t highest = found[0];
    if (highest >= 7 && AVXCapable()) {
        cpuid(found, 7, 0);
        if (found[1] & (1 << 5))
            return ByteProductAVX2;
    }
    cpuid(found, 1, 0);
    return found[2] & (1 << 9) ? ByteProductSSSE3 : ByteProductPlain;
}
#else
static ByteProduct
BestByteProduct() {
    return ByteProductPlain;
}
#endif

static const ByteProduct byte_product = BestByteProduct();

static float
ByteDistance(const void *a, const void *b, const void *floats) {
    size_t count = 4 * (*((const size_t *) floats) - 1);
    float scale_a, scale_b;
    memcpy(&scale_a, (const char *) a + count, sizeof(float));
    memcpy(&scale_b, (const char *) b + count, sizeof(float));
    return 1.0f - scale_a * scale_b * (float) byte_product((const int8_t *) a, (const int8_t *) b, count);
}

class ByteSpace : public SpaceInterface<float> {
    size_t floats_;

 public:
    ByteSpace(size_t floats) : floats_(floats) {}
    size_t get_data_size() { return floats_ * sizeof(float); }
    DISTFUNC<float> get_dist_func() { return ByteDistance; }
    void *get_dist_func_param() { return &floats_; }
    ~ByteSpace() {}
};

}  // namespace hnswlib
