// Where a graph's vectors and links lie, for hnswlib: what is looked at next is nowhere near, among hundreds of megabytes.
#pragma once
#include <cstddef>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace hnswlib {

// Asks for pages of two megabytes, so that where each lies is found at once. What is filled before becomes such pages in
// the background: to be given them at once may take longer than to read the whole graph. Refused, all is as it was.
static inline void
InLargePages(char *memory, size_t bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    const size_t page = 2 << 20;
    size_t begin = ((size_t) memory + page - 1) / page * page, end = ((size_t) memory + bytes) / page * page;
    if (memory && begin < end)
        madvise((void *) begin, end - begin, MADV_HUGEPAGE);
#endif
}

}  // namespace hnswlib

#if defined(USE_SSE)
#define FETCH(memory) _mm_prefetch((const char *) (memory), _MM_HINT_T0)
#elif defined(__GNUC__)
#define FETCH(memory) __builtin_prefetch(memory)
#else
#define FETCH(memory) ((void) 0)
#endif

// Has the vectors of all these elements come at the same time that have not been seen yet, as far as a few lines of the
// cache; hnswlib itself asks for the first line of one when the one before is looked at. No function: of one that does
// nothing else gcc finds that it does nothing.
#define FETCH_UNSEEN(graph, elements, count, seen, tag)                                         \
    do {                                                                                        \
        for (size_t i_ = 0; i_ < (count); i_++)                                                 \
            FETCH((seen) + (elements)[i_]);                                                     \
        for (size_t i_ = 0; i_ < (count); i_++)                                                 \
            if ((seen)[(elements)[i_]] != (tag))                                                \
                for (size_t at_ = 0; at_ < (graph).data_size_ && at_ < 256; at_ += 64)          \
                    FETCH((graph).getDataByInternalId((elements)[i_]) + at_);                   \
    } while (0)
