#include "CICU.h"

#include <new>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_breaks {
    UBreakIterator *iterator;
    UText text;
};

extern "C" {

cicu_breaks *cicu_word_breaks_open(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, nullptr, 0, &status);
    if (U_FAILURE(status)) return nullptr;
    auto *self = new (std::nothrow) cicu_breaks{iterator, UTEXT_INITIALIZER};
    if (!self) ubrk_close(iterator);
    return self;
}

int32_t cicu_breaks_of(cicu_breaks *self, const uint8_t *text, int32_t length, int32_t *boundaries, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&self->text, reinterpret_cast<const char *>(text), length, &status);
    ubrk_setUText(self->iterator, &self->text, &status);
    if (U_FAILURE(status)) return -1;
    int32_t count = 0;
    ubrk_first(self->iterator);
    for (int32_t at = ubrk_next(self->iterator); at != UBRK_DONE; at = ubrk_next(self->iterator)) {
        if (count < capacity) boundaries[count] = at;
        count += 1;
    }
    return count;
}

void cicu_breaks_close(cicu_breaks *self) {
    if (!self) return;
    ubrk_close(self->iterator);
    utext_close(&self->text);
    delete self;
}
}
