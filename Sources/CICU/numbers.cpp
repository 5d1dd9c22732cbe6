#include "CICU.h"

#include <unicode/unum.h>
#include <unicode/ustring.h>

extern "C" {

int32_t cicu_number_symbol(const char *locale, int symbol, uint8_t *result, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UNumberFormat *format = unum_open(UNUM_DECIMAL, nullptr, 0, locale, nullptr, &status);
    if (U_FAILURE(status)) return -1;
    UChar text[8];
    auto which = symbol == CICU_DECIMAL_SEPARATOR ? UNUM_DECIMAL_SEPARATOR_SYMBOL : UNUM_GROUPING_SEPARATOR_SYMBOL;
    int32_t length = unum_getSymbol(format, which, text, 8, &status);
    int32_t written = 0;
    u_strToUTF8(reinterpret_cast<char *>(result), capacity, &written, text, length, &status);
    unum_close(format);
    return U_FAILURE(status) ? -1 : written;
}

}
