/** Tests of topics in a backup. */
@NullMarked
package org.lotse.keeping.topics;

import org.jspecify.annotations.NullMarked;
