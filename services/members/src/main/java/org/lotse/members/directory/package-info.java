/** The directory: search, one member with everything about it, names for read models, corrections and retraction. */
@NullMarked
package org.lotse.members.directory;

import org.jspecify.annotations.NullMarked;
