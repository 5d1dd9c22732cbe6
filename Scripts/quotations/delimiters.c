// Prints the pairs of quotation marks that CLDR gives its locales, as ICU has them, and for how many locales.
// The pairs are those of QuotationMark.swift.
//
//   cc delimiters.c -o delimiters -licui18n -licuuc && ./delimiters | sort | uniq -c
#include <stdio.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/ustring.h>

static void print_delimiter(ULocaleData *data, ULocaleDataDelimiterType type) {
    UErrorCode error = U_ZERO_ERROR;
    UChar mark[8];
    char text[32];
    int32_t length = ulocdata_getDelimiter(data, type, mark, 8, &error);
    u_strToUTF8(text, sizeof text, NULL, mark, length, &error);
    if (U_SUCCESS(error)) fputs(text, stdout);
}

int main(void) {
    for (int32_t index = 0; index < uloc_countAvailable(); index++) {
        UErrorCode error = U_ZERO_ERROR;
        ULocaleData *data = ulocdata_open(uloc_getAvailable(index), &error);
        if (U_FAILURE(error)) continue;
        print_delimiter(data, ULOCDATA_QUOTATION_START);
        print_delimiter(data, ULOCDATA_QUOTATION_END);
        puts("");
        print_delimiter(data, ULOCDATA_ALT_QUOTATION_START);
        print_delimiter(data, ULOCDATA_ALT_QUOTATION_END);
        puts("");
        ulocdata_close(data);
    }
    return 0;
}
