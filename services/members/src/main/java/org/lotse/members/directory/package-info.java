/** The directory: search, details of one member, names for read models, corrections and retraction. */
@NullMarked
package org.lotse.members.directory;

import org.jspecify.annotations.NullMarked;
