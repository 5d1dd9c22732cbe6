#include "CICU.h"

#include <cstring>
#include <new>
#include <string>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uvernum.h>

struct cicu_normalization {
    std::string text;
    icu::Edits edits;
    icu::Edits::Iterator next;
};

static const icu::Normalizer2 *nfc() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) ? form : nullptr;
}

extern "C" {

const char *cicu_version(void) { return U_ICU_VERSION; }

bool cicu_is_nfc(const uint8_t *text, int32_t length) {
    const icu::Normalizer2 *form = nfc();
    if (!form) return true;
    UErrorCode status = U_ZERO_ERROR;
    bool result = form->isNormalizedUTF8(icu::StringPiece(reinterpret_cast<const char *>(text), length), status);
    return U_FAILURE(status) || result;
}

cicu_normalization *cicu_nfc(const uint8_t *text, int32_t length) {
    const icu::Normalizer2 *form = nfc();
    if (!form) return nullptr;
    auto *result = new (std::nothrow) cicu_normalization;
    if (!result) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    result->text.reserve(static_cast<size_t>(length) + static_cast<size_t>(length) / 8 + 16);
    icu::StringByteSink<std::string> sink(&result->text);
    form->normalizeUTF8(0, icu::StringPiece(reinterpret_cast<const char *>(text), length), sink, &result->edits, status);
    if (U_FAILURE(status) || result->edits.copyErrorTo(status)) {
        delete result;
        return nullptr;
    }
    result->next = result->edits.getFineIterator();
    return result;
}

int32_t cicu_nfd(const uint8_t *text, int32_t length, uint8_t *result, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return -1;
    std::string decomposed;
    icu::StringByteSink<std::string> sink(&decomposed);
    form->normalizeUTF8(
        0, icu::StringPiece(reinterpret_cast<const char *>(text), length), sink, nullptr, status);
    if (U_FAILURE(status)) return -1;
    if (static_cast<int32_t>(decomposed.size()) <= capacity) {
        std::memcpy(result, decomposed.data(), decomposed.size());
    }
    return static_cast<int32_t>(decomposed.size());
}

const uint8_t *cicu_normalization_text(const cicu_normalization *self, int32_t *length) {
    *length = static_cast<int32_t>(self->text.size());
    return reinterpret_cast<const uint8_t *>(self->text.data());
}

bool cicu_normalization_next(cicu_normalization *self, cicu_edit *edit) {
    UErrorCode status = U_ZERO_ERROR;
    if (!self->next.next(status) || U_FAILURE(status)) return false;
    edit->old_length = self->next.oldLength();
    edit->new_length = self->next.newLength();
    edit->changed = self->next.hasChange();
    return true;
}

void cicu_normalization_close(cicu_normalization *self) { delete self; }
}
