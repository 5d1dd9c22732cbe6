#include "CYAML.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cyaml_parser {
    const uint8_t *bytes;
    size_t length;
    yaml_parser_t parser;
    yaml_event_t event;
    bool has_event;
};

cyaml_parser *cyaml_open(const uint8_t *bytes, size_t length) {
    cyaml_parser *self = calloc(1, sizeof *self);
    if (!self) return NULL;
    if (!yaml_parser_initialize(&self->parser)) {
        free(self);
        return NULL;
    }
    self->bytes = bytes;
    self->length = length;
    yaml_parser_set_encoding(&self->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&self->parser, bytes, length);
    return self;
}

static void place(cyaml_event *event, yaml_mark_t mark) {
    event->line = mark.line + 1;
    event->column = mark.column + 1;
    event->index = mark.index;
}

static int style(yaml_scalar_style_t style) {
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return CYAML_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return CYAML_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE:
        return CYAML_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE:
        return CYAML_FOLDED;
    default:
        return CYAML_PLAIN;
    }
}

// The place of a byte: libyaml gives no mark for what it can't decode, only an offset.
static void place_of_offset(const cyaml_parser *self, size_t offset, cyaml_event *event) {
    event->line = event->column = 1;
    for (size_t i = 0; i < offset && i < self->length; i++) {
        if ((self->bytes[i] & 0xC0) != 0x80) event->index++;
        if (self->bytes[i] == '\n') {
            event->line++;
            event->column = 1;
        } else if ((self->bytes[i] & 0xC0) != 0x80) {
            event->column++;
        }
    }
}

static void fail(const cyaml_parser *self, cyaml_event *event) {
    const yaml_parser_t *parser = &self->parser;
    event->kind = CYAML_ERROR;
    event->text = (const uint8_t *)(parser->problem ? parser->problem : "out of memory");
    event->length = strlen((const char *)event->text);
    event->context = (const uint8_t *)parser->context;
    event->context_length = parser->context ? strlen(parser->context) : 0;
    if (parser->error == YAML_READER_ERROR) {
        place_of_offset(self, parser->problem_offset, event);
    } else {
        place(event, parser->problem_mark);
    }
}

static bool is_string_tag(const char *tag) {
    return strcmp(tag, "!") == 0 || strcmp(tag, "tag:yaml.org,2002:str") == 0;
}

void cyaml_next(cyaml_parser *self, cyaml_event *event) {
    memset(event, 0, sizeof *event);
    if (self->has_event) yaml_event_delete(&self->event);
    self->has_event = false;
    if (!yaml_parser_parse(&self->parser, &self->event)) {
        fail(self, event);
        return;
    }
    self->has_event = true;
    place(event, self->event.start_mark);
    event->end_index = self->event.end_mark.index;
    switch (self->event.type) {
    case YAML_STREAM_START_EVENT:
        cyaml_next(self, event);
        return;
    case YAML_DOCUMENT_START_EVENT:
        event->kind = CYAML_DOCUMENT_START;
        return;
    case YAML_DOCUMENT_END_EVENT:
        event->kind = CYAML_DOCUMENT_END;
        return;
    case YAML_ALIAS_EVENT:
        event->kind = CYAML_ALIAS;
        return;
    case YAML_SCALAR_EVENT:
        event->kind = CYAML_SCALAR;
        event->text = self->event.data.scalar.value;
        event->length = self->event.data.scalar.length;
        event->style = style(self->event.data.scalar.style);
        event->plain = self->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
        event->anchored = self->event.data.scalar.anchor != NULL;
        event->tagged = self->event.data.scalar.tag != NULL;
        event->tagged_string = event->tagged && is_string_tag((const char *)self->event.data.scalar.tag);
        return;
    case YAML_SEQUENCE_START_EVENT:
        event->kind = CYAML_SEQUENCE_START;
        event->anchored = self->event.data.sequence_start.anchor != NULL;
        event->tagged = self->event.data.sequence_start.tag != NULL;
        return;
    case YAML_SEQUENCE_END_EVENT:
        event->kind = CYAML_SEQUENCE_END;
        return;
    case YAML_MAPPING_START_EVENT:
        event->kind = CYAML_MAPPING_START;
        event->anchored = self->event.data.mapping_start.anchor != NULL;
        event->tagged = self->event.data.mapping_start.tag != NULL;
        return;
    case YAML_MAPPING_END_EVENT:
        event->kind = CYAML_MAPPING_END;
        return;
    default:
        event->kind = CYAML_END;
        return;
    }
}

void cyaml_close(cyaml_parser *self) {
    if (!self) return;
    if (self->has_event) yaml_event_delete(&self->event);
    yaml_parser_delete(&self->parser);
    free(self);
}
