cmake_minimum_required(VERSION 3.25)
# Makes the .h and .c files of TO those of FROM, and removes what is no longer printed; then the pages
# about the catalogue, and the grammar of schemas.
file(GLOB old ${TO}/*.h ${TO}/*.c)
file(GLOB schemas ${SOURCE}/schemas/*.xml)
# what was printed for a schema that is gone may still be there
foreach(schema ${schemas} all.xml)
  get_filename_component(name ${schema} NAME_WE)
  list(APPEND new ${name}.h ${name}.c)
endforeach()
foreach(file ${old})
  get_filename_component(name ${file} NAME)
  if(NOT name IN_LIST new)
    file(REMOVE ${file})
  endif()
endforeach()
foreach(name ${new})
  configure_file(${FROM}/${name} ${TO}/${name} COPYONLY)
endforeach()

execute_process(COMMAND ${XSOC} --index ${schemas} OUTPUT_FILE ${SOURCE}/schemas/index.md
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${XSOC} --doap ${schemas} OUTPUT_FILE ${SOURCE}/generated/doap.xml
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${XSOC} grammar OUTPUT_FILE ${SOURCE}/schemas/schema.rng
  COMMAND_ERROR_IS_FATAL ANY)
