#include "CICU.h"

#include <chrono>
#include <string>
#include <unicode/uregex.h>
#include <unicode/unistr.h>

using Clock = std::chrono::steady_clock;

struct cicu_pattern {
    URegularExpression *expression;
    Clock::time_point deadline;
};

namespace {

UBool is_in_time(const void *context) {
    return Clock::now() < static_cast<const cicu_pattern *>(context)->deadline;
}

UBool U_CALLCONV on_match(const void *context, int32_t) { return is_in_time(context); }

UBool U_CALLCONV on_progress(const void *context, int64_t index) {
    // The clock takes longer to ask than most places take to look at.
    return (index & 63) != 0 || is_in_time(context);
}

const char *reason(UErrorCode status) {
    switch (status) {
    case U_REGEX_MISMATCHED_PAREN: return "a parenthesis is not closed, or closes nothing";
    case U_REGEX_MISSING_CLOSE_BRACKET: return "a bracket is not closed";
    case U_REGEX_BAD_ESCAPE_SEQUENCE: return "nothing of this name follows a backslash";
    case U_REGEX_BAD_INTERVAL: return "the braces hold no number of times";
    case U_REGEX_MAX_LT_MIN: return "the least number of times is above the most";
    case U_REGEX_NUMBER_TOO_BIG: return "a number is too big";
    case U_REGEX_INVALID_BACK_REF: return "it refers to a group that is not there";
    case U_REGEX_INVALID_FLAG: return "a flag is not known";
    case U_REGEX_LOOK_BEHIND_LIMIT: return "what is looked for behind must be of a limited length";
    case U_REGEX_SET_CONTAINS_STRING: return "a set holds more than characters";
    case U_REGEX_INVALID_RANGE: return "a range of characters runs backwards";
    case U_REGEX_INVALID_CAPTURE_GROUP_NAME: return "a group’s name is not made of letters and digits, or is there twice";
    case U_REGEX_PATTERN_TOO_BIG: return "it is too big";
    case U_REGEX_UNIMPLEMENTED: return "this is not supported";
    default: return "it can’t be understood";
    }
}

// Both limits count work, so that the same text gives the same result on every machine; see CICU.h.
void set_limits(cicu_pattern *pattern) {
    UErrorCode status = U_ZERO_ERROR;
    uregex_setTimeLimit(pattern->expression, CICU_PATTERN_STEPS, &status);
    uregex_setStackLimit(pattern->expression, 1 << 22, &status);
    uregex_setMatchCallback(pattern->expression, on_match, pattern, &status);
    uregex_setFindProgressCallback(pattern->expression, on_progress, pattern, &status);
}

} // namespace

extern "C" {

cicu_pattern *cicu_pattern_open(
    const uint8_t *source, int32_t length, bool ignores_case, const char **problem, int32_t *offset) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    place.offset = -1;
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(reinterpret_cast<const char *>(source), length));
    URegularExpression *expression = uregex_open(
        text.getBuffer(), text.length(), ignores_case ? UREGEX_CASE_INSENSITIVE : 0, &place, &status);
    if (U_FAILURE(status)) {
        *problem = reason(status);
        *offset = place.offset;
        return nullptr;
    }
    auto *pattern = new cicu_pattern{expression, {}};
    set_limits(pattern);
    return pattern;
}

cicu_pattern *cicu_pattern_clone(const cicu_pattern *pattern) {
    UErrorCode status = U_ZERO_ERROR;
    URegularExpression *expression = uregex_clone(pattern->expression, &status);
    if (U_FAILURE(status)) return nullptr;
    auto *clone = new cicu_pattern{expression, {}};
    set_limits(clone);
    return clone;
}

void cicu_pattern_close(cicu_pattern *pattern) {
    if (!pattern) return;
    uregex_close(pattern->expression);
    delete pattern;
}

int32_t cicu_pattern_group(const cicu_pattern *pattern, const char *name) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t group = uregex_groupNumberFromCName(pattern->expression, name, -1, &status);
    return U_FAILURE(status) ? -1 : group;
}

bool cicu_pattern_begin(cicu_pattern *pattern, const uint16_t *text, int32_t length, int32_t milliseconds) {
    UErrorCode status = U_ZERO_ERROR;
    pattern->deadline = Clock::now() + std::chrono::milliseconds(milliseconds);
    uregex_setText(pattern->expression, reinterpret_cast<const UChar *>(text), length, &status);
    return U_SUCCESS(status);
}

int cicu_pattern_next(cicu_pattern *pattern) {
    UErrorCode status = U_ZERO_ERROR;
    bool found = uregex_findNext(pattern->expression, &status);
    if (U_FAILURE(status)) return CICU_PATTERN_GAVE_UP;
    return found ? CICU_PATTERN_FOUND : CICU_PATTERN_NONE;
}

bool cicu_pattern_range(const cicu_pattern *pattern, int32_t group, int32_t *start, int32_t *end) {
    UErrorCode status = U_ZERO_ERROR;
    *start = uregex_start(pattern->expression, group, &status);
    *end = uregex_end(pattern->expression, group, &status);
    return U_SUCCESS(status) && *start >= 0;
}

} // extern "C"
