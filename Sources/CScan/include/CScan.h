// Classes of the bytes of a text, 64 at a time, as bit masks: bit k of a mask is byte k of the block.
//
// SSE2 is part of every x86-64 and NEON of every 64-bit ARM; elsewhere a plain loop gives the same masks.
#ifndef CSCAN_H
#define CSCAN_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

typedef struct cscan_masks {
    uint64_t letter;     // A-Z a-z
    uint64_t upper;      // A-Z
    uint64_t digit;      // 0-9
    uint64_t high;       // 0x80 and above
    uint64_t space;      // space, tab, LF, CR
    uint64_t line;       // LF, CR
    uint64_t apostrophe; // '
    uint64_t separator;  // . ,
} cscan_masks;

// Asks for the memory at an address, which will be read soon.
static inline void cscan_prefetch(const void *address) { __builtin_prefetch(address); }

// Has freed memory kept for what comes next, where the C library would give it back: blocks up to 16 MiB.
static inline void cscan_keep_freed_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 1 << 24);
    mallopt(M_TRIM_THRESHOLD, 1 << 25);
#endif
}

// Memory of zeros, to be given to `cscan_free`: pages that nobody writes to cost nothing. NULL when there is none.
static inline void *cscan_zeros(size_t size) { return calloc(size, 1); }
static inline void cscan_free(void *memory) { free(memory); }

