#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

static bool is_complex(UChar32 scalar) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(scalar, &status)) {
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return true;
    default:
        return false;
    }
}

extern "C" {

uint8_t cicu_character_kind(uint32_t scalar) {
    auto c = static_cast<UChar32>(scalar);
    if (u_isUWhiteSpace(c)) return CICU_SPACE;
    switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
        return CICU_LETTER_UPPER;
    case U_LOWERCASE_LETTER:
        return CICU_LETTER_LOWER;
    case U_OTHER_LETTER:
    case U_MODIFIER_LETTER:
        return is_complex(c) ? CICU_COMPLEX : CICU_LETTER_UNCASED;
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
        return is_complex(c) ? CICU_COMPLEX : CICU_MARK;
    case U_DECIMAL_DIGIT_NUMBER:
        return CICU_DIGIT;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return CICU_PUNCTUATION;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
        return CICU_SYMBOL;
    case U_FORMAT_CHAR:
        return CICU_FORMAT;
    case U_CONTROL_CHAR:
        return CICU_CONTROL;
    default:
        return CICU_OTHER;
    }
}

uint32_t cicu_lowercase(uint32_t scalar) { return static_cast<uint32_t>(u_tolower(static_cast<UChar32>(scalar))); }

bool cicu_is_sentence_terminal(uint32_t scalar) {
    return u_hasBinaryProperty(static_cast<UChar32>(scalar), UCHAR_S_TERM);
}

int cicu_columns(uint32_t scalar) {
    auto c = static_cast<UChar32>(scalar);
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    switch (u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH:
        return 2;
    default:
        return 1;
    }
}
}
