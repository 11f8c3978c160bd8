#include "CBuiltins.h"

// Every file of Templates/ and site/, by two lines each: the bytes here, the name in the table below.
// The preprocessor cannot list a folder; a test compares this list with the folders and names what is
// missing. A changed file rebuilds this one, because clang notes #embed in the dependency file.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char site_document_css[] = {
#embed "../../../site/document.css"
};

#define BUILTIN(symbol, name) {name, symbol, sizeof(symbol)}

static const struct CBuiltinFile files[] = {
    BUILTIN(site_document_css, "site/document.css"),
};

size_t CBuiltinFileCount(void) { return sizeof(files) / sizeof(files[0]); }

struct CBuiltinFile CBuiltinFileAt(size_t index) { return files[index]; }
