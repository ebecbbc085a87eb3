/** The policies of each network as versioned data: documents, versions, and the version in force from a day on. */
@NullMarked
package org.lotse.activation.policies;

import org.jspecify.annotations.NullMarked;
