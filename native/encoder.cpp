#include "encoder.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
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
constexpr int SPINS = 4000;

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
    const uint32_t* head = cursor.take<uint32_t>(4);
    if (head == nullptr || head[0] != FORM || head[2] % PANEL || head[3] % PANEL || head[1] > 1000 ||
        head[2] == 0 || head[2] > 16384 || head[3] == 0 || head[3] > 65536)
        return false;
    hidden_ = static_cast<int>(head[2]);
    inner_ = static_cast<int>(head[3]);
    for (uint32_t number = 0; number < head[1] && cursor.whole(); number++) {
        Layer each;
        const float* settings = cursor.take<float>(3);
        if (settings == nullptr) break;
        each.scale = settings[0];
        each.heads = cursor.matrix(hidden_, 3 * hidden_);
        each.mixed = cursor.matrix(hidden_, hidden_);
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
    explicit Team(int size) : size_(size) {}

    // Calls `work(number)` for each number below `count` by whoever is free; returns when all are through.
    template <class Work> void share(int count, const Work& work) {
        if (size_ == 1) {
            for (int number = 0; number < count; number++) work(number);
            return;
        }
        const uint32_t turn = turn_.load(std::memory_order_acquire);
        for (int number; (number = next_.fetch_add(1, std::memory_order_relaxed)) < count;) work(number);
        if (arrived_.fetch_add(1, std::memory_order_acq_rel) + 1 == size_) {
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

    const int size_;
    std::atomic<int> next_{0}, arrived_{0};
    std::atomic<uint32_t> turn_{0};
};

// Room for what lies between the steps of a layer.
struct Encoder::Work {
    Rounded narrow, wide;           // [tokens, hidden]; [WIDE_ROWS, inner]
    float *mixed, *between;         // [tokens, hidden]; [WIDE_ROWS, inner]
    std::vector<Head> heads;
    std::vector<float*> rooms;      // for attention, one for each item

    Work(int hidden, int inner, int tokens) {
        const size_t padded = parts_of(tokens, PANEL) * PANEL, count = hidden / PANEL;
        const int wide_rows = std::min(tokens, WIDE_ROWS);
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
            narrow.values = take(static_cast<size_t>(tokens) * hidden);
            narrow.steps = floats(tokens);
            wide.values = take(static_cast<size_t>(wide_rows) * inner);
            wide.steps = floats(wide_rows);
            mixed = floats(static_cast<size_t>(tokens) * hidden);
            between = floats(static_cast<size_t>(wide_rows) * inner);
            heads.resize(count);
            for (Head& head : heads) {
                head.queries = words(static_cast<size_t>(tokens) * PANEL);
                head.keys = words(padded * PANEL);
                head.values = words(padded * PANEL);
                head.query_steps = floats(tokens);
                head.key_steps = floats(padded);
                head.value_steps = floats(padded);
            }
        }
        for (Head& head : heads) {  // of keys that are none
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

void Encoder::layer(const Layer& each, Work& work, Team& team, float* states, int tokens, int rows, bool first) const {
    const int heads = hidden_ / PANEL;
    const auto lines = [&](int count, const auto& line) {
        team.share(parts_of(count, LINES), [&](int part) {
            for (int row = part * LINES; row < std::min(count, (part + 1) * LINES); row++) line(row);
        });
    };
    const auto row_of = [&](float* all, int row) { return all + static_cast<size_t>(row) * hidden_; };
    const auto values_of = [&](int row) { return work.narrow.values + static_cast<size_t>(row) * hidden_; };
    if (first)
        lines(tokens, [&](int row) {
            round_row(row_of(states, row), hidden_, values_of(row), &work.narrow.steps[row]);
        });
    const int block = std::max(PANEL, BLOCK_BYTES / hidden_ / PANEL * PANEL);  // whole pairs of tokens
    team.share(3 * heads * parts_of(tokens, block), [&](int item) {
        const int panel = item % (3 * heads), from = item / (3 * heads) * block;
        const int part = panel / heads, last = std::min(part == 0 ? rows : tokens, from + block);
        if (from < last)
            product_head(work.narrow, from, last, each.heads, panel, part, work.heads[panel % heads]);
    });
    const int pieces = parts_of(rows, HEAD_ROWS);
    team.share(heads * pieces, [&](int item) {
        const int head = item / pieces, from = item % pieces * HEAD_ROWS;
        static thread_local std::vector<float> room;
        room.resize(attention_room(tokens));
        attend(work.heads[head], from, std::min(rows, from + HEAD_ROWS), tokens, each.scale, room.data(),
               work.mixed + head * PANEL, hidden_);
    });
    lines(rows, [&](int row) {
        round_row(row_of(work.mixed, row), hidden_, values_of(row), &work.narrow.steps[row]);
    });
    team.share(heads * parts_of(rows, block), [&](int item) {
        const int from = item / heads * block;
        product(work.narrow, from, std::min(rows, from + block), each.mixed, item % heads, states, states, hidden_);
    });
    const auto normalized = [&](int from, int count, const Norm& norm) {
        lines(count, [&](int line) {
            const int row = from + line;
            normalize(row_of(states, row), hidden_, norm.weight, norm.bias, norm.epsilon, values_of(row),
                      &work.narrow.steps[row]);
        });
    };
    normalized(0, rows, each.after_attention);
    for (int from = 0; from < rows; from += WIDE_ROWS) {
        const int count = std::min(WIDE_ROWS, rows - from);
        team.share(inner_ / PANEL, [&](int panel) {
            product_gelu(work.narrow, from, from + count, each.wide, panel, work.between, inner_);
        });
        lines(count, [&](int row) {
            round_gelu(work.between + static_cast<size_t>(row) * inner_, inner_,
                       work.wide.values + static_cast<size_t>(row) * inner_, &work.wide.steps[row]);
        });
        float* const result = row_of(states, from);
        team.share(heads, [&](int panel) {
            product(work.wide, 0, count, each.narrow, panel, result, result, hidden_);
        });
        normalized(from, count, each.after_products);
    }
}

void Encoder::run(float* states, int tokens, int threads, int last_rows) const {
    if (tokens == 0) return;
    Work work(hidden_, inner_, tokens);
    Team team(std::max(1, threads));
    const auto all = [&] {
        for (size_t number = 0; number < layers_.size(); number++) {
            const bool last = number + 1 == layers_.size();
            layer(layers_[number], work, team, states, tokens, last ? std::min(last_rows, tokens) : tokens,
                  number == 0);
        }
    };
    std::vector<std::thread> others;
    for (int number = 1; number < threads; number++) others.emplace_back(all);
    all();
    for (std::thread& other : others) other.join();
}
