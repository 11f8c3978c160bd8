#ifndef CBUILTINS_H
#define CBUILTINS_H

#include <stddef.h>

/// A file of the repository, compiled into the binary.
struct CBuiltinFile {
  /// Its path from the top of the repository.
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

size_t CBuiltinFileCount(void);

/// `index` counts from 0 and is less than the count.
struct CBuiltinFile CBuiltinFileAt(size_t index);

#endif
