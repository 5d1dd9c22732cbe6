// libyaml's event parser behind names of its own: the events of one document stream with their marks.
#ifndef CYAML_H
#define CYAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CYAML_END = 0,
    CYAML_SCALAR = 1,
    CYAML_SEQUENCE_START = 2,
    CYAML_SEQUENCE_END = 3,
    CYAML_MAPPING_START = 4,
    CYAML_MAPPING_END = 5,
    CYAML_ALIAS = 6,
    CYAML_DOCUMENT_START = 7,
    CYAML_DOCUMENT_END = 8,
    CYAML_ERROR = 9,
};

// How a scalar is written.
enum {
    CYAML_PLAIN = 0,
    CYAML_SINGLE_QUOTED = 1,
    CYAML_DOUBLE_QUOTED = 2,
    CYAML_LITERAL = 3,
    CYAML_FOLDED = 4,
};

typedef struct cyaml_event {
    int kind;
    // Of a scalar: its value; of an error: the message. UTF-8, not terminated, valid until the next call.
    const uint8_t *text;
    size_t length;
    // Of an error: what was being read, such as "while parsing a block mapping"; may be NULL.
    const uint8_t *context;
    size_t context_length;
    // 1-based; columns count code points.
    size_t line;
    size_t column;
    // Code points before its beginning and before its end.
    size_t index;
    size_t end_index;
    // Of a scalar: one of the styles.
    int style;
    // Whether a scalar is written without quotation marks, on one line or several.
    bool plain;
    // Whether a node carries an anchor.
    bool anchored;
    // Whether a node carries an explicit tag.
    bool tagged;
    // Whether that tag says no more than that a scalar is a string: “!” or “!!str”.
    bool tagged_string;
} cyaml_event;

typedef struct cyaml_parser cyaml_parser;

// A parser over bytes that must outlive it; NULL when memory ran out.
cyaml_parser *cyaml_open(const uint8_t *bytes, size_t length);
void cyaml_next(cyaml_parser *, cyaml_event *event);
void cyaml_close(cyaml_parser *);

#endif
