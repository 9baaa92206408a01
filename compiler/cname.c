#include "cname.h"

#include "pool.h"

#include <string.h>

/*
 * Keywords of C11, C23 and C++23, alternative tokens, macros that libc headers define under names
 * anybody would use, and names that are used in generated functions. Sorted.
 */
static const char *const reserved[] = { "alignas", "alignof", "and", "and_eq", "asm", "assert",
	"atomic_cancel", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
	"char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl",
	"complex", "concept", "const", "const_cast", "consteval", "constexpr", "constinit",
	"continue", "decltype", "default", "delete", "do", "double", "dynamic_cast", "else", "enum",
	"environ", "errno", "explicit", "export", "extern", "false", "far", "final", "float", "for",
	"friend", "goto", "if", "imaginary", "import", "inline", "int", "isnan", "isinf", "linux",
	"long", "major", "makedev", "minor", "module", "mutable", "namespace", "near", "new",
	"noexcept", "not", "not_eq", "nullptr", "offsetof", "operator", "or", "or_eq", "override",
	"private", "protected", "public", "register", "reinterpret_cast", "requires", "restrict",
	"return", "short", "si_addr", "signbit", "signed", "sizeof", "stat", "static",
	"static_assert", "static_cast", "stderr", "stdin", "stdout", "struct", "switch",
	"synchronized", "template", "this", "thread_local", "throw", "true", "try", "typedef",
	"typeid", "typename", "typeof", "typeof_unqual", "union", "unix", "unsigned", "using",
	"va_arg", "va_copy", "va_end", "va_start", "virtual", "void", "volatile", "wchar_t",
	"while", "xor", "xor_eq" };

bool cname_is_reserved(const char *identifier)
{
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
		if (!strcmp(reserved[i], identifier))
			return true;
	return false;
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_lower_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static const char *change(const char *name, char separator)
{
	char *changed = pool_alloc(2 * strlen(name) + 2), *end = changed;

	if (*name >= '0' && *name <= '9')
		*end++ = separator;
	for (const char *c = name; *c; c++) {
		if (is_upper(*c)) {
			if (c > name && is_lower_or_digit(c[-1]))
				*end++ = separator;
			*end++ = (char)(*c - 'A' + 'a');
		} else if (is_lower_or_digit(*c)) {
			*end++ = *c;
		} else {
			*end++ = separator;
		}
	}
	return changed;
}

const char *cname_lower(const char *name)
{
	return change(name, '_');
}

const char *cname_dashed(const char *name)
{
	return change(name, '-');
}

const char *cname_member(const char *name)
{
	const char *lower = cname_lower(name);

	return cname_is_reserved(lower) ? pool_print("%s_", lower) : lower;
}
