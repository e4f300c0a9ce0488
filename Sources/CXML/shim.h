#include <libxml/xmlversion.h>
// Where libxml2 converts texts with ICU, its headers bring ICU's along, which clash with those of Foundation. Nothing here
// converts: only the last members of a structure that is never looked into go with them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <string.h>
