// A transaction's log, followed from call to return, for the events of one program.

#ifndef LOG_H
#define LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "staking.h"

// The lines one behind the other, and where each ends.
typedef struct {
  const char *text;
  const uint32_t *ends;
  size_t line_count;
} log_lines;

// Reads the stake events that the program with this id, in base58, wrote itself; at most `capacity`. Their number, or
// -1 if the log contradicts itself.
ptrdiff_t baseline_read_log(
    log_lines lines, const char *program, size_t program_count, stake_event *events, size_t capacity);

#endif
