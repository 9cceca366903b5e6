#include "encoder.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>
#include <system_error>
#include <thread>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>
#endif

using namespace kernels;

namespace {

constexpr uint32_t FORM = 0x314c4744;  // DGL1
constexpr size_t ALIGNED = 64;
constexpr int BLOCK_BYTES = 512 << 10;  // of rows that a panel is multiplied with: half of a common second cache
constexpr int WIDE_ROWS = 128;          // that go through both products around GELU together
constexpr int HEAD_ROWS = 96;           // of queries of a head that one thread takes
constexpr int LINES = 16;               // rows that one thread rounds at a time
constexpr int SPINS = 4000;             // a few steps' time
constexpr uint32_t MOST_LAYERS = 1000, MOST_COLUMNS = 1 << 16;

// Takes arrays one after the other out of bytes.
class Cursor {
public:
    Cursor(const uint8_t* data, size_t size) : data_(data), size_(size) {}

    template <class Kind> const Kind* take(size_t count) {
        at_ = (at_ + ALIGNED - 1) / ALIGNED * ALIGNED;
        const size_t bytes = count * sizeof(Kind);
        if (at_ > size_ || bytes > size_ - at_) {
            whole_ = false;
            return nullptr;
        }
        const uint8_t* found = data_ + at_;
        at_ += bytes;
        return reinterpret_cast<const Kind*>(found);
    }
    Matrix matrix(int rows, int columns) {
        Matrix found{rows, columns, nullptr, nullptr, nullptr, nullptr};
        found.panels = take<int8_t>(static_cast<size_t>(rows) * columns);
        found.starts = take<int32_t>(columns);
        found.scales = take<float>(columns);
        found.bias = take<float>(columns);
        return found;
    }
    bool whole() const { return whole_; }

private:
    const uint8_t* data_;
    size_t size_, at_ = 0;
    bool whole_ = true;
};

int parts_of(int whole, int part) { return (whole + part - 1) / part; }

}  // namespace

bool Encoder::open(const uint8_t* data, size_t size) {
    Cursor cursor(data, size);
    const uint32_t* head = cursor.take<uint32_t>(6);
    if (head == nullptr || head[0] != FORM || head[1] > MOST_LAYERS || head[5] > 1) return false;
    for (int number : {2, 3, 4})
        if (head[number] == 0 || head[number] > MOST_COLUMNS) return false;
    if (head[2] % PANEL || head[3] % PANEL) return false;
    hidden_ = static_cast<int>(head[2]);
    inner_ = static_cast<int>(head[3]);
    heads_ = static_cast<int>(head[4]);
    first_row_alone_ = head[5];
    for (uint32_t number = 0; number < head[1] && cursor.whole(); number++) {
        Layer each;
        const float* settings = cursor.take<float>(3);
        if (settings == nullptr) break;
        each.scale = settings[0];
        each.heads = cursor.matrix(hidden_, 3 * heads_ * PANEL);
        each.mixed = cursor.matrix(heads_ * PANEL, hidden_);
        each.wide = cursor.matrix(hidden_, inner_);
        each.narrow = cursor.matrix(inner_, hidden_);
        for (Norm* norm : {&each.after_attention, &each.after_products}) {
            norm->weight = cursor.take<float>(hidden_);
            norm->bias = cursor.take<float>(hidden_);
        }
        each.after_attention.epsilon = settings[1];
        each.after_products.epsilon = settings[2];
        layers_.push_back(each);
    }
    return cursor.whole() && !layers_.empty();
}

// Threads that do the same steps together, each of them shared out.
class Encoder::Team {
public:
    // For those who wait: all have come who will.
    void begin(int size) { size_.store(size, std::memory_order_release); }
    void wait_for_begin() const {
        while (size_.load(std::memory_order_acquire) == 0) std::this_thread::yield();
    }

