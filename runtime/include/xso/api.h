/*
 * Around the declarations of every public header: C linkage, and what a shared libxso shows; all
 * that is not declared so is its own.
 */
#ifndef XSO_API_H
#define XSO_API_H

#ifdef __cplusplus
#define XSO_BEGIN_LINKAGE extern "C" {
#define XSO_END_LINKAGE }
#else
#define XSO_BEGIN_LINKAGE
#define XSO_END_LINKAGE
#endif

#ifdef __GNUC__
#define XSO_BEGIN _Pragma("GCC visibility push(default)") XSO_BEGIN_LINKAGE
#define XSO_END XSO_END_LINKAGE _Pragma("GCC visibility pop")
#else
#define XSO_BEGIN XSO_BEGIN_LINKAGE
#define XSO_END XSO_END_LINKAGE
#endif

#endif
