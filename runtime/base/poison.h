/* Memory that nobody may touch: AddressSanitizer watches it where that is on. */
#ifndef XSO_BASE_POISON_H
#define XSO_BASE_POISON_H

#include <stddef.h>

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define POISON_IS_WATCHED
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define POISON_IS_WATCHED
#endif

#ifdef POISON_IS_WATCHED

#include <sanitizer/asan_interface.h>

static inline void poison(const void *memory, size_t size)
{
	__asan_poison_memory_region(memory, size);
}

static inline void unpoison(const void *memory, size_t size)
{
	__asan_unpoison_memory_region(memory, size);
}

#else

static inline void poison(const void *memory, size_t size)
{
	(void)memory;
	(void)size;
}

static inline void unpoison(const void *memory, size_t size)
{
	(void)memory;
	(void)size;
}

#endif

#endif