    // Calls `work(number)` for each number below `count` by whoever is free; returns when all are through.
    template <class Work> void share(int count, const Work& work) {
        const int size = size_.load(std::memory_order_relaxed);
        if (size == 1) {
            for (int number = 0; number < count; number++) work(number);
            return;
        }
        const uint32_t turn = turn_.load(std::memory_order_acquire);
        for (int number; (number = next_.fetch_add(1, std::memory_order_relaxed)) < count;) work(number);
        if (arrived_.fetch_add(1, std::memory_order_acq_rel) + 1 == size) {
            arrived_.store(0, std::memory_order_relaxed);
            next_.store(0, std::memory_order_relaxed);
            turn_.store(turn + 1, std::memory_order_release);
            return;
        }
        for (int spins = 0; turn_.load(std::memory_order_acquire) == turn; spins++) {
            if (spins < SPINS)
                pause();
            else
                std::this_thread::yield();
        }
    }

private:
    static void pause() {
#if defined(__x86_64__) || defined(_M_X64)
        _mm_pause();
#endif
    }

    std::atomic<int> size_{0}, next_{0}, arrived_{0};
    std::atomic<uint32_t> turn_{0};
};

// One of them.
class Encoder::Member {
public:
    Member(Team& team, float* room) : room(room), team_(team) {}

    template <class Work> void share(int count, const Work& work) const { team_.share(count, work); }
    // The same, a few lines at a time.
    template <class Work> void lines(int count, const Work& work) const {
        share(parts_of(count, LINES), [&](int part) {
            for (int row = part * LINES; row < std::min(count, (part + 1) * LINES); row++) work(row);
        });
    }

    float* const room;  // for attention

private:
    Team& team_;
};

// Room for what lies between the steps of a layer.
struct Encoder::Work {
    Rounded narrow, joined, wide;  // [tokens, hidden]; [tokens, 64 for each head]; [WIDE_ROWS, inner]
    float *mixed, *between;        // what all heads give; what GELU gives
    std::vector<Head> heads;
    std::vector<float*> rooms;     // of each thread

    Work(const Encoder& encoder, int tokens, int threads) : heads(encoder.heads_), rooms(threads) {
        const size_t padded = parts_of(tokens, PANEL) * PANEL, count = tokens, width = heads.size() * PANEL;
        const size_t hidden = encoder.hidden_, inner = encoder.inner_, wide_rows = std::min(tokens, WIDE_ROWS);
        size_t sizes = 0;
        for (int round = 0; round < 2; round++) {
            if (round == 1) {
                bytes_ = static_cast<uint8_t*>(::operator new(sizes, std::align_val_t(ALIGNED)));
                sizes = 0;
            }
            const auto take = [&](size_t bytes) {
                uint8_t* found = bytes_ == nullptr ? nullptr : bytes_ + sizes;
                sizes += (bytes + ALIGNED - 1) / ALIGNED * ALIGNED;
                return found;
            };
            const auto floats = [&](size_t number) { return reinterpret_cast<float*>(take(4 * number)); };
            const auto words = [&](size_t number) { return reinterpret_cast<int16_t*>(take(2 * number)); };
            const auto rounded = [&](size_t rows, size_t columns) {
                uint8_t* values = take(rows * columns);
                return Rounded{values, floats(rows)};
            };
            narrow = rounded(count, hidden);
            joined = rounded(count, width);
            wide = rounded(wide_rows, inner);
            mixed = floats(count * width);
            between = floats(wide_rows * inner);
            for (float*& room : rooms) room = floats(attention_room(tokens));
            for (Head& head : heads) {
                head.queries = words(count * PANEL);
                head.keys = words(padded * PANEL);
                head.values = words(padded * PANEL);
                head.query_steps = floats(count);
                head.key_steps = floats(padded);
                head.value_steps = floats(padded);
            }
        }
        for (const Head& head : heads) {  // of keys that are none
            std::fill(head.key_steps, head.key_steps + padded, 0.0f);
            std::fill(head.value_steps, head.value_steps + padded, 0.0f);
        }
    }
    ~Work() { ::operator delete(bytes_, std::align_val_t(ALIGNED)); }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

private:
    uint8_t* bytes_ = nullptr;
};

