#include "CICU.h"

#include <cstring>
#include <initializer_list>
#include <new>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

struct cicu_converter {
    UConverter *legacy;
    UConverter *utf8;
};

// How many bytes ICU is given at a time: it takes no more than an int32_t counts.
static const int64_t piece_length = 1 << 16;

// Converts through a small UTF-16 pivot, one call of ICU at a time, so that the offset of a bad sequence is exact:
// `source` stops behind it, and the length of the sequence is asked of the converter.
static int64_t convert(UConverter *from, UConverter *to, const uint8_t *input, int64_t length, uint8_t *output,
                       int64_t capacity, int64_t *error_offset) {
    ucnv_reset(from);
    ucnv_reset(to);
    const char *const begin = reinterpret_cast<const char *>(input);
    const char *const end = begin + length;
    const char *source = begin;
    int64_t total = 0;
    UChar pivot[4096];
    int32_t offsets[4096];
    char spill[4096];
    // Where the character begins that an earlier call took in and that this one goes on with.
    int64_t carried = 0;
    bool source_done = false;
    while (!source_done) {
        const char *const piece = source;
        const char *const piece_end = end - source > piece_length ? source + piece_length : end;
        UChar *pivot_end = pivot;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(from, &pivot_end, pivot + 4096, &source, piece_end, offsets, piece_end == end, &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
        } else if (U_FAILURE(status)) {
            char bad[32];
            int8_t bad_length = 32;
            UErrorCode ignored = U_ZERO_ERROR;
            ucnv_getInvalidChars(from, bad, &bad_length, &ignored);
            *error_offset = (source - begin) - (U_SUCCESS(ignored) ? bad_length : 0);
            if (*error_offset < 0) *error_offset = 0;
            return -1;
        } else {
            source_done = piece_end == end;
        }
        const UChar *pivot_at = pivot;
        bool piece_done = false;
        while (!piece_done) {
            const bool direct = total < capacity;
            char *const room = direct ? reinterpret_cast<char *>(output) + total : spill;
            const char *const limit = direct ? reinterpret_cast<char *>(output) + capacity : spill + sizeof spill;
            char *target = room;
            status = U_ZERO_ERROR;
            ucnv_fromUnicode(to, &target, limit, &pivot_at, pivot_end, nullptr, source_done, &status);
            total += target - room;
            if (status == U_BUFFER_OVERFLOW_ERROR) continue;
            if (U_FAILURE(status)) {
                UChar bad[8];
                int8_t bad_length = 8;
                UErrorCode ignored = U_ZERO_ERROR;
                ucnv_getInvalidUChars(to, bad, &bad_length, &ignored);
                const int64_t unit = (pivot_at - pivot) - (U_SUCCESS(ignored) ? bad_length : 0);
                // Also a unit that ICU knows no offset of is one of the carried character.
                *error_offset = unit >= 0 && offsets[unit] >= 0 ? (piece - begin) + offsets[unit] : carried;
                return -1;
            }
            piece_done = true;
        }
        status = U_ZERO_ERROR;
        const int32_t pending = ucnv_toUCountPending(from, &status);
        if (U_SUCCESS(status) && pending > 0) {
            carried = (source - begin) - pending;
        } else {
            for (int64_t unit = (pivot_end - pivot) - 1; unit >= 0; unit--) {
                if (offsets[unit] < 0) continue;
                carried = (piece - begin) + offsets[unit];
                break;
            }
        }
    }
    return total;
}

static bool stop_at_errors(UConverter *converter) {
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    // A fallback mapping would turn one character into another on the way back.
    ucnv_setFallback(converter, false);
    return U_SUCCESS(status);
}

extern "C" {

cicu_converter *cicu_converter_open(const char *name) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *legacy = ucnv_open(name, &status);
    UConverter *utf8 = ucnv_open("UTF-8", &status);
    auto *self = new (std::nothrow) cicu_converter{legacy, utf8};
    if (U_FAILURE(status) || !self || !stop_at_errors(legacy) || !stop_at_errors(utf8)) {
        if (legacy) ucnv_close(legacy);
        if (utf8) ucnv_close(utf8);
        delete self;
        return nullptr;
    }
    return self;
}

// The name that the internet uses, such as "windows-1252", if it leads to the same converter; else ICU's own, such as
// "ibm-5348_P100-1997".
const char *cicu_converter_name(const cicu_converter *self) {
    UErrorCode status = U_ZERO_ERROR;
    const char *own = ucnv_getName(self->legacy, &status);
    if (U_FAILURE(status)) return "";
    for (const char *standard : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        const char *name = ucnv_getStandardName(own, standard, &status);
        if (U_FAILURE(status) || !name) continue;
        UConverter *named = ucnv_open(name, &status);
        if (U_FAILURE(status)) continue;
        const bool same = std::strcmp(ucnv_getName(named, &status), own) == 0;
        ucnv_close(named);
        if (same) return name;
    }
    return own;
}

int64_t cicu_decode(cicu_converter *self, const uint8_t *bytes, int64_t length, uint8_t *text, int64_t capacity,
                    int64_t *error_offset) {
    return convert(self->legacy, self->utf8, bytes, length, text, capacity, error_offset);
}

int64_t cicu_encode(cicu_converter *self, const uint8_t *text, int64_t length, uint8_t *bytes, int64_t capacity,
                    int64_t *error_offset) {
    return convert(self->utf8, self->legacy, text, length, bytes, capacity, error_offset);
}

void cicu_converter_close(cicu_converter *self) {
    if (!self) return;
    ucnv_close(self->legacy);
    ucnv_close(self->utf8);
    delete self;
}
}
