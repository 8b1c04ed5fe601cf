#include "log.h"

#include <string.h>

#include "baseline.h"

typedef struct {
  char text[44];
  uint32_t count;
} frame;

static inline bool starts_with(const char *line, size_t count, const char *prefix, size_t prefix_count) {
  return count >= prefix_count && memcmp(line, prefix, prefix_count) == 0;
}

#define STARTS_WITH(line, count, literal) starts_with(line, count, literal, sizeof literal - 1)

// `[n]`, n from 1.
static inline int bracketed_depth(const char *text, size_t count) {
  if (count < 3 || count > 5 || text[0] != '[' || text[count - 1] != ']' || text[1] == '0') return -1;
  int depth = 0;
  for (size_t i = 1; i < count - 1; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    depth = depth * 10 + (text[i] - '0');
  }
  return depth;
}

ptrdiff_t baseline_read_log(
    log_lines lines, const char *program, size_t program_count, stake_event *events, size_t capacity) {
  frame stack[64];
  int depth = 0;
  size_t found = 0;
  uint32_t start = 0;
  for (size_t i = 0; i < lines.line_count; i++) {
    const char *line = lines.text + start;
    size_t count = lines.ends[i] - start;
    start = lines.ends[i];
    if (!STARTS_WITH(line, count, "Program ")) {
      if (count == 13 && memcmp(line, "Log truncated", 13) == 0) break;
      continue;
    }
    const char *rest = line + 8;
    size_t rest_count = count - 8;
    if (STARTS_WITH(rest, rest_count, "log: ")) continue;
    if (STARTS_WITH(rest, rest_count, "data: ")) {
      if (depth == 0) return -1;
      const frame *top = &stack[depth - 1];
      if (top->count != program_count || memcmp(top->text, program, program_count) != 0) continue;
      if (found < capacity && baseline_read_stake_event_line(line, count, &events[found])) found++;
      continue;
    }
    const char *space = memchr(rest, ' ', rest_count);
    if (!space || space - rest < 32 || space - rest > 44) continue;
    uint32_t id_count = (uint32_t)(space - rest);
    size_t tail_count = rest_count - id_count;
    if (STARTS_WITH(space, tail_count, " invoke ")) {
      uint8_t key[32];
      int number = bracketed_depth(space + 8, tail_count - 8);
      if (number < 0 || !baseline_base58_decode_32(rest, id_count, key)) continue;
      if (number != depth + 1 || number > 64) return -1;
      memcpy(stack[depth].text, rest, id_count);
      stack[depth++].count = id_count;
    } else if ((tail_count == 8 && memcmp(space, " success", 8) == 0) ||
               STARTS_WITH(space, tail_count, " failed: ")) {
      if (depth == 0) return -1;
      const frame *top = &stack[depth - 1];
      if (top->count != id_count || memcmp(top->text, rest, id_count) != 0) return -1;
      depth--;
    }
  }
  return (ptrdiff_t)found;
}