void Encoder::layer(const Layer& each, Work& work, const Member& member, float* states, int tokens, int rows) const {
    const int width = heads_ * PANEL, panels = hidden_ / PANEL;
    const int block = std::max(PANEL, BLOCK_BYTES / std::max(hidden_, width) / PANEL * PANEL);  // whole pairs of tokens
    member.share(3 * heads_ * parts_of(tokens, block), [&](int item) {
        const int panel = item % (3 * heads_), part = panel / heads_;
        const int from = item / (3 * heads_) * block, to = std::min(part == 0 ? rows : tokens, from + block);
        if (from < to) product_head(work.narrow, from, to, each.heads, panel, part, work.heads[panel % heads_]);
    });
    const int pieces = parts_of(rows, HEAD_ROWS);
    member.share(heads_ * pieces, [&](int item) {
        const int head = item / pieces, from = item % pieces * HEAD_ROWS, to = std::min(rows, from + HEAD_ROWS);
        attend(work.heads[head], from, to, tokens, each.scale, member.room, work.mixed + head * PANEL, width);
    });
    member.lines(rows, [&](int row) {
        const size_t at = static_cast<size_t>(row) * width;
        round_row(work.mixed + at, width, work.joined.values + at, &work.joined.steps[row]);
    });
    member.share(panels * parts_of(rows, block), [&](int item) {
        const int from = item / panels * block, to = std::min(rows, from + block);
        product(work.joined, from, to, each.mixed, item % panels, states, states, hidden_);
    });
    const auto normalized = [&](int from, int count, const Norm& norm) {
        member.lines(count, [&](int line) {
            const size_t at = static_cast<size_t>(from + line) * hidden_;
            normalize(states + at, hidden_, norm.weight, norm.bias, norm.epsilon, work.narrow.values + at,
                      &work.narrow.steps[from + line]);
        });
    };
    normalized(0, rows, each.after_attention);
    for (int from = 0; from < rows; from += WIDE_ROWS) {
        const int count = std::min(WIDE_ROWS, rows - from);
        member.share(inner_ / PANEL, [&](int panel) {
            product_gelu(work.narrow, from, from + count, each.wide, panel, work.between, inner_);
        });
        member.lines(count, [&](int row) {
            const size_t at = static_cast<size_t>(row) * inner_;
            round_gelu(work.between + at, inner_, work.wide.values + at, &work.wide.steps[row]);
        });
        float* const result = states + static_cast<size_t>(from) * hidden_;
        member.share(panels, [&](int panel) {
            product(work.wide, 0, count, each.narrow, panel, result, result, hidden_);
        });
        normalized(from, count, each.after_products);
    }
}

void Encoder::run(float* states, int tokens, int threads) const {
    if (tokens == 0) return;
    Work work(*this, tokens, threads);
    Team team;
    const auto all = [&](int number) {
        const Member member(team, work.rooms[number]);
        team.wait_for_begin();
        member.lines(tokens, [&](int row) {
            const size_t at = static_cast<size_t>(row) * hidden_;
            round_row(states + at, hidden_, work.narrow.values + at, &work.narrow.steps[row]);
        });
        for (const Layer& each : layers_)
            layer(each, work, member, states, tokens, first_row_alone_ && &each == &layers_.back() ? 1 : tokens);
    };
    std::vector<std::thread> others;
    try {
        others.reserve(threads);
        for (int number = 1; number < threads; number++) others.emplace_back(all, number);
    } catch (const std::system_error&) {  // there are no more threads to be had
    } catch (const std::bad_alloc&) {
    }
    team.begin(static_cast<int>(others.size()) + 1);
    all(0);
    for (std::thread& other : others) other.join();
}
