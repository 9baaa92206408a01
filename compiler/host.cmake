# The target xsoc is a program that is there, XSO_XSOC, or, when cross compiling, one that is made for the
# machine that builds: in a build of its own, with that machine's compiler, whatever this one was told of another's.
add_executable(xsoc IMPORTED GLOBAL)
if(XSO_XSOC)
  set_target_properties(xsoc PROPERTIES IMPORTED_LOCATION ${XSO_XSOC})
  return()
endif()
include(ExternalProject)
set(here ${CMAKE_BINARY_DIR}/host)
set(not_ours --unset=CC --unset=CFLAGS --unset=CPPFLAGS --unset=LDFLAGS --unset=CMAKE_TOOLCHAIN_FILE
  --unset=PKG_CONFIG --unset=PKG_CONFIG_PATH --unset=PKG_CONFIG_LIBDIR --unset=PKG_CONFIG_SYSROOT_DIR)
set(cmake ${CMAKE_COMMAND} -E env ${not_ours} ${CMAKE_COMMAND})
ExternalProject_Add(xsoc-host
  SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR}
  BINARY_DIR ${here}
  CONFIGURE_COMMAND ${cmake} -S <SOURCE_DIR> -B ${here} -G "${CMAKE_GENERATOR}" -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_RUNTIME_OUTPUT_DIRECTORY_RELEASE=${here}
  BUILD_COMMAND ${cmake} --build ${here} --config Release
  BUILD_ALWAYS ON
  BUILD_BYPRODUCTS ${here}/xsoc
  INSTALL_COMMAND "")
set_target_properties(xsoc PROPERTIES IMPORTED_LOCATION ${here}/xsoc)
add_dependencies(xsoc xsoc-host)
