# ARM of 64 bits, for CMAKE_TOOLCHAIN_FILE: script/bootstrap cross makes everything ready.
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
set(compilers aarch64-linux-gnu)
set(sysroot arm64)
include(${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
