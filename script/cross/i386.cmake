# i386, of 32 bits, for CMAKE_TOOLCHAIN_FILE: script/bootstrap cross makes everything ready.
set(CMAKE_SYSTEM_PROCESSOR i386)
set(CMAKE_LIBRARY_ARCHITECTURE i386-linux-gnu)
set(compilers i686-linux-gnu)
set(sysroot i386)
include(${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
