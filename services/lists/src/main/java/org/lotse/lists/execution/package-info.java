/** Background work on imports, which continues after the request and after a crash. */
@NullMarked
package org.lotse.lists.execution;

import org.jspecify.annotations.NullMarked;
