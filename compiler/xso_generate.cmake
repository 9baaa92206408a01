# xso_generate(TARGET target SCHEMAS file... [INCLUDE directory...])
#
# Has xsoc print C for schemas into the build tree, compiles it as a part of the target, and links the
# target to xso. Headers are included as <prefix/name.h>, by those too who link to the target. A
# schema that is imported is looked for beside the one that imports it, in INCLUDE, and among those
# of xso. What is printed anew, and when, is exact: the schemas that were read are known to the build.
#
# XSO_STYLESHEETS is where the stylesheets of xso are, for xsoc --stylesheet.
#
# XSO_XSOC says which xsoc prints. Where nothing is said it is the one installed beside the library, and when
# cross compiling, where that cannot run, the one in PATH.
function(xso_find_xsoc)
  if(XSO_XSOC)
    return()
  endif()
  if(TARGET xso::xsoc AND NOT CMAKE_CROSSCOMPILING)
    get_target_property(program xso::xsoc LOCATION)
    set(XSO_XSOC ${program} PARENT_SCOPE)
    return()
  endif()
  find_program(XSO_XSOC xsoc NO_CMAKE_PATH NO_CMAKE_ENVIRONMENT_PATH NO_CMAKE_SYSTEM_PATH NO_CMAKE_FIND_ROOT_PATH
    NO_PACKAGE_ROOT_PATH DOC "An xsoc that runs here")
  if(NOT XSO_XSOC)
    message(FATAL_ERROR "xso_generate: there is no xsoc that runs here; -DXSO_XSOC=PROGRAM says where one is")
  endif()
endfunction()

function(xso_generate)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" TARGET "SCHEMAS;INCLUDE")
  if(NOT arg_TARGET OR NOT arg_SCHEMAS OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "xso_generate(TARGET target SCHEMAS file... [INCLUDE directory...])")
  endif()
  xso_find_xsoc()
  set(xsoc ${XSO_XSOC})

  set(printed ${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}.xso)
  foreach(directory ${arg_INCLUDE} ${XSO_SCHEMAS})
    get_filename_component(directory ${directory} ABSOLUTE)
    list(APPEND include -I ${directory})
  endforeach()

  foreach(schema ${arg_SCHEMAS})
    get_filename_component(schema ${schema} ABSOLUTE)
    # the name of what is printed stands in the schema
    execute_process(COMMAND ${xsoc} ${include} -o ${printed} --outputs ${schema}
      OUTPUT_VARIABLE outputs RESULT_VARIABLE failed)
    if(failed)
      message(FATAL_ERROR "xso_generate: ${schema} cannot be read")
    endif()
    string(REGEX REPLACE "\n$" "" outputs "${outputs}")
    string(REPLACE "\n" ";" outputs "${outputs}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema})
    get_filename_component(name ${schema} NAME_WE)
    add_custom_command(
      OUTPUT ${outputs}
      COMMAND ${xsoc} ${include} -o ${printed} --depfile ${printed}/${name}.d ${schema}
      DEPENDS ${xsoc} ${schema}
      DEPFILE ${printed}/${name}.d
      COMMENT "xsoc ${name}.xml"
      VERBATIM)
    list(APPEND sources ${outputs})
  endforeach()

  target_sources(${arg_TARGET} PRIVATE ${sources})
  target_include_directories(${arg_TARGET} PUBLIC $<BUILD_INTERFACE:${printed}>)
  target_link_libraries(${arg_TARGET} PUBLIC xso::xso)
endfunction()
