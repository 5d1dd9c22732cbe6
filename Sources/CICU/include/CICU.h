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

// Normalizes to NFD. Writes up to `capacity` bytes and returns how many there are in all; -1 when ICU failed.
int32_t cicu_nfd(const uint8_t *text, int32_t length, uint8_t *result, int32_t capacity);

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

// --- Patterns --------------------------------------------------------------------------------------------------

// A regular expression that can neither hang nor exhaust the stack. Not to be used on two threads at a time: clone it.
typedef struct cicu_pattern cicu_pattern;

// The most that may be tried for one text, in ICU's units of 10,000 steps: some tenths of a second.
#define CICU_PATTERN_STEPS 400

// NULL when the expression can't be read: then *problem says why, lower case without a full stop, and *offset where, in
// UTF-16 units; -1 when it is not known.
cicu_pattern *cicu_pattern_open(
    const uint8_t *source, int32_t length, bool ignores_case, const char **problem, int32_t *offset);
cicu_pattern *cicu_pattern_clone(const cicu_pattern *);
void cicu_pattern_close(cicu_pattern *);
// The number of a named group, or -1.
int32_t cicu_pattern_group(const cicu_pattern *, const char *name);
// Begins to search a text of UTF-16, which must stay where it is. The time is a last resort for what takes few steps and
// long; false when ICU failed.
bool cicu_pattern_begin(cicu_pattern *, const uint16_t *text, int32_t length, int32_t milliseconds);

enum {
    CICU_PATTERN_NONE = 0,
    CICU_PATTERN_FOUND = 1,
    CICU_PATTERN_GAVE_UP = 2, // a limit was reached
};
int cicu_pattern_next(cicu_pattern *);
// The range of a group of what was found, in UTF-16 units; false for a group that took no part. Group 0 is the whole.
bool cicu_pattern_range(const cicu_pattern *, int32_t group, int32_t *start, int32_t *end);

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
