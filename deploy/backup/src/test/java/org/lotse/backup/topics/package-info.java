/** Tests of topics in a backup. */
@NullMarked
package org.lotse.backup.topics;

import org.jspecify.annotations.NullMarked;
