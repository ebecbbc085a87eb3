/** Detection of encoding, delimiter, date style and decimal style from the bytes of a file. */
@NullMarked
package org.lotse.lists.detection.domain;

import org.jspecify.annotations.NullMarked;
