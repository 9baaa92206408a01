# `cpack` in a build folder makes five Debian packages: the library, what it takes to build with it, the
# compiler, the catalogue, and the tool. They are named, placed and described here; the folders say
# by their component what is in which. DEBFULLNAME and DEBEMAIL name who makes them, as in Debian.
set(version ${PROJECT_VERSION})
set(library libxso${PROJECT_VERSION_MAJOR})
set(debian ${CMAKE_BINARY_DIR}/debian)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME xso)
set(CPACK_PACKAGE_VERSION ${version})
set(CPACK_PACKAGE_DIRECTORY ${debian})
set(CPACK_OUTPUT_FILE_PREFIX ${debian})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/compress.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/cpack.cmake)
set(CPACK_XSO_LIBRARY ${CMAKE_BINARY_DIR}/lib/libxso.so)

# What a program needs is looked for in files that may be one: it takes long for each.
set(CPACK_DEBIAN_DEV_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_SCHEMAS_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# package COMPONENT NAME SECTION DEPENDS SUMMARY DESCRIPTION
macro(package component name section depends summary description)
  string(TOUPPER ${component} key)
  list(APPEND CPACK_COMPONENTS_ALL ${component})
  set(CPACK_COMPONENT_${key}_DESCRIPTION "${summary}\n${description}")
  set(CPACK_DEBIAN_${key}_PACKAGE_NAME ${name})
  set(CPACK_DEBIAN_${key}_PACKAGE_SECTION ${section})
  set(CPACK_DEBIAN_${key}_PACKAGE_DEPENDS "${depends}")
  install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name}
    COMPONENT ${component} RENAME copyright EXCLUDE_FROM_ALL)
  install(FILES ${debian}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name}
    COMPONENT ${component} EXCLUDE_FROM_ALL)
endmacro()
set(CPACK_COMPONENTS_ALL "")
set(CPACK_DEBIAN_SCHEMAS_PACKAGE_ARCHITECTURE all)
package(runtime ${library} libs "" "typed XMPP stanzas and streams"
  "A library for XMPP clients, bots, components and devices: what comes over an
XML stream is given as C structs, and structs are sent. This package has the
shared library.")
set(needed "${library} (= ${version}), xsoc (= ${version}), libidn-dev")
if(XSO_WITH_NET)
  string(APPEND needed ", libc-ares-dev")
endif()
if(XSO_WITH_NET OR XSO_WITH_SESSION)
  string(APPEND needed ", libssl-dev")
endif()
if(XSO_WITH_LIBXML2_READER)
  string(APPEND needed ", libxml2-dev")
endif()
package(dev libxso-dev libdevel "${needed}"
  "typed XMPP stanzas and streams, development files"
  "Headers of the library and of the catalogue, the static library, and files for
CMake and pkg-config.")
package(xsoc xsoc devel "xso-schemas (= ${version})" "compiler of schemas for XMPP"
  "Reads descriptions of XMPP extensions and prints the C structs and tables that
libxso decodes and encodes with.")
package(schemas xso-schemas devel "" "schemas for XMPP and its extensions"
  "The catalogue that libxso is printed from: descriptions of the elements of XMPP
and of its extensions, for schemas that build on them and for other programs.")
package(tools xso-tools utils "" "looks at XMPP streams and stanzas"
  "The program xso decodes and measures streams in files, and logs in to servers.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${debian}/symbols ${debian}/shlibs ${debian}/triggers)
include(CPack)
