# What keeps the library small: flags for its code and its tables, and for what is linked.
include(CheckCCompilerFlag)
include(CheckCSourceRuns)

set(small_code "")
if(NOT XSO_SANITIZE)
  # Nothing is thrown through C. A debugger finds callers with .debug_frame, which is no part of a program.
  if(NOT XSO_UNWIND_TABLES)
    list(APPEND small_code -fno-asynchronous-unwind-tables -fno-unwind-tables)
  endif()
  # GCC would begin each table of 32 bytes and more at a multiple of 32.
  check_c_compiler_flag(-malign-data=abi HAS_ALIGN_DATA)
  if(HAS_ALIGN_DATA)
    list(APPEND small_code -malign-data=abi)
  endif()
endif()

# GCC from 12 on has more to give for size than what CMake asks for.
check_c_compiler_flag(-Oz HAS_OZ)
if(HAS_OZ)
  list(APPEND small_code $<$<CONFIG:MinSizeRel>:-Oz>)
endif()

# For files where speed does not matter.
set(smallest_code $<$<CONFIG:Release,RelWithDebInfo>:-Os>)

# A relocation takes 24 bytes, or some bits when it is packed, which all are but those of names that a
# program sees. The dynamic linker must know them: glibc's does from 2.36 on.
if(NOT CMAKE_CROSSCOMPILING)
  set(CMAKE_REQUIRED_FLAGS -fPIE)
  set(CMAKE_REQUIRED_LINK_OPTIONS -pie -Wl,--fatal-warnings,-z,pack-relative-relocs)
  check_c_source_runs("static int zero, *volatile place = &zero; int main(void) { return *place; }" RUNS_PACKED)
  unset(CMAKE_REQUIRED_FLAGS)
  unset(CMAKE_REQUIRED_LINK_OPTIONS)
endif()
option(XSO_PACK_RELOCATIONS "Link with relocations that only a new dynamic linker knows" ${RUNS_PACKED})
if(XSO_PACK_RELOCATIONS)
  add_link_options(-Wl,-z,pack-relative-relocs)
endif()