// 0xFF sixteen times, and zeros behind them.
static const uint8_t cscan_byte_masks[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                             0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
static inline uint64_t cscan_eight_bytes(const uint8_t *bytes) {
    uint64_t eight;
    memcpy(&eight, bytes, sizeof eight);
    return eight;
}
// Of eight bytes in memory, and of the eight behind them, those that are among the first `length`, which is at most 16.
static inline uint64_t cscan_first_bytes(long length) { return cscan_eight_bytes(cscan_byte_masks + 16 - length); }
static inline uint64_t cscan_second_bytes(long length) { return cscan_eight_bytes(cscan_byte_masks + 24 - length); }

#if defined(__SSE2__)

static inline uint64_t cscan_bits(__m128i a, __m128i b, __m128i c, __m128i d) {
    return (uint64_t)(uint32_t)_mm_movemask_epi8(a) | (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16
        | (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32 | (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}
// Bytes in first ... first + count - 1, unsigned.
static inline __m128i cscan_range(__m128i x, uint8_t first, uint8_t count) {
    const __m128i shifted = _mm_sub_epi8(x, _mm_set1_epi8((char)first));
    return _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8((char)(count - 1))), shifted);
}
static inline __m128i cscan_equal(__m128i x, char byte) { return _mm_cmpeq_epi8(x, _mm_set1_epi8(byte)); }

// The masks of the 64 bytes at `text`.
static inline void cscan_block(const uint8_t *text, cscan_masks *masks) {
    __m128i x[4];
    for (int i = 0; i < 4; i++) x[i] = _mm_loadu_si128((const __m128i *)(text + 16 * i));
#define CSCAN_EACH(e) cscan_bits(e(x[0]), e(x[1]), e(x[2]), e(x[3]))
#define CSCAN_LETTER(v) cscan_range(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 26)
#define CSCAN_UPPER(v) cscan_range(v, 'A', 26)
#define CSCAN_DIGIT(v) cscan_range(v, '0', 10)
#define CSCAN_LINE(v) _mm_or_si128(cscan_equal(v, '\n'), cscan_equal(v, '\r'))
#define CSCAN_SPACE(v) _mm_or_si128(_mm_or_si128(cscan_equal(v, ' '), cscan_equal(v, '\t')), CSCAN_LINE(v))
#define CSCAN_APOSTROPHE(v) cscan_equal(v, '\'')
#define CSCAN_SEPARATOR(v) _mm_or_si128(cscan_equal(v, '.'), cscan_equal(v, ','))
    masks->letter = CSCAN_EACH(CSCAN_LETTER);
    masks->upper = CSCAN_EACH(CSCAN_UPPER);
    masks->digit = CSCAN_EACH(CSCAN_DIGIT);
    masks->high = cscan_bits(x[0], x[1], x[2], x[3]);
    masks->space = CSCAN_EACH(CSCAN_SPACE);
    masks->line = CSCAN_EACH(CSCAN_LINE);
    masks->apostrophe = CSCAN_EACH(CSCAN_APOSTROPHE);
    masks->separator = CSCAN_EACH(CSCAN_SEPARATOR);
#undef CSCAN_EACH
#undef CSCAN_LETTER
#undef CSCAN_UPPER
#undef CSCAN_DIGIT
#undef CSCAN_LINE
#undef CSCAN_SPACE
#undef CSCAN_APOSTROPHE
#undef CSCAN_SEPARATOR
}

// Where a byte stands in the 64 bytes at `text`.
static inline uint64_t cscan_mask(const uint8_t *text, uint8_t byte) {
    __m128i x[4];
    for (int i = 0; i < 4; i++) x[i] = cscan_equal(_mm_loadu_si128((const __m128i *)(text + 16 * i)), (char)byte);
    return cscan_bits(x[0], x[1], x[2], x[3]);
}

// Where in the 64 bytes at `text` a byte and the one behind it are such a byte.
static inline uint64_t cscan_pairs(const uint8_t *text, uint8_t byte) {
    __m128i x[4];
    for (int i = 0; i < 4; i++) {
        x[i] = _mm_and_si128(
            cscan_equal(_mm_loadu_si128((const __m128i *)(text + 16 * i)), (char)byte),
            cscan_equal(_mm_loadu_si128((const __m128i *)(text + 16 * i + 1)), (char)byte));
    }
    return cscan_bits(x[0], x[1], x[2], x[3]);
}

// How many of the 64 bytes at `text` are such a byte.
static inline long cscan_count(const uint8_t *text, uint8_t byte) {
    __m128i sum = _mm_setzero_si128();
    for (int i = 0; i < 4; i++) {
        sum = _mm_sub_epi8(sum, cscan_equal(_mm_loadu_si128((const __m128i *)(text + 16 * i)), (char)byte));
    }
    const __m128i halves = _mm_sad_epu8(sum, _mm_setzero_si128());
    return _mm_cvtsi128_si32(halves) + _mm_extract_epi16(halves, 4);
}

// The first index from `start` on, which is not 0, whose number is that of the one before it; `count` when there is none.
static inline long cscan_repeat(const uint32_t *numbers, long start, long count) {
    long index = start;
    for (; index + 4 <= count; index += 4) {
        const __m128i equal = _mm_cmpeq_epi32(
            _mm_loadu_si128((const __m128i *)(numbers + index)), _mm_loadu_si128((const __m128i *)(numbers + index - 1)));
        if (_mm_movemask_epi8(equal) != 0) break;
    }
    while (index < count && numbers[index] != numbers[index - 1]) index++;
    return index;
}

// Where in the 64 bytes at `text` an address may be: a colon, an “@”, or the first of three letters “w”. Two bytes more
// are looked at.
static inline uint64_t cscan_address_signs(const uint8_t *text) {
    __m128i x[4];
    const __m128i bit = _mm_set1_epi8(0x20);
    for (int i = 0; i < 4; i++) {
        const __m128i first = _mm_loadu_si128((const __m128i *)(text + 16 * i));
        const __m128i second = _mm_loadu_si128((const __m128i *)(text + 16 * i + 1));
        const __m128i third = _mm_loadu_si128((const __m128i *)(text + 16 * i + 2));
        const __m128i www = _mm_and_si128(
            cscan_equal(_mm_or_si128(first, bit), 'w'),
            _mm_and_si128(cscan_equal(_mm_or_si128(second, bit), 'w'), cscan_equal(_mm_or_si128(third, bit), 'w')));
        x[i] = _mm_or_si128(www, _mm_or_si128(cscan_equal(first, ':'), cscan_equal(first, '@')));
    }
    return cscan_bits(x[0], x[1], x[2], x[3]);
}

#elif defined(__aarch64__)

static inline uint64_t cscan_bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t w = vld1q_u8(weights);
    // Three rounds of pairwise sums gather the weighted bytes into eight bytes of bits.
    const uint8x16_t ab = vpaddq_u8(vandq_u8(a, w), vandq_u8(b, w));
    const uint8x16_t cd = vpaddq_u8(vandq_u8(c, w), vandq_u8(d, w));
    uint8x16_t sum = vpaddq_u8(ab, cd);
    sum = vpaddq_u8(sum, sum);
    return vgetq_lane_u64(vreinterpretq_u64_u8(sum), 0);
}
static inline uint8x16_t cscan_range(uint8x16_t x, uint8_t first, uint8_t count) {
    return vcltq_u8(vsubq_u8(x, vdupq_n_u8(first)), vdupq_n_u8(count));
}
static inline uint8x16_t cscan_equal(uint8x16_t x, char byte) { return vceqq_u8(x, vdupq_n_u8((uint8_t)byte)); }

static inline void cscan_block(const uint8_t *text, cscan_masks *masks) {
    uint8x16_t x[4], l[4], u[4], d[4], h[4], n[4], s[4], a[4], p[4];
    for (int i = 0; i < 4; i++) {
        x[i] = vld1q_u8(text + 16 * i);
        l[i] = cscan_range(vorrq_u8(x[i], vdupq_n_u8(0x20)), 'a', 26);
        u[i] = cscan_range(x[i], 'A', 26);
        d[i] = cscan_range(x[i], '0', 10);
        h[i] = vcgeq_u8(x[i], vdupq_n_u8(0x80));
        n[i] = vorrq_u8(cscan_equal(x[i], '\n'), cscan_equal(x[i], '\r'));
        s[i] = vorrq_u8(vorrq_u8(cscan_equal(x[i], ' '), cscan_equal(x[i], '\t')), n[i]);
        a[i] = cscan_equal(x[i], '\'');
        p[i] = vorrq_u8(cscan_equal(x[i], '.'), cscan_equal(x[i], ','));
    }
    masks->letter = cscan_bits(l[0], l[1], l[2], l[3]);
    masks->upper = cscan_bits(u[0], u[1], u[2], u[3]);
    masks->digit = cscan_bits(d[0], d[1], d[2], d[3]);
    masks->high = cscan_bits(h[0], h[1], h[2], h[3]);
    masks->space = cscan_bits(s[0], s[1], s[2], s[3]);
    masks->line = cscan_bits(n[0], n[1], n[2], n[3]);
    masks->apostrophe = cscan_bits(a[0], a[1], a[2], a[3]);
    masks->separator = cscan_bits(p[0], p[1], p[2], p[3]);
}

static inline uint64_t cscan_mask(const uint8_t *text, uint8_t byte) {
    uint8x16_t x[4];
    for (int i = 0; i < 4; i++) x[i] = cscan_equal(vld1q_u8(text + 16 * i), (char)byte);
    return cscan_bits(x[0], x[1], x[2], x[3]);
}

static inline uint64_t cscan_pairs(const uint8_t *text, uint8_t byte) {
    uint8x16_t x[4];
    for (int i = 0; i < 4; i++) {
        x[i] = vandq_u8(
            cscan_equal(vld1q_u8(text + 16 * i), (char)byte), cscan_equal(vld1q_u8(text + 16 * i + 1), (char)byte));
    }
    return cscan_bits(x[0], x[1], x[2], x[3]);
}

static inline long cscan_count(const uint8_t *text, uint8_t byte) {
    uint8x16_t sum = vdupq_n_u8(0);
    for (int i = 0; i < 4; i++) sum = vsubq_u8(sum, cscan_equal(vld1q_u8(text + 16 * i), (char)byte));
    return vaddlvq_u8(sum);
}

static inline long cscan_repeat(const uint32_t *numbers, long start, long count) {
    long index = start;
    for (; index + 4 <= count; index += 4) {
        if (vmaxvq_u32(vceqq_u32(vld1q_u32(numbers + index), vld1q_u32(numbers + index - 1))) != 0) break;
    }
    while (index < count && numbers[index] != numbers[index - 1]) index++;
    return index;
}

static inline uint64_t cscan_address_signs(const uint8_t *text) {
    uint8x16_t x[4];
    const uint8x16_t bit = vdupq_n_u8(0x20);
    for (int i = 0; i < 4; i++) {
        const uint8x16_t first = vld1q_u8(text + 16 * i);
        const uint8x16_t second = vld1q_u8(text + 16 * i + 1);
        const uint8x16_t third = vld1q_u8(text + 16 * i + 2);
        const uint8x16_t www = vandq_u8(
            cscan_equal(vorrq_u8(first, bit), 'w'),
            vandq_u8(cscan_equal(vorrq_u8(second, bit), 'w'), cscan_equal(vorrq_u8(third, bit), 'w')));
        x[i] = vorrq_u8(www, vorrq_u8(cscan_equal(first, ':'), cscan_equal(first, '@')));
    }
    return cscan_bits(x[0], x[1], x[2], x[3]);
}

#else

static inline uint64_t cscan_pairs(const uint8_t *text, uint8_t byte) {
    uint64_t mask = 0;
    for (int i = 0; i < 64; i++) mask |= (uint64_t)(text[i] == byte && text[i + 1] == byte) << i;
    return mask;
}

static inline long cscan_count(const uint8_t *text, uint8_t byte) {
    long count = 0;
    for (int i = 0; i < 64; i++) count += text[i] == byte;
    return count;
}

static inline long cscan_repeat(const uint32_t *numbers, long start, long count) {
    long index = start;
    while (index < count && numbers[index] != numbers[index - 1]) index++;
    return index;
}

static inline uint64_t cscan_address_signs(const uint8_t *text) {
    uint64_t mask = 0;
    for (int i = 0; i < 64; i++) {
        const int isTriple = (text[i] | 0x20) == 'w' && (text[i + 1] | 0x20) == 'w' && (text[i + 2] | 0x20) == 'w';
        mask |= (uint64_t)(text[i] == ':' || text[i] == '@' || isTriple) << i;
    }
    return mask;
}

static inline uint64_t cscan_mask(const uint8_t *text, uint8_t byte) {
    uint64_t mask = 0;
    for (int i = 0; i < 64; i++) mask |= (uint64_t)(text[i] == byte) << i;
    return mask;
}

static inline void cscan_block(const uint8_t *text, cscan_masks *masks) {
    cscan_masks m = {0};
    for (int i = 0; i < 64; i++) {
        const uint8_t c = text[i];
        const uint64_t bit = (uint64_t)1 << i;
        if ((uint8_t)((c | 0x20) - 'a') < 26) m.letter |= bit;
        if ((uint8_t)(c - 'A') < 26) m.upper |= bit;
        if ((uint8_t)(c - '0') < 10) m.digit |= bit;
        if (c >= 0x80) m.high |= bit;
        if (c == '\n' || c == '\r') m.line |= bit;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') m.space |= bit;
        if (c == '\'') m.apostrophe |= bit;
        if (c == '.' || c == ',') m.separator |= bit;
    }
    *masks = m;
}

#endif
#endif
