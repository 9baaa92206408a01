/* What printed headers need of the runtime. */
#ifndef XSO_GENERATED_H
#define XSO_GENERATED_H

#include <xso/account.h>
#include <xso/class.h>
#include <xso/decode.h>
#include <xso/encode.h>
#include <xso/handlers.h>
#include <xso/object.h>
#include <xso/request.h>
#include <xso/scalar.h>
#include <xso/stream.h>

#endif
