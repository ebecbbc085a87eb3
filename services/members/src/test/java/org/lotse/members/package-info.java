/** What users of members rely on, tried over HTTP with a real broker and a real database. */
@NullMarked
package org.lotse.members;

import org.jspecify.annotations.NullMarked;
