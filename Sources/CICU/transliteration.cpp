#include "CICU.h"

#include <cstring>
#include <memory>
#include <string>
#include <unicode/translit.h>
#include <unicode/unistr.h>

// ICU's transliterators may be shared for reading once made, but `transliterate` is not documented as thread-safe:
// one a thread.
static const icu::Transliterator *to_latin() {
    static thread_local std::unique_ptr<icu::Transliterator> cached = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError error;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString(u"Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, error, status));
        if (U_FAILURE(status)) made.reset();
        return made;
    }();
    return cached.get();
}

extern "C" int32_t cicu_fold_to_latin(const uint8_t *text, int32_t length, uint8_t *result, int32_t capacity) {
    const icu::Transliterator *transliterator = to_latin();
    if (!transliterator) return -1;
    auto string = icu::UnicodeString::fromUTF8(icu::StringPiece(reinterpret_cast<const char *>(text), length));
    transliterator->transliterate(string);
    std::string folded;
    string.toUTF8String(folded);
    if (static_cast<int32_t>(folded.size()) <= capacity) std::memcpy(result, folded.data(), folded.size());
    return static_cast<int32_t>(folded.size());
}
