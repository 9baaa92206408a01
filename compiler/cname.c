#include "cname.h"

#include "pool.h"

#include <string.h>

/*
 * Keywords of C11, C23 and C++23, alternative tokens, lower-case macros of the headers of POSIX and
 * of compilers, and types that printed members have: in C++ no member may hide one. Sorted.
 */
static const char *const reserved[] = { "alignas", "alignof", "and", "and_eq", "asm", "assert",
	"atomic_cancel", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
	"char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl",
	"complex", "concept", "const", "const_cast", "consteval", "constexpr", "constinit",
	"continue", "d_fileno", "decltype", "default", "delete", "do", "double", "dynamic_cast",
	"else", "enum", "environ", "errno", "explicit", "export", "extern", "false", "far", "final",
	"float", "for", "friend", "goto", "h_addr", "h_errno", "i386", "if", "ifa_broadaddr",
	"ifa_dstaddr", "ifc_buf", "ifc_req", "ifr_addr", "ifr_bandwidth", "ifr_broadaddr",
	"ifr_data", "ifr_dstaddr", "ifr_flags", "ifr_hwaddr", "ifr_ifindex", "ifr_map",
	"ifr_metric", "ifr_mtu", "ifr_name", "ifr_netmask", "ifr_newname", "ifr_qlen", "ifr_slave",
	"imaginary", "import", "inline", "int", "int16_t", "int32_t", "int64_t", "int8_t", "isinf",
	"isnan", "linux", "long", "major", "makedev", "math_errhandling", "minor", "module",
	"mutable", "namespace", "near", "new", "noexcept", "noreturn", "not", "not_eq", "nullptr",
	"offsetof", "operator", "or", "or_eq", "override", "private", "protected", "public",
	"register", "reinterpret_cast", "requires", "restrict", "return", "s6_addr", "s6_addr16",
	"s6_addr32", "sa_handler", "sa_sigaction", "sched_priority", "short", "si_addr",
	"si_addr_lsb", "si_arch", "si_band", "si_call_addr", "si_fd", "si_int", "si_lower",
	"si_overrun", "si_pid", "si_pkey", "si_ptr", "si_status", "si_stime", "si_syscall",
	"si_timerid", "si_uid", "si_upper", "si_utime", "si_value", "sigev_notify_attributes",
	"sigev_notify_function", "signbit", "signed", "size_t", "sizeof", "st_atime", "st_ctime",
	"st_mtime", "stat", "static", "static_assert", "static_cast", "stderr", "stdin", "stdout",
	"struct", "switch", "synchronized", "template", "this", "thread_local", "throw", "true",
	"try", "typedef", "typeid", "typename", "typeof", "typeof_unqual", "uint16_t", "uint32_t",
	"uint64_t", "uint8_t", "union", "unix", "unsigned", "using", "va_arg", "va_copy", "va_end",
	"va_start", "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq" };

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
