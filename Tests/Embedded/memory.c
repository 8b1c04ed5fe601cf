// What Embedded Swift asks of its surroundings: memory. Blocks are taken from the end of the module's memory and
// given back when they are the last one, which is enough for a call that decodes one account.

typedef unsigned long size_t;
extern unsigned char __heap_base;

static unsigned char *next = 0;
static unsigned char *last = 0;

int posix_memalign(void **result, size_t alignment, size_t count) {
  if (!next) next = &__heap_base;
  unsigned char *start = (unsigned char *)(((size_t)next + alignment - 1) & ~(alignment - 1));
  size_t end = (size_t)start + count;
  if (end < (size_t)start) return 12;
  size_t size = __builtin_wasm_memory_size(0) << 16;
  if (end > size && __builtin_wasm_memory_grow(0, (end - size + 0xFFFF) >> 16) == (size_t)-1) return 12;
  last = start;
  next = start + count;
  *result = start;
  return 0;
}

void free(void *block) {
  if (block && block == last) next = last;
}

void *memcpy(void *to, const void *from, size_t count) {
  unsigned char *target = to;
  const unsigned char *source = from;
  while (count--) *target++ = *source++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  unsigned char *target = to;
  const unsigned char *source = from;
  if (target <= source) return memcpy(to, from, count);
  while (count--) target[count] = source[count];
  return to;
}

void *memset(void *to, int byte, size_t count) {
  unsigned char *target = to;
  while (count--) *target++ = (unsigned char)byte;
  return to;
}

int memcmp(const void *a, const void *b, size_t count) {
  const unsigned char *first = a, *second = b;
  for (; count; count--, first++, second++)
    if (*first != *second) return *first - *second;
  return 0;
}
