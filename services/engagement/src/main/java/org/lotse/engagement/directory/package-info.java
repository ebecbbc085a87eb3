/** The directory of known members and persons, built from member facts. */
@NullMarked
package org.lotse.engagement.directory;

import org.jspecify.annotations.NullMarked;
