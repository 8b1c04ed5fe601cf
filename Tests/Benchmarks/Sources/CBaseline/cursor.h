// A position in borrowed bytes that only moves forward; every read checks what is left.

#ifndef CURSOR_H
#define CURSOR_H

#include <string.h>

#include "staking.h"

typedef struct {
  const uint8_t *next;
  const uint8_t *end;
} cursor;

static inline bool take(cursor *c, void *target, size_t count) {
  if ((size_t)(c->end - c->next) < count) return false;
  memcpy(target, c->next, count);
  c->next += count;
  return true;
}

static inline bool take_bool(cursor *c, bool *value) {
  uint8_t byte;
  if (!take(c, &byte, 1) || byte > 1) return false;
  *value = byte;
  return true;
}

static inline bool take_option(cursor *c, optional_integer *option, size_t size) {
  option->value = 0;
  if (!take_bool(c, &option->is_present)) return false;
  return !option->is_present || take(c, &option->value, size);
}

static inline bool skip(cursor *c, size_t count) {
  if ((size_t)(c->end - c->next) < count) return false;
  c->next += count;
  return true;
}

#endif
