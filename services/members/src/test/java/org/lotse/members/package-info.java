/** Tests of the members service over HTTP, with a real broker and a real database. */
@NullMarked
package org.lotse.members;

import org.jspecify.annotations.NullMarked;
