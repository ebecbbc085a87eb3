/** Detection of the dialect of an uploaded file. */
@NullMarked
package org.lotse.lists.detection;

import org.jspecify.annotations.NullMarked;
