# What cpack reads first: who makes the packages, and the files that say which version has what.
if(NOT CPACK_GENERATOR STREQUAL DEB)
  return()
endif()
if(NOT DEFINED ENV{DEBEMAIL} OR NOT DEFINED ENV{DEBFULLNAME})
  message(FATAL_ERROR "set DEBFULLNAME and DEBEMAIL: a package says who made it")
endif()
set(MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
set(CPACK_PACKAGE_CONTACT "${MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own

configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in ${CPACK_PACKAGE_DIRECTORY}/changelog @ONLY)
execute_process(COMMAND gzip -9nf ${CPACK_PACKAGE_DIRECTORY}/changelog COMMAND_ERROR_IS_FATAL ANY)

# The version of the package that each symbol of the library came with, for dpkg-shlibdeps.
execute_process(COMMAND nm -D --defined-only --format=posix ${CPACK_XSO_LIBRARY}
  OUTPUT_VARIABLE names OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE " [^\n]*" "@Base ${CPACK_PACKAGE_VERSION}" names "${names}")
string(REPLACE "\n" "\n " names "${names}")
string(REGEX MATCH "^[0-9]+" major ${CPACK_PACKAGE_VERSION})
file(WRITE ${CPACK_PACKAGE_DIRECTORY}/symbols "libxso.so.${major} libxso${major} #MINVER#\n ${names}\n")
file(WRITE ${CPACK_PACKAGE_DIRECTORY}/shlibs "libxso ${major} libxso${major} (>= ${CPACK_PACKAGE_VERSION})\n")
file(WRITE ${CPACK_PACKAGE_DIRECTORY}/triggers "activate-noawait ldconfig\n")
