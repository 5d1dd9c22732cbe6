// The part of ICU that mtlint uses, behind names of its own.
// No ICU header is included here: ICU's modules clash with the one that Foundation carries.
// Offsets and lengths are in bytes of UTF-8 unless said otherwise.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ICU's own version, such as "72.1".
const char *cicu_version(void);

// --- Normalization ---------------------------------------------------------------------------------------------

// Whether the text is in Normalization Form C.
bool cicu_is_nfc(const uint8_t *text, int32_t length);

// One stretch of a normalization: `old_length` bytes of the source became `new_length` bytes of the result.
typedef struct cicu_edit {
    int32_t old_length;
    int32_t new_length;
    bool changed;
} cicu_edit;

typedef struct cicu_normalization cicu_normalization;

// Normalizes to NFC with the exact list of edits. NULL when ICU failed. Close with cicu_normalization_close.
cicu_normalization *cicu_nfc(const uint8_t *text, int32_t length);
const uint8_t *cicu_normalization_text(const cicu_normalization *, int32_t *length);
// Writes the next stretch and returns true, or returns false at the end.
bool cicu_normalization_next(cicu_normalization *, cicu_edit *edit);
void cicu_normalization_close(cicu_normalization *);

// --- Characters ------------------------------------------------------------------------------------------------

// The kinds of characters that the tokenizer tells apart.
enum {
    CICU_OTHER = 0,
    CICU_LETTER_UPPER = 1,   // Lu, Lt
    CICU_LETTER_LOWER = 2,   // Ll
    CICU_LETTER_UNCASED = 3, // Lo, Lm
    CICU_MARK = 4,           // Mn, Mc, Me
    CICU_DIGIT = 5,          // Nd
    CICU_SPACE = 6,          // White_Space
    CICU_PUNCTUATION = 7,    // P*
    CICU_SYMBOL = 8,         // S*
    CICU_FORMAT = 9,         // Cf
    CICU_CONTROL = 10,       // Cc
    CICU_COMPLEX = 11,       // letters of scripts without spaces between words: Thai, Lao, Khmer, Myanmar, Han, Kana
};
uint8_t cicu_character_kind(uint32_t scalar);

// The simple lower-case mapping of a scalar.
uint32_t cicu_lowercase(uint32_t scalar);

// Whether the scalar has the property Sentence_Terminal.
bool cicu_is_sentence_terminal(uint32_t scalar);

// The number of terminal columns of a scalar: 0 for marks, format and control characters, 2 for wide ones, else 1.
int cicu_columns(uint32_t scalar);

// --- Breaks ----------------------------------------------------------------------------------------------------

typedef struct cicu_breaks cicu_breaks;

// A word break iterator for a locale, or NULL when ICU has none.
cicu_breaks *cicu_word_breaks_open(const char *locale);
// Writes the boundaries after 0, up to `capacity` of them, and returns how many there are in all; -1 when ICU failed.
int32_t cicu_breaks_of(cicu_breaks *, const uint8_t *text, int32_t length, int32_t *boundaries, int32_t capacity);
void cicu_breaks_close(cicu_breaks *);

// --- Numbers -------------------------------------------------------------------------------------------------------

enum {
    CICU_DECIMAL_SEPARATOR = 0,
    CICU_GROUPING_SEPARATOR = 1,
};
// What parts the digits of a number in a locale. Writes at most `capacity` bytes and returns how many; -1 when ICU failed.
int32_t cicu_number_symbol(const char *locale, int symbol, uint8_t *result, int32_t capacity);

// --- Transliteration -------------------------------------------------------------------------------------------

// "Any-Latin; Latin-ASCII; Lower". Writes up to `capacity` bytes and returns how many there are in all; -1 when ICU failed.
int32_t cicu_fold_to_latin(const uint8_t *text, int32_t length, uint8_t *result, int32_t capacity);

// --- Encodings -------------------------------------------------------------------------------------------------

typedef struct cicu_converter cicu_converter;

// A converter by any name that ICU knows, or NULL.
cicu_converter *cicu_converter_open(const char *name);
// The converter's canonical name.
const char *cicu_converter_name(const cicu_converter *);
// Decodes all of `bytes` to UTF-8, stopping at the first sequence that is not valid in the encoding.
// Returns the length of the result (also past `capacity`: then call again with more room), or -1 when a sequence is
// invalid: then *error_offset is the offset in `bytes` of that sequence.
int64_t cicu_decode(cicu_converter *, const uint8_t *bytes, int64_t length, uint8_t *text, int64_t capacity, int64_t *error_offset);
// The reverse: UTF-8 to the encoding; -1 when a character does not exist in it, *error_offset is its offset in `text`.
int64_t cicu_encode(cicu_converter *, const uint8_t *text, int64_t length, uint8_t *bytes, int64_t capacity, int64_t *error_offset);
void cicu_converter_close(cicu_converter *);

#ifdef __cplusplus
}
#endif
#endif
